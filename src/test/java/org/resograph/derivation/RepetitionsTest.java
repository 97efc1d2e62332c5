package org.resograph.derivation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.resograph.derivation.Shelf.IRIS;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.jena.graph.Node;
import org.junit.jupiter.api.Test;
import org.resograph.derivation.Shelf.Version;
import org.resograph.rdf.Concepts;
import org.resograph.rdf.InferenceBasis;
import org.resograph.rdf.Vocabulary;
import org.resograph.resolution.Body;

class RepetitionsTest {

    private static final String TEXT =
            "Noting with concern that many of the lamps on the northern coast went out in the"
                    + " winter storms of the last decade, and that ships were lost,";

    private final Shelf shelf = new Shelf();

    private static Version version(String symbol, String language, String day, String text) {
        return new Version(symbol, language).adopted(Body.SECURITY_COUNCIL, day).paragraph(text);
    }

    private void assertRepeats(Version later, Version earlier, InferenceBasis basis) {
        assertThat(shelf.objects(later.part(1), Vocabulary.repeats))
                .containsExactly(earlier.part(1));
        assertThat(
                        shelf.objects(
                                IRIS.inference(later.part(1), "repeats-" + later.language),
                                Vocabulary.inferenceBasis))
                .containsExactly(Concepts.basis(basis));
    }

    @Test
    void theNearestEarlierOneWithTheSameWords() {
        Version first = version("S/RES/1 (2001)", "en", "2001-01-01", TEXT);
        Version second =
                version("S/RES/2 (2002)", "en", "2002-01-01", TEXT.replace(", and", " –  AND"));
        Version third = version("S/RES/3 (2003)", "en", "2003-01-01", TEXT);
        shelf.put(third, second, first);
        assertRepeats(third, second, InferenceBasis.SAME_TEXT);
        assertRepeats(second, first, InferenceBasis.SAME_TEXT);
        assertThat(shelf.objects(first.part(1), Vocabulary.repeats)).isEmpty();
    }

    @Test
    void nearlyTheSameWords() {
        Version first = version("S/RES/1 (2001)", "en", "2001-01-01", TEXT);
        Version changed =
                version("S/RES/2 (2002)", "en", "2002-01-01", TEXT.replace("lost,", "saved,"));
        Version other =
                version(
                        "S/RES/3 (2003)",
                        "en",
                        "2003-01-01",
                        TEXT.replace("winter", "summer").replace("northern coast", "islands"));
        shelf.put(first, changed, other);
        assertRepeats(changed, first, InferenceBasis.SIMILAR_TEXT);
        assertThat(shelf.objects(other.part(1), Vocabulary.repeats)).isEmpty();
    }

    @Test
    void chineseAndArabicToo() {
        String chinese = "关切地注意到北部海岸的许多灯在过去十年的冬季风暴中熄灭，船只失踪，";
        String arabic =
                "وإذ يلاحظ مع القلق أن كثيرا من المصابيح على الساحل الشمالي قد انطفأت في عواصف الشتاء";
        for (String[] each : new String[][] {{"zh", chinese}, {"ar", arabic}}) {
            Version first = version("S/RES/1 (2001)", each[0], "2001-01-01", each[1]);
            Version second =
                    version("S/RES/2 (2002)", each[0], "2002-01-01", each[1].replace("，", "、"));
            shelf.put(first, second);
            assertRepeats(second, first, InferenceBasis.SAME_TEXT);
        }
    }

    @Test
    void notInAnotherLanguageNorOnTheSameDayNorAFewWords() {
        Version first = version("S/RES/1 (2001)", "en", "2001-01-01", TEXT);
        Version french = version("S/RES/2 (2002)", "fr", "2002-01-01", TEXT);
        Version sameDay = version("S/RES/3 (2001)", "en", "2001-01-01", TEXT);
        Version few = version("S/RES/4 (2001)", "en", "2001-01-01", "Having met in the rain");
        Version fewAgain = version("S/RES/5 (2002)", "en", "2002-01-01", "Having met in the rain");
        shelf.put(first, french, sameDay, few, fewAgain);
        for (Version each : List.of(french, sameDay, fewAgain)) {
            assertThat(shelf.objects(each.part(1), Vocabulary.repeats)).isEmpty();
        }
    }

