package org.resograph.parser.lines;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.resograph.document.Line;
import org.resograph.document.TextDocument.Flow;
import org.resograph.parser.Numbering;
import org.resograph.parser.profile.Folded;
import org.resograph.parser.profile.LanguageProfile;
import org.resograph.parser.profile.VerbLexicon;

/**
 * Tells whether a line goes on with the paragraph above it.
 *
 * <p>A line starts a paragraph if it has a number, or if the one above has ended: with a stop, or
 * with a comma before a phrase that opens paragraphs. In wrapped text it goes on unless the line
 * above had room for its first word. What a page break or a footnote cut in two ends without a
 * stop, and goes on with a small letter.
 */
final class Joints {

    /** So many columns a line may stay short of the page's width, for words are not cut. */
    private static final int RAGGED = 3;

    private static final int LONGEST_LABEL = 7;

    /** No line that a page has wrapped is wider. */
    private static final int WIDEST = 170;

    private static final int MANY_TIMES = 3;

    /** A line of so many has an empty one above it in dense text, at most. */
    private static final int DENSE = 20;

    /** A heading of a line of its own is not longer. */
    private static final int LONGEST_TITLE = 200;

    /** A session in Roman or Latin figures, or a year, in parentheses. */
    private static final Pattern IN_PARENTHESES = Pattern.compile("\\(([IVXL]+|\\d{1,4})\\)[^.]");

    private static final Pattern NUMBER_AT_END =
            Pattern.compile("(^|[^.\\p{L}\\d])(\\d{1,4}|[A-Z])$");

    private final Flow flow;
    private final VerbLexicon verbs;
    private final int width;
    private final Map<String, Integer> numberWords;

    /** Whether no empty lines stand between paragraphs: text from the clipboard. */
    private final boolean dense;

    /**
     * Whether an empty line stands above each number, so that one without begins a line by chance:
     * "paragraph 2 above; and / 3) the results".
     */
    private final boolean labelsAreSpaced;

    /** Whether paragraphs open with a small letter: in Russian. */
    private final boolean opensSmall;

    Joints(List<Line> lines, Flow flow, LanguageProfile profile) {
        this.flow = flow;
        this.verbs = VerbLexicon.of(profile);
        this.numberWords = profile.numbers("paragraph-word");
        this.opensSmall = profile.words("opening.case").contains("small");
        this.width = flow == Flow.WRAPPED ? pageWidth(lines) : 0;
        this.dense = flow == Flow.WRAPPED && isDense(lines);
        this.labelsAreSpaced = flow == Flow.WRAPPED && areLabelsSpaced(lines);
    }

    /** Numbers, and what stands below them or at the head of a page, may have room above. */
    private static boolean isDense(List<Line> lines) {
        int spaced = 0;
        for (int i = 1; i < lines.size(); i++) {
            Line line = lines.get(i);
            Line above = lines.get(i - 1);
            boolean paragraph =
                    line.page() == above.page()
                            && above.text().text().length() >= LONGEST_LABEL
                            && !isLabelled(line.text().text());
            spaced += line.spaced() && paragraph ? 1 : 0;
        }
        return spaced * DENSE < lines.size();
    }

    private static boolean areLabelsSpaced(List<Line> lines) {
        int spaced = 0;
        int dense = 0;
        for (Line line : lines) {
            if (line.role() == Line.Role.BODY && isLabelled(line.text().text())) {
                spaced += line.spaced() ? 1 : 0;
                dense += line.spaced() ? 0 : 1;
            }
        }
        return spaced > MANY_TIMES * dense;
    }

    /** The width that nine lines of ten stay within, of those that are no whole paragraph. */
    private static int pageWidth(List<Line> lines) {
        int[] widths =
                lines.stream()
                        .filter(l -> l.role() == Line.Role.BODY || l.role() == Line.Role.LIST_ITEM)
                        .mapToInt(l -> Script.width(l.text().text()))
                        .filter(w -> w > 20 && w <= WIDEST)
                        .sorted()
                        .toArray();
        return widths.length == 0 ? 0 : widths[widths.length * 9 / 10];
    }

