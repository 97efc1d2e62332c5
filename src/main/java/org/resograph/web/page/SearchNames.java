package org.resograph.web.page;

import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.resograph.rdf.LocalName;
import org.resograph.web.http.Form;
import org.resograph.web.resource.NameIndex;
import org.resograph.web.resource.NameIndex.Kind;

/** What the words of a search name, beside the documents that have them. */
final class SearchNames {

    private SearchNames() {}

    /**
     * A thing that the words name.
     *
     * @param kind what it is, in words
     * @param votes of a state, the search of its votes; on the other words, where there are any
     */
    public record Thing(String kind, Link link, Optional<Link> votes) {}

    static List<Thing> of(View view, List<NameIndex.Named> named) {
        return named.stream().map(n -> of(view, n)).toList();
    }

    /** The state whose votes are looked at, with all of them. */
    static Thing voter(View view, Node state) {
        String code = LocalName.of(state);
        return new Thing(
                view.ui().t("facet-choice"),
                view.named(state),
                Optional.of(
                        new Link(
                                view.ui().href("/q/votes-of-state", Form.of("state", code)),
                                view.ui().t("question-votes"))));
    }

    private static Thing of(View view, NameIndex.Named named) {
        Ui ui = view.ui();
        Optional<Link> votes =
                named.kind() == Kind.STATE ? Optional.of(votes(ui, named)) : Optional.empty();
        return new Thing(ui.t(kind(named.kind())), view.named(named.thing()), votes);
    }

    private static Link votes(Ui ui, NameIndex.Named named) {
        Form state = Form.of("state", LocalName.of(named.thing()));
        return named.rest().isEmpty()
                ? new Link(ui.href("/search", state), ui.t("search-votes"))
                : new Link(
                        ui.href("/search", Form.of("q", named.rest()).and(state)),
                        ui.t("search-votes-on", named.rest()));
    }

    private static String kind(Kind kind) {
        return switch (kind) {
            case STATE -> "class-State";
            case BODY -> "class-Body";
            case INSTRUMENT -> "class-Instrument";
            case ADDRESSEE -> "mandate-of";
            case SUBJECT -> "class-Subject";
        };
    }
}
