package org.resograph.parser.akn;

import org.jspecify.annotations.Nullable;

/** The XML can't be read further than a place. Met by {@link AknReader} only. */
final class MalformedXmlException extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final int line;
    private final int column;

    MalformedXmlException(String message, int line, int column, @Nullable Throwable cause) {
        super(message, cause);
        this.line = line;
        this.column = column;
    }

    int line() {
        return line;
    }

    int column() {
        return column;
    }
}
