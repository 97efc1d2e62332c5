package org.resograph.resolution;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.resograph.text.Language;
import org.resograph.text.MarkedText;

/**
 * A resolution, or another document that a body adopts or refuses, as one source carries it in one
 * language.
 *
 * @param kind what it is
 * @param symbol its symbol; a document without one can be read but not published
 * @param symbolBasis how the symbol is known
 * @param body the body that adopted it
 * @param number its number as printed, without a full stop: {@code 43/21}
 * @param language the language of this version
 * @param originalLanguage the language in which it was first submitted, where it is printed
 * @param title as printed; empty for resolutions of the Security Council
 * @param session the session at which it was adopted
 * @param sessionIntervals the days of that session, as printed
 * @param agendaItems the items under which it was considered
 * @param distributed the date of distribution
 * @param adoption what became of it
 * @param origin where it came from
 * @param subjects what it is about
 * @param blocks all its text in order
 * @param footnotes by the order of their marks
 * @param parts the resolutions of a composite, in order: A, B, C; their fields that are empty are
 *     those of the whole
 */
public record Resolution(
        DocumentKind kind,
        Optional<Symbol> symbol,
        SymbolBasis symbolBasis,
        Optional<Body> body,
        Optional<String> number,
        Language language,
        Optional<Language> originalLanguage,
        Optional<MarkedText> title,
        Optional<Session> session,
        List<DateInterval> sessionIntervals,
        List<AgendaItem> agendaItems,
        Optional<LocalDate> distributed,
        Adoption adoption,
        Origin origin,
        List<Subject> subjects,
        List<Block> blocks,
        List<Footnote> footnotes,
        List<Resolution> parts) {

    public Resolution {
        sessionIntervals = List.copyOf(sessionIntervals);
        agendaItems = List.copyOf(agendaItems);
        subjects = List.copyOf(subjects);
        blocks = List.copyOf(blocks);
        footnotes = List.copyOf(footnotes);
        parts = List.copyOf(parts);
    }

    /** The same document with other blocks, footnotes and parts. */
    public Resolution withContent(
            List<Block> newBlocks, List<Footnote> newFootnotes, List<Resolution> newParts) {
        return new Resolution(
                kind,
                symbol,
                symbolBasis,
                body,
                number,
                language,
                originalLanguage,
                title,
                session,
                sessionIntervals,
                agendaItems,
                distributed,
                adoption,
                origin,
                subjects,
                newBlocks,
                newFootnotes,
                newParts);
    }
}
