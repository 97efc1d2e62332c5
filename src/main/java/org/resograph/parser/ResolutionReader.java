package org.resograph.parser;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.resograph.document.Format;
import org.resograph.document.Formats;
import org.resograph.document.Line;
import org.resograph.document.PlainText;
import org.resograph.document.Source;
import org.resograph.document.TextDocument;
import org.resograph.document.html.HtmlReader;
import org.resograph.document.html.MessageReader;
import org.resograph.document.pdf.PdfReader;
import org.resograph.document.word.Word97Reader;
import org.resograph.document.word.WordReader;
import org.resograph.parser.akn.AknReader;
import org.resograph.parser.lines.LinesParser;
import org.resograph.parser.words.WordsReader;
import org.resograph.reference.Reference;
import org.resograph.resolution.Resolution;
import org.resograph.text.Diagnostic;
import org.resograph.text.Issue;
import org.resograph.text.Language;
import org.resograph.text.Parsed;

/**
 * Reads a resolution from a source of any format. Total: it answers a tree and diagnostics, or no
 * tree and an error that says why, and never throws on content. Immutable, and so safe for all
 * threads.
 */
public final class ResolutionReader {

    private final LinesParser lines;
    private final AknReader akn;
    private final WordsReader words;

    /** A reader that knows states and bodies by a reference. */
    public ResolutionReader(Reference reference) {
        this.lines = new LinesParser(reference);
        this.akn = new AknReader(reference);
        this.words = new WordsReader(reference);
    }

    /**
     * Reads a source.
     *
     * @param language of the document, where the user names it; else the text tells
     */
    public ReadDocument read(Source source, Optional<Language> language) {
        Parsed<Optional<Format>> format = Formats.detect(source);
        if (format.value().isEmpty()) {
            return new ReadDocument(format.value(), format.map(f -> Optional.empty()));
        }
        Parsed<Optional<Resolution>> tree =
                withoutCorrigendum(read(source, format.value().get(), language));
        return new ReadDocument(format.value(), tree.map(t -> t.map(words::read)));
    }

    /** Of what is none by itself nothing is told but that. */
    private static Parsed<Optional<Resolution>> withoutCorrigendum(
            Parsed<Optional<Resolution>> tree) {
        return tree.diagnostics().stream()
                .filter(diagnostic -> diagnostic.issue() == Issue.CORRIGENDUM)
                .findFirst()
                .map(d -> new Parsed<>(Optional.<Resolution>empty(), List.of(d)))
                .orElse(tree);
    }

    private Parsed<Optional<Resolution>> read(
            Source source, Format format, Optional<Language> language) {
        return switch (format) {
            case TEXT, MARKDOWN -> readLines(source, PlainText.read(source), language);
            case AKOMA_NTOSO -> akn.read(source);
            case HTML -> readLines(source, HtmlReader.read(source), language);
            case MESSAGE -> readLines(source, MessageReader.read(source), language);
            case WORD -> readLines(source, WordReader.read(source), language);
            case WORD_97 -> readLines(source, Word97Reader.read(source), language);
            case PDF -> readLines(source, PdfReader.read(source), language);
        };
    }

    private Parsed<Optional<Resolution>> readLines(
            Source source, Parsed<Optional<TextDocument>> document, Optional<Language> language) {
        if (document.value().isEmpty()) {
            return document.map(d -> Optional.empty());
        }
        TextDocument text = document.value().get();
        Parsed<Optional<Resolution>> parsed = lines.parse(text, source.path(), language);
        List<Diagnostic> diagnostics = new ArrayList<>(document.diagnostics());
        diagnostics.addAll(onPages(parsed.diagnostics(), text.lines()));
        return new Parsed<>(parsed.value(), diagnostics);
    }

    /** With the pages on which their lines stand: who opens a PDF sees no lines. */
    private static List<Diagnostic> onPages(List<Diagnostic> diagnostics, List<Line> lines) {
        Map<Integer, Integer> pages = new HashMap<>();
        for (Line line : lines) {
            if (line.page() > 0) {
                pages.putIfAbsent(line.number(), line.page());
            }
        }
        // A source of one page needs none named, and text without page breaks is of one.
        return pages.values().stream().allMatch(page -> page == 1)
                ? diagnostics
                : diagnostics.stream()
                        .map(d -> d.onPage(pages.getOrDefault(d.span().first(), 0)))
                        .toList();
    }
}
