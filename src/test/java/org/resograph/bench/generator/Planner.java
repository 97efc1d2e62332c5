package org.resograph.bench.generator;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.resograph.reference.Reference;
import org.resograph.reference.State;
import org.resograph.resolution.Body;
import org.resograph.resolution.StateCode;

/**
 * Makes up resolutions: the n-th of so many is the same for the same seed. Their sizes follow what
 * was counted in real ones: the numbers of paragraphs and of words are spread log-normally about
 * the medians, with the ninth deciles of the bodies.
 */
final class Planner {

    private static final int PERIODS = 8;
    private static final int PRE_PATTERNS = 19;
    private static final int OP_PATTERNS = 20;

    /** How many of a hundred end with the formula that the body remains seized of the matter. */
    private static final int SEIZED = 40;

    /** How many of a thousand paragraphs are among those that a body says again on a topic. */
    private static final int REPEATED = 40;

    /** How many such paragraphs there are on a topic. */
    private static final int STANDING = 6;

    /** When the sessions of the Human Rights Council ended, from the fifty-first. */
    private static final List<LocalDate> COUNCIL =
            List.of(
                    LocalDate.of(2022, 10, 6),
                    LocalDate.of(2023, 4, 3),
                    LocalDate.of(2023, 7, 13),
                    LocalDate.of(2023, 10, 11),
                    LocalDate.of(2024, 4, 4),
                    LocalDate.of(2024, 7, 11),
                    LocalDate.of(2024, 10, 9),
                    LocalDate.of(2025, 4, 3));

    private final long seed;
    private final int total;
    private final int topics;
    private final Reference reference = Reference.bundled();

    Planner(long seed, int total) {
        this.seed = seed;
        this.total = total;
        // So that a body comes back to a topic some twice a year, or less often.
        this.topics = Math.max(Forms.TOPICS, Math.min(Forms.TOPICS * Forms.PLACES, total / 64));
    }

    private SplittableRandom random(int index, int salt) {
        return new SplittableRandom(seed * 1_000_003L + index * 31L + salt);
    }

    Draft.Identity identity(int index) {
        SplittableRandom random = random(index, 1);
        int of100 = random.nextInt(100);
        String body = of100 < 35 ? "HRC" : of100 < 75 ? "GA" : of100 < 88 ? "SC" : "ECOSOC";
        int period = (int) ((long) index * PERIODS / total);
        return new Draft.Identity(
                index, body, period, random.nextInt(topics), date(body, period, random));
    }

    private static LocalDate date(String body, int period, SplittableRandom random) {
        return switch (body) {
            case "HRC" -> COUNCIL.get(period).minusDays(random.nextInt(2));
            case "GA" -> LocalDate.of(2019 + period, 12, 2 + random.nextInt(18));
            case "SC" ->
                    LocalDate.of(2017 + period, 1 + random.nextInt(12), 2 + random.nextInt(26));
            default -> LocalDate.of(2017 + period, 6, 3 + random.nextInt(25));
        };
    }

    Draft draft(int index) {
        Draft.Identity identity = identity(index);
        SplittableRandom random = random(index, 2);
        Size size = Size.of(identity.body());
        int pre = spread(random, size.preamble(), size.preambleTenth(), 80);
        int op = spread(random, size.operative(), size.operativeTenth(), 160);
        List<Draft.Passage> preamble = new ArrayList<>();
        for (int i = 0; i < pre; i++) {
            int pattern = i == 0 ? 0 : random.nextInt(PRE_PATTERNS);
            preamble.add(passage(random, identity, pattern, PRE_PATTERNS));
        }
        List<Draft.Passage> operative = new ArrayList<>();
        for (int i = 0; i < op; i++) {
            Draft.Passage passage =
                    passage(random, identity, random.nextInt(OP_PATTERNS), OP_PATTERNS);
            if (i == op - 1 && random.nextInt(100) < SEIZED) {
                passage = with(passage, Draft.Passage.SEIZED, 0);
            } else if (i < op - 1 && random.nextInt(1000) < size.lists()) {
                passage = with(passage, Draft.Passage.LIST, 2 + random.nextInt(6));
            }
            operative.add(passage);
        }
        return new Draft(identity, preamble, operative, ballot(identity, random));
    }

