package org.resograph.derivation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.resograph.derivation.Shelf.Version;
import org.resograph.resolution.Body;
import org.resograph.resolution.Choice;

/** What is derived does not depend on how the documents came. */
class RelationsTest {

    private static final Body HRC = Body.HUMAN_RIGHTS_COUNCIL;
    private static final List<String> TITLES =
            List.of(
                    "Promotion of lighthouses in coastal areas of all regions",
                    "Promotion of lighthouses in coastal areas of most regions",
                    "Keepers",
                    "The situation of lighthouse keepers");
    private static final String[] PARAGRAPHS = {
        "Recalling the importance of lighthouses for the safety of seafarers and of all coasts",
        "Noting with concern that many lamps went out during the storms of the last winter season",
        "Decides to remain seized of the matter of lamps"
    };

    @RepeatedTest(20)
    void theOrderAndTheIncrementsDoNotMatter(RepetitionInfo info) {
        Random random = new Random(info.getCurrentRepetition());
        List<Version> last = new ArrayList<>();
        IntStream.range(0, 14).forEach(i -> last.add(version(random, i)));
        Shelf atOnce = new Shelf().put(last.toArray(Version[]::new));

        Shelf oneByOne = new Shelf();
        List<Version> order = new ArrayList<>(last);
        Collections.shuffle(order, random);
        for (Version version : order) {
            if (random.nextBoolean()) {
                // another document under the same symbol comes first, and is replaced
                oneByOne.put(version(random, last.indexOf(version)));
            }
            oneByOne.put(version);
        }
        Version gone = version(random, 40);
        oneByOne.put(gone).remove(gone);
        assertThat(oneByOne.quads()).isEqualTo(atOnce.quads());
        assertThat(atOnce.quads()).isEqualTo(atOnce.derivedAsAWhole());
        assertThat(atOnce.quads()).anyMatch(q -> q.contains("#followsOn"));
        assertThat(atOnce.quads())
                .anyMatch(q -> q.contains("#repeats>") || q.contains("#repeats "));
    }

    private static Version version(Random random, int n) {
        int session = 10 + n / 2;
        String symbol = "A/HRC/RES/" + session + "/" + (1 + n % 2);
        Version version =
                new Version(symbol, "en")
                        .title(TITLES.get(random.nextInt(TITLES.size())))
                        .subject(random.nextInt(2), 2 + random.nextInt(2), 5);
        if (random.nextInt(10) > 0) {
            version.adopted(HRC, "20" + session + "-0" + (1 + random.nextInt(2)) + "-10");
        }
        if (random.nextInt(4) > 0) {
            version.session(HRC, session);
        }
        for (int i = 0; i < 3; i++) {
            String text = PARAGRAPHS[random.nextInt(PARAGRAPHS.length)];
            String changed = random.nextBoolean() ? text : text.replace("the ", "these ");
            String[] cited =
                    random.nextBoolean()
                            ? new String[] {}
                            : new String[] {
                                "A/HRC/RES/"
                                        + (10 + random.nextInt(7))
                                        + "/"
                                        + (1 + random.nextInt(2))
                            };
            version.paragraph(changed, cited);
        }
        if (random.nextBoolean()) {
            version.vote(Choice.IN_FAVOUR, "FRA", "VEN").vote(Choice.AGAINST, "CHL");
        }
        return version;
    }
}
