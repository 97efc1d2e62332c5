package org.resograph.store;

import java.nio.file.Path;
import java.util.Locale;

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

    private static String name(long number) {
        return String.format(Locale.ROOT, "%08d", number);
    }
}
