package org.resograph.cli;

import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
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
import org.resograph.store.NamedGraph;

/** Where converted documents go. */
interface Destination extends Closeable {

    /** A document, ready to be written after those before it. */
    interface Delivery {
        void write() throws IOException;
    }

    /**
     * Makes a document ready, in any thread: all of its bytes, where they do not depend on the
     * documents before it.
     */
    Delivery prepare(Input input, Reading.Document document) throws IOException;

    /**
     * Writes graphs that are of no single document.
     *
     * @param file the name of a file of their own, without an extension, where documents have such
     */
    void add(String file, List<NamedGraph> graphs) throws IOException;

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
     * @param single whether one graph is all that comes
     */
    static Destination of(
            @Nullable String output, RdfFormat format, boolean single, Console console)
            throws IOException {
        if (output != null && isFolder(output)) {
            return new Folder(Path.of(output), format);
        }
        Optional<AtomicFile> file =
                output == null ? Optional.empty() : Optional.of(new AtomicFile(Path.of(output)));
        OutputStream out =
                file.map(AtomicFile::out)
                        .orElseGet(() -> new BufferedOutputStream(console.out(), 1 << 16));
        if (format.isConcatenable()) {
            return new Lines(format, out, file);
        }
        return new Stream(single ? format.writerOfOne(out) : format.writer(out), file);
    }

    private static byte[] bytes(RdfFormat format, Reading.Document document) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 16);
        format.write(document.name(), document.graph(), bytes);
        return bytes.toByteArray();
    }

    private static void write(List<NamedGraph> graphs, GraphWriter writer) throws IOException {
        for (NamedGraph graph : graphs) {
            writer.write(graph.name(), graph.graph());
        }
    }

    private static void commit(Optional<AtomicFile> file) throws IOException {
        if (file.isPresent()) {
            file.get().commit();
        }
    }

    private static void close(Optional<AtomicFile> file) throws IOException {
        if (file.isPresent()) {
            file.get().close();
        }
    }

    /** All documents one after another. */
    record Lines(RdfFormat format, OutputStream out, Optional<AtomicFile> file)
            implements Destination {

        @Override
        public Delivery prepare(Input input, Reading.Document document) throws IOException {
            byte[] bytes = bytes(format, document);
            return () -> out.write(bytes);
        }

        @Override
        public void add(String name, List<NamedGraph> graphs) throws IOException {
            try (GraphWriter writer = format.writer(out)) {
                Destination.write(graphs, writer);
            }
        }

        @Override
        public void commit() throws IOException {
            out.flush();
            Destination.commit(file);
        }

        @Override
        public void close() throws IOException {
            Destination.close(file);
        }
    }

    /** One writer for all documents. */
    record Stream(GraphWriter writer, Optional<AtomicFile> file) implements Destination {

        @Override
        public Delivery prepare(Input input, Reading.Document document) {
            return () -> writer.write(document.name(), document.graph());
        }

        @Override
        public void add(String name, List<NamedGraph> graphs) throws IOException {
            Destination.write(graphs, writer);
        }

        @Override
        public void commit() throws IOException {
            writer.close();
            Destination.commit(file);
        }

        @Override
        public void close() throws IOException {
            Destination.close(file);
        }
    }

    /** A file for each document, named after its source. */
    record Folder(Path folder, RdfFormat format) implements Destination {

        @Override
        public Delivery prepare(Input input, Reading.Document document) throws IOException {
            Path place = folder.resolve(input.place() + "." + format.extension());
            byte[] bytes = bytes(format, document);
            return () -> {
                try (AtomicFile file = new AtomicFile(place)) {
                    file.out().write(bytes);
                    file.commit();
                }
            };
        }

        @Override
        public void add(String name, List<NamedGraph> graphs) throws IOException {
            Path place = folder.resolve(name + "." + format.extension());
            try (AtomicFile file = new AtomicFile(place)) {
                try (GraphWriter writer = format.writer(file.out())) {
                    Destination.write(graphs, writer);
                }
                file.commit();
            }
        }

        @Override
        public void commit() {}

        @Override
        public void close() {}
    }
}
