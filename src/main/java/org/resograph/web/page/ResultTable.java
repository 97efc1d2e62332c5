package org.resograph.web.page;

import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.RowSet;
import org.jspecify.annotations.Nullable;

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

    /**
     * A cell.
     *
     * @param text as it reads
     * @param href where it leads; empty for a literal
     * @param iri the whole IRI, where the text is short for one
     * @param number whether it is one
     */
    public record Cell(String text, String href, String iri, String lang, boolean number) {}

    static ResultTable of(Ui ui, RowSet answer) {
        List<Var> vars = answer.getResultVars();
        List<List<Cell>> rows = new ArrayList<>();
        long total = 0;
        while (answer.hasNext()) {
            Binding binding = answer.next();
            if (++total <= SHOWN) {
                rows.add(vars.stream().map(v -> cell(ui, binding.get(v))).toList());
            }
        }
        return new ResultTable(vars.stream().map(Var::getVarName).toList(), rows, total);
    }

    /** Whether anything was asked. */
    public boolean isAnswer() {
        return total >= 0;
    }

    private static Cell cell(Ui ui, @Nullable Node node) {
        if (node == null) {
            return new Cell("", "", "", "", false);
        }
        if (node.isURI()) {
            String iri = node.getURI();
            return new Cell(ui.shortened(node), ui.href(node), iri, "", false);
        }
        if (!node.isLiteral()) {
            return new Cell(node.toString(), "", "", "", false);
        }
        boolean number =
                node.getLiteralDatatype().isValid(node.getLiteralLexicalForm())
                        && node.getLiteralValue() instanceof Number;
        return new Cell(node.getLiteralLexicalForm(), "", "", node.getLiteralLanguage(), number);
    }
}
