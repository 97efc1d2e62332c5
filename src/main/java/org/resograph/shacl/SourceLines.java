package org.resograph.shacl;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.jspecify.annotations.Nullable;
import org.resograph.rdf.Vocabulary;
import org.resograph.text.Span;

/** Where in the source a thing of a graph stands: its own lines, or those of what it is part of. */
final class SourceLines {

    private static final Pattern FORM = Pattern.compile("([0-9]{1,9})(?:-([0-9]{1,9}))?");

    /** What leads from a whole to a part. */
    private static final List<Node> DOWN =
            List.of(
                    Vocabulary.part,
                    Vocabulary.citation,
                    Vocabulary.mandate,
                    Vocabulary.position,
                    Vocabulary.vote,
                    Vocabulary.footnote);

    private final Graph graph;

    SourceLines(Graph graph) {
        this.graph = graph;
    }

    /**
     * The lines of a finding: of its value where that is a part of its own, else of its focus or of
     * the nearest thing that holds it.
     */
    Optional<Span> of(Node focus, @Nullable Node value) {
        Optional<Span> ofValue = value != null && value.isURI() ? own(value) : Optional.empty();
        return ofValue.isPresent() ? ofValue : nearest(focus, new HashSet<>());
    }

    private Optional<Span> nearest(Node thing, Set<Node> seen) {
        if (!seen.add(thing)) {
            return Optional.empty();
        }
        Optional<Span> own = own(thing);
        if (own.isPresent()) {
            return own;
        }
        for (Node property : DOWN) {
            List<Node> wholes =
                    graph.find(Node.ANY, property, thing).mapWith(Triple::getSubject).toList();
            for (Node whole : wholes) {
                Optional<Span> lines = nearest(whole, seen);
                if (lines.isPresent()) {
                    return lines;
                }
            }
        }
        return Optional.empty();
    }

    private Optional<Span> own(Node thing) {
        return graph
                .find(thing, Vocabulary.sourceLines, Node.ANY)
                .mapWith(Triple::getObject)
                .filterKeep(Node::isLiteral)
                .toList()
                .stream()
                .map(o -> FORM.matcher(o.getLiteralLexicalForm()))
                .filter(Matcher::matches)
                .map(SourceLines::span)
                .flatMap(Optional::stream)
                .min(Span::compareTo);
    }

    private static Optional<Span> span(Matcher form) {
        int first = Integer.parseInt(form.group(1));
        int last = form.group(2) == null ? first : Integer.parseInt(form.group(2));
        return first >= 1 && last >= first ? Optional.of(new Span(first, last)) : Optional.empty();
    }
}
