package org.resograph.parser.lines;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.resograph.document.NumberFormats;
import org.resograph.parser.field.VoteInText;
import org.resograph.parser.profile.CouncilNumbers;
import org.resograph.parser.profile.LanguageProfile;
import org.resograph.resolution.Adoption;
import org.resograph.resolution.Adoption.Outcome;
import org.resograph.resolution.AgendaItem;
import org.resograph.resolution.Block;
import org.resograph.resolution.Block.Division;
import org.resograph.resolution.Block.Formula;
import org.resograph.resolution.Block.Heading;
import org.resograph.resolution.Block.Paragraph;
import org.resograph.resolution.Block.ParagraphKind;
import org.resograph.resolution.Body;
import org.resograph.resolution.DocumentKind;
import org.resograph.resolution.Footnote;
import org.resograph.resolution.Resolution;
import org.resograph.resolution.Session;
import org.resograph.resolution.Symbol;
import org.resograph.resolution.SymbolBasis;
import org.resograph.text.Issue;
import org.resograph.text.Mark;
import org.resograph.text.MarkedText;
import org.resograph.text.Span;

/** What was read, put together into a resolution; says what is missing or contradicts itself. */
final class Assembly {

    /** The last resolution that the General Assembly numbered through, in December 1975. */
    private static final int LAST_OF_ROMAN = 3541;

    private static final Set<Body> COMMISSIONS =
            Set.of(Body.COMMISSION_ON_HUMAN_RIGHTS, Body.SUB_COMMISSION);

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

    /** The symbol that the number and the body, or the composite and the letter, make. */
    private Optional<Symbol> derived(Optional<Body> body) {
        if (fields.composite.isPresent()) {
            return fields.number.flatMap(n -> fields.composite.map(c -> c.part(n)));
        }
        return body.flatMap(b -> fields.wholeNumber().flatMap(n -> ofNumber(b, fields.kind, n)));
    }

    private static Optional<Symbol> ofNumber(Body body, DocumentKind kind, String number) {
        return switch (kind) {
            case DECISION -> Symbol.ofDecision(body, number);
            case PRESIDENTIAL_STATEMENT -> Symbol.ofStatement(body, number);
            default -> Symbol.ofResolution(body, number);
        };
    }

    /**
     * What a number lacks that others have left out. "Security Council resolution 1325" is 1325
     * (2000), for the Council numbers them through; the General Assembly's 2097 of December 1965 is
     * 2097 (XX). Empty if nothing tells it: what number it is, then, is not known.
     */
    private void completeNumber(Optional<Body> body) {
        boolean complete =
                fields.number.filter(n -> n.chars().allMatch(Character::isDigit)).isEmpty();
        if (complete || body.isEmpty()) {
            return;
        }
        int number = Integer.parseInt(fields.number.get());
        Optional<LocalDate> date = fields.closed.or(() -> fields.adopted);
        Optional<String> missing = Optional.empty();
        if (body.get().equals(Body.SECURITY_COUNCIL)) {
            int year = date.map(LocalDate::getYear).orElseGet(() -> CouncilNumbers.year(number));
            missing = year == 0 ? Optional.empty() : Optional.of(Integer.toString(year));
        } else if (body.get().equals(Body.GENERAL_ASSEMBLY) && number <= LAST_OF_ROMAN) {
            missing =
                    date.map(Assembly::session).filter(n -> n > 0 && n <= 30).map(Assembly::roman);
        }
        fields.number = missing.map(m -> number + " (" + m + ")");
    }

    /**
     * The regular session of a day, 0 where it may be a special one: those of 1947 to 1975 met from
     * mid-April to 20 September, and in the first days of November 1956.
     */
    private static int session(LocalDate day) {
        MonthDay date = MonthDay.from(day);
        boolean autumn = date.isAfter(MonthDay.of(9, 20));
        boolean spring = date.isBefore(MonthDay.of(4, 16));
        boolean emergency =
                day.getYear() == 1956
                        && date.isAfter(MonthDay.of(10, 31))
                        && date.isBefore(MonthDay.of(11, 12));
        if (!autumn && !spring || emergency) {
            return 0;
        }
        // The first one met in both halves of 1946.
        return day.getYear() - 1945 - (spring && day.getYear() > 1946 ? 1 : 0);
    }

    private static String roman(int session) {
        return NumberFormats.format("upperRoman", session);
    }

