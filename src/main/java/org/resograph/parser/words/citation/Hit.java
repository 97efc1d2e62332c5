package org.resograph.parser.words.citation;

import java.util.regex.Pattern;
import org.resograph.resolution.Symbol;

/**
 * A run of characters that names a document.
 *
 * @param symbol which one
 * @param start its first character, in UTF-16 units of the text
 * @param end after its last character
 */
public record Hit(Symbol symbol, int start, int end) {

    private static final Pattern PART = Pattern.compile(" [A-Z](-[A-Z])?$");

    /** Whether two symbols are of one document, if need be one with a part and one without. */
    public boolean isSame(Symbol other) {
        return whole(symbol).equals(whole(other));
    }

    private static String whole(Symbol symbol) {
        return symbol.value().indexOf(' ') < 0
                ? symbol.value()
                : PART.matcher(symbol.value()).replaceFirst("");
    }
}