    /**
     * Whether a line goes on with a paragraph.
     *
     * @param interrupted whether a page break, a footnote or the like stands between them
     * @param lastNumber the number of the last paragraph that had one
     */
    boolean goesOn(Para para, Line line, boolean interrupted, int lastNumber) {
        String text = line.text().text();
        if (isLabelAlone(para) && !isLabelled(text)) {
            return true;
        }
        char end = para.lastSign();
        boolean stopped = Script.isStop(end);
        if (line.role() == Line.Role.HEADING || para.start().role() == Line.Role.HEADING) {
            return !stopped
                    && !Script.isComma(end)
                    && Script.startsSmall(text)
                    && !isLabelled(text)
                    && (para.start().role() != Line.Role.HEADING);
        }
        if ((stopped || Script.isComma(end)) && startsWithDash(text)) {
            return false;
        }
        if (flow == Flow.WRAPPED && !line.spaced() && completesNumber(para, text)) {
            return true;
        }
        boolean byChance =
                labelsAreSpaced
                        && !line.spaced()
                        && !interrupted
                        && isLabelled(text)
                        && number(text, 0) != lastNumber + 1
                        && !endedShort(para, text);
        if (byChance) {
            return true;
        }
        if (isLabelled(text) || isDamaged(line, lastNumber) || isScanned(text, lastNumber)) {
            return !stopped && !line.spaced() && flow == Flow.WRAPPED && !follows(text, lastNumber);
        }
        if (labelsAreSpaced && !line.spaced() && !interrupted) {
            return true;
        }
        if (stopped) {
            return flow == Flow.WRAPPED
                    && !isQuotedAnew(para, text)
                    && !line.spaced()
                    && !interrupted
                    && !endedShort(para, text)
                    && !(end != '.' && startsWithOpening(text) && Script.startsCapital(text));
        }
        if (Script.isComma(end)) {
            boolean wrapped = flow == Flow.WRAPPED && !line.spaced();
            if ((interrupted || wrapped) && !opensSmall && Script.startsSmall(text)) {
                return true;
            }
            if (startsWithOpening(text)) {
                return flow == Flow.WRAPPED
                        && !line.spaced()
                        && !interrupted
                        && !Script.startsCapital(text)
                        && !endedShort(para, text)
                        && !(dense && lastNumber == 0 && opensPreambular(text));
            }
            if (opensSmall && flow == Flow.WHOLE_PARAGRAPHS && !interrupted) {
                return false;
            }
            return Script.startsSmall(text)
                    || flow == Flow.WRAPPED && (interrupted || !line.spaced())
                    || interrupted && !Script.startsCapital(text);
        }
        return goesOnWithoutStop(para, line, interrupted, lastNumber);
    }

    private boolean goesOnWithoutStop(Para para, Line line, boolean interrupted, int lastNumber) {
        String text = line.text().text();
        boolean whole = flow == Flow.WHOLE_PARAGRAPHS && line.spaced() && !interrupted;
        boolean titleLike =
                Script.width(para.last().text().text()) < (whole ? LONGEST_TITLE : 60)
                        && para.start().number() == para.last().number()
                        && (line.spaced() || !decides(para.start().text().text()));
        if (Script.startsSmall(text)) {
            return true;
        }
        boolean opens = startsWithOpening(text) && Script.startsCapital(text);
        if (flow == Flow.WRAPPED && !opens && isSentence(para)) {
            return true;
        }
        if (flow == Flow.WRAPPED
                && line.spaced()
                && !interrupted
                && Script.startsCapital(text)
                && endedShort(para, text)) {
            return false;
        }
        if (dense && lastNumber == 0 && endsInFigure(para) && opensPreambular(text)) {
            return false;
        }
        if (flow == Flow.WRAPPED && !line.spaced()) {
            return !(titleLike && endedShort(para, text) && Script.startsCapital(text));
        }
        if (opens) {
            return false;
        }
        return !titleLike || interrupted && !Script.startsCapital(text);
    }

    /**
     * Whether a paragraph is no heading, but begins as a sentence: it has not ended without a stop,
     * though an empty line may stand below its first line, which programs take for a block of its
     * own where it is moved in.
     */
    private boolean isSentence(Para para) {
        String text = para.opening();
        Optional<Numbering.Leading> number = Numbering.leading(text);
        boolean wide = Script.width(text) > width / 2;
        if (number.isEmpty()) {
            return para.start().role() != Line.Role.HEADING && wide && opensPreambular(text);
        }
        String words = text.substring(number.get().end());
        boolean letter = number.get().numbering().reading(Numbering.Style.DECIMAL).isEmpty();
        return startsWithOpening(words) || wide && (!letter || Script.startsSmall(words));
    }

