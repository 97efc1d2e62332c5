package org.resograph.parser.lines;

import java.util.Map;
import java.util.Optional;
import org.resograph.document.Line;
import org.resograph.parser.Numbering;
import org.resograph.parser.profile.Folded;
import org.resograph.parser.profile.LanguageProfile;
import org.resograph.parser.profile.VerbLexicon;

/**
 * What a paragraph opens with: a number, a phrase of those with which paragraphs open, or both.
 *
 * <pre>
 * opening = [ number ] phrase / number text
 * </pre>
 */
final class ParagraphOpening {

    /** No phrase with which a paragraph opens is longer. */
    private static final int LONGEST = 60;

    private final VerbLexicon verbs;
    private final Map<String, Integer> numberWords;
    private final boolean small;

    ParagraphOpening(LanguageProfile profile) {
        this.verbs = VerbLexicon.of(profile);
        this.numberWords = profile.numbers("paragraph-word");
        this.small = profile.words("opening.case").contains("small");
    }

    /** Whether paragraphs open with a small letter: in Russian. */
    boolean isSmall() {
        return small;
    }

    /**
     * Whether a text opens as a paragraph of the preamble. Where script tells no capital, a line of
     * the preamble that begins so after a comma more often starts a paragraph than it goes on.
     */
    boolean isPreambular(String text) {
        if (!small && Script.startsSmall(text)) {
            return false;
        }
        Folded start = Folded.of(text, 0, Math.min(text.length(), LONGEST));
        return verbs.at(start, start.skipSpaces(0))
                .flatMap(VerbLexicon.Found::preambular)
                .isPresent();
    }

    /** Whether a text starts with a phrase that opens paragraphs. */
    boolean is(String text) {
        Folded start = Folded.of(text, 0, Math.min(text.length(), LONGEST));
        return verbs.at(start, start.skipSpaces(0)).isPresent();
    }

    /**
     * Whether a paragraph is no heading, but begins as a sentence: it has not ended without a stop,
     * though an empty line may stand below its first line, which programs take for a block of its
     * own where it is moved in.
     *
     * @param wide whether what it opens with takes more than half of a line
     */
    boolean isSentence(Para para, boolean wide) {
        String text = para.opening();
        Optional<Numbering.Leading> number = Numbering.leading(text);
        if (number.isEmpty()) {
            return para.start().role() != Line.Role.HEADING && wide && isPreambular(text);
        }
        String words = text.substring(number.get().end());
        boolean letter = number.get().numbering().reading(Numbering.Style.DECIMAL).isEmpty();
        return is(words) || wide && (!letter || Script.startsSmall(words));
    }

    /** "1. Decides to": no heading, for it has a number and opens with a verb. */
    boolean decides(String text) {
        return Numbering.leading(text)
                .filter(number -> is(text.substring(number.end())))
                .isPresent();
    }

    /** Whether a line starts with a number, also with one that a scanner has damaged. */
    boolean isNumbered(Line line, int lastNumber) {
        String text = line.text().text();
        return Labels.isLabelled(text)
                || isDamaged(line, lastNumber)
                || isScanned(text, lastNumber);
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
}
