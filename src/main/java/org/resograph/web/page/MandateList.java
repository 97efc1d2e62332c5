package org.resograph.web.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.resograph.rdf.Vocabulary;
import org.resograph.web.resource.Facts;
import org.resograph.web.resource.Outline;

/** What parts of a document ask: of whom, what, and by when. */
final class MandateList {

    private MandateList() {}

    /**
     * A mandate.
     *
     * @param part that asks it
     * @param of who is asked; empty where the body decides for itself
     * @param what is to come of it; empty where only conduct is asked for
     * @param due at which sessions, by which days, how often
     */
    public record Mandate(Link part, List<Link> of, List<Link> what, List<Link> due) {}

    /** Those of a part alone. */
    static List<Mandate> of(View view, Node part) {
        Facts facts = view.facts();
        List<Mandate> mandates = new ArrayList<>();
        for (Node mandate : facts.all(part, Vocabulary.mandate)) {
            List<Link> due = new ArrayList<>(view.links(mandate, Vocabulary.dueSession));
            for (Node day : facts.all(mandate, Vocabulary.dueDate)) {
                due.add(new Link("", view.ui().date(day.getLiteralLexicalForm())));
            }
            for (Node period : facts.all(mandate, Vocabulary.dueEvery)) {
                due.add(new Link("", view.ui().every(period.getLiteralLexicalForm())));
            }
            mandates.add(
                    new Mandate(
                            view.link(part),
                            named(view, mandate, Vocabulary.addressee, Vocabulary.addresseeText),
                            named(
                                    view,
                                    mandate,
                                    Vocabulary.deliverable,
                                    Vocabulary.deliverableText),
                            due));
        }
        return mandates;
    }

    private static List<Link> named(View view, Node mandate, Node property, Node words) {
        List<Link> links = view.links(mandate, property);
        if (!links.isEmpty()) {
            return links;
        }
        Optional<Node> text = view.facts().best(view.languages(), mandate, words);
        return text.map(
                        t ->
                                List.of(
                                        new Link(
                                                "",
                                                view.ui().t("quoted", t.getLiteralLexicalForm()))))
                .orElse(List.of());
    }

    /** Those of a whole document, in the order of its text. */
    static List<Mandate> ofAll(View view, Node document) {
        List<Mandate> mandates = new ArrayList<>();
        Outline.of(view.facts(), document)
                .forEach(outline -> outline.walk(part -> mandates.addAll(of(view, part))));
        return mandates;
    }
}
