package org.resograph.web.page;

import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.DCTerms;
import org.resograph.rdf.Vocabulary;
import org.resograph.web.resource.Facts;

/**
 * How to cite a document or a part of it: who adopted it, its title, symbol and day.
 *
 * <pre>
 * United Nations, General Assembly, Oil slick on Lebanese shores, A/RES/77/157 (14 December 2022)
 * </pre>
 */
final class HowToCite {

    private static final List<Node> TOLD =
            List.of(
                    Vocabulary.symbol,
                    Vocabulary.adoptedBy,
                    Vocabulary.adoptionDate,
                    DCTerms.title.asNode());

    private HowToCite() {}

    /**
     * A document that the view is of.
     *
     * @param title in the language that is read; may be empty
     */
    static String document(View view, Node document, String title) {
        Facts facts = view.facts();
        Ui ui = view.ui();
        String body =
                facts.one(document, Vocabulary.adoptedBy)
                        .map(of -> view.named(of).text())
                        .orElse("");
        String date =
                facts.string(document, Vocabulary.adoptionDate)
                        .map(day -> " (" + ui.date(day) + ")")
                        .orElse("");
        return apposed(ui, ui.t("united-nations"), body, title, view.names().of(document) + date);
    }

    /**
     * A part of a document.
     *
     * @param name of the part
     */
    static String part(View view, Node document, String name) {
        View whole = view.gather(document, TOLD);
        String title =
                whole.facts()
                        .best(whole.languages(), document, DCTerms.title.asNode())
                        .map(Node::getLiteralLexicalForm)
                        .orElse("");
        return apposed(view.ui(), document(whole, document, title), name);
    }

    /** What there is of these, one after the other. */
    static String apposed(Ui ui, String... parts) {
        return Stream.of(parts)
                .filter(part -> !part.isEmpty())
                .reduce((before, part) -> ui.t("apposed", before, part))
                .orElse("");
    }
}
