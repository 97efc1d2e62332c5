package org.resograph.rdf;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.resograph.resolution.Adoption;
import org.resograph.resolution.AgendaItem;
import org.resograph.resolution.Block;
import org.resograph.resolution.Body;
import org.resograph.resolution.DateInterval;
import org.resograph.resolution.DocumentKind;
import org.resograph.resolution.Footnote;
import org.resograph.resolution.Meeting;
import org.resograph.resolution.Origin;
import org.resograph.resolution.RecordedVote;
import org.resograph.resolution.Resolution;
import org.resograph.resolution.Session;
import org.resograph.resolution.Subject;
import org.resograph.resolution.Symbol;
import org.resograph.resolution.SymbolBasis;
import org.resograph.text.Language;
import org.resograph.text.MarkedText;

/** A record tree made by hand; what is not set is not there. */
final class ResolutionBuilder {

    private final Optional<Symbol> symbol;
    private final Language language;
    private DocumentKind kind = DocumentKind.RESOLUTION;
    private SymbolBasis basis = SymbolBasis.PRINTED;
    private Optional<Body> body = Optional.empty();
    private Optional<String> number = Optional.empty();
    private Optional<Language> original = Optional.empty();
    private Optional<MarkedText> title = Optional.empty();
    private Optional<Session> session = Optional.empty();
    private List<DateInterval> intervals = List.of();
    private List<AgendaItem> items = List.of();
    private Optional<LocalDate> distributed = Optional.empty();
    private Adoption.Outcome outcome = Adoption.Outcome.ADOPTED;
    private Optional<Adoption.Method> method = Optional.empty();
    private Optional<LocalDate> adopted = Optional.empty();
    private Optional<Meeting> meeting = Optional.empty();
    private Optional<RecordedVote> vote = Optional.empty();
    private Origin origin = Origin.UNSTATED;
    private List<Subject> subjects = List.of();
    private List<Block> blocks = List.of();
    private List<Footnote> footnotes = List.of();
    private List<Resolution> parts = List.of();

    private ResolutionBuilder(Optional<Symbol> symbol, Language language) {
        this.symbol = symbol;
        this.language = language;
    }

    static ResolutionBuilder of(String symbol, Language language) {
        return new ResolutionBuilder(Optional.of(Symbol.of(symbol)), language);
    }

    static ResolutionBuilder withoutSymbol(Language language) {
        return new ResolutionBuilder(Optional.empty(), language);
    }

    ResolutionBuilder kind(DocumentKind value) {
        kind = value;
        return this;
    }

    ResolutionBuilder basis(SymbolBasis value) {
        basis = value;
        return this;
    }

    ResolutionBuilder body(Body value) {
        body = Optional.of(value);
        return this;
    }

    ResolutionBuilder number(String value) {
        number = Optional.of(value);
        return this;
    }

    ResolutionBuilder original(Language value) {
        original = Optional.of(value);
        return this;
    }

    ResolutionBuilder title(MarkedText value) {
        title = Optional.of(value);
        return this;
    }

    ResolutionBuilder title(String value) {
        return title(MarkedText.of(value));
    }

    ResolutionBuilder session(Session.Kind sessionKind, int value, DateInterval... days) {
        session = Optional.of(new Session(body.orElseThrow(), sessionKind, value));
        intervals = List.of(days);
        return this;
    }

    ResolutionBuilder items(AgendaItem... values) {
        items = List.of(values);
        return this;
    }

    ResolutionBuilder distributed(String day) {
        distributed = Optional.of(LocalDate.parse(day));
        return this;
    }

    ResolutionBuilder outcome(Adoption.Outcome value) {
        outcome = value;
        return this;
    }

    ResolutionBuilder method(Adoption.Method value) {
        method = Optional.of(value);
        return this;
    }

    ResolutionBuilder adopted(String day) {
        adopted = Optional.of(LocalDate.parse(day));
        return this;
    }

    ResolutionBuilder meeting(Meeting value) {
        meeting = Optional.of(value);
        return this;
    }

    ResolutionBuilder vote(RecordedVote value) {
        vote = Optional.of(value);
        return this;
    }

    ResolutionBuilder origin(Origin value) {
        origin = value;
        return this;
    }

    ResolutionBuilder subjects(Subject... values) {
        subjects = List.of(values);
        return this;
    }

    ResolutionBuilder blocks(Block... values) {
        blocks = List.of(values);
        return this;
    }

    ResolutionBuilder footnotes(Footnote... values) {
        footnotes = List.of(values);
        return this;
    }

    ResolutionBuilder parts(Resolution... values) {
        parts = List.of(values);
        return this;
    }

    Resolution build() {
        return new Resolution(
                kind,
                symbol,
                basis,
                body,
                number,
                language,
                original,
                title,
                session,
                intervals,
                items,
                distributed,
                new Adoption(outcome, method, adopted, meeting, vote),
                origin,
                subjects,
                blocks,
                footnotes,
                parts);
    }
}
