package org.resograph.web.writing;

import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.resograph.rdf.Iris;
import org.resograph.rdf.Name;
import org.resograph.web.http.Problem;

/** Which graphs may be written: those of documents, {@code graph/{symbol}/{language}}. */
final class GraphName {

    private static final Pattern PATH =
            Pattern.compile(
                    "(?!.*(?:^|/)\\.\\.?/)(?:[\\p{L}\\p{N}._~%!$&'()*+,;=:@-]+/)+[a-z]{2,3}");

    private GraphName() {}

    /**
     * The name of a graph that may be written.
     *
     * @throws Problem 403 if it may not
     */
    static Node writable(String name, Iris iris) {
        String graphs = iris.base() + "graph/";
        if (!name.startsWith(graphs)) {
            throw refused("Only graphs below <" + graphs + "> are written here.");
        }
        boolean isOfDocument =
                PATH.matcher(name.substring(graphs.length())).matches()
                        && iris.name(name)
                                .filter(known -> known.kind() == Name.Kind.GRAPH)
                                .filter(known -> !known.local().isEmpty())
                                .isPresent();
        if (!isOfDocument) {
            throw refused(
                    "Only graphs of documents are written here, <"
                            + graphs
                            + "{symbol}/{language}>; the others follow from them, or come with the"
                            + " program.");
        }
        return NodeFactory.createURI(name);
    }

    private static Problem refused(String detail) {
        return Problem.of(403, "graph-not-writable", "Not writable", detail);
    }
}
