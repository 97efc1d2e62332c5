package org.resograph.document;

/** The characters of a line of text or Markdown that may be more than themselves. */
final class InlineSigns {

    /** Whether a character is one; all of them are below this. */
    private static final boolean[] SIGNS = new boolean['\u2080'];

    static {
        for (char c = 0; c < SIGNS.length; c++) {
            SIGNS[c] = "*_[\\^<\u00ADᵉ".indexOf(c) >= 0 || RaisedFigures.is(c);
        }
    }

    private InlineSigns() {}

    /** The first place from one on that holds such a character; the end for none. */
    static int next(String source, int from, int end) {
        int at = from;
        while (at < end && !(source.charAt(at) < SIGNS.length && SIGNS[source.charAt(at)])) {
            at++;
        }
        return at;
    }
}
