package org.resograph.web.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;

/** Collects lines of facts; what is not known makes no line. */
final class Fields {

    private final View view;
    private final Node subject;
    private final List<Field> fields = new ArrayList<>();

    Fields(View view, Node subject) {
        this.view = view;
        this.subject = subject;
    }

    /** The things that a property names. */
    Fields things(String key, Node property) {
        return links(key, view.links(subject, property));
    }

    /** A day. */
    Fields date(String key, Node property) {
        return text(key, view.facts().string(subject, property).map(view.ui()::date));
    }

    /** Literals as they are. */
    Fields values(String key, Node property) {
        return links(
                key,
                view.facts().all(subject, property).stream()
                        .map(value -> new Link("", view.names().of(value)))
                        .distinct()
                        .toList());
    }

    /** A text, if there is one. */
    Fields text(String key, Optional<String> text) {
        return links(key, text.map(t -> new Link("", t)).stream().toList());
    }

    /** Links, if there are any. */
    Fields links(String key, List<Link> links) {
        if (!links.isEmpty()) {
            fields.add(new Field(key, links));
        }
        return this;
    }

    List<Field> list() {
        return List.copyOf(fields);
    }
}
