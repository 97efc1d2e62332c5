package org.resograph.derivation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.resograph.derivation.Shelf.Version;
import org.resograph.resolution.Body;
import org.resograph.resolution.Choice;

/**
 * After whatever documents have come, changed, moved in time and gone, one by one or together, all
 * that is derived is what a derivation of all documents at once gives.
 */
class RandomSequencesTest {

    private static final String[] TEXTS = {
        "Noting with concern that many of the lamps on the northern coast went out in the winter"
                + " storms of the last decade, and that a great number of ships were lost,",
        "Requests the keepers of all lighthouses to report once in each year on the oil that they"
                + " have burnt and on the repairs that their lanterns and their lenses need;",
        "Welcomes the foghorns that were given to the harbours of the islands by the merchants of"
                + " the mainland, and encourages them to give bells and buoys to the others;"
    };
    private static final String[] TITLES = {
        "Lighthouses and the rights of their keepers",
        "The lighthouses and the rights of their keepers",
        "Lighthouses and the rights of their old keepers",
        "Foghorns"
    };

    /** How a sequence goes. */
    private record Course(int symbols, int days, int steps, int alike, int longest) {}

    private static final Course FEW = new Course(16, 40, 40, 8, 3);

    /** More are alike than are compared, so that what is compared moves. */
    private static final Course MANY_ALIKE = new Course(60, 30, 25, 5, 1);

    /** So many that keys become formulas, and cease to be. */
    private static final Course FORMULAS = new Course(180, 300, 12, 2, 1);

    @RepeatedTest(12)
    void ofFewDocuments(RepetitionInfo info) {
        run(FEW, new Random(info.getCurrentRepetition()), 0);
    }

    @RepeatedTest(5)
    void whereManyAreAlike(RepetitionInfo info) {
        run(MANY_ALIKE, new Random(info.getCurrentRepetition()), 50);
    }

    @RepeatedTest(2)
    void whereMoreAreAlikeThanWordsThatSayAnything(RepetitionInfo info) {
        run(FORMULAS, new Random(info.getCurrentRepetition()), Holders.FORMULA - 2);
    }

    private static void run(Course course, Random random, int first) {
        Shelf shelf = Shelf.inDatabase();
        Map<String, Version> there = new LinkedHashMap<>();
        for (int i = 0; i < first; i++) {
            Version version = version(course, random, i);
            there.put(version.name(), version);
        }
        shelf.put(there.values().toArray(Version[]::new));
        for (int step = 0; step < course.steps(); step++) {
            if (random.nextInt(3) == 0 && !there.isEmpty()) {
                List<String> names = new ArrayList<>(there.keySet());
                shelf.remove(there.remove(names.get(random.nextInt(names.size()))));
            } else {
                Map<String, Version> some = new LinkedHashMap<>();
                for (int n = 1 + random.nextInt(3); n > 0; n--) {
                    Version version = version(course, random, random.nextInt(course.symbols()));
                    some.put(version.name(), version);
                }
                there.putAll(some);
                shelf.put(some.values().toArray(Version[]::new));
            }
            Set<String> missing = shelf.derivedAsAWhole();
            Set<String> superfluous = shelf.quads();
            superfluous.removeAll(missing);
            missing.removeAll(shelf.quads());
            assertThat(missing).as("missing after step %d", step).isEmpty();
            assertThat(superfluous).as("superfluous after step %d", step).isEmpty();
        }
    }

    private static Version version(Course course, Random random, int n) {
        int year = 2001 + n % 4;
        Version version =
                new Version(
                                "S/RES/" + (n + 1) + " (" + year + ")",
                                random.nextInt(3) == 0 ? "fr" : "en")
                        .title(TITLES[random.nextInt(TITLES.length)])
                        .subject(random.nextInt(2), 2 + random.nextInt(2), 5);
        if (random.nextInt(12) > 0) {
            LocalDate day = LocalDate.of(year, 1, 1).plusDays(random.nextInt(course.days()));
            version.adopted(Body.SECURITY_COUNCIL, day.toString());
        }
        for (int i = 0; i <= random.nextInt(course.longest()); i++) {
            version.paragraph(text(course, random), cited(course, random));
        }
        if (random.nextInt(4) == 0) {
            version.vote(Choice.IN_FAVOUR, "FRA", "CHN").vote(Choice.AGAINST, "USA");
        }
        return version;
    }

    /** One of the texts with a word or two of it replaced, each by one of few. */
    private static String text(Course course, Random random) {
        int which = course.alike() < 4 ? 0 : random.nextInt(TEXTS.length);
        String[] words = TEXTS[which].split(" ", -1);
        for (int i = random.nextInt(3); i > 0; i--) {
            words[random.nextInt(course.alike()) * 3] = "word" + random.nextInt(2);
        }
        return String.join(" ", words);
    }

    private static String[] cited(Course course, Random random) {
        int n = random.nextInt(course.symbols());
        return random.nextBoolean()
                ? new String[] {}
                : new String[] {"S/RES/" + (n + 1) + " (" + (2001 + n % 4) + ")"};
    }
}
