package org.resograph.document.word;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a library says of a file that it can't read, as the end of a sentence. */
final class Reasons {

    private static final int LONGEST = 160;

    // What the reader of XML of the JDK says: its place, and on the next line the reason.
    private static final Pattern XML =
            Pattern.compile(
                    "ParseError at \\[row,col\\]:\\[(\\d+),(\\d+)\\]\\s+Message: (.*)",
                    Pattern.DOTALL);

    private Reasons() {}

    /** A colon and the reason; nothing if the library gives none. */
    static String of(Throwable thrown) {
        Throwable cause = thrown;
        while (cause.getCause() != null && cause.getCause() != cause) {
            cause = cause.getCause();
        }
        String message = cause.getMessage();
        if (message == null || message.isBlank()) {
            return ", or only a part of it is there";
        }
        Matcher xml = XML.matcher(message);
        String text =
                xml.matches()
                        ? "XML line %s, column %s: %s"
                                .formatted(xml.group(1), xml.group(2), xml.group(3))
                        : message;
        String line = text.strip().replaceAll("\\s+", " ");
        return ": " + (line.length() > LONGEST ? line.substring(0, LONGEST) + "…" : line);
    }
}
