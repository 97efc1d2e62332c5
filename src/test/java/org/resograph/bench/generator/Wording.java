package org.resograph.bench.generator;

import java.util.List;
import java.util.SplittableRandom;

/**
 * Puts phrases together: what is done, to what, and where, with names of places that are made up.
 * The same numbers choose the same in each language.
 */
final class Wording {

    /** So many to choose from, where paragraphs are to be alike. */
    private static final int ALIKE = 2;

    /** How many clauses of a hundred cite something. */
    private static final int CITED = 11;

    /** How many reports a session has. */
    static final int REPORTS = 400;

    private final Phrases phrases;
    private final Draft.Identity id;
    private final SplittableRandom random;
    private final boolean isAlike;

    Wording(Phrases phrases, Draft.Identity id, SplittableRandom random, boolean isAlike) {
        this.phrases = phrases;
        this.id = id;
        this.random = random;
        this.isAlike = isAlike;
    }

    /** Some measure somewhere: "regular review of land registers near Maruda". */
    String measure() {
        String text = Forms.fill(phrases.get("np"), "act", pick("act"));
        text = Forms.fill(text, "thing", pick("thing"));
        return Forms.fill(text, "where", where());
    }

    private String where() {
        int which = random.nextInt(3);
        if (which == 0) {
            return pick("where");
        }
        String place = place();
        return which == 1
                ? place
                : Forms.fill(
                        Forms.fill(phrases.get("both"), "place", place), "where", pick("where"));
    }

    /**
     * A clause about another one, "in the course of …", or now and then one that cites something.
     */
    String clause() {
        if (random.nextInt(100) >= CITED) {
            return Forms.fill(pick("link"), "np", measure());
        }
        int report = 1 + random.nextInt(REPORTS);
        return Forms.fill(pick("cited"), "report", id.report(report));
    }

    private String place() {
        return Forms.fill(Forms.fill(pick("place"), "name", name()), "other", name());
    }

    private String name() {
        List<String> syllables = List.of(phrases.get("syllables").split(" "));
        StringBuilder name = new StringBuilder();
        for (int i = 0; i < 3; i++) {
            name.append(pick(syllables));
        }
        return Forms.capital(name.toString());
    }

    private String pick(String key) {
        return pick(phrases.list(key));
    }

    private String pick(List<String> all) {
        return all.get(random.nextInt(isAlike ? ALIKE : all.size()));
    }
}
