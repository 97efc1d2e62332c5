package org.resograph.parser.lines;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.resograph.document.Line;
import org.resograph.parser.profile.Folded;
import org.resograph.parser.profile.LanguageProfile;

/**
 * What a library printed above a document that it keeps: who published it, when, how to cite it. It
 * is not of the document, but it names it.
 *
 * <pre>
 * card  = 2*entry
 * entry = label *line          ; to the next label, or to a blank line after the value
 * </pre>
 *
 * <p>The labels are those of Refworld, the library of the United Nations High Commissioner for
 * Refugees, through which many texts of the Security Council were copied; the key {@code
 * library-card} of a language's profile.
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
        while (at < lines.size() && isLabel(lines.get(at))) {
            at += entryLength(lines, at);
            entries++;
        }
        return entries >= 2 ? at - from : 0;
    }

    boolean isLabel(Line line) {
        String text = line.text().text();
        if (text.length() > LONGEST_LABEL) {
            return false;
        }
        String words = text.endsWith(":") ? text.substring(0, text.length() - 1) : text;
        return labels.contains(Folded.fold(words.strip()));
    }

    private int entryLength(List<Line> lines, int label) {
        int end = label + 1;
        while (end < lines.size() && end - label <= LONGEST_VALUE) {
            Line line = lines.get(end);
            boolean begins = end == label + 1;
            if (isLabel(line) || !begins && line.spaced()) {
                break;
            }
            end++;
        }
        return end - label;
    }
}
