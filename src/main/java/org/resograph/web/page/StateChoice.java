package org.resograph.web.page;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.apache.jena.query.Query;

/**
 * A state that a form offers.
 *
 * @param value its code
 * @param name in the reader's language
 */
public record StateChoice(String value, String name) {

    private static final Query STATES =
            Rows.query("SELECT DISTINCT ?thing ?code { ?thing a reso:State ; reso:iso3 ?code }");

    /** All states by their names. */
    static List<StateChoice> all(View view) {
        return Rows.of(view.data(), STATES, Map.of(), -1, -1).stream()
                .map(
                        row ->
                                new StateChoice(
                                        Rows.value(row, "code")
                                                .orElseThrow()
                                                .getLiteralLexicalForm(),
                                        view.named(Rows.value(row, "thing").orElseThrow()).text()))
                .sorted(Comparator.comparing(StateChoice::name, view.ui().collator()))
                .toList();
    }
}
