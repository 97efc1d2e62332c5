package org.resograph.parser.lines;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.resograph.parser.Numbering;
import org.resograph.parser.field.VoteInText;
import org.resograph.parser.profile.LanguageProfile;
import org.resograph.resolution.Adoption;
import org.resograph.resolution.Adoption.Outcome;
import org.resograph.resolution.AgendaItem;
import org.resograph.resolution.Block;
import org.resograph.resolution.Block.Formula;
import org.resograph.resolution.Block.Paragraph;
import org.resograph.resolution.Block.ParagraphKind;
import org.resograph.resolution.Body;
import org.resograph.resolution.DocumentKind;
import org.resograph.resolution.Footnote;
import org.resograph.resolution.Resolution;
import org.resograph.resolution.Session;
import org.resograph.resolution.Symbol;
import org.resograph.text.Issue;
import org.resograph.text.MarkedText;
import org.resograph.text.Span;

/** What was read, put together into a resolution; says what is missing or contradicts itself. */
final class Assembly {

    private static final Set<Body> COMMISSIONS =
            Set.of(Body.COMMISSION_ON_HUMAN_RIGHTS, Body.SUB_COMMISSION);

    /** As in 1514 (XV) and 3201 (S-VI). */
    private static final Pattern OLD_SESSION = Pattern.compile("\\((E?S-)?([IVXLC]+)\\)");

    private final LanguageProfile profile;
    private final Fields fields;
    private final Report report;

    Assembly(LanguageProfile profile, Fields fields, Report report) {
        this.profile = profile;
        this.fields = fields;
        this.report = report;
    }

    Resolution assemble(List<Block> blocks, List<Footnote> footnotes) {
        return assemble(blocks, footnotes, List.of());
    }

    /** A resolution, or a composite with its parts. */
    Resolution assemble(List<Block> blocks, List<Footnote> footnotes, List<Resolution> parts) {
        Optional<Body> body = fields.body();
        completeNumber(body);
        OwnSymbol symbol = new OwnSymbol(fields, body);
        Span where = fields.numberSpan.orElse(Span.of(1));
        if (Corrigendum.is(fields.symbols, blocks, profile)) {
            report.add(Issue.CORRIGENDUM, where, symbol.value().map(Symbol::value).orElse(""));
        } else {
            symbol.check(report, where);
        }
        if (body.isEmpty()) {
            report.add(Issue.UNKNOWN_BODY, where, "");
        }
        Optional<LocalDate> date = adoptionDate(where);
        Optional<Session> session = session(body, symbol.value());
        checkLanguage();
        checkForm(blocks, parts, body, where);
        FootnoteCheck.check(blocks, footnotes, report);
        readVoteInText(blocks);
        return new Resolution(
                fields.kind,
                symbol.value(),
                symbol.basis(),
                body,
                fields.wholeNumber(),
                profile.language(),
                fields.originalLanguage,
                fields.title.filter(t -> !t.isEmpty()),
                session,
                session.isPresent() ? fields.sessionIntervals : List.of(),
                items(),
                fields.distributed,
                new Adoption(outcome(), fields.method, date, fields.meeting, fields.vote),
                fields.origin,
                List.of(),
                blocks,
                footnotes,
                parts);
    }

    /** A draft does not say what became of it. */
    private Outcome outcome() {
        return fields.kind == DocumentKind.DRAFT_RESOLUTION ? Outcome.NOT_STATED : Outcome.ADOPTED;
    }

    private void completeNumber(Optional<Body> body) {
        if (body.isPresent() && fields.number.filter(IncompleteNumber::is).isPresent()) {
            Optional<LocalDate> date = fields.closed.or(() -> fields.adopted);
            fields.number =
                    fields.number.flatMap(n -> IncompleteNumber.completed(n, body.get(), date));
        }
    }

    private void readVoteInText(List<Block> blocks) {
        if (fields.kind == DocumentKind.DECISION && fields.method.isEmpty()) {
            VoteInText.read(profile, blocks)
                    .ifPresent(
                            told -> {
                                fields.method = told.method();
                                fields.vote = told.vote();
                            });
        }
    }

    private Optional<LocalDate> adoptionDate(Span where) {
        Optional<LocalDate> date =
                fields.closed.or(() -> fields.adopted).or(() -> fields.aboveNumber);
        if (fields.closed.isPresent()
                && fields.adopted.isPresent()
                && !fields.closed.equals(fields.adopted)) {
            Span span = fields.closedSpan.orElse(where);
            boolean early = isAfterDistribution(fields.adopted.get());
            boolean closing = early && !isAfterDistribution(fields.closed.get());
            String detail =
                    "the adoption line says %s, the closing %s; the %s is used"
                            .formatted(
                                    fields.adopted.get(),
                                    fields.closed.get(),
                                    closing ? "closing" : "adoption line");
            report.add(Issue.DATE_CONFLICT, span, detail);
            return closing ? fields.closed : fields.adopted;
        }
        if (date.isEmpty() && fields.kind != DocumentKind.DRAFT_RESOLUTION) {
            report.add(Issue.NO_ADOPTION_DATE, where, "");
        }
        return date;
    }