    /** “The Security Council …, where each paragraph of a statement opens with the sign. */
    private static boolean isQuotedAnew(Para para, String text) {
        char first = text.charAt(0);
        return "“«\"„".indexOf(first) >= 0 && para.start().text().text().charAt(0) == first;
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
                && text.length() < LONGEST_LABEL
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

    /** "1. Decides to": no heading, for it has a number and opens with a verb. */
    private boolean decides(String text) {
        return Numbering.leading(text)
                .filter(number -> startsWithOpening(text.substring(number.end())))
                .isPresent();
    }

    /** Whether the last line of a paragraph had room for the first word of a text. */
    boolean endedShort(Para para, String text) {
        int used = Script.width(para.last().text().text());
        int space = text.indexOf(' ');
        int word =
                text.isEmpty() || Script.isEastAsian(text.charAt(0))
                        ? 2
                        : space < 0 ? text.length() : space;
        return used + 1 + word < width - RAGGED;
    }

    /**
     * Whether a text opens as a paragraph of the preamble. Where script tells no capital, a line of
     * the preamble that begins so after a comma more often starts a paragraph than it goes on.
     */
    private boolean opensPreambular(String text) {
        if (!opensSmall && Script.startsSmall(text)) {
            return false;
        }
        Folded start = Folded.of(text, 0, Math.min(text.length(), 60));
        return verbs.at(start, start.skipSpaces(0))
                .flatMap(VerbLexicon.Found::preambular)
                .isPresent();
    }

    private boolean startsWithOpening(String text) {
        Folded start = Folded.of(text, 0, Math.min(text.length(), 60));
        return verbs.at(start, start.skipSpaces(0)).isPresent();
    }

    /** Whether a text starts with the number of a paragraph; a year that was wrapped is none. */
    static boolean isLabelled(String text) {
        Optional<Numbering.Leading> leading = Numbering.leading(text);
        if (leading.isEmpty()) {
            return false;
        }
        Numbering.Reading reading = leading.get().numbering().first();
        return switch (reading.style()) {
            case DECIMAL -> reading.ordinal() < 500;
            case LETTER, ROMAN -> isSetOff(text);
            // "(2011)" is a year that a line starts with.
            case PARENTHESIZED -> isSetOff(text) && reading.ordinal() < 500;
            default -> true;
        };
    }

    /** "l . Prie", "46 . Prie": on a line that the layout takes for a point of a list. */
    private static boolean isDamaged(Line line, int lastNumber) {
        return line.role() == Line.Role.LIST_ITEM
                && Labels.leading(line.text().text(), lastNumber + 1).isPresent();
    }

    /** "l. Approves", "3 Invites": a number that a scanner has damaged, before a verb that asks. */
    private boolean isScanned(String text, int lastNumber) {
        return Labels.leading(text, lastNumber + 1)
                .or(() -> Labels.odd(text, lastNumber + 1))
                .or(() -> Labels.word(text, lastNumber + 1, numberWords))
                .map(Numbering.Leading::end)
                .filter(from -> !Script.startsSmall(text, from) && verbs.isOperative(text, from))
                .isPresent();
    }

    /** The number of the last paragraph that had one, when one starts with a text. */
    int number(String text, int lastNumber) {
        return Numbering.leading(text)
                .flatMap(leading -> leading.numbering().reading(Numbering.Style.DECIMAL))
                .map(Numbering.Reading::ordinal)
                .orElseGet(() -> isScanned(text, lastNumber) ? lastNumber + 1 : lastNumber);
    }

    /** Whether a number is the next one, or starts anew, or is a letter. */
    private static boolean follows(String text, int lastNumber) {
        Optional<Numbering.Leading> leading = Numbering.leading(text);
        if (leading.isEmpty()) {
            return true;
        }
        Numbering.Reading reading = leading.get().numbering().first();
        return reading.style() != Numbering.Style.DECIMAL
                || reading.ordinal() == 1
                || reading.ordinal() == lastNumber + 1;
    }

    /** Letters are numbers only with a parenthesis: "a." may end a word. */
    private static boolean isSetOff(String text) {
        int limit = Math.min(text.length(), 12);
        for (int i = 0; i < limit; i++) {
            char c = text.charAt(i);
            if (c == ')' || c == '）' || c >= '\u3220' && c <= '\u3229' || c == '‘' || c == '’') {
                return true;
            }
        }
        return false;
    }
}
