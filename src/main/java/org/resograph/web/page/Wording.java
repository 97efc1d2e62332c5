package org.resograph.web.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.DCTerms;
import org.resograph.rdf.Vocabulary;
import org.resograph.web.resource.Describer;
import org.resograph.web.resource.Facts;
import org.resograph.web.resource.Outline;
import org.resograph.web.wording.Change;
import org.resograph.web.wording.Change.Kind;
import org.resograph.web.wording.Comparison;
import org.resograph.web.wording.Paragraph;

/**
 * Two documents that are compared paragraph by paragraph, for a page or as data.
 *
 * @param earlier document
 * @param later document
 * @param lang in which they are compared; empty if there is no language that both have
 * @param languages that both have
 * @param changes what became of each paragraph
 */
record Wording(
        Side earlier, Side later, String lang, List<String> languages, List<Change> changes) {

    /** A document with all that is said of it. */
    record Side(View view, Node document) {

        static Side of(View view, Node document) {
            Facts facts =
                    Describer.describe(view.data().dataset(), document)
                            .map(Facts::new)
                            .orElse(Facts.NONE);
            return new Side(view.of(facts), document);
        }

        Link link() {
            return view.link(document);
        }

        List<String> languages() {
            return Versions.tags(view.facts(), document);
        }

        /** All that has a text in a language, in order. */
        List<Paragraph> paragraphs(String language) {
            Facts facts = view.facts().ofVersion(document, language);
            List<Paragraph> paragraphs = new ArrayList<>();
            for (Outline outline : Outline.of(facts, document)) {
                outline.walk(
                        part ->
                                facts.in(language, part, Vocabulary.text)
                                        .or(() -> facts.in(language, part, DCTerms.title.asNode()))
                                        .ifPresent(
                                                text ->
                                                        paragraphs.add(
                                                                new Paragraph(
                                                                        part.getURI(), text))));
            }
            return paragraphs;
        }
    }

    /**
     * Compares two documents.
     *
     * @param asked the language that the reader asks for; the reader's own where both do not have
     *     it, or another that they have
     */
    static Wording of(Side earlier, Side later, String asked) {
        Ui ui = later.view().ui();
        List<String> common =
                later.languages().stream().filter(earlier.languages()::contains).toList();
        String lang = common.contains(asked) ? asked : Versions.best(common, ui.language());
        Locale locale = Locale.forLanguageTag(lang);
        List<Change> changes =
                lang.isEmpty()
                        ? List.of()
                        : Comparison.of(earlier.paragraphs(lang), later.paragraphs(lang), locale);
        return new Wording(earlier, later, lang, common, changes);
    }

    /** How many paragraphs were changed, are new, are gone and stayed, in this order. */
    Map<Kind, Integer> counts() {
        Map<Kind, Integer> numbers = new LinkedHashMap<>();
        for (Kind kind : List.of(Kind.CHANGED, Kind.ADDED, Kind.REMOVED, Kind.KEPT)) {
            numbers.put(kind, 0);
        }
        changes.forEach(change -> numbers.merge(change.kind(), 1, Integer::sum));
        return numbers;
    }
}
