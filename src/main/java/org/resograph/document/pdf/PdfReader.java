package org.resograph.document.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.resograph.document.Source;
import org.resograph.document.TextDocument;
import org.resograph.text.Diagnostic;
import org.resograph.text.Issue;
import org.resograph.text.Parsed;
import org.resograph.text.Span;

/**
 * A PDF as lines: each line a paragraph, with the page on which it starts.
 *
 * <p>The number of a line counts the printed rows from the start of the document, running titles
 * included.
 */
public final class PdfReader {

    /** How many bytes the streams of a document may unpack to at one time. */
    private static final long MAX_UNPACKED = 128L << 20;

    private PdfReader() {}

    /** The lines of a source; empty with an error if it can't be read or holds no text. */
    public static Parsed<Optional<TextDocument>> read(Source source) {
        SubstituteFonts.install();
        Limits limits = new Limits();
        try (PDDocument document =
                Loader.loadPDF(
                        BoundedSource.of(source.bytes(), limits),
                        "",
                        null,
                        null,
                        MemoryUsageSetting.setupMainMemoryOnly(MAX_UNPACKED).streamCache)) {
            return read(document, limits);
        } catch (InvalidPasswordException e) {
            return failed(Issue.UNREADABLE_SOURCE, "it is locked with a password");
        } catch (Limits.Exceeded e) {
            return failed(Issue.SOURCE_TOO_LARGE, String.valueOf(e.getMessage()));
        } catch (IOException | RuntimeException e) {
            // A library that reads broken files throws whatever it trips over.
            return failed(Issue.UNREADABLE_SOURCE, "the PDF is broken: " + e.getMessage());
        } catch (StackOverflowError e) {
            return failed(Issue.UNREADABLE_SOURCE, "the PDF is broken: it is nested without end");
        } catch (OutOfMemoryError e) {
            return failed(Issue.SOURCE_TOO_LARGE, "it unpacks to more than the memory holds");
        }
    }

    private static Parsed<Optional<TextDocument>> read(PDDocument document, Limits limits)
            throws IOException {
        if (document.getNumberOfPages() > Limits.MAX_PAGES) {
            return failed(
                    Issue.SOURCE_TOO_LARGE,
                    document.getNumberOfPages() + " pages; " + Limits.MAX_PAGES + " are read");
        }
        List<PageRows> pages = new ArrayList<>();
        Optional<Diagnostic> pictures =
                GlyphCollector.collect(
                        document,
                        limits,
                        page -> Columns.of(page).stream().map(PageRows::of).forEach(pages::add));
        if (pages.isEmpty()) {
            return failed(Issue.UNREADABLE_SOURCE, "the PDF is broken: no page of it is found");
        }
        TextDocument lines = PageAssembly.lines(pages);
        if (lines.lines().isEmpty()) {
            String detail =
                    document.getNumberOfPages()
                            + " pages without text; if they are pictures, have a program recognise"
                            + " the text in them";
            return failed(Issue.EMPTY_SOURCE, detail);
        }
        List<Diagnostic> diagnostics = new ArrayList<>(limits.diagnostics());
        pictures.ifPresent(diagnostics::add);
        return new Parsed<>(Optional.of(lines), diagnostics);
    }

    private static Parsed<Optional<TextDocument>> failed(Issue issue, String detail) {
        return new Parsed<>(Optional.empty(), List.of(Diagnostic.of(issue, Span.of(1), detail)));
    }
}
