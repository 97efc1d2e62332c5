package org.resograph.rdf;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;

/**
 * What one language version says on which all versions of its document ought to agree.
 *
 * @param document the document
 * @param version its version
 * @param language the tag of the version
 * @param values for each question what this version says, as short words; empty where it says
 *     nothing
 */
public record VersionFacts(
        Node document, Node version, String language, Map<Question, NavigableSet<String>> values) {

    /** What is compared. */
    public enum Question {
        ADOPTION_DATE("adoption-date", false),
        ADOPTION_METHOD("adoption-method", false),
        MEETING("meeting", false),
        AGENDA_ITEM("agenda-item", false),
        STATED_TOTALS("stated-totals", false),
        POSITIONS("positions", true),
        PREAMBULAR("preambular-paragraphs", true),
        OPERATIVE("operative-paragraphs", true),
        FOOTNOTES("footnotes", true),
        /** Each value is a mandate and when it is due: {@code op9/mandate/report HRC/49}. */
        DUE("due-dates", false);

        private final String key;
        private final boolean silenceDiffers;

        Question(String key, boolean silenceDiffers) {
            this.key = key;
            this.silenceDiffers = silenceDiffers;
        }

        /** As it is written in the data: {@code adoption-date}. */
        public String key() {
            return key;
        }

        /**
         * Whether to say nothing differs from saying something: a version without paragraph 12 does
         * not agree with one that has it, but one that prints no meeting contradicts nobody.
         */
        boolean silenceDiffers() {
            return silenceDiffers;
        }
    }

    /** The facts of every version in the graph of one source; several for a composite. */
    public static List<VersionFacts> of(Graph graph) {
        return graph.find(Node.ANY, Vocabulary.versionOf, Node.ANY)
                .mapWith(t -> of(graph, t.getSubject(), t.getObject()))
                .toList();
    }

    private static VersionFacts of(Graph graph, Node version, Node document) {
        Map<Question, NavigableSet<String>> values = new EnumMap<>(Question.class);
        collect(graph, document, Vocabulary.adoptionDate, said(values, Question.ADOPTION_DATE));
        collect(graph, document, Vocabulary.adoptionMethod, said(values, Question.ADOPTION_METHOD));
        collect(graph, document, Vocabulary.adoptionMeeting, said(values, Question.MEETING));
        collect(graph, document, Vocabulary.agendaItem, said(values, Question.AGENDA_ITEM));
        for (Node vote : objects(graph, document, Vocabulary.vote)) {
            totals(graph, vote, said(values, Question.STATED_TOTALS));
            for (Node position : objects(graph, vote, Vocabulary.position)) {
                String choice = words(graph, position, Vocabulary.choice);
                String own = relative(position, vote);
                said(values, Question.POSITIONS).add(own + " " + choice);
            }
        }
        for (Node part : objects(graph, document, Vocabulary.part)) {
            parts(graph, document, part, values);
        }
        String language = words(graph, version, Vocabulary.languageTag);
        return new VersionFacts(document, version, language, values);
    }

    private static NavigableSet<String> said(
            Map<Question, NavigableSet<String>> values, Question question) {
        return values.computeIfAbsent(question, q -> new TreeSet<>());
    }

    private static void parts(
            Graph graph, Node document, Node part, Map<Question, NavigableSet<String>> values) {
        String own = relative(part, document);
        if (graph.contains(part, RDF.type.asNode(), Vocabulary.PreambularParagraph)) {
            said(values, Question.PREAMBULAR).add(own);
        } else if (graph.contains(part, RDF.type.asNode(), Vocabulary.Footnote)) {
            said(values, Question.FOOTNOTES).add(own);
        } else if (graph.contains(part, RDF.type.asNode(), Vocabulary.OperativeParagraph)
                || graph.contains(part, RDF.type.asNode(), Vocabulary.SubParagraph)) {
            said(values, Question.OPERATIVE).add(own);
        }
        for (Node mandate : objects(graph, part, Vocabulary.mandate)) {
            NavigableSet<String> due = new TreeSet<>();
            objects(graph, mandate, Vocabulary.dueSession)
                    .forEach(s -> due.add(s.getURI().replaceFirst(".*/session/", "")));
            collect(graph, mandate, Vocabulary.dueDate, due);
            collect(graph, mandate, Vocabulary.dueEvery, due);
            if (!due.isEmpty()) {
                String when = String.join("+", due);
                said(values, Question.DUE).add(relative(mandate, document) + " " + when);
            }
        }
        for (Node child : objects(graph, part, Vocabulary.part)) {
            parts(graph, document, child, values);
        }
    }

    private static void totals(Graph graph, Node vote, NavigableSet<String> into) {
        String totals =
                words(graph, vote, Vocabulary.statedInFavour)
                        + "-"
                        + words(graph, vote, Vocabulary.statedAgainst)
                        + "-"
                        + words(graph, vote, Vocabulary.statedAbstaining);
        if (!totals.equals("--")) {
            into.add(totals);
        }
    }

    private static void collect(
            Graph graph, Node subject, Node predicate, NavigableSet<String> into) {
        objects(graph, subject, predicate).forEach(o -> into.add(shortened(o)));
    }

    private static String words(Graph graph, Node subject, Node predicate) {
        List<Node> objects = objects(graph, subject, predicate);
        return objects.isEmpty() ? "" : shortened(objects.get(0));
    }

    private static List<Node> objects(Graph graph, Node subject, Node predicate) {
        return graph.find(subject, predicate, Node.ANY).mapWith(Triple::getObject).toList();
    }

    /** A literal as written; of an IRI what follows the last word that names its kind. */
    private static String shortened(Node node) {
        if (node.isLiteral()) {
            return node.getLiteralLexicalForm();
        }
        String iri = node.getURI();
        int item = iri.indexOf("/item/");
        return iri.substring(item < 0 ? iri.lastIndexOf('/') + 1 : item + "/item/".length());
    }

    private static String relative(Node part, Node whole) {
        String prefix = whole.getURI() + "/";
        String iri = part.getURI();
        return iri.startsWith(prefix) ? iri.substring(prefix.length()) : iri;
    }
}
