package org.resograph.web.resource;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.DCTerms;
import org.junit.jupiter.api.Test;

class FactsTest {

    private static final Node THING = NodeFactory.createURI("https://example.org/thing");

    /** The language of the title that a reader gets of one in these languages. */
    private static String best(String wanted, String... languages) {
        Graph graph = GraphMemFactory.createDefaultGraph();
        for (String language : languages) {
            Node title = NodeFactory.createLiteralLang("…", language);
            graph.add(THING, DCTerms.title.asNode(), title);
        }
        return new Facts(graph)
                .best(List.of(wanted), THING, DCTerms.title.asNode())
                .orElseThrow()
                .getLiteralLanguage();
    }

    @Test
    void aTextThatIsNotInTheReadersLanguageIsInOneThatMoreRead() {
        assertThat(best("zh", "ar", "en", "zh")).isEqualTo("zh");
        assertThat(best("zh", "ar", "fr", "en")).isEqualTo("en");
        assertThat(best("zh", "ar", "fr", "ru")).isEqualTo("fr");
        assertThat(best("zh", "ar", "ru")).isEqualTo("ru");
        assertThat(best("zh", "ar", "de")).isEqualTo("ar");
        assertThat(best("zh", "fr", "")).isEmpty();
    }
}