    /**
     * How many there are, and how many of one in ten.
     *
     * @param notes how many of a hundred paragraphs have a footnote
     * @param lists how many of a thousand operative ones are lists
     */
    private record Size(
            int preamble,
            int preambleTenth,
            int operative,
            int operativeTenth,
            int notes,
            int lists) {
        static Size of(String body) {
            return switch (body) {
                case "HRC" -> new Size(17, 31, 15, 34, 7, 85);
                case "GA" -> new Size(15, 40, 10, 43, 23, 25);
                case "SC" -> new Size(10, 24, 10, 39, 0, 85);
                default -> new Size(9, 47, 13, 62, 14, 70);
            };
        }
    }

    /** A number about a median, above which one in ten lies beyond the other. */
    static int spread(SplittableRandom random, int median, int tenth, int most) {
        double sigma = Math.log((double) tenth / median) / 1.2816;
        double normal =
                Math.sqrt(-2 * Math.log(1 - random.nextDouble()))
                        * Math.cos(2 * Math.PI * random.nextDouble());
        return (int) Math.max(1, Math.min(most, Math.round(median * Math.exp(sigma * normal))));
    }

    /**
     * One on what is peculiar to the resolution, or now and then what its body says in each on the
     * topic.
     */
    private Draft.Passage passage(
            SplittableRandom random, Draft.Identity identity, int pattern, int patterns) {
        long content = random.nextLong();
        int wanted = pattern;
        if (random.nextInt(1000) < REPEATED) {
            long standing = identity.body().hashCode() * 31L + identity.topic();
            content = new SplittableRandom(seed + standing).nextLong() + random.nextInt(STANDING);
            wanted = (int) Math.floorMod(content, (long) patterns);
        }
        boolean isNoted = random.nextInt(100) < Size.of(identity.body()).notes();
        return new Draft.Passage(
                wanted,
                content,
                random.nextBoolean() ? earlier(identity) : any(identity, random),
                isNoted ? 1 + random.nextInt(Wording.REPORTS) : 0,
                0);
    }

    private static Draft.Passage with(Draft.Passage passage, int pattern, int points) {
        return new Draft.Passage(
                pattern, passage.content(), passage.cited(), passage.report(), points);
    }

    /** One before it of the same body; itself if there is none near. */
    private Draft.Identity any(Draft.Identity identity, SplittableRandom random) {
        int from = identity.index() == 0 ? 0 : random.nextInt(identity.index());
        for (int i = from; i >= Math.max(0, from - 40); i--) {
            Draft.Identity other = identity(i);
            if (other.body().equals(identity.body())) {
                return other;
            }
        }
        return identity;
    }

    /** The one before it of the same body on the same topic; itself if there is none near. */
    private Draft.Identity earlier(Draft.Identity identity) {
        for (int i = identity.index() - 1; i >= Math.max(0, identity.index() - 400); i--) {
            Draft.Identity other = identity(i);
            if (other.body().equals(identity.body()) && other.topic() == identity.topic()) {
                return other;
            }
        }
        return identity;
    }

    private Optional<Draft.Ballot> ballot(Draft.Identity identity, SplittableRandom random) {
        int share =
                switch (identity.body()) {
                    case "SC" -> 100;
                    case "ECOSOC" -> 0;
                    default -> 25;
                };
        if (random.nextInt(100) >= share) {
            return Optional.empty();
        }
        List<StateCode> yes = new ArrayList<>();
        List<StateCode> no = new ArrayList<>();
        List<StateCode> abstaining = new ArrayList<>();
        double leaning = random.nextDouble() * 0.9;
        for (StateCode state : members(identity)) {
            double place = place(state, identity.topic()) + 0.15 * random.nextDouble() + leaning;
            (place > 0.4 ? yes : place > 0.3 ? abstaining : no).add(state);
        }
        return Optional.of(new Draft.Ballot(yes, no, abstaining));
    }

    private List<StateCode> members(Draft.Identity identity) {
        if (identity.body().equals("GA")) {
            return reference.states().all().stream()
                    .filter(state -> state.wasMember(identity.date()))
                    .map(State::code)
                    .sorted()
                    .toList();
        }
        return reference.memberships().members(new Body(identity.body()), identity.date());
    }

    /** Where a state stands on a topic, from 0 to 1: the same on every vote. */
    private double place(StateCode state, int topic) {
        return random(state.value().hashCode(), 7 + topic % 4).nextDouble();
    }
}
