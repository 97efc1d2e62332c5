package org.resograph.parser.lines;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.resograph.parser.profile.Folded;
import org.resograph.parser.profile.LanguageProfile;
import org.resograph.parser.profile.Match;
import org.resograph.resolution.Block.PrintedLine.Role;
import org.resograph.resolution.DateInterval;
import org.resograph.resolution.DocumentKind;
import org.resograph.resolution.DocumentType;
import org.resograph.resolution.Meeting;
import org.resograph.resolution.Session;
import org.resograph.resolution.Symbol;
import org.resograph.text.Language;
import org.resograph.text.Span;

/** What the pieces of a cover say, put into the fields of the document. */
final class CoverFacts {

    private static final Pattern COUNCIL = Pattern.compile("\\d{1,4} \\(\\d{4}\\)");

    private final LanguageProfile profile;
    private final Fields fields;

    CoverFacts(LanguageProfile profile, Fields fields) {
        this.profile = profile;
        this.fields = fields;
    }

    /** Takes up what a piece says, but for the title. */
    void accept(Role role, Piece piece, Span span) {
        Optional<Match> match = piece.match();
        switch (role) {
            case SYMBOL -> acceptSymbol(piece.text().text());
            case BODY -> match.flatMap(Match::body).ifPresent(fields.bodies::add);
            case ISSUE_DATE ->
                    fields.distributed = fields.distributed.or(() -> match.flatMap(Match::date));
            case LANGUAGE -> fields.printedLanguage = languages(match).stream().findFirst();
            case ORIGINAL_LANGUAGE -> {
                List<Language> languages = languages(match);
                if (languages.size() == 1) {
                    fields.originalLanguage = Optional.of(languages.get(0));
                }
            }
            case SESSION -> match.ifPresent(m -> acceptSession(piece.key(), m));
            case SESSION_DATES -> acceptDates(match);
            case AGENDA_ITEM -> match.ifPresent(this::acceptItems);
            case AGENDA_ITEM_TITLE -> fields.itemTitles.add(piece.text());
            case ADOPTION -> {
                match.ifPresent(this::acceptAdoption);
                if (piece.key().equals("decision-adoption")) {
                    fields.kind = DocumentKind.DECISION;
                }
            }
            case DOCUMENT_TYPE -> fields.kind = DocumentKind.DECISION;
            case NUMBER -> acceptNumber(piece, span);
            default -> {}
        }
    }

    /** Takes up the number by which others name it. */
    void accept(NamedNumber named, Span span) {
        fields.numberSpan = Optional.of(span);
        fields.number = Optional.of(named.number());
        fields.adoptingBody = fields.adoptingBody.or(named::body);
        fields.adopted = fields.adopted.or(named::date);
    }

    private void acceptSymbol(String text) {
        SymbolToken.at(text, 0)
                .map(SymbolToken::symbol)
                .filter(s -> !fields.symbols.contains(s))
                .ifPresent(
                        s -> {
                            fields.symbols.add(s);
                            if (fields.kind == DocumentKind.RESOLUTION) {
                                fields.kind = kind(s);
                            }
                        });
    }

    private static DocumentKind kind(Symbol symbol) {
        Optional<DocumentType> type = DocumentType.of(symbol);
        if (type.equals(Optional.of(DocumentType.PRESIDENTIAL_STATEMENT))) {
            return DocumentKind.PRESIDENTIAL_STATEMENT;
        }
        return symbol.isDecision() ? DocumentKind.DECISION : DocumentKind.RESOLUTION;
    }

    @SuppressWarnings("unchecked")
    private static List<Language> languages(Optional<Match> match) {
        return match.flatMap(m -> m.value("languages", List.class))
                .map(l -> (List<Language>) l)
                .orElse(List.of());
    }

    private void acceptSession(String key, Match match) {
        if (fields.sessionKind.isPresent()) {
            return;
        }
        fields.sessionKind =
                Optional.of(
                        switch (key) {
                            case "session.special" -> Session.Kind.SPECIAL;
                            case "session.emergency-special" -> Session.Kind.EMERGENCY_SPECIAL;
                            default -> Session.Kind.REGULAR;
                        });
        fields.sessionNumber = match.number("ordinal").orElse(match.number("year").orElse(0));
    }

    /** The days of the session, unless they are known. */
    void acceptDates(Optional<Match> match) {
        if (!fields.sessionIntervals.isEmpty()) {
            return;
        }
        match.ifPresent(
                m -> {
                    List<DateInterval> dates = m.dates();
                    fields.sessionIntervals.addAll(
                            dates.isEmpty()
                                    ? m.date()
                                            .map(d -> List.of(new DateInterval(d, d)))
                                            .orElse(List.of())
                                    : dates);
                });
    }

    @SuppressWarnings("unchecked")
    private void acceptItems(Match match) {
        match.value("items", List.class)
                .map(l -> (List<String>) l)
                .ifPresent(
                        items -> {
                            if (fields.itemNumbers.isEmpty()) {
                                fields.itemNumbers.addAll(items);
                            }
                        });
    }

    /** Whether the number is of the Security Council's form, whose resolutions have no title. */
    boolean isOfCouncil() {
        return fields.number.filter(n -> COUNCIL.matcher(n).matches()).isPresent();
    }

    /** Whether a date is of the year that the number names: "425 (1978)". */
    boolean isOfTheYear(Piece date) {
        Optional<Integer> year = date.match().flatMap(Match::date).map(LocalDate::getYear);
        return year.isPresent()
                && fields.number.filter(n -> n.endsWith("(" + year.get() + ")")).isPresent();
    }

    /** Takes up who adopted it, when, and at which meeting. */
    void acceptAdoption(Match match) {
        match.body().ifPresent(b -> fields.adoptingBody = Optional.of(b));
        match.date().ifPresent(d -> fields.adopted = Optional.of(d));
        if (match.number("ordinal").isPresent()) {
            boolean resumed = match.holds("resumed", profile);
            fields.meeting = Optional.of(new Meeting(match.number("ordinal").getAsInt(), resumed));
        }
    }

    private void acceptNumber(Piece piece, Span span) {
        fields.numberSpan = Optional.of(span);
        Optional<Match> match = piece.match();
        if (match.isPresent()) {
            // Resolution 1325 (2000)
            int n = match.get().number("n").orElse(0);
            int year = match.get().number("year").orElse(0);
            match.get().date().ifPresent(d -> fields.adopted = Optional.of(d));
            // "1 Resolution of 25 January 1946" is 1 (1946)
            int named = year > 0 ? year : match.get().date().map(LocalDate::getYear).orElse(0);
            fields.number = Optional.of(n + " (" + named + ")");
            fields.kind = DocumentKind.RESOLUTION;
            return;
        }
        String text = piece.text().text();
        fields.number =
                NumberToken.at(text, profile).map(NumberToken::number).filter(n -> !n.isEmpty());
        if (profile.match("decision-type", Folded.of(text), 0).isPresent()) {
            fields.kind = DocumentKind.DECISION;
        }
    }
}
