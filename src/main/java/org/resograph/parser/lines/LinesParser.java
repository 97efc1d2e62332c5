package org.resograph.parser.lines;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.resograph.document.Line;
import org.resograph.document.TextDocument;
import org.resograph.document.TextDocument.Flow;
import org.resograph.parser.field.VoteBlock;
import org.resograph.parser.lines.Heads.Head;
import org.resograph.parser.lines.Parts.Part;
import org.resograph.parser.profile.LanguageProfile;
import org.resograph.parser.profile.LanguageProfiles;
import org.resograph.reference.Reference;
import org.resograph.resolution.Block;
import org.resograph.resolution.Block.Unclaimed;
import org.resograph.resolution.Footnote;
import org.resograph.resolution.Resolution;
import org.resograph.text.Diagnostic;
import org.resograph.text.Issue;
import org.resograph.text.Language;
import org.resograph.text.Parsed;
import org.resograph.text.Span;

/**
 * Reads a resolution from lines, of whatever format they come.
 *
 * <pre>
 * source = *( other ) cover formula body closing *( annex ) *( other )
 * </pre>
 */
public final class LinesParser {

    /** Of further resolutions in a source so many are named, with so many characters each. */
    private static final int MOST_NAMED = 3;

    private static final int LONGEST_NAMED = 60;

    private final Reference reference;

    /** A parser that knows states and bodies by a reference. */
    public LinesParser(Reference reference) {
        this.reference = reference;
    }

    /**
     * Reads the resolution that a document holds.
     *
     * @param path as the user named it; where a source holds several resolutions, its numbers tell
     *     which is meant
     * @param language of the document, where it is known
     * @return empty, with an error, if it is in no known language or has no form of a resolution
     */
    public Parsed<Optional<Resolution>> parse(
            TextDocument document, String path, Optional<Language> language) {
        Optional<LanguageProfile> guessed = LanguageGuess.of(document.lines());
        Optional<LanguageProfile> profile =
                language.isPresent() ? language.flatMap(LanguageProfiles.bundled()::get) : guessed;
        Optional<Diagnostic> order = ArabicOrder.check(document.lines());
        if (order.filter(o -> o.issue() == Issue.BACKWARD_TEXT).isPresent()) {
            return new Parsed<>(Optional.empty(), List.of(order.get()));
        }
        if (profile.isEmpty()) {
            String detail = language.map(l -> "no profile for " + l).orElse("");
            return none(Issue.UNKNOWN_LANGUAGE, detail);
        }
        Run run = new Run(document, path, profile.get());
        order.ifPresent(o -> run.report.add(o.issue(), o.span(), o.detail()));
        return run.parse();
    }

    private static Parsed<Optional<Resolution>> none(Issue issue, String detail) {
        return new Parsed<>(Optional.empty(), List.of(Diagnostic.of(issue, Span.of(1), detail)));
    }

    private final class Run {

        private List<Line> lines;
        private final TextDocument document;
        private final String path;
        private final LanguageProfile profile;
        private final Formulas formulas;
        private final Report report = new Report();

        Run(TextDocument document, String path, LanguageProfile profile) {
            this.document = document;
            this.lines =
                    document.flow() == Flow.WRAPPED
                            ? ScatteredNotes.gather(document.lines(), profile)
                            : document.lines();
            this.path = path;
            this.profile = profile;
            this.formulas = Formulas.of(profile);
        }

