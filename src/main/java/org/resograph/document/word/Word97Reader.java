package org.resograph.document.word;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.usermodel.HeaderStories;
import org.apache.poi.hwpf.usermodel.Notes;
import org.apache.poi.hwpf.usermodel.Range;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.resograph.document.Source;
import org.resograph.document.TextDocument;
import org.resograph.document.TypedNotes;
import org.resograph.text.Diagnostic;
import org.resograph.text.Issue;
import org.resograph.text.Parsed;
import org.resograph.text.Span;

/** A {@code .doc} of Word 97 to 2003 as lines, like those of {@link WordReader}. */
public final class Word97Reader {

    /** How many bytes are read; the text is a small part of them. */
    private static final int MAX_BYTES = 64 << 20;

    private Word97Reader() {}

    /** The lines of a source; empty with an error if it can't be read or holds no text. */
    public static Parsed<Optional<TextDocument>> read(Source source) {
        if (source.bytes().length > MAX_BYTES) {
            String detail = "%d bytes; %d are read".formatted(source.bytes().length, MAX_BYTES);
            return failed(Issue.SOURCE_TOO_LARGE, detail);
        }
        try (POIFSFileSystem files =
                new POIFSFileSystem(new ByteArrayInputStream(source.bytes()))) {
            DirectoryNode root = files.getRoot();
            if (root.hasEntryCaseInsensitive("EncryptedPackage")) {
                return failed(Issue.UNREADABLE_SOURCE, "it is locked with a password");
            }
            if (!root.hasEntryCaseInsensitive("WordDocument")) {
                return failed(Issue.UNKNOWN_FORMAT, "it is an Office file, but not of Word");
            }
            try (HWPFDocument document = new HWPFDocument(root)) {
                return read(document);
            }
        } catch (EncryptedDocumentException e) {
            return failed(Issue.UNREADABLE_SOURCE, "it is locked with a password");
        } catch (WordContext.TooLargeException e) {
            return failed(Issue.SOURCE_TOO_LARGE, String.valueOf(e.getMessage()));
        } catch (IOException | RuntimeException e) {
            // A library that reads broken files throws whatever it trips over.
            return failed(Issue.UNREADABLE_SOURCE, "the Word document is broken" + Reasons.of(e));
        } catch (StackOverflowError e) {
            return failed(
                    Issue.UNREADABLE_SOURCE,
                    "the Word document is broken: it is nested without end");
        } catch (OutOfMemoryError e) {
            return failed(Issue.SOURCE_TOO_LARGE, "it unpacks to more than the memory holds");
        }
    }

    private static Parsed<Optional<TextDocument>> read(HWPFDocument document) {
        Word97Story stories = new Word97Story(document);
        HeaderStories headers = new HeaderStories(document);
        List<WordBlock> masthead = stories.read(headers.getFirstHeaderSubrange());
        List<WordBlock> text = stories.read(document.getRange());
        text.addAll(stories.boxes());
        List<Range> running = new ArrayList<>();
        running.add(headers.getEvenHeaderSubrange());
        running.add(headers.getOddHeaderSubrange());
        running.add(headers.getFirstFooterSubrange());
        running.add(headers.getEvenFooterSubrange());
        running.add(headers.getOddFooterSubrange());
        WordLines lines =
                new WordLines(
                        notes(
                                document,
                                stories,
                                document.getFootnotes(),
                                document.getFootnoteRange()),
                        notes(
                                document,
                                stories,
                                document.getEndnotes(),
                                document.getEndnoteRange()));
        lines.add(masthead);
        lines.add(text);
        for (Range range : running) {
            lines.addFurniture(stories.read(range));
        }
        if (lines.lines().isEmpty()) {
            return failed(Issue.EMPTY_SOURCE, "the Word document holds no text");
        }
        return Parsed.of(
                Optional.of(
                        new TextDocument(
                                TypedNotes.told(lines.lines()),
                                TextDocument.Flow.WHOLE_PARAGRAPHS)));
    }

    private static Map<String, List<WordBlock>> notes(
            HWPFDocument document, Word97Story stories, Notes notes, Range texts) {
        Map<String, List<WordBlock>> byId = new HashMap<>();
        for (int i = 0; i < notes.getNotesCount(); i++) {
            int start = texts.getStartOffset() + notes.getNoteTextStartOffset(i);
            int end = texts.getStartOffset() + notes.getNoteTextEndOffset(i);
            if (start < end && end <= texts.getEndOffset()) {
                byId.put(Integer.toString(i), stories.read(new Range(start, end, document)));
            }
        }
        return byId;
    }

    private static Parsed<Optional<TextDocument>> failed(Issue issue, String detail) {
        return new Parsed<>(Optional.empty(), List.of(Diagnostic.of(issue, Span.of(1), detail)));
    }
}
