package org.resograph.rdf;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.StringJoiner;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.DCTerms;
import org.resograph.resolution.Block;
import org.resograph.resolution.Block.Division;
import org.resograph.resolution.Block.DivisionKind;
import org.resograph.resolution.Block.Formula;
import org.resograph.resolution.Block.Heading;
import org.resograph.resolution.Block.Paragraph;
import org.resograph.resolution.Block.PrintedLine;
import org.resograph.resolution.Block.PrintedLine.Role;
import org.resograph.resolution.Block.Table;
import org.resograph.resolution.Block.Unclaimed;
import org.resograph.resolution.Footnote;
import org.resograph.resolution.Opening;
import org.resograph.resolution.SessionReference;
import org.resograph.text.Mark.NoteReference;
import org.resograph.text.MarkedText;

/** The parts of one document in their order: text, number, openings, citations, notes. */
final class BlockMapper {

    private final Iris iris;
    private final Facts facts;
    private final SharedThings things;
    private final Node document;
    private final Footnotes notes;
    private final CitationMapper citations;
    private final MandateMapper mandates;
    private final Map<Node, Clauses> clausesOfNotes = new HashMap<>();
    private Clauses around = Clauses.NONE;

    BlockMapper(Iris iris, Facts facts, SharedThings things, Node document, Footnotes notes) {
        this.iris = iris;
        this.facts = facts;
        this.things = things;
        this.document = document;
        this.notes = notes;
        this.citations = new CitationMapper(iris, facts, things);
        this.mandates = new MandateMapper(iris, facts, things);
    }

    /**
     * The blocks of the document, then its footnotes.
     *
     * @param version the language version, which the lines of masthead and closing belong to
     */
    void map(Node version, List<Block> blocks, List<Footnote> footnotes) {
        int order = blocks(document, version, blocks, PartNames.inDivision(blocks));
        for (int i = 0; i < footnotes.size(); i++) {
            footnote(notes.get(i), footnotes.get(i), ++order);
        }
        citations.cited().stream()
                .filter(thing -> !thing.equals(document))
                .forEach(thing -> facts.add(document, Vocabulary.cites, thing));
    }

    /** Links a footnote whose mark stands in a text of a thing. */
    void notes(Node thing, MarkedText text) {
        notes(thing, text, Clauses.NONE);
    }

    private void notes(Node thing, MarkedText text, Clauses clauses) {
        for (NoteReference reference : text.marks(NoteReference.class)) {
            notes.next(reference.marker())
                    .ifPresent(
                            note -> {
                                facts.once(thing, Vocabulary.footnote, note);
                                Optional<Node> verb = clauses.at(reference.start());
                                clausesOfNotes.putIfAbsent(note, new Clauses(List.of(), verb));
                            });
        }
    }

