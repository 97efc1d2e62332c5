package org.resograph.parser.lines;

import java.util.List;
import org.resograph.document.Line;
import org.resograph.parser.profile.Folded;
import org.resograph.parser.profile.LanguageProfile;

/**
 * The preamble of the first session, which stands above the formula:
 *
 * <pre>
 * 96 (I). The crime of darkness
 * Whereas darkness is a denial of the right of coasts to exist,
 * The General Assembly, therefore,
 * </pre>
 *
 * <p>It is known by its first words and by its last sign, or by the formula, which refers to it:
 * then it may be of sentences.
 */
final class EarlyPreamble {

    /** No word that opens such a paragraph is longer. */
    private static final int LONGEST = 20;

    private final List<Line> lines;
    private final LanguageProfile profile;
    private final Pieces pieces;
    private final ParagraphOpening opening;

    EarlyPreamble(List<Line> lines, LanguageProfile profile) {
        this.lines = lines;
        this.profile = profile;
        this.pieces = new Pieces(profile);
        this.opening = new ParagraphOpening(profile);
    }

    /** The first line of the text between the number and the formula; the formula for none. */
    int start(int number, int formula) {
        int last = formula - 1;
        if (number < 0 || last <= number || lines.get(last).isTableRow()) {
            return formula;
        }
        if (!endsAsSentence(lines.get(last).text().text())) {
            return formula;
        }
        Folded enacting = Folded.of(lines.get(formula).text().text());
        boolean refers = profile.find("formula.refers", enacting).isPresent();
        boolean titled = NumberToken.isTitled(lines.get(number).text().text());
        for (int i = number + 1; i < formula; i++) {
            Line line = lines.get(i);
            if (line.isTableRow() || !pieces.cover(line.text()).isEmpty()) {
                continue;
            }
            String text = line.text().text();
            boolean sentence = refers && titled && (line.spaced() || endsAsSentence(text));
            if (sentence || opensPreamble(text)) {
                return i;
            }
            titled = true;
        }
        return formula;
    }

    private boolean opensPreamble(String text) {
        return opening.isPreambular(text)
                || profile.match("early-preamble", text, 0, Math.min(text.length(), LONGEST))
                        .isPresent();
    }

    private static boolean endsAsSentence(String text) {
        char sign = Para.lastSign(text);
        return Script.isComma(sign) || Script.isStop(sign);
    }
}
