package org.resograph.bench;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.apache.jena.vocabulary.SKOS;
import org.resograph.rdf.Iris;
import org.resograph.rdf.Vocabulary;
import org.resograph.store.Store;
import org.resograph.web.library.Library;
import org.resograph.web.library.LibraryQuery;
import org.resograph.web.library.Parameter;

/**
 * A question as it is asked of a store over HTTP: with each of some documents, states and so on
 * that the store has.
 *
 * @param number among the twenty
 * @param name of the query, with what narrows it
 * @param touchesOne whether it is about one document
 * @param paths to ask for
 */
record Asked(int number, String name, boolean touchesOne, List<String> paths) {

    private static final int DOCUMENTS = 24;
    private static final List<String> STATES = List.of("FRA", "IND", "BRA", "KEN", "CHN", "USA");

    /**
     * The questions of the library: with the parameters that they require, and once more with a
     * document where they can be narrowed to one.
     */
    static List<Asked> of(Store store) {
        Sample sample = Txn.calculateRead(store.dataset(), () -> Sample.of(store));
        List<Asked> all = new ArrayList<>();
        for (LibraryQuery query : Library.bundled().queries()) {
            if (query.question() > 0) {
                boolean isOne = needs(query, Parameter.Kind.DOCUMENT);
                all.add(asked(query, query.name(), isOne, sample));
                if (!isOne && takes(query, Parameter.Kind.DOCUMENT)) {
                    all.add(asked(query, query.name() + " of one", true, sample));
                }
            }
        }
        all.sort(Comparator.comparingInt(Asked::number));
        return all;
    }

    private static boolean takes(LibraryQuery query, Parameter.Kind kind) {
        return query.parameters().stream().anyMatch(p -> p.kind() == kind);
    }

    private static boolean needs(LibraryQuery query, Parameter.Kind kind) {
        return query.parameters().stream().anyMatch(p -> p.kind() == kind && p.required());
    }

    private static Asked asked(LibraryQuery query, String name, boolean touchesOne, Sample sample) {
        List<String> paths = new ArrayList<>();
        for (int i = 0; i < DOCUMENTS; i++) {
            Map<String, String> values = new LinkedHashMap<>();
            int states = 0;
            for (Parameter parameter : query.parameters()) {
                boolean isWanted =
                        parameter.required()
                                || touchesOne && parameter.kind() == Parameter.Kind.DOCUMENT;
                if (isWanted) {
                    values.put(parameter.name(), sample.value(parameter, i, states));
                    states += parameter.kind() == Parameter.Kind.STATE ? 1 : 0;
                }
            }
            String path = path(query, values);
            if (!paths.contains(path)) {
                paths.add(path);
            }
        }
        return new Asked(query.question(), name, touchesOne, List.copyOf(paths));
    }

    private static String path(LibraryQuery query, Map<String, String> values) {
        StringBuilder path = new StringBuilder("/q/" + query.name() + ".json");
        char mark = '?';
        for (Map.Entry<String, String> value : values.entrySet()) {
            path.append(mark)
                    .append(value.getKey())
                    .append('=')
                    .append(URLEncoder.encode(value.getValue(), StandardCharsets.UTF_8));
            mark = '&';
        }
        return path.toString();
    }

    /** What a store has to ask about. */
    private record Sample(
            List<String> symbols, List<String> parts, List<String> sessions, String label) {

        static Sample of(Store store) {
            DatasetGraph data = store.dataset();
            Iris iris = new Iris(store.base());
            List<Node> documents =
                    some(data.stream(null, null, Vocabulary.vote, null).map(Quad::getSubject));
            List<String> symbols =
                    documents.stream()
                            .map(d -> value(data, d, Vocabulary.symbol).getLiteralLexicalForm())
                            .toList();
            List<String> parts = documents.stream().map(d -> firstPart(data, d)).toList();
            int prefix = (iris.base() + "id/session/").length();
            List<String> sessions =
                    some(data.stream(null, null, Vocabulary.session, null).map(Quad::getObject))
                            .stream()
                            .map(session -> session.getURI().substring(prefix))
                            .toList();
            String label =
                    data.findNG(Node.ANY, Node.ANY, SKOS.prefLabel.asNode(), Node.ANY)
                            .next()
                            .getObject()
                            .getLiteralLexicalForm();
            return new Sample(symbols, parts, sessions, label);
        }

        /** Some of these, evenly from the first to the last. */
        private static List<Node> some(Stream<Node> things) {
            List<Node> all = things.distinct().sorted(Comparator.comparing(Node::getURI)).toList();
            int count = Math.min(DOCUMENTS, all.size());
            return IntStream.range(0, count)
                    .mapToObj(i -> all.get((int) ((long) i * all.size() / count)))
                    .toList();
        }

        private static String firstPart(DatasetGraph data, Node document) {
            return data.stream(null, document, Vocabulary.part, null)
                    .map(quad -> quad.getObject().getURI())
                    .min(Comparator.naturalOrder())
                    .orElseThrow()
                    .substring(document.getURI().length() + 1);
        }

        private static Node value(DatasetGraph data, Node thing, Node property) {
            return data.findNG(Node.ANY, thing, property, Node.ANY).next().getObject();
        }

        String value(Parameter parameter, int i, int states) {
            return switch (parameter.kind()) {
                case STATE -> STATES.get((i + states) % STATES.size());
                case DOCUMENT -> symbols.get(i % symbols.size());
                case BODY, COUNCIL -> "HRC";
                case SESSION -> sessions.get(i % sessions.size());
                case VERB -> "reaffirm";
                case ADDRESSEE -> "secretary-general";
                case PART -> parts.get(i % parts.size());
                case LABEL -> label;
                case DATE -> "2020-06-22";
                case LANGUAGE -> "fr";
            };
        }
    }
}
