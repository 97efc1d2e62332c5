package org.resograph.parser.akn;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.resograph.parser.field.VoteInText;
import org.resograph.parser.outline.Annexes;
import org.resograph.parser.outline.Item;
import org.resograph.parser.outline.Outline;
import org.resograph.reference.Reference;
import org.resograph.resolution.Block;
import org.resograph.resolution.Block.PrintedLine.Role;
import org.resograph.resolution.Body;
import org.resograph.resolution.DocumentKind;
import org.resograph.resolution.Resolution;
import org.resograph.resolution.Symbol;
import org.resograph.resolution.SymbolBasis;
import org.resograph.text.Issue;
import org.resograph.text.Language;
import org.resograph.text.MarkedText;
import org.resograph.text.Span;

/** Makes a resolution of a statement as its markup has it. */
final class Assembly {

    private final Reference reference;
    private final Problems problems;
    private final String path;
    private Words words = Words.of(Language.ENGLISH);

    Assembly(Reference reference, Problems problems, String path) {
        this.reference = reference;
        this.problems = problems;
        this.path = path;
    }

    /** The resolution; empty if not even its language can be told. */
    Optional<Resolution> of(AknStatement statement) {
        Span head = Span.of(statement.firstLine);
        Optional<Language> language = language(statement, head);
        if (language.isEmpty()) {
            problems.add(Issue.UNKNOWN_LANGUAGE, head, "");
            return Optional.empty();
        }
        words = Words.of(language.get());
        DocumentKind kind = Kinds.of(statement);
        Optional<Body> body = Kinds.body(statement);
        SymbolWitnesses witnesses = new SymbolWitnesses();
        witnesses.cover(statement.cover.first(Role.SYMBOL).text());
        if (body.isPresent()) {
            witnesses.number(number(statement), body.get(), kind);
            witnesses.work(statement.metadata.workUri, body.get(), kind);
        }
        witnesses.file(path);
        if (kind == DocumentKind.RESOLUTION && body.equals(Optional.of(Body.SECURITY_COUNCIL))) {
            new Adoptions(statement, words, new Problems())
                    .date()
                    .ifPresent(date -> witnesses.year(date.getYear()));
        }
        SymbolWitnesses.Verdict verdict = witnesses.verdict(problems, head);
        if (verdict.symbol().isEmpty()) {
            problems.add(Issue.NO_SYMBOL, head, "");
        }
        Symbol.parse(statement.cover.first(Role.SYMBOL).text())
                .filter(Symbol::isCorrigendum)
                .ifPresent(
                        corrigendum -> problems.add(Issue.CORRIGENDUM, head, corrigendum.value()));
        if (body.isEmpty()) {
            body = verdict.symbol().flatMap(Symbol::body);
        }
        if (body.isEmpty()) {
            problems.add(Issue.UNKNOWN_BODY, head, "");
        }
        Whole whole = new Whole(language.get(), kind, body, verdict.symbol(), verdict.basis());
        return Optional.of(resolution(statement, whole));
    }

    /** What the parts of a composite have in common. */
    private record Whole(
            Language language,
            DocumentKind kind,
            Optional<Body> body,
            Optional<Symbol> symbol,
            SymbolBasis basis) {}

    private Resolution resolution(AknStatement statement, Whole whole) {
        TrailingLines.apply(statement, words);
        Adoptions adoptions = new Adoptions(statement, words, problems);
        Optional<LocalDate> date = adoptions.date();
        if (date.isEmpty() && whole.kind() != DocumentKind.DRAFT_RESOLUTION) {
            problems.add(Issue.NO_ADOPTION_DATE, Span.of(statement.firstLine), "");
        }
        VoteReading.Outcome vote =
                new VoteReading(reference, problems, whole.language(), words, date)
                        .of(statement.closing.vote, statement.metadata);
        if (statement.closing.meeting.isEmpty() && !statement.parts.isEmpty()) {
            // The resolutions of a composite are adopted together.
            statement.closing.meeting = statement.parts.get(0).closing.meeting;
        }
        List<Resolution> parts = new ArrayList<>(statement.parts.size());
        for (AknStatement part : statement.parts) {
            parts.add(resolution(part, part(part, whole)));
        }
        List<Block> blocks = blocks(statement, whole.kind());
        if (whole.kind() == DocumentKind.DECISION && vote.method().isEmpty()) {
            vote = vote.or(told(blocks));
        }
        Cover cover = statement.cover;
        return new Resolution(
                whole.kind(),
                whole.symbol(),
                whole.basis(),
                whole.body(),
                Optional.of(number(statement)).filter(n -> !n.isEmpty()),
                whole.language(),
                Optional.ofNullable(
                        LanguageWitnesses.named(cover.first(Role.ORIGINAL_LANGUAGE).text())),
                title(cover),
                Sessions.of(whole.symbol(), whole.body(), cover),
                Sessions.intervals(cover, words),
                AgendaItems.of(
                        cover, cover.all(Role.AGENDA_ITEM_TITLE), statement.metadata, whole.body()),
                distributed(statement),
                adoptions.of(whole.kind(), date, vote.method(), vote.vote()),
                new Origins(reference, problems, date, whole.language())
                        .of(cover, statement.metadata, words),
                Subjects.of(statement.metadata),
                blocks,
                statement.footnotes,
                parts);
    }

