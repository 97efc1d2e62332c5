package org.resograph.parser.outline;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The paragraphs that may go on, from the one at the top to the one nested deepest in it. */
final class OpenParagraphs {

    private final List<Node> path = new ArrayList<>();

    boolean isEmpty() {
        return path.isEmpty();
    }

    int size() {
        return path.size();
    }

    /** The one at a level, of which the top is 0. */
    Node get(int level) {
        return path.get(level);
    }

    @Nullable Node outermost() {
        return path.isEmpty() ? null : path.get(0);
    }

    @Nullable Node innermost() {
        return path.isEmpty() ? null : path.get(path.size() - 1);
    }

    void add(Node node) {
        path.add(node);
    }

    /** Closes those at a level and deeper. */
    void closeFrom(int level) {
        path.subList(level, path.size()).clear();
    }

    /** Closes those within one of them. */
    void closeTo(Node node) {
        closeFrom(path.lastIndexOf(node) + 1);
    }

    /**
     * Closes those that can't hold a point without a number, and gives the innermost that is left:
     * a point with a bullet may hold points that are nested deeper, nothing else may.
     */
    @Nullable Node closeToHolderOfPoint(int depth) {
        int level = path.size() - 1;
        while (level > 0 && !path.get(level).isNumbered() && path.get(level).depth >= depth) {
            level--;
        }
        closeFrom(level + 1);
        return innermost();
    }

    /** The deepest with a number, or else the one at the top. */
    @Nullable Node numberedOrTop() {
        for (int level = path.size() - 1; level > 0; level--) {
            if (path.get(level).isNumbered()) {
                return path.get(level);
            }
        }
        return outermost();
    }

    /** The deepest with a number that is nested no deeper than something, or the one at the top. */
    @Nullable Node holderAt(int depth) {
        for (int level = path.size() - 1; level > 0; level--) {
            if (path.get(level).depth <= depth && path.get(level).isNumbered()) {
                return path.get(level);
            }
        }
        return outermost();
    }
}
