package org.resograph.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;

/** Where the records of a release are, below the folder of a store. */
record ReleaseFiles(Path folder) {

    static ReleaseFiles of(Path store) {
        return new ReleaseFiles(store.resolve("releases"));
    }

    /** The graphs that a release changed, a line each: {@code CHANGED <tab> IRI}. */
    Path changes(long number) {
        return folder.resolve(name(number) + ".changes.tsv");
    }

    /** The quads that went and came, as RDF Patch. */
    Path patch(long number) {
        return folder.resolve(name(number) + ".rdfp.gz");
    }

    /** Deletes all of them, as they are of releases that do not lead to the one that is held. */
    void clear() throws IOException {
        if (Files.isDirectory(folder)) {
            try (Stream<Path> entries = Files.list(folder)) {
                for (Path entry : entries.toList()) {
                    Files.delete(entry);
                }
            }
        }
    }

    private static String name(long number) {
        return String.format(Locale.ROOT, "%08d", number);
    }
}