    /** It becomes one with one document more, and is one no longer with one less. */
    @Test
    void whatVeryManyShareIsAFormula() {
        List<Version> all =
                IntStream.rangeClosed(1, Holders.FORMULA + 2)
                        .mapToObj(
                                i ->
                                        version(
                                                "S/RES/" + i + " (" + (1800 + i) + ")",
                                                "en",
                                                (1800 + i) + "-01-01",
                                                i % 2 == 0 ? TEXT : TEXT.replace("lost", "saved")))
                        .toList();
        Version first = all.get(0);
        List<Version> most = all.subList(1, all.size() - 1);
        Version last = all.get(all.size() - 1);
        shelf.put(most.toArray(Version[]::new));
        assertRepeats(most.get(9), most.get(7), InferenceBasis.SAME_TEXT);

        shelf.put(first, last);
        assertThat(shelf.quads()).isEqualTo(new Shelf().put(all.toArray(Version[]::new)).quads());
        Set<Node> key = shelf.objects(most.get(9).part(1), Vocabulary.similarityKey);
        key.retainAll(shelf.objects(most.get(8).part(1), Vocabulary.similarityKey));
        assertThat(key).as("shared by all").isNotEmpty();

        shelf.remove(first).remove(last);
        assertThat(shelf.quads()).isEqualTo(new Shelf().put(most.toArray(Version[]::new)).quads());
    }

    @Test
    void noneRepeatsAnotherByAFormula() {
        Version[] all =
                IntStream.rangeClosed(1, Holders.FORMULA + 1)
                        .mapToObj(i -> version("S/RES/" + i + " (2001)", "en", day(i), TEXT))
                        .toArray(Version[]::new);
        shelf.put(all);
        for (Version each : all) {
            assertThat(shelf.objects(each.part(1), Vocabulary.repeats)).isEmpty();
        }
        shelf.remove(all[0]);
        assertRepeats(all[9], all[8], InferenceBasis.SAME_TEXT);
    }

    /** A word of many changes the text but hardly its keys: what nearly repeats it is told anew. */
    @Test
    void aTextThatChangesWithinItsKeysIsComparedAgain() {
        List<String> words =
                new Random(3)
                        .ints(200, 0, 2_000)
                        .mapToObj(w -> "w" + w)
                        .collect(Collectors.toCollection(ArrayList::new));
        Version later =
                version("S/RES/2 (2002)", "en", "2002-01-01", "And " + String.join(" ", words));
        shelf.put(version("S/RES/1 (2001)", "en", "2001-01-01", String.join(" ", words)), later);

        List<Long> keys = keys(Sketch.of(new Words(words), "en"));
        int place = 0;
        Sketch changed;
        do {
            words.set(place, "x" + words.get(place++));
            changed = Sketch.of(new Words(words), "en");
        } while (keys.equals(keys(changed)));
        words.set(place - 1, words.get(place - 1).substring(1));
        assertThat(place).as("words that change without their keys").isGreaterThan(1);

        Version first = version("S/RES/1 (2001)", "en", "2001-01-01", String.join(" ", words));
        shelf.put(first);
        assertThat(shelf.quads()).isEqualTo(new Shelf().put(first, later).quads());
    }

    private static String day(int i) {
        return LocalDate.of(2001, 1, 1).plusDays(i).toString();
    }

    /** What the Javadoc of {@link Sketch} says of its keys, on random words. */
    @Test
    void keysAndEstimatesAreAsGoodAsTheySay() {
        Random random = new Random(7);
        int withKey = 0;
        double error = 0;
        int pairs = 400;
        for (int i = 0; i < pairs; i++) {
            List<String> words =
                    IntStream.range(0, 62)
                            .mapToObj(w -> "w" + random.nextInt(2_000))
                            .collect(Collectors.toCollection(ArrayList::new));
            List<String> others = new ArrayList<>(words);
            others.set(30, "other"); // of 60 sequences 3 differ: 57 of 63 are in common, 0.905
            Sketch sketch = Sketch.of(new Words(words), "en");
            Sketch other = Sketch.of(new Words(others), "en");
            List<Long> keys = keys(sketch);
            withKey += Collections.disjoint(keys, keys(other)) ? 0 : 1;
            error += Math.abs(sketch.similarity(other) - 57.0 / 63);
        }
        assertThat(withKey).isGreaterThan(pairs * 98 / 100);
        assertThat(error / pairs).isLessThan(0.05);
    }

    private static List<Long> keys(Sketch sketch) {
        return Arrays.stream(sketch.keys()).boxed().toList();
    }
}
