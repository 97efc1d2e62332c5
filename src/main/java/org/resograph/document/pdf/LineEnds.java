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
 * "short-" + "and long-term" = "short- and long-term" ; before a word that goes on with a second one
 * "2014–"  + "2030"         = "2014–2030"
 * "60/"    + "251"          = "60/251"
 * "reports" + "of"          = "reports of"
 * "各" + "国"                = "各国"
 * </pre>
 */
final class LineEnds {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]+(?:[-‑][\\p{L}\\p{M}]+)*");
    private static final Pattern LAST_PART = Pattern.compile("([\\p{L}\\p{M}]+)[-‐]$");
    private static final Pattern FIRST_PART = Pattern.compile("^[\\p{L}\\p{M}]+");

    /** Words behind a hyphen that stands for a part of a later word, in any language. */
    private static final Pattern SUSPENDED =
            Pattern.compile("(?:and|or|to|et|ou|y|e|o|u|и|или|und|oder|bis)(?![\\p{L}\\p{M}])");

    private static final Pattern AND = Pattern.compile("(?<![\\p{L}\\p{M}])و( ?)[0-9]");
    private static final String OPENING = "([";
    private static final int MAX_WORDS = 200_000;

    private final Set<String> words = new HashSet<>();

    /** How much more often "و" is written together with a number than apart from it. */
    private int gluedAnds;

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
                Matcher and = AND.matcher(row.rightToLeft() ? row.plain() : "");
                while (and.find()) {
                    gluedAnds += and.group(1).isEmpty() ? 1 : -1;
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
                continue;
            }
            paragraph.append(row);
            boolean glued =
                    hyphen && !SUSPENDED.matcher(next).lookingAt()
                            || last == '‑'
                            || isTight(last, next.charAt(0))
                            || isRange(text, next)
                            || isGluedAnd(text, next);
            if (!glued) {
                paragraph.space();
            }
        }
        return paragraph.build();
    }

    private static boolean isTight(char last, char first) {
        return RowBuilder.isIdeograph(last)
                || RowBuilder.isIdeograph(first)
                || last == '/' && Character.isLetterOrDigit(first)
                || OPENING.indexOf(last) >= 0;
    }

    /** "2014–" and "2030". */
    private static boolean isRange(String text, String next) {
        int dash = text.length() - 1;
        return text.charAt(dash) == '–'
                && dash > 0
                && Character.isDigit(text.charAt(dash - 1))
                && Character.isDigit(next.charAt(0));
    }

    /** The Arabic "and" before a number, where this document writes the two as one. */
    private boolean isGluedAnd(String text, String next) {
        return gluedAnds > 0 && text.endsWith(" و") && Character.isDigit(next.charAt(0));
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
