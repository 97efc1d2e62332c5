package org.resograph.cli;

import java.util.List;
import org.resograph.rdf.Iris;
import org.resograph.store.Derivations;

/** What {@code publish} derives from published documents, across documents. */
final class Derived {

    private Derived() {}

    /** All of it, in order. */
    static Derivations from(Iris iris) {
        return new Derivations(Build.reader(), List.of(new Disagreements(iris)));
    }
}