    private VoteReading.Outcome told(List<Block> blocks) {
        return words.profile()
                .flatMap(profile -> VoteInText.read(profile, blocks))
                .map(told -> new VoteReading.Outcome(told.method(), told.vote()))
                .orElse(VoteReading.Outcome.NONE);
    }

    private Whole part(AknStatement part, Whole whole) {
        String letter = number(part);
        Optional<Symbol> symbol =
                letter.matches("[A-Z]")
                        ? whole.symbol().map(s -> s.part(letter))
                        : Optional.empty();
        SymbolBasis basis = SymbolBasis.DERIVED;
        if (symbol.isEmpty() && whole.body().isPresent()) {
            SymbolWitnesses witnesses = new SymbolWitnesses();
            witnesses.work(part.metadata.workUri, whole.body().get(), whole.kind());
            symbol = witnesses.verdict(problems, Span.of(part.firstLine)).symbol();
            basis = SymbolBasis.METADATA;
        }
        return new Whole(whole.language(), whole.kind(), whole.body(), symbol, basis);
    }

    private Optional<Language> language(AknStatement statement, Span head) {
        LanguageWitnesses witnesses = new LanguageWitnesses();
        sample(statement, witnesses);
        witnesses.cover(statement.cover.first(Role.LANGUAGE).text());
        witnesses.metadata(statement.metadata.language);
        witnesses.file(path);
        return witnesses.verdict(problems, head);
    }

    private static void sample(AknStatement statement, LanguageWitnesses witnesses) {
        for (Item item : statement.items) {
            if (witnesses.hasEnough()) {
                return;
            }
            witnesses.text(item.text().text());
        }
        for (AknStatement part : statement.parts) {
            sample(part, witnesses);
        }
    }

    /** The number line without its full stop and words: 54/14, 1285 (2000), A. */
    private static String number(AknStatement statement) {
        String line = statement.cover.first(Role.NUMBER).text();
        int end = line.length();
        while (end > 0 && ".,*".indexOf(line.charAt(end - 1)) >= 0) {
            end--;
        }
        int start = 0;
        while (start < end && !Character.isDigit(line.charAt(start))) {
            start++;
        }
        if (start == end) {
            return line.substring(0, end).strip();
        }
        while (start > 0 && "SE-".indexOf(line.charAt(start - 1)) >= 0) {
            start--;
        }
        return line.substring(start, end).strip();
    }

    private static Optional<MarkedText> title(Cover cover) {
        MarkedText title = cover.first(Role.TITLE);
        return title.isEmpty() ? Optional.empty() : Optional.of(title);
    }

    private Optional<LocalDate> distributed(AknStatement statement) {
        if (statement.cover.issued == null) {
            return MarkedDates.parse(statement.metadata.expressionDate);
        }
        return MarkedDates.of(statement.cover.issued, words, problems);
    }

    private List<Block> blocks(AknStatement statement, DocumentKind kind) {
        Outline.Setting setting =
                kind == DocumentKind.RESOLUTION || kind == DocumentKind.DRAFT_RESOLUTION
                        ? Outline.Setting.RESOLUTION
                        : Outline.Setting.PLAIN;
        Drafts.apply(statement.items, setting, words, problems);
        Outline.Tree tree = Outline.of(statement.items, setting, problems.list());
        List<Block> blocks = new ArrayList<>(statement.cover.lines);
        blocks.addAll(tree.blocks());
        blocks.addAll(statement.closing.lines);
        blocks.addAll(tree.annexes());
        for (List<Item> attachment : statement.attachments) {
            blocks.addAll(Annexes.of(attachment, problems.list()));
        }
        return blocks;
    }
}
