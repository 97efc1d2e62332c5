package org.resograph.reference;

/**
 * A table of the reference that is not fit for use. The message names the file and the line, and
 * says what to do. The tables are part of the program, so this is a mistake of whoever changed
 * them, found by the first test that loads them.
 */
public final class InvalidTableException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final String table;
    private final int line;

    InvalidTableException(String table, int line, String problem) {
        super(table + ":" + line + ": " + problem);
        this.table = table;
        this.line = line;
    }

    /** The name of the file: {@code states.tsv}. */
    public String table() {
        return table;
    }

    /** The line of the file, from 1. */
    public int line() {
        return line;
    }
}
