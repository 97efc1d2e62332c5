package org.resograph.spark;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/**
 * What came of one document; all of it is text, so that it travels between machines as it is.
 *
 * @param path of the document, as the file system of the cluster names it
 * @param sha256 of its bytes; empty if there is no graph
 * @param graph the IRI of its graph; empty if there is none
 * @param quads its graph as sorted lines of N-Quads, without the last line break; empty if none
 * @param outcome what it is good for
 * @param body the key of the body that adopted it, such as {@code HRC}; empty if not known
 * @param language the tag of its language; empty if not known
 * @param report what is to be said of it, a line each
 * @param kinds the kinds of what is to be said of it, with how severe they are
 */
record Mapped(
        String path,
        String sha256,
        String graph,
        String quads,
        Outcome outcome,
        String body,
        String language,
        List<String> report,
        List<String> kinds)
        implements Serializable {

    /** What a document is good for. */
    enum Outcome {
        /** Its graph keeps the shapes. */
        CONFORMS,
        /** It has no graph, or one that breaks a shape. */
        REJECTED,
        /** It is no document, just a file in the folder. */
        SKIPPED
    }

    Mapped {
        report = List.copyOf(report);
        kinds = List.copyOf(kinds);
    }

    /** Whether it has a graph, fit for use or not. */
    boolean hasGraph() {
        return !graph.isEmpty();
    }

    boolean is(Outcome wanted) {
        return outcome == wanted;
    }

    /** The same, rejected for one more reason. */
    Mapped rejected(String line, String kind) {
        List<String> lines = new ArrayList<>(report);
        lines.add(line);
        List<String> more = new ArrayList<>(kinds);
        more.add(kind);
        return new Mapped(
                path, sha256, graph, quads, Outcome.REJECTED, body, language, lines, more);
    }
}
