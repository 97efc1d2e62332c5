package org.resograph.parser.lines;

import java.util.Optional;
import org.resograph.parser.Numbering;
import org.resograph.parser.profile.Folded;
import org.resograph.parser.profile.LanguageProfile;
import org.resograph.parser.profile.Match;

/**
 * The heading of an annex: {@code Annex}, {@code Annexe II}, {@code 附件一}.
 *
 * <pre>
 * heading = annex [ number / ordinal ] [ footnote mark ]
 * </pre>
 */
final class AnnexTitle {

    private static final int LONGEST = 40;

    private AnnexTitle() {}

    static boolean is(String text, LanguageProfile profile) {
        if (text.length() > LONGEST) {
            return false;
        }
        Optional<Match> annex = profile.match("annex", text, 0, text.length());
        if (annex.isEmpty()) {
            return false;
        }
        Folded folded = annex.get().text();
        String rest = folded.substring(annex.get().end(), folded.length()).strip();
        rest = rest.replaceAll("[.:*]+$", "").strip();
        return rest.isEmpty()
                || Numbering.parse(rest).isPresent()
                || Numbering.parse("(" + rest + ")").isPresent()
                || profile.read("ordinal", Folded.of(rest), 0) != null;
    }
}