    /** A resolution, or a composite with its parts. */
    Resolution assemble(List<Block> blocks, List<Footnote> footnotes, List<Resolution> parts) {
        Optional<Body> body = fields.body();
        completeNumber(body);
        Optional<Symbol> derived = derived(body);
        Optional<Symbol> printed = printedSymbol(derived);
        SymbolBasis basis = printed.isPresent() ? SymbolBasis.PRINTED : SymbolBasis.DERIVED;
        Optional<Symbol> symbol = printed.or(() -> derived);
        if (symbol.isEmpty()) {
            symbol = body.flatMap(b -> FileName.symbol(fields.path, b));
            basis = symbol.isPresent() ? SymbolBasis.METADATA : basis;
        }
        Span where = fields.numberSpan.orElse(Span.of(1));
        if (Corrigendum.is(fields.symbols, blocks, profile)) {
            report.add(Issue.CORRIGENDUM, where, symbol.map(Symbol::value).orElse(""));
        } else {
            checkSymbol(symbol, printed, derived, where);
        }
        if (body.isEmpty()) {
            report.add(Issue.UNKNOWN_BODY, where, "");
        }
        Optional<LocalDate> date = adoptionDate(where);
        Optional<Session> session = session(body, symbol);
        checkLanguage();
        checkForm(blocks, parts, body, where);
        checkNotes(blocks, footnotes);
        readVoteInText(blocks);
        return new Resolution(
                fields.kind,
                symbol,
                basis,
                body,
                fields.wholeNumber(),
                profile.language(),
                fields.originalLanguage,
                fields.title.filter(t -> !t.isEmpty()),
                session,
                session.isPresent() ? fields.sessionIntervals : List.of(),
                items(),
                fields.distributed,
                new Adoption(Outcome.ADOPTED, fields.method, date, fields.meeting, fields.vote),
                fields.origin,
                List.of(),
                blocks,
                footnotes,
                parts);
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

    /** Of the symbols printed, the one that is this document's own. */
    private Optional<Symbol> printedSymbol(Optional<Symbol> derived) {
        if (derived.isPresent()
                && (fields.symbols.contains(derived.get()) || isOfTheYear(derived.get()))) {
            return derived;
        }
        if (fields.composite.isPresent()) {
            return Optional.empty();
        }
        boolean draft = fields.kind == DocumentKind.DRAFT_RESOLUTION;
        for (Symbol symbol : fields.symbols) {
            boolean own =
                    symbol.isResolution()
                            || symbol.isDecision()
                            || draft
                            || derived.isEmpty() && symbol.body().isPresent();
            if (own) {
                return Optional.of(symbol);
            }
        }
        return Optional.empty();
    }

    /**
     * Whether the number of a resolution of the Security Council has the year of its adoption, and
     * the symbol has the same number with another: of three witnesses two agree.
     */
    private boolean isOfTheYear(Symbol derived) {
        String value = derived.value();
        int paren = value.indexOf(" (");
        boolean same =
                paren > 0
                        && fields.symbols.stream()
                                .anyMatch(s -> s.value().startsWith(value.substring(0, paren + 2)));
        return same
                && fields.adopted.filter(d -> value.endsWith("(" + d.getYear() + ")")).isPresent();
    }

    private void checkSymbol(
            Optional<Symbol> symbol,
            Optional<Symbol> printed,
            Optional<Symbol> derived,
            Span where) {
        if (symbol.isEmpty()) {
            report.add(Issue.NO_SYMBOL, where, "");
        } else if (printed.isEmpty() && fields.composite.isEmpty()) {
            String detail = symbol.get() + ", of " + fields.number.orElse("the name of the file");
            report.add(Issue.SYMBOL_DERIVED, where, detail);
        } else if (derived.isPresent()
                && printed.isPresent()
                && printed.get().isResolution()
                && !isComposite(printed.get(), derived.get())
                && !printed.equals(derived)) {
            String detail = printed.get() + " is printed, the number says " + derived.get();
            report.add(Issue.SYMBOL_CONFLICT, where, detail);
        }
    }

    /** "A/RES/77/264 A-C" is the symbol of all resolutions of 77/264. */
    private static boolean isComposite(Symbol printed, Symbol derived) {
        return printed.path().equals(derived.path());
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
        if (date.isEmpty()) {
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

    /** The session that the number of a resolution starts with: 43 of 43/21. */
    private static Optional<Session> ofNumber(Body body, String number) {
        int slash = number.indexOf('/');
        return slash < 0 ? Optional.empty() : Session.parse(body, number.substring(0, slash));
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

    private void checkNotes(List<Block> blocks, List<Footnote> footnotes) {
        Set<String> marked = new HashSet<>();
        Set<String> told = new HashSet<>();
        footnotes.forEach(n -> told.add(n.marker()));
        collect(blocks, marked, told);
        for (Footnote note : footnotes) {
            if (!marked.contains(note.marker())) {
                report.add(Issue.FOOTNOTE_WITHOUT_MARK, note.span(), note.marker());
            }
        }
    }

    private void collect(List<Block> blocks, Set<String> marked, Set<String> told) {
        for (Block block : blocks) {
            MarkedText text =
                    block instanceof Paragraph p
                            ? p.text()
                            : block instanceof Block.PrintedLine l
                                    ? l.text()
                                    : block instanceof Heading h ? h.text() : MarkedText.EMPTY;
            for (Mark.NoteReference note : text.marks(Mark.NoteReference.class)) {
                marked.add(note.marker());
                if (!told.contains(note.marker())) {
                    report.add(Issue.FOOTNOTE_WITHOUT_TEXT, block.span(), note.marker());
                }
            }
            if (block instanceof Paragraph p) {
                collect(p.children(), marked, told);
            } else if (block instanceof Division d) {
                collect(d.blocks(), marked, told);
            }
        }
    }
}
