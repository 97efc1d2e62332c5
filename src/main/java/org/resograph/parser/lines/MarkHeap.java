package org.resograph.parser.lines;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.resograph.document.Line;

/**
 * Marks of footnotes on lines of their own, which count, directly below each other.
 *
 * <pre>
 * heap = 1*mark ( empty-line / head of the next page )
 * </pre>
 *
 * @param page the lines of a page
 * @param from the first of them that is of the heap
 * @param to behind the last
 */
record MarkHeap(List<Line> page, int from, int to) {

    /** The last one above a line; null for none. */
    static @Nullable MarkHeap lastAbove(List<Line> page, int line) {
        for (int i = line - 1; i > 0; i--) {
            if (MarkLine.is(page.get(i)) && !page.get(i).spaced() && isFootEnd(page, i)) {
                int from = i;
                while (from > 0 && counts(page, from)) {
                    from--;
                }
                return new MarkHeap(page, from, i + 1);
            }
        }
        return null;
    }

    /** Whether a line goes on counting, directly below the one before. */
    private static boolean counts(List<Line> page, int line) {
        return MarkLine.is(page.get(line))
                && MarkLine.is(page.get(line - 1))
                && !page.get(line).spaced()
                && MarkLine.number(page.get(line)) == MarkLine.number(page.get(line - 1)) + 1;
    }

    /** Whether a mark is the last line of a foot. */
    static boolean isFootEnd(List<Line> page, int line) {
        if (line + 1 == page.size() || page.get(line + 1).spaced()) {
            return true;
        }
        // the head of the next page; a footnote would have a stop
        String next = page.get(line + 1).text().text();
        return !FootCutter.isOver(page.get(line + 1))
                && SymbolToken.at(next, 0)
                        .filter(symbol -> symbol.end() == next.length())
                        .isPresent();
    }

    int size() {
        return to - from;
    }

    /** Its first number. */
    int first() {
        return MarkLine.number(page.get(from));
    }

    /** The number with which it would go on. */
    int next() {
        return first() + size();
    }

    /** Whether the text above has each of the marks. */
    boolean isPromised() {
        for (int i = from; i < to; i++) {
            if (!MarkLine.isPromised(page, from, MarkLine.number(page.get(i)))) {
                return false;
            }
        }
        return true;
    }

    /** Whether it may be the number of the page. */
    boolean isPageNumber() {
        return size() == 1 && first() == page.get(from).page();
    }
}
