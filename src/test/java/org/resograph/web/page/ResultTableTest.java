package org.resograph.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.function.BiFunction;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.exec.QueryExec;
import org.junit.jupiter.api.Test;
import org.resograph.rdf.Iris;
import org.resograph.web.resource.Addresses;
import org.resograph.web.resource.Language;

/** How the cells of an answer are set. */
class ResultTableTest {

    private static final Iris IRIS = Iris.ofDefaultBase();

    private static final Ui FRENCH =
            Ui.of(
                    new Language("fr", true, false),
                    new Addresses(IRIS, () -> URI.create("http://localhost/")));

    private static final String QUERY =
            """
            PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>
            SELECT ?day ?number ?dueEvery ?words ?word {
              VALUES (?day ?number ?dueEvery ?words ?word) {
                ("2024-05-01"^^xsd:date 7 "P90D"^^xsd:duration "%s"@en "trees"@en)
              }
            }
            """
                    .formatted("plants trees and ".repeat(6));

    private static ResultTable table(BiFunction<Ui, QueryExec, ResultTable> made) {
        try (QueryExec execution =
                QueryExec.dataset(DatasetGraphFactory.create()).query(QUERY).build()) {
            return made.apply(FRENCH, execution);
        }
    }

    @Test
    void daysNumbersAndLongTextsAreSetAsSuch() {
        ResultTable table = table((ui, execution) -> ResultTable.of(ui, execution.select()));
        assertThat(table.rows().get(0))
                .extracting(ResultTable.Cell::kind)
                .containsExactly("d", "n", "", "t", "");
    }

    @Test
    void howOftenIsSaidInWordsToReadersAndAsItIsToThoseWhoWriteQueries() {
        ResultTable named = table((ui, execution) -> ResultTable.named(ui, IRIS, execution));
        assertThat(named.rows().get(0).get(2).text()).isEqualTo("tous les 90 jours");
        assertThat(named.names().get(2)).isEqualTo("Périodicité");
        ResultTable raw = table((ui, execution) -> ResultTable.of(ui, execution.select()));
        assertThat(raw.rows().get(0).get(2).text()).isEqualTo("P90D");
    }
}
