package org.resograph.parser.akn;

import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamConstants;
import org.jspecify.annotations.Nullable;
import org.resograph.resolution.Footnote;
import org.resograph.text.Mark;
import org.resograph.text.MarkedText;
import org.resograph.text.MarkedTextBuilder;
import org.resograph.text.Span;

/**
 * Reads running text: characters, spans of italics, links, and footnotes, which it collects.
 *
 * <p>What the markup adds to the official text is left out: the parentheses that Arabic puts around
 * a footnote mark, and the digits of a {@code quantity} that directly follows another one.
 */
final class TextReader {

    /** Deeper nesting is read without its marks, and without recursion. */
    static final int DEEPEST = 150;

    /** The footnotes of a file that starts with a higher figure are numbered as it says. */
    private static final int MOST_SURPLUS = 4;

    /** Takes over at a block within running text. */
    interface Blocks {
        /** Whether an inline element is a block here. */
        default boolean claims(String name) {
            return false;
        }

        /** Reads the element that starts here to its end. */
        void block(String name, Elements.Role role);
    }

    private final Cursor cursor;
    private final Problems problems;
    private List<Footnote> footnotes = new ArrayList<>();
    private final MarkedTextBuilder note = new MarkedTextBuilder();
    private boolean inNote;
    private int superscripts;
    private String heldParenthesis = "";
    private int noteAt = -1;
    private int quantityEnd;
    private @Nullable MarkedTextBuilder quantityText;
    private List<Span> pictures = new ArrayList<>(0);
    private int titles;
    private int figures;
    private int surplus;

    TextReader(Cursor cursor, Problems problems) {
        this.cursor = cursor;
        this.problems = problems;
    }

    /** How many titles were read. */
    int titles() {
        return titles;
    }

    /** The footnotes read since the last call. */
    List<Footnote> takeFootnotes() {
        List<Footnote> taken = footnotes;
        footnotes = new ArrayList<>();
        return taken;
    }

    /** The places of the pictures that were passed since the last call. */
    List<Span> takePictures() {
        List<Span> taken = pictures;
        pictures = new ArrayList<>(0);
        return taken;
    }

    /** Passes the picture that starts here. */
    void picture() {
        int line = cursor.line();
        cursor.skip();
        pictures.add(cursor.since(line));
    }

    /** The text of the element that starts here; goes to its end. */
    MarkedText read() {
        MarkedTextBuilder text = new MarkedTextBuilder();
        read(text, null);
        return text.build();
    }

    /** Adds the content of the element that starts here; goes to its end. */
    void read(MarkedTextBuilder text, @Nullable Blocks blocks) {
        if (cursor.depth() > DEEPEST) {
            cursor.appendAllTo(text);
            return;
        }
        while (true) {
            switch (cursor.next()) {
                case XMLStreamConstants.END_ELEMENT -> {
                    release(text);
                    return;
                }
                case XMLStreamConstants.CHARACTERS,
                        XMLStreamConstants.CDATA,
                        XMLStreamConstants.SPACE ->
                        characters(text);
                case XMLStreamConstants.START_ELEMENT -> element(text, blocks);
                default -> {}
            }
        }
    }

    /** Adds the characters here. */
    void characters(MarkedTextBuilder text) {
        if (superscripts > 0 && parenthesis(text)) {
            return;
        }
        if (!cursor.isBlank()) {
            release(text);
            noteAt = -1;
        }
        cursor.appendTo(text);
    }

    /** Adds the element that starts here, mark or text; goes to its end. */
    void element(MarkedTextBuilder text, @Nullable Blocks blocks) {
        String name = cursor.name();
        if (blocks != null && blocks.claims(name)) {
            release(text);
            blocks.block(name, Elements.role(name));
            return;
        }
        switch (name) {
            case "span" -> styled(text, cursor.attribute("class"), blocks);
            case "i", "em", "u" -> styled(text, "italic", blocks);
            case "b", "strong" -> styled(text, "bold", blocks);
            case "a", "ref", "rref", "mref" -> {
                String href = cursor.attribute("href");
                int start = text.position();
                read(text, blocks);
                if (!href.isBlank()) {
                    text.link(start, href.strip());
                }
            }
            case "sup" -> {
                superscripts++;
                read(text, blocks);
                superscripts--;
            }
            case "eol", "br" -> {
                text.space();
                read(text, blocks);
            }
            case "quantity" -> quantity(text, blocks);
            case "noteRef" -> {
                String marker = cursor.attribute("marker");
                if (!marker.isBlank()) {
                    mark(text, printed(marker.strip()));
                }
                cursor.skip();
            }
            default -> other(text, name, blocks);
        }
    }

