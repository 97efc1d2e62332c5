package org.resograph.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.resograph.document.Source;

/**
 * The documents of a folder.
 *
 * @param folder where they are
 * @param files in order
 * @param bytes of all
 */
record Corpus(Path folder, List<Path> files, long bytes) {

    static Corpus of(Path folder) throws IOException {
        try (Stream<Path> entries = Files.walk(folder)) {
            List<Path> files = entries.filter(Files::isRegularFile).sorted().toList();
            long bytes = 0;
            for (Path file : files) {
                bytes += Files.size(file);
            }
            return new Corpus(folder, files, bytes);
        }
    }

    int documents() {
        return files.size();
    }

    double megabytes() {
        return bytes / 1e6;
    }

    static Source source(Path file) throws IOException {
        return Source.of(file.toString(), Files.readAllBytes(file));
    }
}
