package org.resograph.text;

/**
 * What the layout says of a run of characters in a {@link MarkedText}. Offsets count UTF-16 units
 * of the text, from 0; {@code end} is exclusive.
 */
public sealed interface Mark {

    /** Where the mark starts. */
    int start();

    /** Where the mark ends; equal to {@link #start()} for a mark that has no width. */
    int end();

    /** The same mark, moved by {@code offset} characters. */
    Mark shift(int offset);

    /** The same mark at another place; a mark without width takes the start. */
    Mark at(int start, int end);

    /** Characters set apart from the rest of the line. */
    record Emphasis(int start, int end, Style style) implements Mark {
        public Emphasis {
            check(start, end);
        }

        @Override
        public Emphasis shift(int offset) {
            return new Emphasis(start + offset, end + offset, style);
        }

        @Override
        public Emphasis at(int start, int end) {
            return new Emphasis(start, end, style);
        }
    }

    /** How characters are set apart. */
    enum Style {
        ITALIC,
        BOLD
    }

    /**
     * A footnote mark that stands between two characters.
     *
     * @param marker the mark as printed: {@code 1}, {@code *}
     */
    record NoteReference(int start, String marker) implements Mark {
        public NoteReference {
            check(start, start);
        }

        @Override
        public int end() {
            return start;
        }

        @Override
        public NoteReference shift(int offset) {
            return new NoteReference(start + offset, marker);
        }

        @Override
        public NoteReference at(int start, int end) {
            return new NoteReference(start, marker);
        }
    }

    /** Characters that the source links to a document. */
    record Link(int start, int end, String href) implements Mark {
        public Link {
            check(start, end);
        }

        @Override
        public Link shift(int offset) {
            return new Link(start + offset, end + offset, href);
        }

        @Override
        public Link at(int start, int end) {
            return new Link(start, end, href);
        }
    }

    private static void check(int start, int end) {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("not a run of characters: " + start + ".." + end);
        }
    }
}
