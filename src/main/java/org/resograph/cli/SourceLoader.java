package org.resograph.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.resograph.conversion.Conversion;
import org.resograph.conversion.Input;
import org.resograph.document.Source;
import org.resograph.store.Disk;
import org.resograph.text.Diagnostic;
import org.resograph.text.Issue;
import org.resograph.text.Parsed;
import org.resograph.text.Span;

/** The bytes of inputs, from the disk or from standard input. */
final class SourceLoader {

    private final InputStream standardInput;

    /**
     * A loader.
     *
     * @param standardInput what the input {@code -} stands for
     */
    SourceLoader(InputStream standardInput) {
        this.standardInput = standardInput;
    }

    /** The bytes of an input; empty, with the reason, if they can't be had. */
    Parsed<Optional<Source>> load(Input input) {
        try {
            if (input.size() <= Conversion.MAX_BYTES) {
                byte[] bytes =
                        input.file().isPresent()
                                ? read(input.file().get())
                                : standardInput.readNBytes(Conversion.MAX_BYTES + 1);
                if (bytes.length <= Conversion.MAX_BYTES) {
                    return Parsed.of(Optional.of(Source.of(input.path(), bytes)));
                }
            }
            return Conversion.tooLarge();
        } catch (IOException e) {
            return new Parsed<>(
                    Optional.empty(),
                    List.of(Diagnostic.of(Issue.FILE_NOT_READ, Span.of(1), Disk.reason(e))));
        }
    }

    // A pipe has no size, and a file may have grown since it was asked for its own.
    private static byte[] read(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(Conversion.MAX_BYTES + 1);
        }
    }

    /** The bytes of a document; of RDF that just lies in the same folder, only that it is none. */
    Parsed<Optional<Source>> loadDocument(Input input) {
        Parsed<Optional<Source>> loaded = load(input);
        boolean isOfAnotherKind =
                !input.named() && loaded.value().flatMap(RdfSyntax::detect).isPresent();
        return isOfAnotherKind
                ? new Parsed<>(
                        Optional.empty(),
                        List.of(Diagnostic.of(Issue.UNKNOWN_FORMAT, Span.of(1), "it is RDF")))
                : loaded;
    }
}
