package org.resograph.store;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.zip.GZIPOutputStream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.rdfpatch.RDFChanges;
import org.apache.jena.rdfpatch.RDFPatchOps;
import org.jspecify.annotations.Nullable;
import org.resograph.rdf.Iris;

/**
 * The records of the release that a publication is about to make. They are put in their place just
 * before the release is; where that fails they are rubbish, which the next release overwrites: only
 * the store says which releases there are.
 */
final class ReleaseLog implements AutoCloseable {

    private final long number;
    private final AtomicFile changes;
    private final ReleaseFiles files;
    private final @Nullable AtomicFile patch;
    private final @Nullable OutputStream zipped;
    private final @Nullable RDFChanges quads;

    /**
     * Records of the release of that number.
     *
     * @param hasPatch whether there is anything before it that a patch could change
     */
    ReleaseLog(ReleaseFiles files, Iris iris, long number, boolean hasPatch) throws IOException {
        this.number = number;
        this.files = files;
        this.changes = new AtomicFile(files.changes(number));
        if (hasPatch) {
            this.patch = new AtomicFile(files.patch(number));
            this.zipped = new GZIPOutputStream(patch.out(), 1 << 13);
            this.quads = RDFPatchOps.textWriter(zipped);
            quads.start();
            quads.header("id", iris.release(number));
            if (number > 1) {
                quads.header("prev", iris.release(number - 1));
            }
            quads.txnBegin();
        } else {
            this.patch = null;
            this.zipped = null;
            this.quads = null;
        }
    }

    /** A graph changes. */
    void add(GraphChange change) throws IOException {
        String line = change.kind() + "\t" + change.graph() + "\n";
        changes.out().write(line.getBytes(StandardCharsets.UTF_8));
    }

    /** The triples of a graph that change. */
    void add(Node graph, GraphDiff diff) {
        RDFChanges to = quads;
        if (to != null) {
            for (Triple t : diff.removed()) {
                to.delete(graph, t.getSubject(), t.getPredicate(), t.getObject());
            }
            for (Triple t : diff.added()) {
                to.add(graph, t.getSubject(), t.getPredicate(), t.getObject());
            }
        }
    }

    /** Puts the records in their place. */
    void commit() throws IOException {
        if (patch != null && quads != null && zipped != null) {
            quads.txnCommit();
            quads.finish();
            zipped.close();
            patch.commit();
        } else {
            Files.deleteIfExists(files.patch(number));
        }
        changes.commit();
    }

    /** Lets go of the records that are not in their place. */
    @Override
    public void close() throws IOException {
        changes.close();
        if (patch != null) {
            patch.close();
        }
    }
}
