package org.resograph.web.published;

import java.util.Map;
import java.util.function.Function;
import org.apache.jena.graph.Node;

/** The one place where readers get the data: one state of them, and its version. */
public interface Published {

    /** Reads one state, on the calling thread. */
    <T> T read(Function<Snapshot, T> reader);

    /** The version of the data that a reader would see now. */
    default String version() {
        return read(Snapshot::version);
    }

    /** Counts the data; to be called by a reader. */
    Census census();

    /** The things of a class; to be called by a reader. */
    long things(Node type);

    /**
     * How many things have each value of a property, of those that have another property, too; to
     * be called by a reader.
     *
     * @return by the IRI of the value
     */
    Map<String, Long> values(Node property, Node having);

    /** The things of a class without a value of a property; to be called by a reader. */
    long thingsWithout(Node type, Node property);
}
