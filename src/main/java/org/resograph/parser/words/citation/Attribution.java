package org.resograph.parser.words.citation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.resograph.parser.words.citation.Numeral.Form;

/**
 * Finds the series that a number is of. What the words say of the body leaves some; what the
 * number's form and the dates that stand with it say leaves fewer. Where more than one is left that
 * are equally likely, the answer is none of them.
 */
final class Attribution {

    /** The bodies whose names are feminine, in the languages whose "its" has a gender. */
    private static final Set<String> FEMININE = Set.of("GA", "CHR", "SUBCOM");

    private final Optional<String> self;
    private final int latestYear;

    /**
     * @param self the key of the body whose text it is
     * @param latestYear the year of the text; what is cited is not later
     */
    Attribution(Optional<String> self, int latestYear) {
        this.self = self;
        this.latestYear = latestYear;
    }

    /** The series that the number can be of; one, if the words tell it. */
    List<Series> series(Mention mention) {
        if (mention.foreign()) {
            return List.of();
        }
        if (!mention.bodies().isEmpty()) {
            return named(mention, mention.bodies());
        }
        Key key = mention.key().governing();
        if (key.foreign()) {
            return List.of();
        }
        List<Series> governed = named(mention, key.bodies());
        if (!governed.isEmpty()) {
            return governed;
        }
        if (mention.numeral().form() == Form.BARE) {
            return bare(mention, key);
        }
        if (key.own()) {
            return named(mention, self.stream().toList());
        }
        if (key.shadowed() && mention.years().isEmpty() && mention.numeral().isCommon()) {
            return List.of();
        }
        List<Series> likely = likely(mention, key, true);
        if (likely.isEmpty() && mention.isSharedDate()) {
            likely = likely(mention, key, false);
        }
        return likely.isEmpty() ? byForm(mention) : likely;
    }

    /** A number without a year: it takes the name of its body, or a text of that body's own. */
    private List<Series> bare(Mention mention, Key key) {
        boolean others =
                key.shadowed() || isOther(mention.after()) || (key.near() && isOther(key.before()));
        return others ? List.of() : holding(mention, self.stream().toList(), true);
    }

    /** Whether it is the name of a body that the text is not of. */
    private boolean isOther(Optional<Cue> body) {
        return body.isPresent() && self.filter(body.get().bodies()::contains).isEmpty();
    }

    /** The body is named, so a date that doesn't fit is a slip. */
    private List<Series> named(Mention mention, Collection<String> bodies) {
        List<Series> dated = holding(mention, bodies, true);
        return dated.isEmpty() ? holding(mention, bodies, false) : dated;
    }

    /**
     * "its resolution", "resolution 70/1": of a body named around it, or the one whose text it is.
     */
    private List<Series> likely(Mention mention, Key key, boolean dated) {
        Optional<Cue> possessive = key.possessive();
        List<Series> after =
                holding(mention, bodies(key.led() ? mention.after() : Optional.empty()), dated);
        List<Series> before = holding(mention, agreeing(bodies(key.before()), possessive), dated);
        List<Series> own = holding(mention, agreeing(self.stream().toList(), possessive), dated);
        List<Series> all = union(after, before, own);
        if (all.size() <= 1) {
            return all;
        }
        if (possessive.isPresent() && !after.isEmpty()) {
            return after;
        }
        if (key.near() && !before.isEmpty()) {
            return before;
        }
        // "Recalling its resolution": nobody leads it but the verb, whose subject is the body.
        return possessive.isPresent() && !key.led() && !own.isEmpty() ? own : all;
    }

    /** Where no body is named, a number may still be of a form that one series only has. */
    private List<Series> byForm(Mention mention) {
        Numeral numeral = mention.numeral();
        boolean telling =
                switch (numeral.form()) {
                    case PAREN -> true;
                    case YEAR, BARE -> false;
                    case ROMAN -> Series.isAssemblyAlone(numeral);
                    case SESSION ->
                            !mention.years().isEmpty()
                                    || numeral.number() > 99
                                    || numeral.prefix().equals("ES-");
                };
        if (!telling) {
            return List.of();
        }
        return Series.holding(mention.key().kind(), numeral, mention.years()).stream()
                .filter(s -> isPast(s, numeral))
                .filter(s -> numeral.form() != Form.ROMAN || s == Series.GA_RESOLUTION)
                .toList();
    }

    private static Collection<String> bodies(Optional<Cue> body) {
        return body.map(Cue::bodies).orElse(Set.of());
    }

    /** Those that agree with "its" in gender. */
    private static List<String> agreeing(Collection<String> bodies, Optional<Cue> possessive) {
        List<String> agreeing = new ArrayList<>(bodies);
        possessive.ifPresent(
                own -> agreeing.removeIf(body -> own.is(FEMININE.contains(body) ? "m" : "f")));
        return agreeing;
    }

    private List<Series> holding(Mention mention, Collection<String> bodies, boolean dated) {
        List<Series> holding = new ArrayList<>();
        for (String body : bodies) {
            Series series = Series.of(body, mention.key().kind()).orElse(null);
            if (series != null
                    && series.holds(mention.numeral())
                    && isPast(series, mention.numeral())
                    && (!dated || series.fits(mention.numeral(), mention.years()))) {
                holding.add(series);
            }
        }
        return holding;
    }

    private boolean isPast(Series series, Numeral numeral) {
        return series.firstYear(numeral) <= latestYear;
    }

    private static List<Series> union(List<Series> after, List<Series> before, List<Series> own) {
        Set<Series> all = new LinkedHashSet<>(after);
        all.addAll(before);
        all.addAll(own);
        return new ArrayList<>(all);
    }
}
