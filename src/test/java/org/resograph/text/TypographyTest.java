package org.resograph.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class TypographyTest {

    @Test
    void whatIsTakenForNormalIsSoBehindAnyCharacter() {
        Set<Character> bases = new TreeSet<>();
        for (char c = 0; c < '\uD800'; c++) {
            String apart = Normalizer.normalize(String.valueOf(c), Form.NFD);
            if (apart.length() > 1) {
                bases.add(apart.charAt(0));
            }
        }
        assertThat(bases).contains('e', 'И', 'ا', 'か');
        for (char c = 0; c < Character.MAX_VALUE; c++) {
            // no ideograph combines, and there are many
            boolean asked = Typography.isAlwaysNormal(c) && (c < '\u4E10' || c > '\u9FF0');
            for (char base : asked ? bases : Set.<Character>of()) {
                assertThat(Normalizer.isNormalized(base + "" + c, Form.NFC))
                        .as("U+%04X after %s", (int) c, base)
                        .isTrue();
            }
        }
    }

    @Test
    void accentsSetApartArePutOnTheirLetters() {
        assertThat(Typography.normalize("De\u0301cide И\u0306 ا\u0653")).isEqualTo("Décide Й آ");
    }

    @Test
    void shapesThatLettersTakeInPrintAreTheLetters() {
        assertThat(Typography.normalize("ﬁrst oﬃce, eﬀort, ﬂow"))
                .isEqualTo("first office, effort, flow");
        assertThat(Typography.normalize("ﺍﻷﻣﻢ ﺍﻟﻤﺘﺤﺪﺓ")).isEqualTo("الأمم المتحدة");
        assertThat(Typography.normalize("⼤会，⼈权")).isEqualTo("大会，人权");
        assertThat(Typography.normalize("ﷺ ﴾x﴿ №")).isEqualTo("ﷺ ﴾x﴿ №");
    }
}
