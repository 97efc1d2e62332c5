package org.resograph.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.resograph.rdf.Iris;
import org.resograph.web.resource.Addresses;
import org.resograph.web.resource.Language;

class ContentsTest {

    private static final Ui UI =
            Ui.of(
                    Language.DEFAULT,
                    new Addresses(Iris.ofDefaultBase(), () -> URI.create("http://localhost/")));

    private static Block block(String kind, String id, int level, String html, Block... inner) {
        Optional<Passage> words =
                html.isEmpty() ? Optional.empty() : Optional.of(Passage.of(html, "en"));
        boolean annex = kind.equals("annex");
        return new Block(
                kind,
                id,
                id,
                "",
                "",
                0,
                level,
                annex ? words : Optional.empty(),
                annex ? Optional.empty() : words,
                List.of(inner));
    }

    @Test
    void headingsAreListedByTheirLevelWithoutLinksAndNotes() {
        Contents contents =
                Contents.of(
                        UI,
                        List.of(
                                block("heading", "h1", 1, "I <a href=\"/doc/x\">Goals</a>"),
                                block("operative", "op1", 1, "Decides;"),
                                block("heading", "h2", 2, "Means<sup><a href=\"#f\">1</a></sup>"),
                                block(
                                        "annex",
                                        "annex1",
                                        1,
                                        "Annex",
                                        block("heading", "annex1/h1", 1, "A &amp; B"))),
                        List.of(new Link("#sources", "Sources")));
        assertThat(contents.sections()).extracting(Link::href).containsExactly("#op1", "#sources");
        assertThat(contents.headings())
                .extracting(p -> p.level() + " " + p.href() + " " + p.text().html())
                .containsExactly(
                        "1 #h1 I Goals",
                        "2 #h2 Means",
                        "1 #annex1 Annex",
                        "2 #annex1/h1 A &amp; B");
    }

    @Test
    void fewHeadingsNeedNoList() {
        List<Block> blocks =
                List.of(block("heading", "h1", 1, "One"), block("heading", "h2", 1, "Two"));
        assertThat(Contents.of(UI, blocks, List.of()).headings()).isEmpty();
    }
}
