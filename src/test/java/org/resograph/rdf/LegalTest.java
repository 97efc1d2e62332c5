package org.resograph.rdf;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LegalTest {

    @Test
    void legalTextIsNotCopied() {
        String text = "L'Assemblée\n\u00A0générale \uD83D\uDE00 大会";
        assertThat(Legal.text(text)).isSameAs(text);
    }

    @Test
    void whatSomeFormatCannotCarryIsReplaced() {
        assertThat(Legal.text("a\u0000b\u000Cc\uD83Dd\uDE00e\uFFFFf\uD83D"))
                .isEqualTo("a\uFFFDb\uFFFDc\uFFFDd\uFFFDe\uFFFDf\uFFFD");
    }
}
