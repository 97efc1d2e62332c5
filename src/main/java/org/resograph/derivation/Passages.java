package org.resograph.derivation;

import java.util.List;
import org.apache.jena.graph.Node;

/** Where the paragraphs of documents come from. */
interface Passages {

    /** The paragraphs of a document, each once in each language, by their IRIs. */
    List<Passage> of(Node document);
}
