package org.resograph.parser.words.citation;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * One occurrence of "resolution" or "decision", with what the words around it say of the body that
 * adopted what is numbered after it.
 *
 * @param kind {@link Cue.Kind#RESOLUTION} or {@link Cue.Kind#DECISION}
 * @param possessive "its", where it is said so
 * @param bodies the bodies named with it: "General Assembly resolutions"; empty for none
 * @param foreign whether a body is named with it whose series is not known
 * @param led whether a preposition leads it: "in its resolution"
 * @param before the body named last before it in the sentence
 * @param near whether that body stands so close before that it is the subject of "in its
 *     resolution": "by the General Assembly in its resolution", "by the General Assembly of the
 *     resolution"
 * @param shadowed whether a body whose series is not known is named so close before that the
 *     resolution may be its own
 * @param including the word that this one is an instance of: "its resolutions, including
 *     resolutions …"
 */
record Key(
        Cue.Kind kind,
        Optional<Cue> possessive,
        Set<String> bodies,
        boolean foreign,
        boolean led,
        Optional<Cue> before,
        boolean near,
        boolean shadowed,
        @Nullable Key including) {

    /** The same with the bodies that are named right after it: "the resolutions of the Council". */
    Key of(Cue body) {
        Set<String> all = new TreeSet<>(bodies);
        all.addAll(body.bodies());
        return new Key(
                kind,
                possessive,
                all,
                foreign || body.kind() == Cue.Kind.OTHER,
                led,
                before,
                near,
                shadowed,
                including);
    }

    /** The key that tells the body: this one, or the one that it is an instance of. */
    Key governing() {
        return including == null || possessive.isPresent() || foreign || !bodies.isEmpty()
                ? this
                : including.governing();
    }

    /** Whether "its own" is said, which can mean the adopting body only. */
    boolean own() {
        return possessive.isPresent() && possessive.get().is("strong");
    }
}
