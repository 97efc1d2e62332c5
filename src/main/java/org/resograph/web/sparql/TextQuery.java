package org.resograph.web.sparql;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Substitute;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingBuilder;
import org.apache.jena.sparql.engine.iterator.QueryIterNullIterator;
import org.apache.jena.sparql.engine.iterator.QueryIterPlainWrapper;
import org.apache.jena.sparql.pfunction.PropFuncArg;
import org.apache.jena.sparql.pfunction.PropertyFunctionBase;
import org.apache.jena.sparql.util.Context;
import org.apache.jena.sparql.util.Symbol;
import org.apache.jena.vocabulary.DCTerms;
import org.resograph.rdf.Vocabulary;
import org.resograph.search.PartHit;
import org.resograph.search.TextIndex;
import org.resograph.search.Words;
import org.resograph.web.http.Problem;
import org.resograph.web.text.KeptIndex;

/**
 * Full-text search in a query, in the syntax of Jena's {@code text:query}:
 *
 * <pre>
 * PREFIX text: &lt;http://jena.apache.org/text#&gt;
 * SELECT ?paragraph ?score { (?paragraph ?score) text:query ("reading rooms" "lang:en" 20) }
 * </pre>
 *
 * <p>The object is a string, or a list of an optional property ({@code reso:text} for parts, {@code
 * dcterms:title} for the titles of documents), a string, and optionally a greatest number of hits
 * and a language. The string is words that must all occur, and phrases in quotation marks; nothing
 * else in it has a meaning, so that any string is a search and none is an error.
 */
final class TextQuery extends PropertyFunctionBase {

    static final String IRI = "http://jena.apache.org/text#query";

    /** Without a number in the query no hit is left out; this many would be too many. */
    private static final int MOST = 100_000;

    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final Symbol INDEX = Symbol.create("reso:textIndex");
    private static final Symbol FOUND = Symbol.create("reso:textFound");

    private record Asked(
            Words words, Optional<Node> property, Optional<String> language, int most) {}

    /** Lets the queries of an execution search. */
    static void install(Context context, KeptIndex index) {
        context.set(INDEX, index);
        context.set(FOUND, new HashMap<Asked, List<PartHit>>());
    }

    @Override
    public QueryIterator exec(
            Binding binding,
            PropFuncArg subject,
            Node predicate,
            PropFuncArg object,
            ExecutionContext execution) {
        Asked asked = asked(object, binding);
        List<Node> wanted =
                subject.isList()
                        ? subject.getArgList().stream()
                                .map(n -> Substitute.substitute(n, binding))
                                .toList()
                        : List.of(Substitute.substitute(subject.getArg(), binding));
        if (wanted.isEmpty() || wanted.size() > 2) {
            throw malformed("the subject is ?part or (?part ?score)");
        }
        List<Binding> rows = new ArrayList<>();
        for (PartHit hit : found(asked, execution.getContext())) {
            row(binding, wanted, hit).ifPresent(rows::add);
        }
        return rows.isEmpty()
                ? QueryIterNullIterator.create(execution)
                : QueryIterPlainWrapper.create(rows.iterator(), execution);
    }

    private static Optional<Binding> row(Binding binding, List<Node> wanted, PartHit hit) {
        BindingBuilder row = BindingBuilder.create(binding);
        Node part = NodeFactory.createURI(hit.subject());
        if (!bind(row, wanted.get(0), part)) {
            return Optional.empty();
        }
        if (wanted.size() == 2) {
            Node score =
                    NodeFactory.createLiteralDT(Float.toString(hit.score()), XSDDatatype.XSDfloat);
            if (wanted.get(1).equals(wanted.get(0)) || !bind(row, wanted.get(1), score)) {
                return Optional.empty();
            }
        }
        return Optional.of(row.build());
    }

    private static boolean bind(BindingBuilder row, Node wanted, Node value) {
        if (wanted.isVariable()) {
            row.add(Var.alloc(wanted), value);
            return true;
        }
        return wanted.equals(value);
    }

    /** The same search is made once in a query, however often the pattern is joined. */
    private static List<PartHit> found(Asked asked, Context context) {
        KeptIndex index = context.get(INDEX);
        Map<Asked, List<PartHit>> found = context.get(FOUND);
        if (index == null || found == null) {
            throw malformed("there is no index here");
        }
        synchronized (found) {
            return found.computeIfAbsent(asked, a -> search(a, index));
        }
    }

    private static List<PartHit> search(Asked asked, KeptIndex index) {
        if (!index.isCurrent(PATIENCE)) {
            throw Problem.of(
                            503,
                            "index-behind",
                            "The text index is being written",
                            "The data have changed, and the text index has not caught up yet.")
                    .with("Retry-After", "10");
        }
        int most = asked.most() < 0 ? MOST + 1 : asked.most();
        List<PartHit> hits = find(asked, most, index.index());
        if (asked.most() < 0 && hits.size() > MOST) {
            throw new LimitExceeded(
                    "text-limit",
                    "More than %d texts have these words; ask for some: text:query (\"…\" 1000)."
                            .formatted(MOST));
        }
        return hits;
    }

    private static List<PartHit> find(Asked asked, int most, TextIndex index) {
        return asked.property()
                .map(property -> property.equals(DCTerms.title.asNode()))
                .map(titles -> index.findParts(asked.words(), asked.language(), titles, most))
                .orElseGet(() -> index.findParts(asked.words(), asked.language(), most));
    }

    private static Asked asked(PropFuncArg object, Binding binding) {
        List<Node> arguments = object.isList() ? object.getArgList() : List.of(object.getArg());
        Optional<Node> property = Optional.empty();
        Optional<String> text = Optional.empty();
        Optional<String> language = Optional.empty();
        int most = -1;
        for (Node argument : arguments) {
            Node value = Substitute.substitute(argument, binding);
            if (value.isURI() && text.isEmpty() && property.isEmpty()) {
                property = Optional.of(known(value));
            } else if (!value.isLiteral()) {
                throw malformed("not a string: " + value);
            } else if (text.isEmpty()) {
                text = Optional.of(value.getLiteralLexicalForm());
            } else if (value.getLiteralLexicalForm().startsWith("lang:")) {
                language = Optional.of(value.getLiteralLexicalForm().substring(5));
            } else if (value.getLiteralLexicalForm().matches("[0-9]{1,6}")) {
                most = Math.min(MOST, Integer.parseInt(value.getLiteralLexicalForm()));
            } else {
                throw malformed("neither a number nor a language: " + value);
            }
        }
        return new Asked(Words.of(text.orElse("")), property, language, most == 0 ? 1 : most);
    }

    private static Problem malformed(String detail) {
        return Problem.of(400, "malformed-query", "Malformed query", "text:query: " + detail);
    }

    private static Node known(Node property) {
        if (!property.equals(Vocabulary.text) && !property.equals(DCTerms.title.asNode())) {
            throw malformed("reso:text and dcterms:title are indexed, and not " + property);
        }
        return property;
    }
}
