package org.resograph.web.page;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.jena.query.Query;
import org.resograph.rdf.LocalName;
import org.resograph.web.library.Parameter;
import org.resograph.web.published.Derived;
import org.resograph.web.published.Published;
import org.resograph.web.resource.Addresses;
import org.resograph.web.resource.Facts;
import org.resograph.web.resource.Language;

/**
 * What the form of a query offers for a parameter: nobody knows the keys of bodies by heart. Kept
 * for each language, as no document changes it.
 */
final class Offers {

    private static final Query BODIES =
            Rows.query("SELECT DISTINCT ?thing { ?thing a reso:Body ; reso:symbolPrefix ?prefix }");
    private static final Query ADDRESSEES =
            Rows.query(
                    """
                    SELECT DISTINCT ?thing {
                      ?thing skos:inScheme <https://w3id.org/resograph/concept/addressee>
                    }
                    """);

    private final Published published;
    private final Addresses addresses;
    private final StateChoice.All states;
    private final Derived<Map<String, List<StateChoice>>> others;

    Offers(Published published, Addresses addresses, StateChoice.All states) {
        this.published = published;
        this.addresses = addresses;
        this.states = states;
        this.others = new Derived<>(published, data -> new ConcurrentHashMap<>());
    }

    /** The name of the list that a sort of parameter has; empty where it has none. */
    static String name(Parameter.Kind kind) {
        return switch (kind) {
            case STATE -> "states";
            case BODY -> "bodies";
            case ADDRESSEE -> "addressees";
            default -> "";
        };
    }

    /** The lists of these names, in the reader's language. */
    Map<String, List<StateChoice>> of(Language language, List<String> names) {
        if (names.isEmpty()) {
            return Map.of();
        }
        return published.read(
                data -> {
                    Ui ui = Ui.of(language, addresses);
                    View view = new View(Facts.NONE, ui, addresses.iris(), data);
                    Map<String, List<StateChoice>> lists = new HashMap<>();
                    names.forEach(name -> lists.put(name, list(view, name)));
                    return lists;
                });
    }

    private List<StateChoice> list(View view, String name) {
        if (name.equals("states")) {
            return states.of(view);
        }
        return others.of(view.data())
                .computeIfAbsent(
                        name + " " + view.ui().language(),
                        key -> read(view, name.equals("bodies") ? BODIES : ADDRESSEES));
    }

    private static List<StateChoice> read(View view, Query query) {
        return Rows.of(view.data(), query, Map.of(), -1, -1).stream()
                .map(row -> Rows.value(row, "thing"))
                .flatMap(Optional::stream)
                .map(thing -> new StateChoice(LocalName.of(thing), view.named(thing).text()))
                .sorted(Comparator.comparing(StateChoice::name, view.ui().collator()))
                .toList();
    }
}