    private void other(MarkedTextBuilder text, String name, @Nullable Blocks blocks) {
        Elements.Role role = Elements.role(name);
        switch (role) {
            case NOTE -> note(text);
            case PICTURE -> picture();
            case NOTHING -> cursor.skip();
            case INLINE -> {
                if (name.equals("docTitle")) {
                    titles++;
                }
                read(text, blocks);
            }
            case UNKNOWN -> {
                problems.unknownElement(name, cursor.line());
                read(text, blocks);
            }
            default -> {
                if (blocks != null) {
                    release(text);
                    blocks.block(name, role);
                } else {
                    text.space();
                    read(text, null);
                    text.space();
                }
            }
        }
    }

    private void styled(MarkedTextBuilder text, String style, @Nullable Blocks blocks) {
        int start = text.position();
        read(text, blocks);
        if (start > text.position()) {
            return; // a block came between; what is left started anew
        }
        // Typewriters underlined what printers set in italics.
        if (style.contains("italic") || style.contains("underline")) {
            text.emphasize(start, Mark.Style.ITALIC);
        }
        if (style.contains("bold")) {
            text.emphasize(start, Mark.Style.BOLD);
        }
    }

    private void quantity(MarkedTextBuilder text, @Nullable Blocks blocks) {
        if (text.position() == quantityEnd && text == quantityText) {
            cursor.skip();
            return;
        }
        read(text, blocks);
        quantityEnd = text.position();
        quantityText = text;
    }

    // footnotes

    private void note(MarkedTextBuilder text) {
        int line = cursor.line();
        if (inNote) {
            read(text, null);
            return;
        }
        String marker = printed(cursor.attribute("marker").strip());
        heldParenthesis = "";
        mark(text, marker);
        int savedSuperscripts = superscripts;
        superscripts = 0;
        inNote = true;
        read(note, null);
        inNote = false;
        superscripts = savedSuperscripts;
        noteAt = text.position();
        Span span = cursor.since(line);
        footnotes.add(new Footnote(marker, withoutMarker(note.build(), marker), List.of(), span));
    }

    /**
     * The marker as printed. The markup took the figures from the word processor's own count, which
     * in some files and languages starts at 2 or 3; footnotes are printed from 1 on.
     */
    private String printed(String marker) {
        int figure = figure(marker);
        if (figure <= 0) {
            return marker.isEmpty() ? Integer.toString(++figures) : marker;
        }
        if (figures == 0) {
            surplus = figure <= MOST_SURPLUS ? figure - 1 : 0;
        }
        figures = figure - surplus;
        return Integer.toString(figures);
    }

    private static int figure(String marker) {
        if (marker.isEmpty() || marker.length() > 4) {
            return -1;
        }
        int figure = 0;
        for (int i = 0; i < marker.length(); i++) {
            char c = marker.charAt(i);
            if (c < '0' || c > '9') {
                return -1;
            }
            figure = figure * 10 + c - '0';
        }
        return figure;
    }

    private void mark(MarkedTextBuilder text, String marker) {
        text.note(marker);
        noteAt = text.position();
    }

    /** Arabic footnotes start with the parentheses of their mark, often without the mark. */
    private static MarkedText withoutMarker(MarkedText text, String marker) {
        String words = text.text();
        int start = 0;
        if (words.startsWith("()")) {
            start = 2;
        } else if (words.startsWith("( )")) {
            start = 3;
        } else if (words.startsWith("(" + marker + ")")) {
            start = marker.length() + 2;
        } else if (words.startsWith(marker + " ") && marker.indexOf('*') == 0) {
            start = marker.length();
        }
        return start == 0 ? text : text.part(start, words.length());
    }

    /** Holds "(" until it is known whether a footnote follows; drops ")" after one. */
    private boolean parenthesis(MarkedTextBuilder text) {
        MarkedTextBuilder characters = new MarkedTextBuilder();
        cursor.appendTo(characters);
        String sign = characters.build().text();
        if (sign.equals(")") && noteAt == text.position()) {
            return true;
        }
        if (sign.equals("(") || sign.equals("((")) {
            heldParenthesis = sign;
            return true;
        }
        return false;
    }

    private void release(MarkedTextBuilder text) {
        if (!heldParenthesis.isEmpty() && superscripts == 0) {
            text.append(heldParenthesis);
            heldParenthesis = "";
        }
    }
}
