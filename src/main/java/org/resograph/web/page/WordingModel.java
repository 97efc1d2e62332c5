package org.resograph.web.page;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.jena.graph.NodeFactory;
import org.resograph.web.http.Form;
import org.resograph.web.wording.Change;
import org.resograph.web.wording.Change.Kind;
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

    /** What a comparison is for a template. */
    static WordingModel of(Wording wording) {
        Wording.Side earlier = wording.earlier();
        Wording.Side later = wording.later();
        return new WordingModel(
                earlier.link(),
                later.link(),
                wording.lang(),
                wording.languages().stream()
                        .map(tag -> language(earlier, later, tag, wording.lang()))
                        .toList(),
                wording.counts().entrySet().stream()
                        .map(count -> new Count(key(count.getKey()), count.getValue()))
                        .toList(),
                wording.changes().stream().map(change -> line(later.view(), change)).toList());
    }

    private static Link language(
            Wording.Side earlier, Wording.Side later, String tag, String shown) {
        Form address =
                WordingPage.of(earlier.link().text(), later.link().text()).and(Form.of("in", tag));
        return new Link(tag.equals(shown) ? "" : later.view().ui().href("/wording", address), tag);
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

    /** How a kind is called in templates and in data. */
    static String key(Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }
}