    /** No document is distributed before it is adopted. */
    private boolean isAfterDistribution(LocalDate date) {
        return fields.distributed.filter(date::isAfter).isPresent();
    }

    /** The session that is printed, or that the number tells, or the symbol without one. */
    private Optional<Session> session(Optional<Body> body, Optional<Symbol> symbol) {
        if (body.isEmpty() || body.get().equals(Body.SECURITY_COUNCIL)) {
            return Optional.empty();
        }
        // The Commission's numbers begin with the year, its sessions are counted.
        Optional<Session> ofNumber =
                fields.number
                        .or(() -> symbol.flatMap(Symbol::number))
                        .filter(n -> !COMMISSIONS.contains(body.get()))
                        .flatMap(n -> ofNumber(body.get(), n));
        // A report in which a council's resolutions are printed is of a session of the Assembly.
        boolean ofReport = ofNumber.isPresent() && body.get().equals(Body.HUMAN_RIGHTS_COUNCIL);
        if (!ofReport && fields.sessionKind.isPresent() && fields.sessionNumber > 0) {
            return Optional.of(
                    new Session(body.get(), fields.sessionKind.get(), fields.sessionNumber));
        }
        return ofNumber;
    }

    /** The session of a number: 43 of 43/21, 15 of 1514 (XV), S-6 of 3201 (S-VI). */
    private static Optional<Session> ofNumber(Body body, String number) {
        int slash = number.indexOf('/');
        if (slash >= 0) {
            return Session.parse(body, number.substring(0, slash));
        }
        Matcher old = OLD_SESSION.matcher(number);
        return old.find()
                ? Numbering.parse(old.group(2) + ".")
                        .flatMap(n -> n.reading(Numbering.Style.CAPITAL_ROMAN))
                        .flatMap(
                                r ->
                                        Session.parse(
                                                body,
                                                Objects.requireNonNullElse(old.group(1), "")
                                                        + r.ordinal()))
                : Optional.empty();
    }

    private List<AgendaItem> items() {
        List<AgendaItem> items = new ArrayList<>();
        List<String> numbers = fields.itemNumbers;
        List<MarkedText> titles = fields.itemTitles;
        for (int i = 0; i < numbers.size(); i++) {
            Optional<String> title = Optional.empty();
            if (numbers.size() == 1 && !titles.isEmpty()) {
                title = Optional.of(joined(titles));
            } else if (titles.size() == numbers.size()) {
                title = Optional.of(titles.get(i).text());
            }
            items.add(new AgendaItem(numbers.get(i), title));
        }
        return items;
    }

    private static String joined(List<MarkedText> titles) {
        StringBuilder joined = new StringBuilder();
        for (MarkedText title : titles) {
            boolean glued =
                    joined.length() == 0
                            || Script.joinsWithoutSpace(joined.toString(), title.text());
            joined.append(glued ? "" : " ").append(title.text());
        }
        return joined.toString();
    }

    private void checkLanguage() {
        fields.printedLanguage
                .filter(l -> !l.equals(profile.language()))
                .ifPresent(
                        l ->
                                report.add(
                                        Issue.LANGUAGE_CONFLICT,
                                        Span.of(1),
                                        l + " is printed, the text is " + profile.language()));
    }

    private void checkForm(
            List<Block> blocks, List<Resolution> parts, Optional<Body> body, Span where) {
        if (fields.title.isEmpty() && !body.equals(Optional.of(Body.SECURITY_COUNCIL))) {
            report.add(Issue.NO_TITLE, where, "");
        }
        if (!parts.isEmpty() || fields.kind == DocumentKind.PRESIDENTIAL_STATEMENT) {
            return;
        }
        boolean enacts = blocks.stream().anyMatch(Formula.class::isInstance);
        if (fields.kind == DocumentKind.DECISION && !enacts) {
            return; // "At its 56th plenary meeting, the General Assembly decided …"
        }
        if (!enacts) {
            report.add(Issue.NO_ENACTING_FORMULA, where, "");
        }
        if (blocks.stream().noneMatch(b -> isOperative(b))) {
            report.add(Issue.NO_OPERATIVE_PARAGRAPH, where, "");
        }
    }

    private static boolean isOperative(Block block) {
        return block instanceof Paragraph p && p.kind() == ParagraphKind.OPERATIVE;
    }
}
