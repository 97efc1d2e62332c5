package org.resograph.web.page;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.resograph.web.http.Accept;
import org.resograph.web.http.Bytes;
import org.resograph.web.http.Form;
import org.resograph.web.http.MediaType;
import org.resograph.web.http.Problem;
import org.resograph.web.http.ProblemWriter;
import org.resograph.web.http.Reply;
import org.resograph.web.http.Request;
import org.resograph.web.resource.Addresses;
import org.resograph.web.resource.Language;
import org.resograph.web.resource.SymbolIndex;

/** Problems as pages for browsers, and as problem details for everybody else. */
public final class ErrorPages implements ProblemWriter {

    private static final List<MediaType> OFFERS = List.of(MediaType.PROBLEM, MediaType.HTML);

    private final Addresses addresses;
    private final Templates templates;

    ErrorPages(Addresses addresses, Templates templates) {
        this.addresses = addresses;
        this.templates = templates;
    }

    @Override
    public Reply write(Optional<Request> request, Problem problem) {
        boolean asPage =
                request.map(Request::accept)
                        .filter(accept -> !accept.equals(Accept.ANYTHING))
                        .flatMap(accept -> accept.choose(OFFERS))
                        .filter(MediaType.HTML::equals)
                        .isPresent();
        return asPage ? page(request.orElseThrow(), problem) : ProblemWriter.json(problem);
    }

    /** Several documents that a symbol may mean. */
    Bytes choices(Request request, List<SymbolIndex.Match> found) {
        Ui ui = Ui.of(language(request), addresses);
        List<Link> links =
                found.stream().map(m -> new Link(ui.href(m.document()), m.symbol())).toList();
        Sentence detail = new Sentence(ui.t("choices-detail"), ui.language());
        return page(ui, ui.t("choices"), List.of(detail), 300, links);
    }

    private Reply page(Request request, Problem problem) {
        Ui ui = Ui.of(language(request), addresses);
        Object suggestions = problem.members().get("suggestions");
        List<Link> links =
                suggestions instanceof List<?> list
                        ? list.stream()
                                .map(String::valueOf)
                                .map(s -> new Link(ui.href("/search", query(s)), s))
                                .toList()
                        : List.of();
        String title = ui.tOr("problem-" + problem.kind(), problem.title());
        Bytes page = page(ui, title, sentences(ui, problem), problem.status(), links);
        return ProblemWriter.withHeaders(
                new Reply(problem.status(), Map.of(), Optional.of(page), Optional.empty()),
                problem);
    }

    /**
     * What a problem says of itself is English; what most visitors meet is told in their language,
     * or at least in short before it.
     */
    private static List<Sentence> sentences(Ui ui, Problem problem) {
        Sentence detail = new Sentence(problem.detail(), "en");
        if (!problem.message().isEmpty() && !ui.language().equals("en")) {
            String told = ui.with(problem.message(), values(ui, problem));
            return List.of(new Sentence(told, ui.language()));
        }
        String brief = ui.tOr("problem-detail-" + problem.kind(), "");
        return brief.isEmpty() || ui.language().equals("en")
                ? List.of(detail)
                : List.of(new Sentence(brief, ui.language()), detail);
    }

    /** The values; in Arabic each with a direction of its own: "/nosuch" keeps its slash. */
    private static List<String> values(Ui ui, Problem problem) {
        return ui.dir().equals("rtl")
                ? problem.values().stream().map(value -> "\u2068" + value + "\u2069").toList()
                : problem.values();
    }

    private Bytes page(Ui ui, String title, List<Sentence> details, int status, List<Link> links) {
        return templates.render(
                "error",
                ui,
                Head.of(title, "/", ""),
                Map.of("title", title, "details", details, "status", status, "suggestions", links));
    }

    /**
     * A sentence.
     *
     * @param lang its language
     */
    public record Sentence(String text, String lang) {}

    private static Form query(String text) {
        return Form.of("q", text);
    }

    private static Language language(Request request) {
        try {
            return Language.of(request);
        } catch (Problem malformed) {
            return Language.DEFAULT; // the address itself is the problem
        }
    }
}
