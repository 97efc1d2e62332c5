package org.resograph.web.page;

import java.util.Comparator;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.resograph.rdf.LocalName;
import org.resograph.rdf.Name;
import org.resograph.rdf.Vocabulary;
import org.resograph.web.resource.Facts;

/** What things are called on pages: by their labels, and else by what their IRIs say. */
final class Names {

    private final View view;
    private final Facts facts;
    private final Ui ui;

    Names(View view) {
        this.view = view;
        this.facts = view.facts();
        this.ui = view.ui();
    }

    /** The name of a thing, for who does not see what it is part of. */
    String of(Node thing) {
        if (thing.isLiteral()) {
            return thing.getLiteralLexicalForm();
        }
        Optional<Name> name = view.iris().name(thing.getURI());
        return name.map(n -> of(thing, n)).orElseGet(() -> label(thing));
    }

    private String of(Node thing, Name name) {
        return switch (name.kind()) {
            case DOCUMENT -> facts.string(thing, Vocabulary.symbol).orElse(symbol(name.owner()));
            case LANGUAGE_VERSION -> ui.nameOf(name.local());
            case PART -> part(name.local());
            case CITATION -> ui.t("citation");
            case MANDATE -> ui.t("mandate");
            case VOTE -> ui.t("vote-on", symbol(name.owner()));
            case POSITION -> position(thing, name);
            case SPONSORSHIP -> ui.t("sponsorship");
            case FINDING -> ui.t("finding");
            case SESSION -> session(thing, name);
            case SESSION_INTERVAL -> ui.t("interval");
            case MEETING -> meeting(thing, name);
            case AGENDA_ITEM -> item(name.local().replaceFirst("^item/", ""));
            case GRAPH, PROVENANCE -> graph(name);
            case BODY,
                    STATE,
                    STATE_NAME,
                    REGIONAL_GROUP,
                    INSTRUMENT,
                    MEMBERSHIP,
                    VOTING_RECORD,
                    AGREEMENT,
                    INFERENCE,
                    CONCEPT ->
                    label(thing);
        };
    }

    private String label(Node thing) {
        return facts.label(view.languages(), thing)
                .or(
                        () ->
                                facts.best(view.languages(), thing, DCTerms.title.asNode())
                                        .map(Node::getLiteralLexicalForm))
                .orElseGet(() -> LocalName.of(thing.toString()));
    }

    /** A symbol of its path in an IRI: {@code S/RES/1325(2000)} as {@code S/RES/1325 (2000)}. */
    static String symbol(String path) {
        return path.replaceFirst("(?<=[0-9])\\((?=[0-9]{4}\\))", " (")
                .replaceFirst("^(A/RES/[^/]+/[0-9]+)/([A-Z])$", "$1 $2");
    }

    private String position(Node thing, Name name) {
        return facts.one(thing, Vocabulary.state)
                .map(this::label)
                .or(() -> facts.string(thing, Vocabulary.nameAsWritten))
                .orElse(name.local());
    }

    private String session(Node thing, Name name) {
        String[] path = name.owner().split("/", -1);
        String body =
                facts.one(thing, Vocabulary.body).map(this::label).orElse(path[path.length - 2]);
        return ui.t("apposed", body, sessionNumber(path[path.length - 1]));
    }

    /** A session without its body. */
    String sessionNumber(Node session) {
        return sessionNumber(LocalName.of(session));
    }

    /** A session by its key. */
    String sessionNumber(String key) {
        if (key.startsWith("ES-")) {
            return ui.t("session-emergency", key.substring(3));
        }
        if (key.startsWith("S-")) {
            return ui.t("session-special", key.substring(2));
        }
        return ui.t(key.matches("[0-9]{4}") ? "session-year" : "session-regular", key);
    }

    private String meeting(Node thing, Name name) {
        String number =
                facts.string(thing, Vocabulary.number)
                        .orElse(LocalName.of(name.local().isEmpty() ? name.owner() : name.local()));
        boolean isResumed = facts.one(thing, Vocabulary.resumed).isPresent();
        return ui.t(isResumed ? "meeting-resumed" : "meeting-number", number);
    }

    private String item(String path) {
        int slash = path.indexOf('/');
        return ui.t(
                "item-number",
                slash < 0
                        ? path
                        : path.substring(0, slash) + " (" + path.substring(slash + 1) + ")");
    }

    private String graph(Name name) {
        return name.local().isEmpty()
                ? name.owner()
                : ui.t("apposed", symbol(name.owner()), ui.nameOf(name.local()));
    }

    /** A part by its path in the document: {@code op8/a} as operative paragraph 8 (a). */
    String part(String path) {
        String name = "";
        for (String step : path.split("/", -1)) {
            String kind = step.replaceFirst("[0-9].*$", "");
            String number = step.substring(kind.length());
            String key = "part-" + kind;
            boolean known = !number.isEmpty() && !ui.tOr(key, "").isEmpty();
            String said =
                    known
                            ? ui.t(key, number)
                            : step.startsWith("fn")
                                    ? ui.t("part-fn", step.substring(2).replaceAll("star.*", "*"))
                                    : "(" + step + ")";
            name = name.isEmpty() ? said : known ? ui.t("apposed", name, said) : name + " " + said;
        }
        return name;
    }

    /** What sort of thing it is, by the label of its class. */
    String kind(Node thing) {
        return facts.all(thing, RDF.Nodes.type).stream()
                // What a document is to those who only cite it comes last.
                .sorted(Comparator.comparing(type -> type.equals(Vocabulary.Document)))
                .map(type -> ui.tOr("class-" + LocalName.of(type), label(type)))
                .findFirst()
                .orElse(ui.t("class-other"));
    }
}
