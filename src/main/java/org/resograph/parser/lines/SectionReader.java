package org.resograph.parser.lines;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.resograph.document.Line;
import org.resograph.document.TextDocument.Flow;
import org.resograph.parser.Numbering;
import org.resograph.parser.profile.LanguageProfile;
import org.resograph.parser.profile.Match;
import org.resograph.reference.Reference;
import org.resograph.resolution.Block;
import org.resograph.resolution.Block.PrintedLine;
import org.resograph.resolution.Body;
import org.resograph.resolution.DocumentKind;
import org.resograph.resolution.Footnote;
import org.resograph.resolution.Meeting;
import org.resograph.text.Mark;
import org.resograph.text.MarkedText;

/** Reads a resolution, or one of a composite: its cover, and its text from the formula on. */
final class SectionReader {

    private static final int LONGEST_NAME = 80;
    private static final int LONGEST_OCCASION = 200;

    private final Flow flow;
    private final LanguageProfile profile;
    private final Formulas formulas;
    private final Reference reference;
    private final Report report;

    SectionReader(
            Flow flow,
            LanguageProfile profile,
            Formulas formulas,
            Reference reference,
            Report report) {
        this.flow = flow;
        this.profile = profile;
        this.formulas = formulas;
        this.reference = reference;
        this.report = report;
    }

    /**
     * What was read.
     *
     * @param fields what its lines say
     * @param items its text before it is put into a tree
     */
    record Section(Fields fields, List<Block> cover, List<Item> items, List<Footnote> footnotes) {}

    /**
     * Reads a section.
     *
     * @param fields what is known of it, and then what its lines say
     * @param numberLine which line of the cover has the number; -1 for none
     * @param body from the formula on
     */
    Section read(Fields fields, List<Line> cover, int numberLine, List<Line> body) {
        List<Block> blocks = new ArrayList<>();
        Closing above = new Closing(profile, reference, fields, report);
        CoverReader reader =
                new CoverReader(
                        profile, fields, reference, above, report, new CoverBlocks(blocks, fields));
        if (fields.number.isPresent()) {
            reader.readPart(cover);
        } else {
            reader.read(cover, numberLine);
        }
        Closing closing = new Closing(profile, reference, fields, report);
        Scanner scanner =
                new Scanner(body, flow, profile, formulas, fields, closing, reader, blocks, report);
        List<Item> items = scanner.scan();
        items.stream()
                .filter(Item.Enacting.class::isInstance)
                .findFirst()
                .ifPresent(
                        i ->
                                fields.formulaBody =
                                        Optional.of(((Item.Enacting) i).formula().body()));
        if (fields.kind == DocumentKind.PRESIDENTIAL_STATEMENT) {
            readOccasion(fields, items, Occasion.STATEMENT);
        } else if (fields.formulaBody.isEmpty()) {
            // Where nothing printed says what it is, the words by which it was taken do.
            boolean told =
                    !fields.symbols.isEmpty()
                            || fields.adoptingBody.isPresent()
                            || fields.mention.isPresent();
            if (readOccasion(fields, items, Occasion.DECISION) && !told) {
                fields.kind = DocumentKind.DECISION;
            }
        }
        if (fields.body().isEmpty()) {
            fields.formulaBody = namedBody(items);
        }
        return new Section(fields, blocks, items, scanner.footnotes());
    }

    /** "1. The Security Council requests …": of 1946, without a formula. */
    private Optional<Body> namedBody(List<Item> items) {
        for (Item item : items) {
            if (item instanceof Item.Text text) {
                String words = text.text().text();
                int start = Numbering.leading(words).map(Numbering.Leading::end).orElse(0);
                int end = Math.min(words.length(), start + LONGEST_NAME);
                Optional<Body> body =
                        profile.match("formula", words, start, end).flatMap(Match::body);
                if (body.isPresent()) {
                    return body;
                }
            }
        }
        return Optional.empty();
    }

    /**
     * "At the 8769th meeting of the Security Council, held on 15 October 2020, …": whether the text
     * opens so.
     */
    private boolean readOccasion(Fields fields, List<Item> items, Occasion occasion) {
        for (Item item : items) {
            if (item instanceof Item.Text text) {
                Optional<Match> made = occasion.at(profile, text.text().text(), LONGEST_OCCASION);
                made.ifPresent(match -> acceptOccasion(fields, match));
                return made.isPresent();
            }
        }
        return false;
    }

    private static void acceptOccasion(Fields fields, Match made) {
        fields.adopted = fields.adopted.or(made::date);
        fields.adoptingBody = fields.adoptingBody.or(made::body);
        made.number("ordinal")
                .ifPresent(ordinal -> fields.meeting = Optional.of(Meeting.of(ordinal)));
    }

    private static Set<String> raised(List<Item> items) {
        Set<String> raised = new HashSet<>();
        for (Item item : items) {
            if (item instanceof Item.Text text) {
                text.text().marks(Mark.NoteReference.class).forEach(m -> raised.add(m.marker()));
            }
        }
        return raised;
    }

    /** All blocks of a section; the marks of its footnotes are found in its text. */
    List<Block> blocks(Section section, List<Footnote> footnotes) {
        NoteMarks marks = new NoteMarks(profile, footnotes, raised(section.items()));
        marks.observe(
                section.items().stream()
                        .filter(Item.Text.class::isInstance)
                        .map(i -> ((Item.Text) i).text())
                        .toList());
        List<Item> found = new ArrayList<>(section.items().size());
        for (Item item : section.items()) {
            if (item instanceof Item.Text text) {
                found.add(new Item.Text(marks.find(text.text()), text.first(), text.span()));
            } else if (item instanceof Item.Ready ready
                    && ready.block() instanceof PrintedLine line
                    && line.role() == PrintedLine.Role.VOTE) {
                MarkedText text = marks.findAtEnd(line.text());
                found.add(new Item.Ready(new PrintedLine(line.role(), text, line.span())));
            } else {
                found.add(item);
            }
        }
        List<Block> blocks = new ArrayList<>(section.cover());
        blocks.addAll(new TreeBuilder(profile, report, section.fields().kind).build(found));
        return blocks;
    }
}
