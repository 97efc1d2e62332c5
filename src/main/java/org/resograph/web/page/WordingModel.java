package org.resograph.web.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.DCTerms;
import org.resograph.rdf.Vocabulary;
import org.resograph.web.http.Form;
import org.resograph.web.resource.Describer;
import org.resograph.web.resource.Facts;
import org.resograph.web.resource.Outline;
import org.resograph.web.wording.Change;
import org.resograph.web.wording.Change.Kind;
import org.resograph.web.wording.Comparison;
import org.resograph.web.wording.Paragraph;

/**
 * A document beside an earlier one, for a template.
 *
 * @param earlier document
 * @param later document
 * @param lang in which they are compared; empty if there is no language that both have
 * @param languages that both have; the one of the page leads nowhere
 * @param counts of paragraphs by what became of them
 * @param lines all paragraphs
 */
public record WordingModel(
        Link earlier,
        Link later,
        String lang,
        List<Link> languages,
        List<Count> counts,
        List<Line> lines) {

    /**
     * A paragraph of either text, or of both.
     *
     * @param kind what became of it: {@code kept}, {@code changed}, {@code added}, {@code removed}
     * @param isMoved whether it stands elsewhere
     * @param earlier its place before, if there was one
     * @param later its place now, if there is one
     * @param runs of words, each with its kind
     */
    public record Line(
            String kind,
            boolean isMoved,
            Optional<Link> earlier,
            Optional<Link> later,
            List<Run> runs) {}

    /** Words that were kept, added or removed. */
    public record Run(String kind, String text) {}

    /** Of how many paragraphs something became. */
    public record Count(String kind, int number) {}

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
    static WordingModel of(Side earlier, Side later, String asked) {
        Ui ui = later.view().ui();
        List<String> common =
                later.languages().stream().filter(earlier.languages()::contains).toList();
        String lang = common.contains(asked) ? asked : Versions.best(common, ui.language());
        Locale locale = Locale.forLanguageTag(lang);
        List<Change> changes =
                lang.isEmpty()
                        ? List.of()
                        : Comparison.of(earlier.paragraphs(lang), later.paragraphs(lang), locale);
        return new WordingModel(
                earlier.link(),
                later.link(),
                lang,
                common.stream().map(tag -> language(earlier, later, tag, lang)).toList(),
                counts(changes),
                changes.stream().map(change -> line(later.view(), change)).toList());
    }

    private static Link language(Side earlier, Side later, String tag, String shown) {
        Form address =
                WordingPage.of(earlier.link().text(), later.link().text()).and(Form.of("in", tag));
        return new Link(tag.equals(shown) ? "" : later.view().ui().href("/wording", address), tag);
    }

    private static List<Count> counts(List<Change> changes) {
        Map<Kind, Integer> numbers = new LinkedHashMap<>();
        for (Kind kind : List.of(Kind.CHANGED, Kind.ADDED, Kind.REMOVED, Kind.KEPT)) {
            numbers.put(kind, 0);
        }
        changes.forEach(change -> numbers.merge(change.kind(), 1, Integer::sum));
        return numbers.entrySet().stream()
                .map(count -> new Count(key(count.getKey()), count.getValue()))
                .toList();
    }

    private static Line line(View view, Change change) {
        return new Line(
                key(change.kind()),
                change.isMoved(),
                change.earlier().map(p -> place(view, p)),
                change.later().map(p -> place(view, p)),
                change.runs().stream().map(run -> new Run(key(run.kind()), run.text())).toList());
    }

    private static Link place(View view, Paragraph paragraph) {
        return view.link(NodeFactory.createURI(paragraph.iri()));
    }

    private static String key(Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }
}
