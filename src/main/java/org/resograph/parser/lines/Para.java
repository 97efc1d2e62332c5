package org.resograph.parser.lines;

import org.jspecify.annotations.Nullable;
import org.resograph.document.Line;
import org.resograph.text.MarkedText;
import org.resograph.text.MarkedTextBuilder;
import org.resograph.text.Span;

/** A paragraph that is being put together from its lines. */
final class Para {

    private static final String CLOSERS = "\"'»”’)]>*”’』」》）] \u00A0\u202F";

    private final Line start;

    /** Its lines put together; null as long as there is one. */
    private @Nullable MarkedTextBuilder builder;

    private @Nullable MarkedText text;
    private Line last;

    Para(Line start) {
        this.start = start;
        this.last = start;
    }

    /** Adds the next line. */
    void append(Line line, boolean cutWord) {
        MarkedTextBuilder all = builder;
        if (all == null) {
            all = new MarkedTextBuilder().append(start.text());
            builder = all;
        }
        boolean glued = cutWord || Script.joinsWithoutSpace(last.text().text(), line.text().text());
        if (!glued) {
            all.space();
        }
        all.append(line.text());
        last = line;
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
            all = builder == null ? alone(start.text()) : builder.build();
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

    static char lastSign(String text) {
        for (int i = text.length() - 1; i >= 0; i--) {
            if (CLOSERS.indexOf(text.charAt(i)) < 0) {
                return text.charAt(i);
            }
        }
        return 0;
    }

    /** Whether a colon ends a text: a list or a draft follows. */
    static boolean isIntroduction(String text) {
        char last = lastSign(text);
        return last == ':' || last == '：';
    }
}
