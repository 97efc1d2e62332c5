package org.resograph.web.page;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.jena.query.Query;
import org.resograph.rdf.LocalName;
import org.resograph.web.published.Derived;
import org.resograph.web.published.Published;
import org.resograph.web.resource.NameIndex;

/**
 * A state that a form offers.
 *
 * @param value its code
 * @param name in the reader's language
 */
public record StateChoice(String value, String name) {

    private static final Query STATES =
            Rows.query("SELECT DISTINCT ?thing ?code { ?thing a reso:State ; reso:iso3 ?code }");

    /** All states by their names, which no document changes: kept for each language. */
    static final class All {

        private final Derived<Map<String, List<StateChoice>>> byLanguage;

        /** Those of what is published. */
        All(Published published) {
            this.byLanguage = new Derived<>(published, data -> new ConcurrentHashMap<>());
        }

        /** In the order of the reader's language. */
        List<StateChoice> of(View view) {
            return byLanguage
                    .of(view.data())
                    .computeIfAbsent(view.ui().language(), language -> read(view));
        }

        /**
         * The code of the state that a text means: {@code fra}, or its name in any language.
         *
         * @param names of what is published
         */
        Optional<String> code(View view, NameIndex names, String typed) {
            String code = typed.strip().toUpperCase(Locale.ROOT);
            if (of(view).stream().anyMatch(state -> state.value().equals(code))) {
                return Optional.of(code);
            }
            return names.only(NameIndex.Kind.STATE, typed).map(LocalName::of);
        }
    }

    private static List<StateChoice> read(View view) {
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
