package org.resograph.parser.words;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.resograph.parser.words.citation.CitedWords;
import org.resograph.parser.words.citation.Hit;
import org.resograph.parser.words.citation.LinkedText;
import org.resograph.parser.words.citation.NamedInstruments;
import org.resograph.parser.words.citation.ShortInstruments;
import org.resograph.parser.words.citation.ShortInstruments.Named;
import org.resograph.parser.words.citation.WordsAndLinks;
import org.resograph.parser.words.phrase.CasedText;
import org.resograph.reference.Instruments;
import org.resograph.reference.Reference;
import org.resograph.resolution.Body;
import org.resograph.resolution.Citation;
import org.resograph.resolution.Resolution;
import org.resograph.text.Diagnostic;
import org.resograph.text.Issue;
import org.resograph.text.Language;
import org.resograph.text.MarkedText;
import org.resograph.text.Parsed;
import org.resograph.text.Span;

/**
 * What a text cites: by the symbol of a document, by the number of a resolution or decision ("its
 * resolutions 41/3, 41/4 and 41/5", "resolution 60/251 of the General Assembly"), or by a link of
 * the source. The words are the official text and the links are not: where they disagree on a
 * place, the words are followed, and a diagnostic says so.
 *
 * <p>Time is linear in the length of the text. Safe for use by several threads.
 */
public final class Citations {

    private static final Comparator<Citation> ORDER =
            Comparator.comparingInt(Citation::start).thenComparing(c -> c.text().length());

    private final Instruments instruments;
    private final Map<Language, Words> words = new ConcurrentHashMap<>();

    /** What is read with the words of one language. */
    private record Words(
            CitedWords cited, NamedInstruments names, Optional<ShortInstruments> shortNames) {}

    /** With the names of the instruments that a reference knows. */
    public Citations(Reference reference) {
        this.instruments = reference.instruments();
    }

    /**
     * What surrounds a text.
     *
     * @param body whose text it is, for "its resolution": the adopting body, or within a draft that
     *     it recommends, the body that would adopt that
     * @param latestYear the year of the text; nothing later is cited
     * @param previousNote for a footnote, what the one before cites: what "Ibid." means
     */
    public record Context(Optional<Body> body, int latestYear, List<Citation> previousNote) {

        public Context {
            previousNote = List.copyOf(previousNote);
        }

        /** For the text of a resolution. */
        public static Context of(Resolution resolution) {
            int year =
                    resolution
                            .adoption()
                            .date()
                            .or(resolution::distributed)
                            .map(date -> date.getYear())
                            .orElse(Integer.MAX_VALUE);
            return new Context(resolution.body(), year, List.of());
        }

        /** For a draft within: the body that would adopt it. */
        public Context in(Body other) {
            return new Context(Optional.of(other), latestYear, previousNote);
        }

        /** For the footnote after one that cites this. */
        public Context after(List<Citation> note) {
            return new Context(body, latestYear, note);
        }
    }

    /** What a text cites, in the order of the text. */
    public List<Citation> find(MarkedText text, Language language, Context context) {
        return read(text, language, context, Span.of(1)).value();
    }

    /**
     * What a text cites, in the order of the text, and which of its links lead elsewhere than their
     * words.
     *
     * @param span the lines of the text in the source
     */
    public Parsed<List<Citation>> read(
            MarkedText text, Language language, Context context, Span span) {
        return read(text, CasedText.of(text.text()), language, context, span, new Named());
    }

    /**
     * What a text cites, in the order of the text; it is folded already.
     *
     * @param named the instruments that the document named before
     */
    List<Citation> find(
            MarkedText text, CasedText cased, Language language, Context context, Named named) {
        return read(text, cased, language, context, Span.of(1), named).value();
    }

    private Parsed<List<Citation>> read(
            MarkedText text,
            CasedText cased,
            Language language,
            Context context,
            Span span,
            Named named) {
        List<Citation> citations = new ArrayList<>();
        List<Diagnostic> diagnostics = new ArrayList<>();
        Words own = words(language);
        List<NamedInstruments.Place> full = own.names().find(cased);
        full.forEach(place -> citations.add(citation(text.text(), place)));
        if (own.shortNames().isPresent()) {
            own.shortNames()
                    .get()
                    .find(cased, full, named)
                    .forEach(place -> citations.add(citation(text.text(), place)));
        }
        List<Hit> links = LinkedText.hits(text);
        boolean afterNote = context.previousNote().size() == 1;
        if (!links.isEmpty()
                || (afterNote && mayBeIbid(text.text()))
                || own.cited().mayCite(cased, afterNote)) {
            CitedWords.Reading reading =
                    own.cited().read(cased, context.body().map(Body::key), context.latestYear());
            WordsAndLinks merged = WordsAndLinks.merge(text.text(), reading, links);
            citations.addAll(merged.citations());
            merged.conflicts()
                    .forEach(c -> diagnostics.add(Diagnostic.of(Issue.LINK_CONFLICT, span, c)));
            if (citations.isEmpty() && afterNote) {
                Citation previous = context.previousNote().get(0);
                reading.ibid().ifPresent(run -> citations.add(ibid(text.text(), run, previous)));
            }
        }
        citations.sort(ORDER);
        return new Parsed<>(List.copyOf(citations), diagnostics);
    }

    private Words words(Language language) {
        Words known = words.get(language);
        return known == null ? words.computeIfAbsent(language, this::load) : known;
    }

    private Words load(Language language) {
        return new Words(
                CitedWords.of(language),
                NamedInstruments.of(instruments, language),
                ShortInstruments.of(instruments, language));
    }

    /** Whether "Ibid." could stand there, which only short notes have. */
    private static boolean mayBeIbid(String text) {
        return text.length() < 80;
    }

    private static Citation citation(String text, NamedInstruments.Place place) {
        return new Citation(
                Optional.empty(),
                Optional.of(place.key()),
                text.substring(place.start(), place.end()),
                place.start(),
                Citation.Basis.TEXT);
    }

    private static Citation ibid(String text, CitedWords.Run run, Citation previous) {
        return new Citation(
                previous.document(),
                previous.instrument(),
                text.substring(run.start(), run.end()),
                run.start(),
                Citation.Basis.TEXT);
    }
}
