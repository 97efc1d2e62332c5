package org.resograph.web.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.DCTerms;
import org.resograph.rdf.Vocabulary;
import org.resograph.web.resource.Facts;
import org.resograph.web.resource.Outline;

/** The page of a paragraph, or of another part: how it reads in each language, and what it does. */
final class PartPage {

    private final View view;
    private final Facts facts;
    private final Ui ui;
    private final Node part;
    private final Node document;

    PartPage(View view, Node part, Node document) {
        this.view = view;
        this.facts = view.facts();
        this.ui = view.ui();
        this.part = part;
        this.document = document;
    }

    /**
     * A part in one language, with the parts in it.
     *
     * @param name of the language in itself
     * @param text of the part
     * @param title of an annex or draft
     * @param blocks in the part
     */
    public record Reading(
            String lang,
            String dir,
            String name,
            Optional<Passage> text,
            Optional<Passage> title,
            List<Block> blocks) {}

    String name() {
        return view.names().of(part);
    }

    Map<String, Object> model() {
        Map<String, Object> model = new HashMap<>();
        String symbol = view.names().of(document);
        String id = part.getURI().substring(document.getURI().length() + 1);
        model.put("iri", part.getURI());
        model.put("symbol", symbol);
        model.put("id", id);
        model.put("name", name());
        model.put("kind", view.names().kind(part));
        model.put("trail", List.of(new Link(ui.href(document), symbol)));
        model.put("inText", ui.href(document) + "#" + id);
        model.put("readings", readings());
        model.put("fields", fields());
        model.put("neighbours", neighbours());
        model.put("citation", HowToCite.part(view, document, name()));
        model.put("mandates", MandateList.of(view, part));
        return model;
    }

    private List<Reading> readings() {
        TreeSet<String> tags = new TreeSet<>();
        new Outline(part, Outline.of(facts, part))
                .walk(
                        p -> {
                            for (Node property : List.of(Vocabulary.text, DCTerms.title.asNode())) {
                                facts.all(p, property)
                                        .forEach(t -> tags.add(t.getLiteralLanguage()));
                            }
                        });
        List<String> order = new ArrayList<>(tags);
        // The reader's own language first.
        order.sort(Comparator.comparing(tag -> !tag.equals(ui.language())));
        return order.stream()
                .map(
                        tag -> {
                            BlockReader reader =
                                    new BlockReader(view, document, tag, ui.href(document));
                            return new Reading(
                                    tag,
                                    ui.dir(tag),
                                    ui.nameOf(tag),
                                    reader.text(part),
                                    facts.in(tag, part, DCTerms.title.asNode())
                                            .map(t -> Passage.of(PassageWriter.escape(t), tag)),
                                    reader.blocks(part));
                        })
                .toList();
    }

    private List<Field> fields() {
        List<Link> verbs = new ArrayList<>(view.links(part, Vocabulary.openingVerb));
        verbs.addAll(view.links(part, Vocabulary.furtherVerb));
        return new Fields(view, part)
                .links("verb", verbs.stream().distinct().toList())
                .things("cites", Vocabulary.cites)
                .things("refers-to-session", Vocabulary.refersToSession)
                .links("repeats", Related.repeated(view, part))
                .links("repeated-by", Related.repeating(view, part))
                .things("footnote", Vocabulary.footnote)
                .text("source-lines", sourceLines())
                .list();
    }

    /** Those of several sources say nothing without the sources. */
    private Optional<String> sourceLines() {
        List<Node> lines = facts.all(part, Vocabulary.sourceLines);
        return lines.size() == 1
                ? Optional.of(lines.get(0).getLiteralLexicalForm())
                : Optional.empty();
    }

    /** The parts before and after it in its parent. */
    private List<Link> neighbours() {
        Optional<Node> parent = facts.having(Vocabulary.part, part).stream().findFirst();
        if (parent.isEmpty()) {
            return List.of();
        }
        List<Node> siblings =
                Outline.of(view.gather(parent.get()).facts(), parent.get()).stream()
                        .map(Outline::node)
                        .toList();
        int place = siblings.indexOf(part);
        List<Link> neighbours = new ArrayList<>();
        neighbours.add(place > 0 ? view.link(siblings.get(place - 1)) : new Link("", ""));
        neighbours.add(
                place >= 0 && place + 1 < siblings.size()
                        ? view.link(siblings.get(place + 1))
                        : new Link("", ""));
        return neighbours;
    }
}
