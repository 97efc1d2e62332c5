package org.resograph.document.pdf;

import java.util.List;
import org.resograph.document.NoteMarks;
import org.resograph.text.Mark;
import org.resograph.text.MarkedText;
import org.resograph.text.MarkedTextBuilder;

/** The text of a row with its marks. */
final class RowText {

    private static final String RAISED_DIGITS = "⁰¹²³⁴⁵⁶⁷⁸⁹";

    private final MarkedTextBuilder builder = new MarkedTextBuilder();
    private final float y;
    private final float size;
    private final StringBuilder raised = new StringBuilder();
    private Glyph.Style style = Glyph.Style.PLAIN;
    private int since;

    private RowText(float y, float size) {
        this.y = y;
        this.size = size;
    }

    static MarkedText of(List<Glyph> read, float y, float size) {
        RowText text = new RowText(y, size);
        for (Glyph glyph : read) {
            text.add(glyph);
        }
        text.endRaised();
        text.setStyle(Glyph.Style.PLAIN);
        return text.builder.build();
    }

    private void add(Glyph glyph) {
        if (isRaised(glyph)) {
            raised.append(asDigits(glyph.text()));
            return;
        }
        endRaised();
        if (!glyph.isBlank()) {
            setStyle(glyph.style());
        }
        builder.append(glyph.text());
    }

    private boolean isRaised(Glyph glyph) {
        if (glyph.isBlank()) {
            return false;
        }
        boolean small = glyph.size() < 0.88f * size && y - glyph.y() > 0.12f * size;
        return small
                || RAISED_DIGITS.indexOf(glyph.text()) >= 0
                || glyph.text().equals("*") && !builder.isEmpty();
    }

    private static String asDigits(String text) {
        int digit = RAISED_DIGITS.indexOf(text);
        return digit < 0 ? text : String.valueOf((char) ('0' + digit));
    }

    /** A raised number or star is a footnote mark, raised letters are those of an ordinal. */
    private void endRaised() {
        if (raised.length() == 0) {
            return;
        }
        if (NoteMarks.isMark(raised)) {
            builder.note(raised.toString());
        } else if (isInBrackets() && NoteMarks.isMark(raised.substring(1, raised.length() - 1))) {
            builder.note(raised.substring(1, raised.length() - 1));
        } else {
            builder.append(raised);
        }
        raised.setLength(0);
    }

    /** "(1)", as footnotes are marked in Arabic, from whichever side it was read. */
    private boolean isInBrackets() {
        return raised.length() > 2
                && "()".indexOf(raised.charAt(0)) >= 0
                && "()".indexOf(raised.charAt(raised.length() - 1)) >= 0;
    }

    private void setStyle(Glyph.Style next) {
        if (next.equals(style)) {
            return;
        }
        if (style.italic()) {
            builder.emphasize(since, Mark.Style.ITALIC);
        }
        if (style.bold()) {
            builder.emphasize(since, Mark.Style.BOLD);
        }
        style = next;
        since = builder.position();
    }
}
