package org.resograph.parser.lines;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.resograph.document.DividedWords;
import org.resograph.document.Line;
import org.resograph.text.MarkedText;
import org.resograph.text.MarkedTextBuilder;
import org.resograph.text.Span;

/** A paragraph that is being put together from its lines. */
final class Para {

    private static final String CLOSERS = "\"'»”’)]>*”’』」》）] \u00A0\u202F";

    private static final String BEFORE_MARK = ",;，；。、";

    /** No abbreviation that stands before a number is so long. */
    private static final int WORD = 6;

    /** No number and verb are longer. */
    private static final int LONGEST_OPENING = 60;

    /** The sign and three figures. */
    private static final int MARK = 4;

    private final Line start;

    /** Its lines but the last put together; null as long as there is one. */
    private @Nullable MarkedTextBuilder builder;

    private @Nullable MarkedText text;

    /** It is added when it is known what follows. */
    private Line last;

    /** The first lines, until they are long enough to tell what it opens with. */
    private String opening;

    Para(Line start) {
        this.start = start;
        this.last = start;
        this.opening = start.text().text();
    }

    /**
     * Adds the next line.
     *
     * @param words of the document; asked only where a line ends with a hyphen
     */
    void append(Line line, Supplier<DividedWords> words) {
        MarkedTextBuilder all = builder;
        if (all == null) {
            all = new MarkedTextBuilder();
            builder = all;
        }
        String before = last.text().text();
        String next = line.text().text();
        boolean hyphen = DividedWords.endsInHyphen(before);
        if (hyphen && words.get().isDivided(before, next)) {
            all.append(last.text().part(0, before.length() - 1));
        } else {
            all.append(last.text());
            boolean glued =
                    Script.joinsWithoutSpace(before, next)
                            || hyphen
                                    && goesOnWith(before, next)
                                    && DividedWords.isOneWord(before, next);
            if (!glued) {
                all.space();
            }
        }
        last = line;
        if (opening.length() < LONGEST_OPENING) {
            opening += " " + next;
        }
    }

    /** What it opens with: its first line, and more of them where programs cut it short. */
    String opening() {
        return opening;
    }

    /**
     * Whether what stands before the hyphen of a line goes on with the next: "Secretary-" with
     * "General", "1986-" with "1990". A word has two letters at least: scans leave single ones.
     */
    private static boolean goesOnWith(String line, String next) {
        char before = line.length() < 2 ? ' ' : line.charAt(line.length() - 2);
        char first = next.isEmpty() ? ' ' : next.charAt(0);
        return Character.isDigit(first) && Character.isDigit(before)
                || next.length() > 1
                        && Character.isLetter(before)
                        && Character.isLetter(first)
                        && Character.isLetter(next.charAt(1));
    }

    /** Its first line. */
    Line start() {
        return start;
    }

    /** Its last line so far. */
    Line last() {
        return last;
    }

    /** All of its text; it can't grow any more. */
    MarkedText text() {
        MarkedText all = text;
        if (all == null) {
            all = builder == null ? alone(start.text()) : builder.append(last.text()).build();
            text = all;
        }
        return all;
    }

    /** The text of one line. */
    private static MarkedText alone(MarkedText line) {
        return line.marks().isEmpty()
                ? MarkedTextBuilder.of(line.text())
                : new MarkedTextBuilder().append(line).build();
    }

    /** Its lines. */
    Span span() {
        return new Span(start.number(), Math.max(start.number(), last.number()));
    }

    /** The last character that is no bracket, quotation mark or space; 0 if there is none. */
    char lastSign() {
        return lastSign(last.text().text());
    }

    /** The same of a text; the mark of a footnote behind a comma or the like is no sign. */
    static char lastSign(String text) {
        for (int i = beforeMark(text) - 1; i >= 0; i--) {
            if (CLOSERS.indexOf(text.charAt(i)) < 0) {
                return text.charAt(i);
            }
        }
        return 0;
    }

    /** The end of a text without the mark of a footnote that is set behind its sign: "成果，2". */
    private static int beforeMark(String text) {
        int sign = text.length() - 1;
        while (sign > 0 && Character.isDigit(text.charAt(sign))) {
            sign--;
        }
        boolean marked =
                sign > 0
                        && text.length() - sign <= MARK
                        && (BEFORE_MARK.indexOf(text.charAt(sign)) >= 0
                                || text.charAt(sign) == '.' && isBehindWord(text, sign))
                        && GluedMarks.isAtWord(text, sign + 1, text.length());
        return marked ? sign + 1 : text.length();
    }

    /** Whether a whole word stands before a stop: "Committee.1", not "A/77/L.2", "vol.1". */
    private static boolean isBehindWord(String text, int stop) {
        int from = stop;
        while (from > 0 && Character.isLetter(text.charAt(from - 1))) {
            from--;
        }
        return stop - from >= WORD && (from == 0 || text.charAt(from - 1) != '/');
    }

    /** Whether a colon ends a text: a list or a draft follows. */
    static boolean isIntroduction(String text) {
        char last = lastSign(text);
        return last == ':' || last == '：';
    }
}
