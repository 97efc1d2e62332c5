package org.resograph.parser.lines;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.resograph.document.Line;
import org.resograph.parser.profile.Folded;
import org.resograph.parser.profile.LanguageProfile;

/**
 * What a library printed above or below a document that it keeps: who published it, when, how to
 * cite it. It is not of the document, but it names it.
 *
 * <pre>
 * card  = 2*entry
 * entry = label *line          ; to the next label, or to a blank line after the value
 *       / label ":" value      ; on one line
 * </pre>
 *
 * <p>The labels are those of Refworld, the library of the United Nations High Commissioner for
 * Refugees, and of UNISPAL, the information system on the question of Palestine, through which many
 * texts were copied; the key {@code library-card} of a language's profile.
 */
final class LibraryCard {

    /** A value goes on over so many lines, and no further. */
    private static final int LONGEST_VALUE = 12;

    /** No label is longer. */
    private static final int LONGEST_LABEL = 40;

    private final Set<String> labels = new HashSet<>();

    LibraryCard(LanguageProfile profile) {
        profile.words("library-card").forEach(words -> labels.add(Folded.fold(words)));
    }

    /**
     * How many lines from a line on are a card's.
     *
     * @return 0 if none begins there
     */
    int length(List<Line> lines, int from) {
        int entries = 0;
        int at = from;
        while (at < lines.size()) {
            Line line = lines.get(at);
            if (valueStart(line) > 0) {
                at++;
            } else if (isLabel(line)) {
                at += entryLength(lines, at);
            } else {
                break;
            }
            entries++;
        }
        return entries >= 2 ? at - from : 0;
    }

    boolean isLabel(Line line) {
        String text = line.text().text();
        return isLabel(text.endsWith(":") ? text.substring(0, text.length() - 1) : text);
    }

    private boolean isLabel(String words) {
        return words.length() <= LONGEST_LABEL && labels.contains(Folded.fold(words.strip()));
    }

    /**
     * Where the value starts on a line that begins with its label and a colon; 0 for no such line.
     */
    int valueStart(Line line) {
        String text = line.text().text();
        int colon = text.indexOf(':');
        if (colon <= 0 || colon > LONGEST_LABEL || !isLabel(text.substring(0, colon))) {
            return 0;
        }
        int start = colon + 1;
        while (start < text.length() && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        return start < text.length() ? start : 0;
    }

    private int entryLength(List<Line> lines, int label) {
        int end = label + 1;
        while (end < lines.size() && end - label <= LONGEST_VALUE) {
            Line line = lines.get(end);
            boolean begins = end == label + 1;
            if (isLabel(line) || valueStart(line) > 0 || !begins && line.spaced()) {
                break;
            }
            end++;
        }
        return end - label;
    }
}
