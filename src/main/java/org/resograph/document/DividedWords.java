package org.resograph.document;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells what a hyphen at the end of a line is.
 *
 * <pre>
 * "non-"   + "governmental"   = "non-governmental"     ; it is part of the word
 * "inter-" + "national"       = "international"        ; unless the document has that word elsewhere,
 *                                                      ; and not the other
 * "short-" + "and long-term"  = "short- and long-term" ; before a word that goes on with a second one
 * </pre>
 */
public final class DividedWords {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]+(?:[-‑][\\p{L}\\p{M}]+)*");
    private static final Pattern LAST_PART = Pattern.compile("([\\p{L}\\p{M}]+)[-‐]$");
    private static final Pattern FIRST_PART = Pattern.compile("^[\\p{L}\\p{M}]+");

    /** Words behind a hyphen that stands for a part of a later word, in any language. */
    private static final Pattern SUSPENDED =
            Pattern.compile("(?:and|or|to|et|ou|y|e|o|u|и|или|und|oder|bis)(?![\\p{L}\\p{M}])");

    private static final int MAX_WORDS = 200_000;

    private final Set<String> words = new HashSet<>();

    /** Takes the words that stand whole in a line. */
    public void add(String line) {
        Matcher word = WORD.matcher(line);
        while (word.find() && words.size() < MAX_WORDS) {
            if (word.start() > 0 && word.end() < line.length()) {
                words.add(word.group().toLowerCase(Locale.ROOT));
            }
        }
    }

    /** Whether a line ends with a hyphen, not with a dash after a space. */
    public static boolean endsInHyphen(String line) {
        return (line.endsWith("-") || line.endsWith("‐")) && !line.endsWith(" -");
    }

    /** Whether a hyphen at the end of a line and the next belong to one word. */
    public static boolean isOneWord(String line, String next) {
        return endsInHyphen(line) && !SUSPENDED.matcher(next).lookingAt();
    }

    /** Whether the hyphen at the end of a line is there for the end of the line only. */
    public boolean isDivided(String line, String next) {
        Matcher head = LAST_PART.matcher(line);
        Matcher tail = FIRST_PART.matcher(next);
        if (!endsInHyphen(line) || !head.find() || !tail.find()) {
            return false;
        }
        String first = head.group(1).toLowerCase(Locale.ROOT);
        String second = tail.group().toLowerCase(Locale.ROOT);
        return words.contains(first + second)
                && !words.contains(first + "-" + second)
                && !words.contains(first + "‑" + second);
    }
}
