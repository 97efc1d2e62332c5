package org.resograph.parser.lines;

import java.util.regex.Pattern;
import org.resograph.document.Line;
import org.resograph.parser.Numbering;

/**
 * Tells whether a line goes on with the paragraph above it.
 *
 * <p>A line starts a paragraph if it has a number, or if the one above has ended: with a stop, or
 * with a comma before a phrase that opens paragraphs. In wrapped text it goes on unless the line
 * above had room for its first word. What a page break or a footnote cut in two ends without a
 * stop, and goes on with a small letter.
 */
final class Joints {

    /** A heading of a line of its own is not longer. */
    private static final int LONGEST_TITLE = 200;

    /** A session in Roman or Latin figures, or a year, in parentheses. */
    private static final Pattern IN_PARENTHESES = Pattern.compile("\\(([IVXL]+|\\d{1,4})\\)[^.]");

    private static final Pattern NUMBER_AT_END =
            Pattern.compile("(^|[^.\\p{L}\\d])(\\d{1,4}|[A-Z])$");

    private final LineLayout layout;
    private final ParagraphOpening opening;

    Joints(LineLayout layout, ParagraphOpening opening) {
        this.layout = layout;
        this.opening = opening;
    }

    /**
     * Whether a line goes on with a paragraph.
     *
     * @param interrupted whether a page break, a footnote or the like stands between them
     * @param lastNumber the number of the last paragraph that had one
     */
    boolean goesOn(Para para, Line line, boolean interrupted, int lastNumber) {
        String text = line.text().text();
        if (isLabelAlone(para) && !Labels.isLabelled(text)) {
            return true;
        }
        char end = para.lastSign();
        boolean stopped = Script.isStop(end);
        if (line.role() == Line.Role.HEADING || para.start().role() == Line.Role.HEADING) {
            return !stopped
                    && !Script.isComma(end)
                    && Script.startsSmall(text)
                    && !Labels.isLabelled(text)
                    && (para.start().role() != Line.Role.HEADING);
        }
        if ((stopped || Script.isComma(end)) && startsWithDash(text)) {
            return false;
        }
        if (layout.isWrapped() && !line.spaced() && completesNumber(para, text)) {
            return true;
        }
        boolean byChance =
                layout.areLabelsSpaced()
                        && !line.spaced()
                        && !interrupted
                        && Labels.isLabelled(text)
                        && opening.number(text, 0) != lastNumber + 1
                        && !layout.endedShort(para, text);
        if (byChance) {
            return true;
        }
        if (opening.isNumbered(line, lastNumber)) {
            return !stopped
                    && !line.spaced()
                    && layout.isWrapped()
                    && !Labels.follows(text, lastNumber);
        }
        if (layout.areLabelsSpaced() && !line.spaced() && !interrupted) {
            return true;
        }
        if (stopped) {
            return layout.isWrapped()
                    && !isQuotedAnew(para, text)
                    && !line.spaced()
                    && !interrupted
                    && !layout.endedShort(para, text)
                    && !(end != '.' && opening.is(text) && Script.startsCapital(text));
        }
        if (Script.isComma(end)) {
            boolean wrapped = layout.isWrapped() && !line.spaced();
            if ((interrupted || wrapped) && !opening.isSmall() && Script.startsSmall(text)) {
                return true;
            }
            if (opening.is(text)) {
                return layout.isWrapped()
                        && !line.spaced()
                        && !interrupted
                        && !Script.startsCapital(text)
                        && !layout.endedShort(para, text)
                        && !(layout.isDense() && lastNumber == 0 && opening.isPreambular(text));
            }
            if (opening.isSmall() && !layout.isWrapped() && !interrupted) {
                return false;
            }
            return Script.startsSmall(text)
                    || layout.isWrapped() && (interrupted || !line.spaced())
                    || interrupted && !Script.startsCapital(text);
        }
        return goesOnWithoutStop(para, line, interrupted, lastNumber);
    }

    private boolean goesOnWithoutStop(Para para, Line line, boolean interrupted, int lastNumber) {
        String text = line.text().text();
        boolean whole = !layout.isWrapped() && line.spaced() && !interrupted;
        boolean titleLike =
                Script.width(para.last().text().text()) < (whole ? LONGEST_TITLE : 60)
                        && para.start().number() == para.last().number()
                        && (line.spaced() || !opening.decides(para.start().text().text()));
        if (Script.startsSmall(text)) {
            return true;
        }
        return goesOnByLayout(para, line, interrupted, lastNumber, titleLike)
                || layout.isWrapped()
                        && !opensWithCapital(text)
                        && opening.isSentence(para, layout.isWide(para.opening()));
    }

    private boolean opensWithCapital(String text) {
        return Script.startsCapital(text) && opening.is(text);
    }

    private boolean goesOnByLayout(
            Para para, Line line, boolean interrupted, int lastNumber, boolean titleLike) {
        String text = line.text().text();
        if (layout.isWrapped()
                && line.spaced()
                && !interrupted
                && Script.startsCapital(text)
                && layout.endedShort(para, text)) {
            return false;
        }
        if (layout.isDense()
                && lastNumber == 0
                && endsInFigure(para)
                && opening.isPreambular(text)) {
            return false;
        }
        if (layout.isWrapped() && !line.spaced()) {
            return !(titleLike && layout.endedShort(para, text) && Script.startsCapital(text));
        }
        if (opensWithCapital(text)) {
            return false;
        }
        return !titleLike || interrupted && !Script.startsCapital(text);
    }

    /** “The Security Council …, where each paragraph of a statement opens with the sign. */
    private static boolean isQuotedAnew(Para para, String text) {
        char first = text.charAt(0);
        return Script.opensQuotation(first) && para.start().text().text().charAt(0) == first;
    }

    /** "– the efforts of …": an item of a list. */
    private static boolean startsWithDash(String text) {
        return text.length() > 2 && "–—•".indexOf(text.charAt(0)) >= 0 && text.charAt(1) == ' ';
    }

    private static boolean endsInFigure(Para para) {
        String text = para.last().text().text();
        return Character.isDigit(text.charAt(text.length() - 1));
    }

    /** "1.", with the words of the paragraph in the next line. */
    private static boolean isLabelAlone(Para para) {
        String text = para.start().text().text();
        return para.start().number() == para.last().number()
                && !text.isEmpty()
                && text.length() < Labels.LONGEST
                && Numbering.leading(text)
                        .filter(l -> l.end() >= text.length())
                        .filter(l -> !NumberedParagraphs.isCapital(l))
                        .isPresent()
                && !Character.isDigit(text.charAt(text.length() - 1));
    }

    /** "resolution 2625" and "(XXV) of …": a line that was broken within a number. */
    private static boolean completesNumber(Para para, String text) {
        String before = para.last().text().text();
        return IN_PARENTHESES.matcher(text).lookingAt()
                && Character.isLetterOrDigit(before.charAt(before.length() - 1))
                && NUMBER_AT_END.matcher(before).find();
    }
}
