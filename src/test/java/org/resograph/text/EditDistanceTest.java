package org.resograph.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EditDistanceTest {

    @ParameterizedTest
    @CsvSource({
        "kenya, kenya, 2, 0",
        "kenia, kenya, 2, 1",
        "keyna, kenya, 2, 1",
        "kenyaa, kenya, 2, 1",
        "knya, kenya, 2, 1",
        "kyena, kenya, 2, 2",
        "abcd, badc, 2, 2",
        "kenya, chad, 2, 3",
        "ab, abcdef, 2, 3",
        "abcdefgh, zyxwvuts, 3, 4"
    })
    void slipsOfTheHand(String one, String other, int most, int distance) {
        assertThat(EditDistance.between(one, other, most)).isEqualTo(distance);
        assertThat(EditDistance.between(other, one, most)).isEqualTo(distance);
    }
}
