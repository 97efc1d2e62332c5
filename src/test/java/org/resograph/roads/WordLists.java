package org.resograph.roads;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.resograph.document.NumberFormats;
import org.resograph.roads.LayoutBlock.Kind;

/** The lists that make Word count the numbers of paragraphs as they are printed. */
final class WordLists {

    // label = [ mark ] ( figures / letters ) marks
    private static final Pattern LABEL =
            Pattern.compile("([(’]?)([0-9]+|[a-z]{1,5}|[\u0621-\u064A])([^\\p{L}\\p{N}]*)");
    private static final List<String> LETTERS = List.of("lowerLetter", "lowerRoman");
    private static final int LEVELS = 6;

    /** A list at one level that goes on. */
    private record Running(String format, String before, String after, int number, int id) {}

    private final boolean listed;
    private final Running[] running = new Running[LEVELS];
    private final StringBuilder definitions = new StringBuilder();
    private final StringBuilder lists = new StringBuilder();
    private int count;

    WordLists(boolean listed) {
        this.listed = listed;
    }

    /** The property of a paragraph that makes Word print its label; empty if the label is typed. */
    String next(LayoutBlock block) {
        if (!listed || block.kind() != Kind.TEXT || block.level() >= LEVELS) {
            return "";
        }
        for (int deeper = block.level() + 1; deeper < LEVELS; deeper++) {
            running[deeper] = null;
        }
        Matcher label = LABEL.matcher(block.label());
        if (!label.matches()) {
            return "";
        }
        Running last = running[block.level()];
        Running next = next(label, last);
        running[block.level()] = next;
        return next == null
                ? ""
                : "<w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"%d\"/></w:numPr>"
                        .formatted(next.id());
    }

    private Running next(Matcher label, Running last) {
        String number = label.group(2);
        if (last != null
                && label.group(1).equals(last.before())
                && label.group(3).equals(last.after())
                && NumberFormats.format(last.format(), last.number() + 1).equals(number)) {
            return new Running(
                    last.format(), last.before(), last.after(), last.number() + 1, last.id());
        }
        List<String> formats =
                Character.isDigit(number.charAt(0))
                        ? List.of("decimal")
                        : number.charAt(0) > 'z'
                                ? List.of("arabicAbjad")
                                : number.startsWith("i") ? List.of("lowerRoman") : LETTERS;
        for (String format : formats) {
            for (int n = 1; n < 700; n++) {
                if (NumberFormats.format(format, n).equals(number)) {
                    return begin(format, label.group(1), label.group(3), n);
                }
            }
        }
        return null;
    }

    private Running begin(String format, String before, String after, int start) {
        count++;
        definitions.append(
                "<w:abstractNum w:abstractNumId=\"%1$d\"><w:lvl w:ilvl=\"0\"><w:start w:val=\"%2$d\"/><w:numFmt w:val=\"%3$s\"/><w:lvlText w:val=\"%4$s%%1%5$s\"/></w:lvl></w:abstractNum>"
                        .formatted(count, start, format, before, after));
        lists.append(
                "<w:num w:numId=\"%1$d\"><w:abstractNumId w:val=\"%1$d\"/></w:num>"
                        .formatted(count));
        return new Running(format, before, after, start, count);
    }

    /** The content of the part of lists. */
    String definitions() {
        return definitions.toString() + lists;
    }
}
