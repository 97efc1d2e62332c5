package org.resograph.document.word;

import java.util.regex.Pattern;

/**
 * The fields that number a paragraph: Word counts them while it shows the page, and writes the
 * number nowhere.
 */
final class AutomaticNumbers {

    // The last is how LibreOffice keeps such a field in a file of Word.
    private static final Pattern FIELD =
            Pattern.compile("^\\s*(?:AUTONUM(?:LGL)?(?![A-Z])|SEQ\\s+\"?AutoNr\\b)");

    private AutomaticNumbers() {}

    /** Whether a field with this code is such a one. */
    static boolean isField(CharSequence code) {
        return FIELD.matcher(code).find();
    }

    /** What a number shows before its paragraph. */
    static String label(int number) {
        return number + ".\t";
    }
}
