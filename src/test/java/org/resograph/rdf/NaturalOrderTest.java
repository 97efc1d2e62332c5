package org.resograph.rdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NaturalOrderTest {

    private static final List<String> IN_ORDER =
            List.of(
                    "",
                    "0",
                    "00",
                    "01",
                    "1",
                    "2",
                    "9",
                    "10",
                    "a",
                    "a1",
                    "a01b",
                    "a1b",
                    "a2",
                    "a10",
                    "a10b2",
                    "a10b12",
                    "b",
                    "op99999999999999999999",
                    "op100000000000000000000");

    @Test
    void figuresAreOrderedByTheirValue() {
        for (int i = 0; i < IN_ORDER.size(); i++) {
            for (int j = 0; j < IN_ORDER.size(); j++) {
                assertThat(Integer.signum(order(i, j)))
                        .as("%s and %s", IN_ORDER.get(i), IN_ORDER.get(j))
                        .isEqualTo(Integer.compare(i, j));
            }
        }
    }

    private static int order(int i, int j) {
        return NaturalOrder.INSTANCE.compare(IN_ORDER.get(i), IN_ORDER.get(j));
    }
}
