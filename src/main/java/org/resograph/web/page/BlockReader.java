package org.resograph.web.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.DCTerms;
import org.resograph.rdf.Markdown;
import org.resograph.rdf.Vocabulary;
import org.resograph.text.Mark;
import org.resograph.text.MarkedText;
import org.resograph.web.resource.Facts;
import org.resograph.web.resource.Outline;
import org.resograph.web.resource.PrintedNumber;

/** Reads the text of a document in one language as blocks. */
final class BlockReader {

    // In this order: a part that is of two sorts is of the first.
    private static final Map<Node, String> KINDS = new LinkedHashMap<>();

    static {
        KINDS.put(Vocabulary.PreambularParagraph, "preambular");
        KINDS.put(Vocabulary.OperativeParagraph, "operative");
        KINDS.put(Vocabulary.SubParagraph, "sub");
        KINDS.put(Vocabulary.Continuation, "continuation");
        KINDS.put(Vocabulary.Heading, "heading");
        KINDS.put(Vocabulary.Table, "table");
        KINDS.put(Vocabulary.Annex, "annex");
        KINDS.put(Vocabulary.NestedDraft, "draft");
        KINDS.put(Vocabulary.Footnote, "footnote");
        KINDS.put(Vocabulary.UnclaimedText, "unclaimed");
    }

    private final View view;
    private final Facts facts;
    private final String language;
    private final String document;
    private final String page;

    /**
     * A reader for the page of the document itself, where each part is a place to link to.
     *
     * @param document whose parts are read
     */
    BlockReader(View view, Node document, String language) {
        this(view, document, language, "");
    }

    /**
     * A reader for another page.
     *
     * @param page of the document
     */
    BlockReader(View view, Node document, String language, String page) {
        this.view = view;
        this.facts = view.facts().ofVersion(document, language);
        this.language = language;
        this.document = document.getURI() + "/";
        this.page = page;
    }

    /** The parts of a whole that have a text in the language, footnotes left out. */
    List<Block> blocks(Node whole) {
        return blocks(Outline.of(facts, whole), false);
    }

    /** The footnotes of a whole. */
    List<Block> footnotes(Node whole) {
        return blocks(Outline.of(facts, whole), true);
    }

    private List<Block> blocks(List<Outline> outlines, boolean footnotes) {
        List<Block> blocks = new ArrayList<>();
        for (Outline outline : outlines) {
            if (facts.is(outline.node(), Vocabulary.Footnote) == footnotes) {
                Block block = block(outline);
                if (block.text().isPresent()
                        || block.title().isPresent()
                        || !block.blocks().isEmpty()) {
                    blocks.add(block);
                }
            }
        }
        return blocks;
    }

    private Block block(Outline outline) {
        Node part = outline.node();
        String kind = kind(part);
        String id = id(part);
        return new Block(
                kind,
                page.isEmpty() ? id : "",
                view.names().part(id),
                view.ui().href(part),
                number(part, kind),
                facts.integer(part, Vocabulary.ordinal).orElse(0),
                facts.integer(part, Vocabulary.level).orElse(1),
                facts.in(language, part, DCTerms.title.asNode())
                        .map(title -> Passage.of(PassageWriter.escape(title), language)),
                text(part),
                blocks(outline.parts(), false));
    }

    private String kind(Node part) {
        return KINDS.entrySet().stream()
                .filter(kind -> facts.is(part, kind.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse("plain");
    }

    private String id(Node part) {
        String iri = part.getURI();
        return iri.startsWith(document) ? iri.substring(document.length()) : iri;
    }

    private String number(Node part, String kind) {
        if (kind.equals("footnote")) {
            return facts.string(part, Vocabulary.marker).orElse("*");
        }
        Optional<String> number = facts.string(part, Vocabulary.number);
        return number.map(
                        n ->
                                kind.equals("sub")
                                        ? PrintedNumber.ofItem(n)
                                        : PrintedNumber.ofParagraph(n))
                .orElse("");
    }

    /** The text of a part with its marks, its opening in italics, and links where it cites. */
    Optional<Passage> text(Node part) {
        Optional<String> table = facts.in(language, part, Vocabulary.html);
        if (table.isPresent()) {
            // Written by us, of escaped text; see TableText.
            return table.map(html -> Passage.of(html, language));
        }
        return facts.in(language, part, Vocabulary.text)
                .map(plain -> Passage.of(html(part, marked(part, plain)), language));
    }

    private MarkedText marked(Node part, String plain) {
        Optional<String> marked = facts.in(language, part, Vocabulary.markedText);
        if (marked.isPresent()) {
            return Markdown.read(marked.get());
        }
        Optional<String> opening = facts.in(language, part, Vocabulary.openingPhrase);
        int start = opening.map(plain::indexOf).orElse(-1);
        if (start < 0) {
            return MarkedText.of(plain);
        }
        int end = start + opening.get().length();
        return new MarkedText(plain, List.of(new Mark.Emphasis(start, end, Mark.Style.ITALIC)));
    }

    private String html(Node part, MarkedText text) {
        PassageWriter writer = new PassageWriter(text, marker -> footnote(part, marker));
        for (Node citation : facts.all(part, Vocabulary.citation)) {
            Optional<String> href = facts.one(citation, Vocabulary.cited).map(view.ui()::href);
            for (Node words : facts.all(citation, Vocabulary.exactText)) {
                if (words.getLiteralLanguage().equals(language)) {
                    href.ifPresent(h -> writer.cite(words.getLiteralLexicalForm(), h));
                }
            }
        }
        return writer.html();
    }

    private Optional<String> footnote(Node part, String marker) {
        return facts.all(part, Vocabulary.footnote).stream()
                .filter(note -> facts.string(note, Vocabulary.marker).orElse("").equals(marker))
                .findFirst()
                .map(note -> page + "#" + id(note));
    }
}
