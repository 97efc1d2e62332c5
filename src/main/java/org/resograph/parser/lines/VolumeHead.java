package org.resograph.parser.lines;

import java.util.Optional;
import org.resograph.parser.profile.Folded;
import org.resograph.parser.profile.LanguageProfile;
import org.resograph.parser.profile.Match;

/**
 * What stands at the head of the pages of the official records, the volumes of resolutions.
 *
 * <pre>
 * head  = [ page ] body dash session [ page ]      ; "General Assembly—Seventeenth Session"
 *       / page part / part page                    ; "Resolutions adopted on the reports of … 27"
 * </pre>
 */
final class VolumeHead {

    private static final String[] SESSIONS = {
        "session.regular",
        "session.special",
        "session.emergency-special",
        "session.year",
        "session.of-council"
    };

    private static final int LONGEST_PAGE = 4;

    private VolumeHead() {}

    static boolean is(String text, LanguageProfile profile) {
        int from = afterPage(text);
        int to = beforePage(text, from);
        int dash = from;
        while (dash < to && !isDash(text.charAt(dash))) {
            dash++;
        }
        if (dash < to && dash > from) {
            return isBodyAndSession(text.substring(from, to), dash - from, profile);
        }
        boolean paged = from > 0 || to < text.length();
        return paged && isWhole("volume-part", text.substring(from, to), profile);
    }

    /** Names of bodies have hyphens, too: the dash is the first behind a whole name. */
    private static boolean isBodyAndSession(String text, int first, LanguageProfile profile) {
        for (int dash = first; dash < text.length(); dash++) {
            if (isDash(text.charAt(dash)) && isWhole("a-body", text.substring(0, dash), profile)) {
                String behind = text.substring(dash + 1);
                for (String session : SESSIONS) {
                    if (isWhole(session, behind, profile)) {
                        return true;
                    }
                }
                return false;
            }
        }
        return false;
    }

    private static boolean isWhole(String key, String text, LanguageProfile profile) {
        Folded folded = Folded.of(text.strip());
        Optional<Match> match = profile.match(key, folded, 0);
        return match.isPresent() && match.get().end() >= folded.length();
    }

    private static boolean isDash(char c) {
        return c == '-' || c == '–' || c == '—';
    }

    private static boolean isFigure(char c) {
        return c >= '0' && c <= '9';
    }

    /** Behind the number of the page and a space; 0 for none. */
    private static int afterPage(String text) {
        int at = 0;
        while (at < text.length() && isFigure(text.charAt(at))) {
            at++;
        }
        boolean page = at > 0 && at <= LONGEST_PAGE && at < text.length();
        return page && text.charAt(at) == ' ' ? at + 1 : 0;
    }

    /** Before a space and the number of the page; the end for none. */
    private static int beforePage(String text, int from) {
        int at = text.length();
        while (at > from && isFigure(text.charAt(at - 1))) {
            at--;
        }
        int digits = text.length() - at;
        boolean page = digits > 0 && digits <= LONGEST_PAGE && at > from + 1;
        return page && text.charAt(at - 1) == ' ' ? at - 1 : text.length();
    }
}
