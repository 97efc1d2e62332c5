package org.resograph.cli;

import java.util.List;
import org.resograph.derivation.Disagreements;
import org.resograph.derivation.Relations;
import org.resograph.derivation.Suggestions;
import org.resograph.derivation.VoteSums;
import org.resograph.rdf.Iris;
import org.resograph.reference.Memberships;
import org.resograph.reference.Reference;
import org.resograph.store.Derivations;

/** What {@code publish} derives from published documents, across documents. */
final class Derived {

    private Derived() {}

    /** All of it, in order. */
    static Derivations from(Iris iris) {
        String deriver = Build.deriver();
        Memberships memberships = Reference.bundled().memberships();
        return new Derivations(
                deriver,
                List.of(
                        new Disagreements(iris, deriver),
                        new Relations(iris, memberships, deriver),
                        new VoteSums(iris, deriver),
                        new Suggestions(iris, deriver)));
    }
}
