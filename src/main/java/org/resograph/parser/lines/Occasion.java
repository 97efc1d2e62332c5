package org.resograph.parser.lines;

import java.util.Optional;
import org.resograph.parser.profile.Folded;
import org.resograph.parser.profile.LanguageProfile;
import org.resograph.parser.profile.Match;

/**
 * The words that say at which meeting something was done, with which a text begins that has no
 * formula: "At its 46th plenary meeting, on 7 December 2022, the General Assembly", "At the 8769th
 * meeting of the Security Council, held on 15 October 2020".
 *
 * <p>They are templates of a language's profile.
 */
enum Occasion {

    /** A decision was taken. */
    DECISION("decision-made"),

    /** A president made a statement. */
    STATEMENT("statement-made");

    /** Such words are not longer. */
    private static final int LONGEST = 400;

    private final String key;

    Occasion(String key) {
        this.key = key;
    }

    /** As much of a text as is looked at. */
    static Folded start(String text) {
        return Folded.of(text, 0, Math.min(text.length(), LONGEST));
    }

    /** Those with which a text begins, of a decision or of a statement. */
    static Optional<Match> any(LanguageProfile profile, Folded start) {
        return DECISION.at(profile, start).or(() -> STATEMENT.at(profile, start));
    }

    private Optional<Match> at(LanguageProfile profile, Folded start) {
        return profile.match(key, start, 0);
    }

    /** Those with which a text begins, within its first characters. */
    Optional<Match> at(LanguageProfile profile, String text, int characters) {
        return profile.match(key, text, 0, Math.min(text.length(), characters));
    }

    /** The first such words in a text. */
    Optional<Match> in(LanguageProfile profile, Folded text) {
        return profile.find(key, text);
    }
}
