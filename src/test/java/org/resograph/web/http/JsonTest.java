package org.resograph.web.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class JsonTest {

    @Test
    void aMapThatHasAnOrderKeepsIt() {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("z", 1);
        map.put("a", List.of(true, "x"));
        assertThat(Json.of(map)).isEqualTo("{\"z\":1,\"a\":[true,\"x\"]}");
    }

    /** The order of {@link Map#of} is another in each process. */
    @Test
    void anotherIsWrittenByItsNames() {
        assertThat(Json.of(Map.of("d", 4, "b", 2, "e", 5, "a", 1, "c", 3)))
                .isEqualTo("{\"a\":1,\"b\":2,\"c\":3,\"d\":4,\"e\":5}");
    }
}
