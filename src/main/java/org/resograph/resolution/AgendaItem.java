package org.resograph.resolution;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * An item of the agenda under which a document was considered.
 *
 * @param number as in {@code 3} or {@code 116 (a)}: figures, then any letter in parentheses, always
 *     in Latin script
 * @param title as printed, where it is
 */
public record AgendaItem(String number, Optional<String> title) {

    private static final Pattern FORM = Pattern.compile("[0-9]{1,3}( \\([a-z]{1,3}\\))*");

    public AgendaItem {
        if (!FORM.matcher(number).matches()) {
            throw new IllegalArgumentException("not the number of an agenda item: " + number);
        }
    }
}
