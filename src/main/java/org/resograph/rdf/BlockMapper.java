package org.resograph.rdf;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
import org.resograph.resolution.Citation;
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
    private final Set<Node> cited = new LinkedHashSet<>();

    BlockMapper(Iris iris, Facts facts, SharedThings things, Node document, Footnotes notes) {
        this.iris = iris;
        this.facts = facts;
        this.things = things;
        this.document = document;
        this.notes = notes;
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
        cited.remove(document);
        cited.forEach(thing -> facts.add(document, Vocabulary.cites, thing));
    }

    /** Links a footnote whose mark stands in a text of a thing. */
    void notes(Node thing, MarkedText text) {
        for (NoteReference reference : text.marks(NoteReference.class)) {
            notes.next(reference.marker())
                    .ifPresent(note -> facts.once(thing, Vocabulary.footnote, note));
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
            text(part, heading.text(), List.of());
        } else if (block instanceof Table table) {
            table(part, table);
        } else if (block instanceof Division division) {
            division(part, division);
        } else if (block instanceof Unclaimed unclaimed) {
            facts.type(part, Vocabulary.UnclaimedText);
            text(part, unclaimed.text(), List.of());
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
        text(part, paragraph.text(), paragraph.openings());
        openings(part, paragraph.openings());
        citations(part, paragraph.citations());
        for (SessionReference reference : paragraph.sessions()) {
            facts.once(part, Vocabulary.refersToSession, things.session(reference.session()));
        }
        if (!paragraph.children().isEmpty()) {
            PartNames names = PartNames.inParagraph(paragraph.children());
            blocks(part, part, paragraph.children(), names);
        }
    }

    private void text(Node part, MarkedText text, List<Opening> openings) {
        facts.words(part, Vocabulary.text, text.text());
        if (Openings.hasOtherMarks(text, openings)) {
            facts.words(part, Vocabulary.markedText, Markdown.write(text));
        }
        notes(part, text);
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

    private void citations(Node part, List<Citation> citations) {
        Map<Node, List<Citation>> byCitation = new LinkedHashMap<>();
        for (Citation citation : citations) {
            byCitation
                    .computeIfAbsent(citation(part, citation), n -> new ArrayList<>())
                    .add(citation);
        }
        byCitation.forEach(
                (node, same) -> {
                    Node thing = cited(same.get(0));
                    cited.add(thing);
                    facts.add(part, Vocabulary.citation, node);
                    facts.add(part, Vocabulary.cites, thing);
                    facts.type(node, Vocabulary.Citation);
                    facts.add(node, Vocabulary.cited, thing);
                    same.forEach(
                            c -> facts.once(node, Vocabulary.exactText, facts.words(c.text())));
                    facts.add(node, Vocabulary.citationBasis, Concepts.basis(basis(same)));
                });
    }

    private Node citation(Node part, Citation citation) {
        return citation.document()
                .map(symbol -> iris.citation(part, symbol))
                .orElseGet(() -> iris.citation(part, citation.instrument().orElseThrow()));
    }

    private Node cited(Citation citation) {
        return citation.document()
                .map(things::document)
                .orElseGet(() -> things.instrument(citation.instrument().orElseThrow()));
    }

    private static Citation.Basis basis(List<Citation> citations) {
        Citation.Basis first = citations.get(0).basis();
        boolean alike = citations.stream().allMatch(c -> c.basis() == first);
        return alike ? first : Citation.Basis.BOTH;
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
        blocks(part, part, division.blocks(), PartNames.inDivision(division.blocks()));
    }

    private void footnote(Node part, Footnote footnote, int order) {
        facts.add(document, Vocabulary.part, part);
        facts.integer(part, Vocabulary.order, order);
        facts.lines(part, footnote.span());
        facts.type(part, Vocabulary.Footnote);
        facts.string(part, Vocabulary.marker, footnote.marker());
        text(part, footnote.text(), List.of());
        citations(part, footnote.citations());
    }
}
