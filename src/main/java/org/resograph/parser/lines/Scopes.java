package org.resograph.parser.lines;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import org.resograph.resolution.Block;

/** The document and what is open in it: annexes and nested drafts, the innermost last. */
final class Scopes {

    private final Deque<Scope> open = new ArrayDeque<>();
    private final Scope document = Scope.document();

    Scopes() {
        open.push(document);
    }

    /** The document itself. */
    Scope document() {
        return document;
    }

    /** The innermost one. */
    Scope current() {
        return open.element();
    }

    /** Opens one in the innermost. */
    void push(Scope scope) {
        open.push(scope);
    }

    /** Closes all that is open within one. */
    void closeTo(Scope outer) {
        while (current() != outer) {
            Scope done = open.pop();
            Block division = done.toDivision();
            Node parent = done.isNestedDraft() ? current().paragraph() : null;
            if (parent != null) {
                parent.add(division);
            } else {
                current().add(division);
            }
        }
    }

    /** Closes the innermost one. */
    void closeOne() {
        Iterator<Scope> outer = open.iterator();
        outer.next();
        closeTo(outer.next());
    }

    /** The next number of the paragraphs around a draft ends it. */
    void endDraft(int n) {
        while (current().isNestedDraft() && !current().quoted) {
            Iterator<Scope> outer = open.iterator();
            Scope draft = outer.next();
            Scope around = outer.next();
            boolean ends = around.last > 0 && n == around.last + 1 && n != draft.last + 1;
            if (!ends) {
                return;
            }
            closeTo(around);
        }
    }
}
