package org.resograph.cli;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.resograph.conversion.Input;
import org.resograph.conversion.Reading;
import org.resograph.rdf.GraphWriter;
import org.resograph.rdf.RdfFormat;
import org.resograph.store.AtomicFile;

/** Where converted documents go. */
interface Destination extends Closeable {

    /** Writes one more document. */
    void write(Input input, Reading.Document document) throws IOException;

    /** Ends what was written; a file that is not committed is not there. */
    void commit() throws IOException;

    /** Whether each document gets a file of its own. */
    static boolean isFolder(String output) {
        return output.endsWith("/") || Files.isDirectory(Path.of(output));
    }

    /**
     * The place that the user names.
     *
     * @param output a file, or a folder; null for standard output
     */
    static Destination of(
            @Nullable String output, RdfFormat format, List<Input> inputs, Console console)
            throws IOException {
        if (output != null && isFolder(output)) {
            return new Folder(Path.of(output), format);
        }
        Optional<AtomicFile> file =
                output == null ? Optional.empty() : Optional.of(new AtomicFile(Path.of(output)));
        OutputStream out =
                file.map(AtomicFile::out)
                        .orElseGet(() -> new BufferedOutputStream(console.out(), 1 << 16));
        return new Stream(inputs.size() == 1 ? format.writerOfOne(out) : format.writer(out), file);
    }

    /** One writer for all documents. */
    record Stream(GraphWriter writer, Optional<AtomicFile> file) implements Destination {

        @Override
        public void write(Input input, Reading.Document document) throws IOException {
            writer.write(document.name(), document.graph());
        }

        @Override
        public void commit() throws IOException {
            writer.close();
            if (file.isPresent()) {
                file.get().commit();
            }
        }

        @Override
        public void close() throws IOException {
            if (file.isPresent()) {
                file.get().close();
            }
        }
    }

    /** A file for each document, named after its source. */
    record Folder(Path folder, RdfFormat format) implements Destination {

        @Override
        public void write(Input input, Reading.Document document) throws IOException {
            Path place = folder.resolve(input.place() + "." + format.extension());
            try (AtomicFile file = new AtomicFile(place)) {
                format.write(document.name(), document.graph(), file.out());
                file.commit();
            }
        }

        @Override
        public void commit() {}

        @Override
        public void close() {}
    }
}