    // The order of the last part.
    private int blocks(Node parent, Node printedOn, List<Block> blocks, PartNames names) {
        Map<Role, StringJoiner> printed = new EnumMap<>(Role.class);
        int order = 0;
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            if (block instanceof PrintedLine line) {
                notes(parent, line.text());
                printed.computeIfAbsent(line.role(), r -> new StringJoiner("\n"))
                        .add(line.text().text());
            } else if (block instanceof Formula formula) {
                notes(parent, formula.text());
                facts.once(parent, Vocabulary.enactingFormula, facts.words(formula.text().text()));
            } else {
                Node part = iris.part(parent, names.name(i).orElseThrow());
                place(parent, part, block, ++order);
                if (names.ordinal(i) > 0) {
                    facts.integer(part, Vocabulary.ordinal, names.ordinal(i));
                }
                content(part, block);
            }
        }
        printed.forEach(
                (role, lines) ->
                        Printed.property(role)
                                .ifPresent(p -> facts.words(printedOn, p, lines.toString())));
        return order;
    }

    private void place(Node parent, Node part, Block block, int order) {
        facts.add(parent, Vocabulary.part, part);
        facts.integer(part, Vocabulary.order, order);
        facts.lines(part, block.span());
    }

    private void content(Node part, Block block) {
        if (block instanceof Paragraph paragraph) {
            paragraph(part, paragraph);
        } else if (block instanceof Heading heading) {
            facts.type(part, Vocabulary.Heading);
            facts.integer(part, Vocabulary.level, heading.level());
            text(part, heading.text(), Clauses.NONE);
        } else if (block instanceof Table table) {
            table(part, table);
        } else if (block instanceof Division division) {
            division(part, division);
        } else if (block instanceof Unclaimed unclaimed) {
            facts.type(part, Vocabulary.UnclaimedText);
            text(part, unclaimed.text(), Clauses.NONE);
        } else {
            throw new IllegalStateException("a block of an unknown kind: " + block);
        }
    }

    private void paragraph(Node part, Paragraph paragraph) {
        facts.type(
                part,
                switch (paragraph.kind()) {
                    case PREAMBULAR -> Vocabulary.PreambularParagraph;
                    case OPERATIVE -> Vocabulary.OperativeParagraph;
                    case SUB_PARAGRAPH -> Vocabulary.SubParagraph;
                    case CONTINUATION -> Vocabulary.Continuation;
                    case PLAIN -> Vocabulary.Paragraph;
                });
        facts.string(part, Vocabulary.number, paragraph.number());
        facts.string(part, Vocabulary.label, paragraph.label());
        Clauses clauses = new Clauses(paragraph.openings(), around.outer());
        text(part, paragraph.text(), clauses);
        openings(part, paragraph.openings());
        citations.map(part, paragraph.citations(), clauses);
        for (SessionReference reference : paragraph.sessions()) {
            facts.once(part, Vocabulary.refersToSession, things.session(reference.session()));
        }
        mandates.map(part, paragraph.mandates());
        if (!paragraph.children().isEmpty()) {
            PartNames names = PartNames.inParagraph(paragraph.children());
            Clauses before = around;
            around = clauses.ofList();
            blocks(part, part, paragraph.children(), names);
            around = before;
        }
    }

    private void text(Node part, MarkedText text, Clauses clauses) {
        facts.words(part, Vocabulary.text, text.text());
        if (Openings.hasOtherMarks(text, clauses.openings())) {
            facts.words(part, Vocabulary.markedText, Markdown.write(text));
        }
        notes(part, text, clauses);
    }

    private void openings(Node part, List<Opening> openings) {
        for (int i = 0; i < openings.size(); i++) {
            Opening opening = openings.get(i);
            Node phrase = i == 0 ? Vocabulary.openingPhrase : Vocabulary.furtherPhrase;
            Node verb = i == 0 ? Vocabulary.openingVerb : Vocabulary.furtherVerb;
            facts.once(part, phrase, facts.words(opening.phrase()));
            opening.verb().ifPresent(key -> facts.once(part, verb, Concepts.verb(key)));
        }
    }

    private void table(Node part, Table table) {
        facts.type(part, Vocabulary.Table);
        facts.words(part, Vocabulary.text, TableText.plain(table));
        facts.words(part, Vocabulary.html, TableText.html(table));
        table.rows().forEach(row -> row.forEach(cell -> notes(part, cell.text())));
    }

    private void division(Node part, Division division) {
        facts.type(
                part,
                division.kind() == DivisionKind.ANNEX ? Vocabulary.Annex : Vocabulary.NestedDraft);
        division.title().ifPresent(t -> facts.words(part, DCTerms.title.asNode(), t));
        Clauses before = around;
        around = Clauses.NONE;
        blocks(part, part, division.blocks(), PartNames.inDivision(division.blocks()));
        around = before;
    }

    private void footnote(Node part, Footnote footnote, int order) {
        facts.add(document, Vocabulary.part, part);
        facts.integer(part, Vocabulary.order, order);
        facts.lines(part, footnote.span());
        facts.type(part, Vocabulary.Footnote);
        facts.string(part, Vocabulary.marker, footnote.marker());
        text(part, footnote.text(), Clauses.NONE);
        citations.map(part, footnote.citations(), clausesOfNotes.getOrDefault(part, Clauses.NONE));
    }
}
