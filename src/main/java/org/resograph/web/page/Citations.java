package org.resograph.web.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.resograph.rdf.Name;
import org.resograph.rdf.Vocabulary;
import org.resograph.web.resource.Facts;
import org.resograph.web.resource.Outline;

/** What a document cites, and who cites it. */
public final class Citations {

    private static final int MOST_CITING = 500;

    private Citations() {}

    /**
     * Something cited.
     *
     * @param cited what
     * @param places the parts that cite it
     */
    public record Cited(Link cited, List<Link> places) {}

    /** What the parts of a document cite, by what is cited, in the order of the text. */
    static List<Cited> out(View view, Node document) {
        Facts facts = view.facts();
        Map<Node, List<Link>> places = new LinkedHashMap<>();
        for (Outline outline : Outline.of(facts, document)) {
            outline.walk(
                    part ->
                            facts.all(part, Vocabulary.cites)
                                    .forEach(
                                            cited ->
                                                    places.computeIfAbsent(
                                                                    cited, c -> new ArrayList<>())
                                                            .add(place(view, document, part))));
        }
        return places.entrySet().stream()
                .map(entry -> new Cited(view.link(entry.getKey()), entry.getValue()))
                .toList();
    }

    private static Link place(View view, Node document, Node part) {
        String path = part.getURI().substring(document.getURI().length() + 1);
        return new Link("#" + path, view.names().part(path));
    }

    /** The documents that cite a thing, by symbol. */
    static List<Link> in(View view, Node cited) {
        TreeSet<Node> citing = new TreeSet<>(Comparator.comparing(Node::getURI));
        view.data()
                .dataset()
                .findNG(Node.ANY, Node.ANY, Vocabulary.cites, cited)
                .forEachRemaining(
                        quad -> {
                            Node subject = quad.getSubject();
                            boolean isDocument =
                                    view.iris()
                                            .name(subject.getURI())
                                            .filter(n -> n.kind() == Name.Kind.DOCUMENT)
                                            .isPresent();
                            if (isDocument && citing.size() < MOST_CITING) {
                                citing.add(subject);
                            }
                        });
        return citing.stream().map(view::link).toList();
    }
}
