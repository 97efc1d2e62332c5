package org.resograph.web.page;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.apache.jena.datatypes.RDFDatatype;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.SKOS;
import org.jspecify.annotations.Nullable;
import org.resograph.rdf.Iris;
import org.resograph.rdf.Name;
import org.resograph.rdf.ReadAhead;
import org.resograph.web.resource.Facts;

/**
 * The rows of an answer on a page. All of them are counted, the first are shown, and the page says
 * so.
 *
 * @param names of the columns
 * @param rows that are shown
 * @param total how many there are
 */
public record ResultTable(List<String> names, List<List<Cell>> rows, long total) {

    /** Before anything is asked. */
    static final ResultTable NONE = new ResultTable(List.of(), List.of(), -1);

    private static final int SHOWN = 500;

    private static final Set<Name.Kind> NAMED =
            EnumSet.of(
                    Name.Kind.STATE,
                    Name.Kind.BODY,
                    Name.Kind.REGIONAL_GROUP,
                    Name.Kind.INSTRUMENT,
                    Name.Kind.CONCEPT);

    private static final Set<RDFDatatype> TIMES =
            Set.of(XSDDatatype.XSDduration, XSDDatatype.XSDdate);

    /** More characters than a narrow column holds in a few lines. */
    private static final int LONG = 80;

    /**
     * A cell.
     *
     * @param text as it reads
     * @param href where it leads; empty for a literal
     * @param iri the whole IRI, where the text is short for one
     * @param kind by which it is set: {@code n} a number, {@code d} a day, {@code t} a text of
     *     several lines; empty for all else
     */
    public record Cell(String text, String href, String iri, String lang, String kind) {

        /** Whether it is a literal, and another cell shows the IRI that ends with it. */
        private boolean isSaidBy(Cell other) {
            String path = text.replace(" ", "");
            return href.isEmpty()
                    && !path.isEmpty()
                    && other.text.equals(path)
                    && other.iri.endsWith(path);
        }
    }

    /** The rows with IRIs in short, as those read them who write queries. */
    static ResultTable of(Ui ui, RowSet answer) {
        return of(
                ui,
                answer,
                SHOWN,
                found -> node -> node.isURI() ? ui.shortened(node) : node.getLiteralLexicalForm());
    }

    /**
     * The rows with states, bodies, concepts and times in the reader's language, and the columns by
     * what they hold.
     */
    static ResultTable named(Ui ui, Iris iris, QueryExec execution) {
        return named(ui, iris, execution, SHOWN, literal -> time(ui, literal));
    }

    /** The same of all rows, and with days as they are. */
    static ResultTable whole(Ui ui, Iris iris, QueryExec execution) {
        return named(
                ui,
                iris,
                execution,
                Integer.MAX_VALUE,
                literal ->
                        literal.getLiteralDatatype().equals(XSDDatatype.XSDdate)
                                ? literal.getLiteralLexicalForm()
                                : time(ui, literal));
    }

    private static ResultTable named(
            Ui ui, Iris iris, QueryExec execution, int shown, Function<Node, String> times) {
        return of(
                        ui,
                        execution.select(),
                        shown,
                        found -> {
                            Map<Node, String> names =
                                    names(ui, iris, execution.getDataset(), found);
                            return thing ->
                                    thing.isLiteral()
                                            ? times.apply(thing)
                                            : Objects.requireNonNullElseGet(
                                                    names.get(thing),
                                                    () -> shortened(ui, iris, thing));
                        })
                .withoutRepeated()
                .headed(name -> ui.tOr("column-" + name, name));
    }

    /** A day, or how often, in words. */
    private static String time(Ui ui, Node literal) {
        String text = literal.getLiteralLexicalForm();
        return literal.getLiteralDatatype().equals(XSDDatatype.XSDdate)
                ? ui.date(text)
                : ui.every(text);
    }

    /** A session by its body and number, as the parameters of queries take it. */
    private static String shortened(Ui ui, Iris iris, Node thing) {
        String path = ui.shortened(thing);
        boolean session =
                iris.name(thing.getURI()).filter(n -> n.kind() == Name.Kind.SESSION).isPresent();
        return session ? path.substring(path.indexOf('/') + 1) : path;
    }

