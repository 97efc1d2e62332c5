package org.resograph.parser.words.citation;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** A number that stands under a {@link Key}, while its surroundings are still being read. */
final class Mention {

    private final Key key;
    private final int start;
    private Numeral numeral;
    private int end;
    private Set<String> bodies;
    private boolean foreign;
    private Optional<Cue> after = Optional.empty();
    private final Set<Integer> years = new TreeSet<>();
    private boolean shared;

    Mention(Key key, Numeral numeral, int start, int end, Set<String> bodies, boolean foreign) {
        this.key = key;
        this.numeral = numeral;
        this.start = start;
        this.end = end;
        this.bodies = bodies;
        this.foreign = foreign;
    }

    Key key() {
        return key;
    }

    Numeral numeral() {
        return numeral;
    }

    int start() {
        return start;
    }

    int end() {
        return end;
    }

    /** The bodies that are named with it or with its key. */
    Set<String> bodies() {
        return bodies;
    }

    /** Whether a body is named with it whose series is not known. */
    boolean foreign() {
        return foreign;
    }

    /** The body named after a comma: "in its resolution 48/141, the General Assembly decided". */
    Optional<Cue> after() {
        return after;
    }

    /** The years of the dates that stand with it. */
    Set<Integer> years() {
        return years;
    }

    boolean isAttributed() {
        return foreign || !bodies.isEmpty();
    }

    void attribute(Cue body) {
        foreign = body.kind() == Cue.Kind.OTHER;
        bodies = body.bodies();
    }

    void follow(Cue body) {
        after = Optional.of(body);
    }

    /** Whether the dates may be those of other numbers that stand between. */
    boolean isSharedDate() {
        return shared;
    }

    void date(int year, boolean others) {
        years.add(year);
        shared = others;
    }

    /** The same with the figures of its number in the other order, where that is a number too. */
    Optional<Mention> reversed() {
        if (numeral.form() != Numeral.Form.SESSION || !numeral.prefix().isEmpty()) {
            return Optional.empty();
        }
        Numeral other =
                new Numeral(
                        numeral.form(), "", numeral.number(), numeral.session(), numeral.part());
        Mention mention = new Mention(key, other, start, end, bodies, foreign);
        mention.after = after;
        mention.years.addAll(years);
        mention.shared = shared;
        return Optional.of(mention);
    }

    /** Makes one part a run of parts: from A to C. */
    void extendTo(String letter, int newEnd) {
        numeral = numeral.withPart(numeral.part() + "-" + letter);
        end = newEnd;
    }
}
