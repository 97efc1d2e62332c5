package org.resograph.text;

/**
 * A run of lines of one source, 1-based, both ends inclusive: {@code new Span(3, 3)} is the third
 * line alone.
 *
 * @param first the first line, at least 1
 * @param last the last line, not before {@code first}
 */
public record Span(int first, int last) implements Comparable<Span> {

    public Span {
        if (first < 1 || last < first) {
            throw new IllegalArgumentException("not a run of lines: " + first + "-" + last);
        }
    }

    /** One line. */
    public static Span of(int line) {
        return new Span(line, line);
    }

    /** The shortest span that holds this one and the other. */
    public Span union(Span other) {
        return new Span(Math.min(first, other.first), Math.max(last, other.last));
    }

    /** By first line, then by last. */
    @Override
    public int compareTo(Span other) {
        int byFirst = Integer.compare(first, other.first);
        return byFirst != 0 ? byFirst : Integer.compare(last, other.last);
    }

    /** {@code 3} for one line, {@code 3-7} for several. */
    @Override
    public String toString() {
        return first == last ? Integer.toString(first) : first + "-" + last;
    }
}
