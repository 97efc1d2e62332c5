package org.resograph.web.akn;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.resograph.rdf.Markdown;
import org.resograph.rdf.Vocabulary;
import org.resograph.text.Mark;
import org.resograph.text.MarkedText;
import org.resograph.web.http.XmlText;
import org.resograph.web.resource.Facts;

/**
 * Writes running text: its italics and bold, its links, and the footnotes where they are marked.
 */
final class AknText {

    private final XmlText xml;
    private final Facts facts;
    private final String language;
    private final Map<String, Deque<Node>> notes;
    private final Map<String, String> ids = new HashMap<>();
    private int count;

    /**
     * Text in one language.
     *
     * @param notes footnotes by their marks, in order: marks may start anew in an annex
     */
    AknText(XmlText xml, Facts facts, String language, Map<String, Deque<Node>> notes) {
        this.xml = xml;
        this.facts = facts;
        this.language = language;
        this.notes = notes;
    }

    /**
     * The text of a part, with its marks where it has any; empty if it has none in the language.
     */
    Optional<MarkedText> of(Node part) {
        return facts.in(language, part, Vocabulary.markedText)
                .map(Markdown::read)
                .or(() -> facts.in(language, part, Vocabulary.text).map(t -> opening(part, t)));
    }

    /** The words that open a paragraph are in italics, where the data say no more of its marks. */
    private MarkedText opening(Node part, String text) {
        return facts.in(language, part, Vocabulary.openingPhrase)
                .filter(phrase -> !phrase.isEmpty() && text.startsWith(phrase))
                .map(
                        phrase ->
                                new MarkedText(
                                        text,
                                        List.of(
                                                new Mark.Emphasis(
                                                        0, phrase.length(), Mark.Style.ITALIC))))
                .orElseGet(() -> MarkedText.of(text));
    }

    /** A line of text. */
    void line(MarkedText text) {
        xml.element("p", () -> write(text));
    }

    /** A text within an element. */
    void write(MarkedText text) {
        TreeSet<Integer> borders = new TreeSet<>(List.of(0, text.text().length()));
        for (Mark mark : text.marks()) {
            borders.add(mark.start());
            borders.add(mark.end());
        }
        notesAt(text, 0);
        int from = 0;
        for (int border : borders) {
            if (border > from) {
                piece(text, from, border);
                notesAt(text, border);
            }
            from = border;
        }
    }

    private void piece(MarkedText text, int from, int to) {
        String words = text.text().substring(from, to);
        Runnable inner = () -> xml.text(words);
        for (Mark.Style style : Mark.Style.values()) {
            if (isAt(text, from, style)) {
                Runnable wrapped = inner;
                String name = style == Mark.Style.BOLD ? "b" : "i";
                inner = () -> xml.inline(name, wrapped);
            }
        }
        Runnable styled = inner;
        Optional<String> href =
                text.marks(Mark.Link.class).stream()
                        .filter(link -> link.start() <= from && from < link.end())
                        .map(Mark.Link::href)
                        .findFirst();
        if (href.isPresent()) {
            xml.inline("a", styled, "href", href.get());
        } else {
            styled.run();
        }
    }

    private static boolean isAt(MarkedText text, int place, Mark.Style style) {
        return text.marks(Mark.Emphasis.class).stream()
                .anyMatch(m -> m.style() == style && m.start() <= place && place < m.end());
    }

    private void notesAt(MarkedText text, int place) {
        text.marks(Mark.NoteReference.class).stream()
                .filter(mark -> mark.start() == place)
                .map(Mark.NoteReference::marker)
                .sorted(Comparator.naturalOrder())
                .forEach(this::note);
    }

    private void note(String marker) {
        Node note = notes.getOrDefault(marker, new ArrayDeque<>()).poll();
        if (note == null) {
            String href = "#" + ids.getOrDefault(marker, "");
            xml.inline("noteRef", () -> {}, "href", href, "marker", marker);
            return;
        }
        String id = "note_" + ++count;
        ids.put(marker, id);
        xml.inline(
                "authorialNote",
                () -> of(note).ifPresentOrElse(this::line, () -> xml.empty("p")),
                "marker",
                marker,
                "placement",
                "bottom",
                "eId",
                id);
    }

    /** The footnotes that no text has marked, so that none is lost. */
    void remaining() {
        List<String> left = new ArrayList<>();
        notes.forEach((marker, of) -> of.forEach(note -> left.add(marker)));
        if (!left.isEmpty()) {
            xml.element("p", () -> left.forEach(this::note), "class", "notes");
        }
    }
}
