package org.resograph.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class FieldTest {

    private static Field of(int links) {
        return new Field("memberships", Collections.nCopies(links, new Link("", "x")));
    }

    @Test
    void manyAreShownWhenAskedFor() {
        assertThat(of(6).first()).hasSize(6);
        assertThat(of(6).rest()).isEmpty();
        assertThat(of(18).first()).hasSize(5);
        assertThat(of(18).rest()).hasSize(13);
        assertThat(of(0).first()).isEqualTo(List.of());
    }
}
