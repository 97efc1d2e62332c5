package org.resograph.parser.lines;

import java.util.Optional;
import org.resograph.document.Line;
import org.resograph.parser.Numbering;
import org.resograph.parser.Numbering.Style;
import org.resograph.parser.profile.Folded;
import org.resograph.parser.profile.VerbLexicon;
import org.resograph.text.Mark;
import org.resograph.text.MarkedText;

/**
 * Tells headings from paragraphs.
 *
 * <pre>
 * heading = ( roman / capital / figure ) [ "." ] [ title ] / title     ; no stop at its end
 * level   = 1 for I, 2 for A, 3 for 1; without number 1, or 2 below another
 * </pre>
 */
final class Headings {

    private static final int LONGEST = 160;
    private static final int LONGEST_IDEOGRAPHIC = 40;

    private final VerbLexicon verbs;
    private boolean numbered;

    Headings(VerbLexicon verbs) {
        this.verbs = verbs;
    }

    /** The level of the heading that a text is; 0 if it is none. */
    int level(MarkedText text, Line line) {
        String words = text.text();
        Optional<Style> style =
                Numbering.leading(words)
                        .or(() -> Numbering.parse(words).map(n -> new Numbering.Leading(n, 0)))
                        .map(l -> l.numbering().first().style());
        boolean capital =
                style.equals(Optional.of(Style.CAPITAL_ROMAN))
                        || style.equals(Optional.of(Style.CAPITAL_LETTER));
        boolean marked = line.role() == Line.Role.HEADING;
        if (!marked && verbs.endsWithConjunction(words)) {
            return 0;
        }
        if (!marked && Labels.isBullet(words)) {
            return 0;
        }
        if (marked ? !isMarkedHeading(words) : !isHeading(text, style, capital)) {
            return 0;
        }
        if (style.isEmpty()) {
            return numbered ? 2 : 1;
        }
        numbered = true;
        return switch (style.get()) {
            case CAPITAL_ROMAN, IDEOGRAPH -> 1;
            case CAPITAL_LETTER -> 2;
            default -> 3;
        };
    }

    /** What the layout takes for a heading is one, unless it reads like a paragraph. */
    private boolean isMarkedHeading(String words) {
        if (words.length() < 60) {
            return !Script.isComma(Para.lastSign(words)) && Para.lastSign(words) != ';';
        }
        char end = words.charAt(words.length() - 1);
        boolean paragraph = Script.isStop(end) || Script.isComma(end);
        return words.length() < 2 * LONGEST && !(paragraph && opens(words));
    }

    private boolean isHeading(MarkedText text, Optional<Style> style, boolean capital) {
        String words = text.text();
        boolean ideographic = Script.isEastAsian(words.charAt(0));
        if (words.length() > (ideographic ? LONGEST_IDEOGRAPHIC : LONGEST)) {
            return false;
        }
        if (style.isPresent() && !capital) {
            return style.get() == Style.IDEOGRAPH && !isStopped(words);
        }
        if (isStopped(words) && !Numbering.parse(words).isPresent() || Script.startsSmall(words)) {
            return false;
        }
        return capital || isSetApart(text) || !opens(words) && hasLetter(words);
    }

    private static boolean hasLetter(String words) {
        return words.chars().anyMatch(Character::isLetter);
    }

    private static boolean isStopped(String words) {
        char end = Para.lastSign(words);
        return Script.isStop(end) || Script.isComma(end);
    }

    /** All in bold or italics. */
    private static boolean isSetApart(MarkedText text) {
        for (Mark.Emphasis mark : text.marks(Mark.Emphasis.class)) {
            if (mark.start() == 0 && mark.end() == text.text().length()) {
                return true;
            }
        }
        return false;
    }

    private boolean opens(String words) {
        Folded folded = Folded.of(words, 0, Math.min(words.length(), 60));
        return verbs.at(folded, folded.skipSpaces(0)).isPresent();
    }
}
