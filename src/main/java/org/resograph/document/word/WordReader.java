package org.resograph.document.word;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import org.resograph.document.Source;
import org.resograph.document.TextDocument;
import org.resograph.document.TypedNotes;
import org.resograph.text.Diagnostic;
import org.resograph.text.Issue;
import org.resograph.text.Parsed;
import org.resograph.text.Span;

/**
 * A {@code .docx} as lines: each line a paragraph with the name of its style, a line of a masthead,
 * or a row of a table. The number of a line counts them.
 */
public final class WordReader {

    /** What stands between text and footnotes is in the part of footnotes too. */
    private static final Set<String> NO_NOTES =
            Set.of("separator", "continuationSeparator", "continuationNotice");

    private final WordFile file;
    private final WordContext context;

    private WordReader(WordFile file, boolean inner) throws IOException, XMLStreamException {
        this.file = file;
        Optional<InputStream> styles = file.related("styles");
        Optional<InputStream> lists = file.related("numbering");
        Optional<InputStream> settings = file.related("settings");
        this.context =
                new WordContext(
                        styles.isPresent() ? Styles.read(styles.get()) : Styles.NONE,
                        lists.isPresent() ? Numbering.read(lists.get()) : new Numbering(),
                        settings.isPresent() ? NoteNumbers.read(settings.get()) : NoteNumbers.USUAL,
                        file,
                        inner);
    }

    /** The lines of a source; empty with an error if it can't be read or holds no text. */
    public static Parsed<Optional<TextDocument>> read(Source source) {
        return read(source, false);
    }

    /** The lines of one that is embedded in another. */
    static Parsed<Optional<TextDocument>> readInner(Source source) {
        return read(source, true);
    }

    private static Parsed<Optional<TextDocument>> read(Source source, boolean inner) {
        try (WordFile file = WordFile.open(source.bytes())) {
            return read(file, inner);
        } catch (WordFile.TooLargeException | WordContext.TooLargeException e) {
            return failed(Issue.SOURCE_TOO_LARGE, String.valueOf(e.getMessage()));
        } catch (IOException | RuntimeException e) {
            // A library that reads broken files throws whatever it trips over.
            return broken(e);
        } catch (OutOfMemoryError e) {
            return failed(Issue.SOURCE_TOO_LARGE, "it unpacks to more than the memory holds");
        }
    }

    private static Parsed<Optional<TextDocument>> read(WordFile file, boolean inner)
            throws IOException {
        try {
            WordReader reader = new WordReader(file, inner);
            TextDocument document = reader.read();
            return document.lines().isEmpty()
                    ? failed(Issue.EMPTY_SOURCE, "the Word document holds no text")
                    : new Parsed<>(Optional.of(document), reader.context.diagnostics());
        } catch (XMLStreamException | IOException e) {
            // The reader of XML hides what stopped it.
            Optional<WordFile.TooLargeException> exceeded = file.exceeded();
            if (exceeded.isPresent()) {
                throw exceeded.get();
            }
            return broken(e);
        }
    }

    private static Parsed<Optional<TextDocument>> broken(Exception e) {
        return failed(Issue.UNREADABLE_SOURCE, "the Word document is broken" + Reasons.of(e));
    }

    private TextDocument read() throws IOException, XMLStreamException {
        Story[] text = new Story[1];
        try (XmlPart xml = XmlPart.open(file.document())) {
            xml.children(
                    name -> {
                        if (name.equals("body")) {
                            text[0] = Story.read(xml, context, 0);
                        }
                    });
        }
        WordLines lines = new WordLines(notes("footnotes"), notes("endnotes"));
        if (text[0] != null) {
            Optional<Section> section = text[0].section();
            for (String header : section.map(Section::first).orElse(List.of())) {
                lines.add(story(header));
            }
            lines.add(text[0].blocks());
            for (String header : section.map(Section::running).orElse(List.of())) {
                lines.addFurniture(story(header));
            }
        }
        return new TextDocument(TypedNotes.told(lines.lines()), TextDocument.Flow.WHOLE_PARAGRAPHS);
    }

    /** A header or footer. */
    private List<WordBlock> story(String relation) throws IOException, XMLStreamException {
        Optional<InputStream> part = file.part(relation);
        if (part.isEmpty()) {
            return List.of();
        }
        try (XmlPart xml = XmlPart.open(part.get())) {
            return Story.read(xml, context, 0).blocks();
        }
    }

    private Map<String, List<WordBlock>> notes(String kind) throws IOException, XMLStreamException {
        Map<String, List<WordBlock>> notes = new HashMap<>();
        Optional<InputStream> part = file.related(kind);
        if (part.isPresent()) {
            try (XmlPart xml = XmlPart.open(part.get())) {
                xml.children(
                        name -> {
                            if (!NO_NOTES.contains(xml.attribute("type").orElse(""))) {
                                String id = xml.attribute("id").orElse("");
                                notes.put(id, Story.read(xml, context, 0).blocks());
                            }
                        });
            }
        }
        return notes;
    }

    private static Parsed<Optional<TextDocument>> failed(Issue issue, String detail) {
        return new Parsed<>(Optional.empty(), List.of(Diagnostic.of(issue, Span.of(1), detail)));
    }
}
