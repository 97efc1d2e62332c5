package org.resograph.document.pdf;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.resograph.text.MarkedText;
import org.resograph.text.MarkedTextBuilder;

/**
 * Joins the rows of a paragraph.
 *
 * <pre>
 * "non-"   + "governmental" = "non-governmental"    ; a hyphen at the end of a row is part of the word
 * "inter-" + "national"     = "international"       ; unless the document has that word elsewhere,
 *                                                   ; and not the other
 * "60/"    + "251"          = "60/251"
 * "reports" + "of"          = "reports of"
 * "各" + "国"                = "各国"
 * </pre>
 */
final class LineEnds {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]+(?:[-‑][\\p{L}\\p{M}]+)*");
    private static final Pattern LAST_PART = Pattern.compile("([\\p{L}\\p{M}]+)[-‐]$");
    private static final Pattern FIRST_PART = Pattern.compile("^[\\p{L}\\p{M}]+");
    private static final int MAX_WORDS = 200_000;

    private final Set<String> words = new HashSet<>();

    /** Takes the words that stand whole in a row. */
    LineEnds(List<List<Row>> pages) {
        for (List<Row> page : pages) {
            for (Row row : page) {
                Matcher word = WORD.matcher(row.plain());
                while (word.find() && words.size() < MAX_WORDS) {
                    if (word.start() > 0 && word.end() < row.plain().length()) {
                        words.add(word.group().toLowerCase(Locale.ROOT));
                    }
                }
            }
        }
    }

    /** The text of a paragraph. */
    MarkedText join(List<MarkedText> rows) {
        MarkedTextBuilder paragraph = new MarkedTextBuilder();
        for (int i = 0; i < rows.size(); i++) {
            MarkedText row = rows.get(i);
            String text = row.text();
            String next = i + 1 < rows.size() ? rows.get(i + 1).text() : "";
            if (text.isEmpty() || next.isEmpty()) {
                paragraph.append(row);
                continue;
            }
            char last = text.charAt(text.length() - 1);
            boolean hyphen = (last == '-' || last == '‐') && !text.endsWith(" -");
            if (hyphen && isDivided(text, next)) {
                paragraph.append(row.part(0, text.length() - 1));
            } else {
                paragraph.append(row);
                if (!hyphen && last != '‑' && !isTight(last, next.charAt(0))) {
                    paragraph.space();
                }
            }
        }
        return paragraph.build();
    }

    private static boolean isTight(char last, char first) {
        return RowBuilder.isIdeograph(last)
                || RowBuilder.isIdeograph(first)
                || last == '/' && Character.isLetterOrDigit(first);
    }

    /** Whether the hyphen is there for the end of the row only. */
    private boolean isDivided(String before, String next) {
        Matcher head = LAST_PART.matcher(before);
        Matcher tail = FIRST_PART.matcher(next);
        if (!head.find() || !tail.find()) {
            return false;
        }
        String first = head.group(1).toLowerCase(Locale.ROOT);
        String second = tail.group().toLowerCase(Locale.ROOT);
        return words.contains(first + second)
                && !words.contains(first + "-" + second)
                && !words.contains(first + "‑" + second);
    }
}
