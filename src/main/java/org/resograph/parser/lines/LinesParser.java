package org.resograph.parser.lines;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.resograph.document.Line;
import org.resograph.document.TextDocument;
import org.resograph.parser.lines.Heads.Head;
import org.resograph.parser.profile.LanguageProfile;
import org.resograph.parser.profile.LanguageProfiles;
import org.resograph.parser.profile.VerbLexicon;
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
        if (profile.isEmpty()) {
            String detail = language.map(l -> "no profile for " + l).orElse("");
            return none(Issue.UNKNOWN_LANGUAGE, detail);
        }
        return new Run(document, path, profile.get()).parse();
    }

    private static Parsed<Optional<Resolution>> none(Issue issue, String detail) {
        return new Parsed<>(Optional.empty(), List.of(Diagnostic.of(issue, Span.of(1), detail)));
    }

    private final class Run {

        private final List<Line> lines;
        private final TextDocument document;
        private final String path;
        private final LanguageProfile profile;
        private final Formulas formulas;
        private final Report report = new Report();
        private final Fields fields = new Fields();

        Run(TextDocument document, String path, LanguageProfile profile) {
            this.document = document;
            this.lines = document.lines();
            this.path = path;
            this.profile = profile;
            this.formulas = new Formulas(profile);
        }

        Parsed<Optional<Resolution>> parse() {
            Heads finder = new Heads(lines, profile, formulas);
            List<Head> heads = finder.find();
            if (heads.isEmpty()) {
                return none(Issue.NOT_A_RESOLUTION, "no number and no enacting formula");
            }
            Head head = finder.choose(heads, path);
            int end = lines.size();
            for (Head other : heads) {
                if (other.number() > head.number()) {
                    end = Math.min(end, other.number());
                }
            }
            List<Block> blocks = new ArrayList<>();
            int start = coverStart(heads, head);
            unclaim(0, start, blocks);
            CoverReader cover = new CoverReader(profile, fields, report, blocks);
            int body = head.formula() >= 0 ? head.formula() : head.number() + 1;
            cover.read(lines.subList(start, body), head.number() - start);
            if (isComposite(body, end)) {
                fields.part = Optional.empty();
            }
            Closing closing = new Closing(profile, reference, fields, report);
            Scanner scanner =
                    new Scanner(
                            lines.subList(body, end),
                            document.flow(),
                            profile,
                            formulas,
                            fields,
                            closing,
                            cover,
                            blocks);
            List<Item> items = scanner.scan();
            List<Footnote> footnotes = scanner.footnotes();
            VerbLexicon verbs = VerbLexicon.of(profile);
            blocks.addAll(new TreeBuilder(verbs, report).build(withMarks(items, footnotes)));
            unclaim(end, lines.size(), blocks);
            items.stream()
                    .filter(Item.Enacting.class::isInstance)
                    .findFirst()
                    .ifPresent(
                            i ->
                                    fields.formulaBody =
                                            Optional.of(((Item.Enacting) i).formula().body()));
            Resolution resolution =
                    new Assembly(profile, fields, report).assemble(blocks, footnotes);
            return new Parsed<>(Optional.of(resolution), report.list());
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

        /** Whether further letters with formulas follow: the document holds A, B and so on. */
        private boolean isComposite(int body, int end) {
            int letter = -1;
            for (int i = body + 1; i < end; i++) {
                String text = lines.get(i).text().text();
                if (text.length() == 1 && text.charAt(0) >= 'B' && text.charAt(0) <= 'Z') {
                    letter = i;
                } else if (letter >= 0
                        && i - letter <= 6
                        && formulas.at(lines.get(i).text()).isPresent()) {
                    return true;
                }
            }
            return false;
        }

        private List<Item> withMarks(List<Item> items, List<Footnote> footnotes) {
            NoteMarks marks = new NoteMarks(profile, footnotes);
            List<Item> found = new ArrayList<>(items.size());
            for (Item item : items) {
                found.add(
                        item instanceof Item.Text text
                                ? new Item.Text(marks.find(text.text()), text.first(), text.span())
                                : item);
            }
            return found;
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
            report.add(Issue.UNCLAIMED_TEXT, span, "it belongs to another resolution");
        }
    }
}
