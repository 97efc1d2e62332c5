package org.resograph.parser.lines;

import java.util.List;
import java.util.Set;
import org.resograph.document.Line;
import org.resograph.parser.profile.LanguageProfile;
import org.resograph.resolution.Body;

/**
 * The title of a resolution of the Commission on Human Rights, as the Office of the High
 * Commissioner prints single ones: above or below a line that names the Commission and the number.
 *
 * <pre>
 * Situation of human rights in …                     ; the title
 * Commission on Human Rights resolution 2004/61
 * The Commission on Human Rights,
 * </pre>
 */
final class CommissionTitle {

    private static final Set<Body> COMMISSIONS =
            Set.of(Body.COMMISSION_ON_HUMAN_RIGHTS, Body.SUB_COMMISSION);

    private static final int LONGEST = 300;

    private final LanguageProfile profile;
    private final Pieces pieces;

    CommissionTitle(LanguageProfile profile, Pieces pieces) {
        this.profile = profile;
        this.pieces = pieces;
    }

    /** Which line of a cover it is; -1 for none. The number is in the line with an index. */
    int find(List<Line> cover, int number) {
        if (number < 0 || number >= cover.size() || !isHeading(cover.get(number).text().text())) {
            return -1;
        }
        if (number + 2 == cover.size() && isTitle(cover.get(number + 1))) {
            return number + 1;
        }
        boolean above = number + 1 == cover.size() && number > 0 && isTitle(cover.get(number - 1));
        return above ? number - 1 : -1;
    }

    private boolean isHeading(String text) {
        return NamedNumber.of(text, profile)
                .filter(n -> n.number().indexOf('/') > 0 && n.title() == text.length())
                .flatMap(NamedNumber::body)
                .filter(COMMISSIONS::contains)
                .isPresent();
    }

    private boolean isTitle(Line line) {
        String text = line.text().text();
        return !line.isTableRow()
                && text.length() <= LONGEST
                && Script.startsCapital(text)
                && ".:;,".indexOf(text.charAt(text.length() - 1)) < 0
                && !Furniture.is(line, profile)
                && pieces.cover(line.text()).isEmpty();
    }
}