    private ResultTable headed(UnaryOperator<String> heads) {
        return new ResultTable(names.stream().map(heads).toList(), rows, total);
    }

    /** Without the columns that say in each row what the link in another one says. */
    private ResultTable withoutRepeated() {
        List<Integer> kept = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            if (!isRepeated(i)) {
                kept.add(i);
            }
        }
        return new ResultTable(
                kept.stream().map(names::get).toList(),
                rows.stream().map(row -> kept.stream().map(row::get).toList()).toList(),
                total);
    }

    private boolean isRepeated(int column) {
        for (int other = 0; other < names.size() && !rows.isEmpty(); other++) {
            int link = other;
            if (other != column
                    && rows.stream().allMatch(row -> row.get(column).isSaidBy(row.get(link)))) {
                return true;
            }
        }
        return false;
    }

    private static ResultTable of(
            Ui ui,
            RowSet answer,
            int shown,
            Function<List<Binding>, Function<Node, String>> naming) {
        List<Var> vars = answer.getResultVars();
        List<Binding> found = new ArrayList<>();
        long total = 0;
        while (answer.hasNext()) {
            Binding binding = answer.next();
            if (++total <= shown) {
                found.add(binding);
            }
        }
        Function<Node, String> names = naming.apply(found);
        List<List<Cell>> rows =
                found.stream()
                        .map(row -> vars.stream().map(v -> cell(ui, names, row.get(v))).toList())
                        .toList();
        return new ResultTable(vars.stream().map(Var::getVarName).toList(), rows, total);
    }

    private static Map<Node, String> names(
            Ui ui, Iris iris, DatasetGraph data, List<Binding> found) {
        Set<Node> things = new LinkedHashSet<>();
        for (Binding row : found) {
            row.forEach(
                    (variable, node) -> {
                        if (node.isURI()
                                && iris.name(node.getURI())
                                        .filter(name -> NAMED.contains(name.kind()))
                                        .isPresent()) {
                            things.add(node);
                        }
                    });
        }
        ReadAhead.of(data, () -> things.stream().map(ResultTable::label).toList());
        Graph labels = GraphFactory.createDefaultGraph();
        for (Node thing : things) {
            data.find(label(thing)).forEachRemaining(quad -> labels.add(quad.asTriple()));
        }
        Facts facts = new Facts(labels);
        Map<Node, String> names = new HashMap<>();
        for (Node thing : things) {
            facts.label(List.of(ui.language()), thing).ifPresent(name -> names.put(thing, name));
        }
        return names;
    }

    private static Quad label(Node thing) {
        return Quad.create(Node.ANY, thing, SKOS.prefLabel.asNode(), Node.ANY);
    }

    /** Whether anything was asked. */
    public boolean isAnswer() {
        return total >= 0;
    }

    private static Cell cell(Ui ui, Function<Node, String> names, @Nullable Node node) {
        if (node == null) {
            return new Cell("", "", "", "", "");
        }
        if (node.isURI()) {
            String iri = node.getURI();
            return new Cell(names.apply(node), ui.href(node), iri, "", "");
        }
        if (!node.isLiteral()) {
            return new Cell(node.toString(), "", "", "", "");
        }
        boolean time = TIMES.contains(node.getLiteralDatatype());
        return new Cell(
                time ? names.apply(node) : node.getLiteralLexicalForm(),
                "",
                "",
                node.getLiteralLanguage(),
                kind(node));
    }

    private static String kind(Node literal) {
        String text = literal.getLiteralLexicalForm();
        if (literal.getLiteralDatatype().equals(XSDDatatype.XSDdate)) {
            return "d";
        }
        if (text.length() > LONG) {
            return "t";
        }
        boolean number =
                literal.getLiteralDatatype().isValid(text)
                        && literal.getLiteralValue() instanceof Number;
        return number ? "n" : "";
    }
}