        Parsed<Optional<Resolution>> parse() {
            Quotation quotation = Quotation.of(lines, formulas);
            lines = quotation.lines();
            Heads finder = new Heads(lines, profile, formulas);
            List<Head> heads = finder.find();
            if (heads.stream().noneMatch(this::hasFormulaAlone)) {
                quotation = Quotation.of(new RunOnText(profile).split(lines), formulas);
                lines = quotation.lines();
                finder = new Heads(lines, profile, formulas);
                heads = finder.find();
            }
            if (heads.isEmpty()) {
                return none(Issue.NOT_A_RESOLUTION, "no number and no enacting formula");
            }
            Head head = finder.choose(heads, path);
            reportOthers(heads, head);
            int end = lines.size();
            for (Head other : heads) {
                if (other.number() > head.number()) {
                    end = Math.min(end, other.number());
                }
            }
            if (head.formula() >= 0 && head.formula() < quotation.end()) {
                end = Math.min(end, quotation.end());
            }
            end = new PageEnd(lines, profile, formulas).find(head.number() + 1, end);
            int start = coverStart(heads, head);
            int body = finder.text(head);
            List<Part> parts = new Parts(lines, profile, formulas).find(head.number() + 1, end);
            SectionReader reader =
                    new SectionReader(document.flow(), profile, formulas, reference, report);
            Resolution resolution =
                    parts.isEmpty()
                            ? single(reader, start, head, body, end)
                            : new CompositeReader(reader, profile, report, lines)
                                    .read(start, head.number(), parts, end);
            List<Block> blocks = new ArrayList<>();
            unclaim(0, start, blocks);
            blocks.addAll(resolution.blocks());
            unclaim(end, lines.size(), blocks);
            return new Parsed<>(
                    Optional.of(
                            resolution.withContent(
                                    blocks, resolution.footnotes(), resolution.parts())),
                    report.list());
        }

        /** Says which other resolutions the source holds, by the lines with their numbers. */
        private void reportOthers(List<Head> heads, Head head) {
            List<String> others = new ArrayList<>();
            int first = -1;
            for (Head other : heads) {
                if (other.number() == head.number()) {
                    continue;
                }
                first = first < 0 ? other.number() : first;
                String text = lines.get(other.number()).text().text();
                if (others.size() < MOST_NAMED) {
                    others.add(text.substring(0, Math.min(text.length(), LONGEST_NAMED)).strip());
                }
            }
            if (first >= 0) {
                int more = heads.size() - 1 - others.size();
                String detail = String.join("; ", others) + (more > 0 ? "; and " + more : "");
                Span span = Span.of(lines.get(first).number());
                report.add(Issue.FURTHER_RESOLUTION, span, detail);
            }
        }

        /** Whether the formula has a line of its own, or one with the first paragraph at most. */
        private boolean hasFormulaAlone(Head head) {
            return head.formula() >= 0
                    && lines.get(head.formula()).text().text().length() <= RunOnText.LEAST;
        }

        private Resolution single(SectionReader reader, int start, Head head, int body, int end) {
            Fields fields = new Fields();
            fields.mention = head.mention();
            fields.path = path;
            SectionReader.Section section =
                    reader.read(
                            fields,
                            lines.subList(start, body),
                            head.number() - start,
                            lines.subList(body, end));
            List<Footnote> footnotes = section.footnotes();
            List<Block> blocks = reader.blocks(section, footnotes);
            Fields read = section.fields();
            VoteBlock votes = new VoteBlock(profile, reference, read.closed.or(() -> read.adopted));
            read.vote = read.vote.map(v -> NonVotingNotes.read(v, blocks, footnotes, votes));
            return new Assembly(profile, read, report).assemble(blocks, footnotes);
        }

        /** The cover starts behind the resolution before; of it only the end may be on the page. */
        private int coverStart(List<Head> heads, Head head) {
            for (Head other : heads) {
                if (other.number() < head.number()) {
                    return head.number();
                }
            }
            return 0;
        }

        private void unclaim(int from, int to, List<Block> blocks) {
            if (from >= to) {
                return;
            }
            for (Line line : lines.subList(from, to)) {
                blocks.add(
                        line.isTableRow()
                                ? Tables.table(List.of(line))
                                : new Unclaimed(line.text(), Span.of(line.number())));
            }
            Span span = new Span(lines.get(from).number(), lines.get(to - 1).number());
            report.add(
                    Issue.UNCLAIMED_TEXT, span, "it is of another resolution, or about the copy");
        }
    }
}
