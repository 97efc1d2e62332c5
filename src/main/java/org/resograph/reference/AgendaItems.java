package org.resograph.reference;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.resograph.resolution.Body;
import org.resograph.text.Language;

/**
 * The standing agendas: the items that a body has at every session, and their titles. Only the
 * Human Rights Council has one.
 */
public final class AgendaItems {

    private final Map<Body, Names<String>> byBody;

    private AgendaItems(Map<Body, Names<String>> byBody) {
        this.byBody = byBody;
    }

    static AgendaItems bundled() {
        Map<Body, Names<String>> byBody = new HashMap<>();
        byBody.put(
                Body.HUMAN_RIGHTS_COUNCIL,
                Names.read(
                        Table.bundled(
                                "agenda-items.tsv", "item", "language", "name", "use", "basis"),
                        "item",
                        item -> item));
        return new AgendaItems(byBody);
    }

    /** The title of an item in a language: of item {@code 3} of the Human Rights Council. */
    public Optional<String> title(Body body, String number, Language language) {
        return titles(body).flatMap(titles -> titles.official(number, language));
    }

    /** The number of the item of a printed title. */
    public Optional<String> number(Body body, String title, Language language) {
        return titles(body).flatMap(titles -> titles.find(title, language));
    }

    private Optional<Names<String>> titles(Body body) {
        return Optional.ofNullable(byBody.get(body));
    }
}
