package org.resograph.parser.profile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class SoughtTest {

    /** Few letters, two of which are alike in their last bits, so that words nearly stand there. */
    private static final String LETTERS = "ab\u0461";

    @Test
    void findsWhatALookAtEachPlaceFinds() {
        Random random = new Random(1);
        for (int i = 0; i < 20_000; i++) {
            String word = letters(random, 1 + random.nextInt(5));
            Folded text = Folded.of(letters(random, random.nextInt(20)));
            assertThat(new Sought(Folded.fold(word)).isIn(text))
                    .isEqualTo(text.indexOf(Folded.fold(word), 0) >= 0);
        }
    }

    private static String letters(Random random, int count) {
        StringBuilder letters = new StringBuilder();
        for (int i = 0; i < count; i++) {
            letters.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
        }
        return letters.toString();
    }
}
