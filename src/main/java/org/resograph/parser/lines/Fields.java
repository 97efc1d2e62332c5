package org.resograph.parser.lines;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.resograph.resolution.Adoption.Method;
import org.resograph.resolution.Body;
import org.resograph.resolution.DateInterval;
import org.resograph.resolution.DocumentKind;
import org.resograph.resolution.Meeting;
import org.resograph.resolution.Origin;
import org.resograph.resolution.RecordedVote;
import org.resograph.resolution.Session;
import org.resograph.resolution.Symbol;
import org.resograph.text.Language;
import org.resograph.text.MarkedText;
import org.resograph.text.Span;

/** What the lines of a document say, as far as they have been read. */
final class Fields {

    DocumentKind kind = DocumentKind.RESOLUTION;
    final List<Symbol> symbols = new ArrayList<>();
    final List<Body> bodies = new ArrayList<>();
    Optional<Body> adoptingBody = Optional.empty();
    Optional<Body> formulaBody = Optional.empty();
    Optional<String> number = Optional.empty();

    /** What a sentence above the text names it by, where nothing else does. */
    Optional<Mention> mention = Optional.empty();

    Optional<Span> numberSpan = Optional.empty();
    Optional<MarkedText> title = Optional.empty();
    Optional<Language> printedLanguage = Optional.empty();
    Optional<Language> originalLanguage = Optional.empty();
    Optional<Session.Kind> sessionKind = Optional.empty();
    int sessionNumber;
    final List<DateInterval> sessionIntervals = new ArrayList<>();
    final List<String> itemNumbers = new ArrayList<>();
    final List<MarkedText> itemTitles = new ArrayList<>();
    Optional<LocalDate> distributed = Optional.empty();

    /** The day of adoption that the adoption line states, and the one that the closing states. */
    Optional<LocalDate> adopted = Optional.empty();

    Optional<LocalDate> closed = Optional.empty();
    Optional<Span> closedSpan = Optional.empty();
    Optional<Meeting> meeting = Optional.empty();

    /** The day that stands with the meeting above the number, as pages of the Web have it. */
    Optional<LocalDate> aboveNumber = Optional.empty();

    Optional<Method> method = Optional.empty();
    Optional<RecordedVote> vote = Optional.empty();
    Origin origin = Origin.UNSTATED;
    Optional<String> part = Optional.empty();

    /** The name of the file, which may be the symbol where the text has none. */
    String path = "";

    /** The composite of which this is a part. */
    Optional<Symbol> composite = Optional.empty();

    /** The number with the letter of the part of a composite. */
    Optional<String> wholeNumber() {
        return number.map(n -> part.map(p -> n + " " + p).orElse(n));
    }

    /** The body whose document it is. */
    Optional<Body> body() {
        if (adoptingBody.isPresent()) {
            return adoptingBody;
        }
        if (formulaBody.isPresent()) {
            return formulaBody;
        }
        Optional<Body> bySymbol = symbols.stream().findFirst().flatMap(Symbol::body);
        if (bySymbol.isPresent() || bodies.isEmpty()) {
            return bySymbol;
        }
        return Optional.of(bodies.get(bodies.size() - 1));
    }
}
