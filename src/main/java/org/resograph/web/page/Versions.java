package org.resograph.web.page;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.vocabulary.FOAF;
import org.apache.jena.vocabulary.DCTerms;
import org.resograph.rdf.Prov;
import org.resograph.rdf.Vocabulary;
import org.resograph.web.resource.Facts;
import org.resograph.web.resource.Language;

/** The language versions of a document. */
final class Versions {

    private Versions() {}

    /** The language of some that a reader gets; empty if there is none. */
    static String best(List<String> tags, String wanted) {
        return Stream.concat(Stream.of(wanted), Language.NEXT_BEST.stream())
                .filter(tags::contains)
                .findFirst()
                .or(() -> tags.stream().findFirst())
                .orElse("");
    }

    /** The tags of the versions, in the order of a switch. */
    static List<String> tags(Facts facts, Node document) {
        return facts.all(document, Vocabulary.languageVersion).stream()
                .flatMap(version -> facts.string(version, Vocabulary.languageTag).stream())
                .sorted(
                        Comparator.comparingInt(Versions::rank)
                                .thenComparing(Comparator.naturalOrder()))
                .distinct()
                .toList();
    }

    private static int rank(String tag) {
        int place = Language.ALL.indexOf(tag);
        return place < 0 ? Language.ALL.size() : place;
    }

    /** All versions, the one in a language as shown. */
    static List<Version> of(View view, Node document, String shown) {
        return tags(view.facts(), document).stream()
                .map(tag -> version(view, document, tag, tag.equals(shown)))
                .toList();
    }

    private static Version version(View view, Node document, String tag, boolean shown) {
        Facts facts = view.facts();
        Node version = NodeFactory.createURI(document.getURI() + "/" + tag);
        Optional<Node> file = facts.one(version, Vocabulary.sourceFile);
        Node graph = graph(view, version);
        return new Version(
                tag,
                view.ui().nameOf(tag),
                view.ui().href(version),
                shown,
                facts.string(version, FOAF.page.asNode()).orElse(""),
                facts.string(version, DCTerms.issued.asNode()).map(view.ui()::date).orElse(""),
                file.flatMap(f -> facts.string(f, Vocabulary.fileName)).orElse(""),
                file.flatMap(f -> facts.string(f, DCTerms.format.asNode())).orElse(""),
                file.flatMap(f -> facts.integer(f, Vocabulary.byteSize))
                        .map(size -> view.ui().number(size))
                        .orElse(""),
                file.flatMap(f -> facts.string(f, Vocabulary.sha256)).orElse(""),
                view.ui().href(graph),
                readAt(view, graph));
    }

    /** The named graph that says so: of a part of a resolution, the one of all its parts. */
    private static Node graph(View view, Node version) {
        return view.data()
                .dataset()
                .findNG(Node.ANY, version, Vocabulary.languageTag, Node.ANY)
                .next()
                .getGraph();
    }

    private static String readAt(View view, Node graph) {
        var found = view.data().dataset().findNG(Node.ANY, graph, Prov.GENERATED_AT, Node.ANY);
        if (!found.hasNext()) {
            return "";
        }
        Quad quad = found.next();
        return view.ui().date(quad.getObject().getLiteralLexicalForm());
    }
}
