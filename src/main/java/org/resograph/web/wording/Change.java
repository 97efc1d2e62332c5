package org.resograph.web.wording;

import java.util.List;
import java.util.Optional;

/**
 * What became of a paragraph.
 *
 * @param earlier where it stood; empty if it is new
 * @param later where it stands; empty if it is gone
 * @param isMoved whether it stands elsewhere among the paragraphs that both texts have
 * @param runs of words: all of the later text and, at their places, those that are gone
 */
public record Change(
        Optional<Paragraph> earlier, Optional<Paragraph> later, boolean isMoved, List<Run> runs) {

    /** How a paragraph, or a run of words, came to be in a text. */
    public enum Kind {
        /** It stands in both. */
        KEPT,
        /** It is in both, in other words. */
        CHANGED,
        /** It is in the later text alone. */
        ADDED,
        /** It is in the earlier text alone. */
        REMOVED
    }

    /**
     * Words one behind the other, with the spaces and stops between them.
     *
     * @param kind kept, added or removed
     * @param text never empty
     */
    public record Run(Kind kind, String text) {}

    /** What became of it. */
    public Kind kind() {
        if (earlier.isEmpty()) {
            return Kind.ADDED;
        }
        if (later.isEmpty()) {
            return Kind.REMOVED;
        }
        return runs.stream().allMatch(run -> run.kind() == Kind.KEPT) ? Kind.KEPT : Kind.CHANGED;
    }
}
