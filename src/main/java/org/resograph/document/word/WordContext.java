package org.resograph.document.word;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.resograph.document.Line;
import org.resograph.text.Diagnostic;
import org.resograph.text.Parsed;

/** What the stories of one document share: styles, lists, links, and how much was read. */
final class WordContext {

    private static final int MAX_BLOCKS = 200_000;
    private static final int MAX_CHARACTERS = 32 << 20;

    private final Styles styles;
    private final Numbering numbering;
    private final WordFile file;
    private final NoteNumbers numbers;
    private final boolean inner;
    private final List<Diagnostic> diagnostics = new ArrayList<>();
    private int blocks;
    private int characters;
    private int footnotes;
    private int endnotes;
    private int automaticNumbers;

    /**
     * @param inner whether the document stands in another one; it has none in it that are read
     */
    WordContext(
            Styles styles, Numbering numbering, NoteNumbers numbers, WordFile file, boolean inner) {
        this.inner = inner;
        this.styles = styles;
        this.numbering = numbering;
        this.numbers = numbers;
        this.file = file;
    }

    /** The document is larger than what is read. */
    static final class TooLargeException extends RuntimeException {
        private static final long serialVersionUID = 1;

        TooLargeException(String message) {
            super(message, null, false, false);
        }
    }

    Styles styles() {
        return styles;
    }

    Numbering numbering() {
        return numbering;
    }

    Optional<String> link(String relation) {
        return file.link(relation);
    }

    /** What is to be said of what was read. */
    List<Diagnostic> diagnostics() {
        return diagnostics;
    }

    /** The lines of a document that is embedded, by the identifier of a relation. */
    List<Line> chunk(String relation) {
        Parsed<List<Line>> read;
        try {
            Optional<byte[]> bytes = inner ? Optional.empty() : file.bytes(relation);
            read =
                    bytes.isPresent()
                            ? AlternativeChunk.read(relation, bytes.get())
                            : AlternativeChunk.notRead(
                                    relation, inner ? "it is embedded twice" : "it is not there");
        } catch (IOException e) {
            read =
                    AlternativeChunk.notRead(
                            relation, "it is broken, or unpacks to more than is read");
        }
        read.value().forEach(line -> countText(line.text().text().length()));
        count(read.value().size());
        diagnostics.addAll(read.diagnostics());
        return read.value();
    }

    /** Counts paragraphs and rows. */
    void count(int more) {
        blocks += more;
        if (blocks > MAX_BLOCKS) {
            throw new TooLargeException("more than " + MAX_BLOCKS + " paragraphs");
        }
    }

    /** Counts characters. */
    void countText(int more) {
        characters += more;
        if (characters > MAX_CHARACTERS) {
            throw new TooLargeException("more than " + MAX_CHARACTERS + " characters");
        }
    }

    /** The mark of the next note that Word numbers itself. */
    String nextMark(boolean endnote) {
        return endnote ? numbers.endnote(endnotes++) : numbers.footnote(footnotes++);
    }

    /** The number of the next paragraph that a field numbers. */
    int nextAutomaticNumber() {
        return ++automaticNumbers;
    }
}
