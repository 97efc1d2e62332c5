package org.resograph.web.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.DCTerms;
import org.resograph.rdf.Vocabulary;
import org.resograph.web.http.Bytes;
import org.resograph.web.http.CsvText;
import org.resograph.web.http.MediaType;
import org.resograph.web.resource.Facts;

/** What a search found as a table, to be taken away: CSV for programs, a spreadsheet for people. */
final class SearchList {

    /** How many documents one file has; a page of the search has fewer. */
    static final int IN_A_FILE = 1000;

    private static final List<Node> TOTALS =
            List.of(
                    Vocabulary.statedInFavour,
                    Vocabulary.statedAgainst,
                    Vocabulary.statedAbstaining);

    private final View view;
    private final Map<String, String> choices;

    /**
     * Lists for a reader.
     *
     * @param choices what the state chose that is looked at, by document
     */
    SearchList(View view, Map<String, String> choices) {
        this.view = view;
        this.choices = choices;
    }

    private record Line(
            Node document, String symbol, Optional<Node> title, String date, List<String> totals) {}

    /** As a spreadsheet in the language of the reader. */
    Bytes sheet(List<String> documents) {
        Ui ui = view.ui();
        List<String> names =
                Stream.of("document", "title", "date", "inFavour", "against", "abstaining")
                        .map(name -> ui.t("column-" + name))
                        .collect(Collectors.toCollection(ArrayList::new));
        if (!choices.isEmpty()) {
            names.add(ui.t("column-choice"));
        }
        List<List<ResultTable.Cell>> rows =
                documents.stream().flatMap(iri -> line(iri).stream()).map(this::cells).toList();
        return Spreadsheet.of(ui, new ResultTable(names, rows, rows.size()));
    }

    private List<ResultTable.Cell> cells(Line line) {
        List<ResultTable.Cell> cells = new ArrayList<>();
        String href = view.ui().href(line.document());
        cells.add(new ResultTable.Cell(line.symbol(), href, line.document().getURI(), "", ""));
        cells.add(cell(line.title().map(Node::getLiteralLexicalForm).orElse(""), ""));
        cells.add(cell(line.date(), "d"));
        line.totals().forEach(total -> cells.add(cell(total, "n")));
        if (!choices.isEmpty()) {
            String choice = choices.getOrDefault(line.document().getURI(), "");
            cells.add(cell(choice.isEmpty() ? "" : view.ui().t("choice-" + choice), ""));
        }
        return cells;
    }

    private static ResultTable.Cell cell(String text, String kind) {
        return new ResultTable.Cell(text, "", "", "", kind);
    }

    /** As CSV, RFC 4180. */
    Bytes csv(List<String> documents) {
        CsvText out = new CsvText();
        out.row(
                "document",
                "symbol",
                "title",
                "language",
                "date",
                "inFavour",
                "against",
                "abstaining",
                "choice");
        documents.forEach(iri -> line(iri).map(this::values).ifPresent(out::row));
        return Bytes.of(MediaType.CSV, out.toString());
    }

    private List<String> values(Line line) {
        List<String> cells = new ArrayList<>();
        cells.add(line.document().getURI());
        cells.add(line.symbol());
        cells.add(line.title().map(Node::getLiteralLexicalForm).orElse(""));
        cells.add(line.title().map(Node::getLiteralLanguage).orElse(""));
        cells.add(line.date());
        cells.addAll(line.totals());
        cells.add(choices.getOrDefault(line.document().getURI(), ""));
        return cells;
    }

    /** A document that is there still. */
    private Optional<Line> line(String iri) {
        Node document = NodeFactory.createURI(iri);
        View gathered = view.gather(document, DocumentList.SHOWN);
        Facts facts = gathered.facts();
        if (!facts.knows(document)) {
            return Optional.empty();
        }
        return Optional.of(
                new Line(
                        document,
                        facts.string(document, Vocabulary.symbol)
                                .orElseGet(() -> gathered.names().of(document)),
                        facts.best(view.languages(), document, DCTerms.title.asNode()),
                        facts.string(document, Vocabulary.adoptionDate).orElse(""),
                        totals(facts.one(document, Vocabulary.vote))));
    }

    private List<String> totals(Optional<Node> vote) {
        if (vote.isEmpty()) {
            return List.of("", "", "");
        }
        Facts facts = view.gather(vote.get(), TOTALS).facts();
        return TOTALS.stream().map(t -> facts.string(vote.get(), t).orElse("")).toList();
    }
}
