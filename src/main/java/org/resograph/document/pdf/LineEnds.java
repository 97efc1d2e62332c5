package org.resograph.document.pdf;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.resograph.document.DividedWords;
import org.resograph.text.MarkedText;
import org.resograph.text.MarkedTextBuilder;

/**
 * Joins the rows of a paragraph.
 *
 * <pre>
 * "non-"   + "governmental" = "non-governmental"    ; as {@link DividedWords} tells
 * "2014–"  + "2030"         = "2014–2030"
 * "60/"    + "251"          = "60/251"
 * "reports" + "of"          = "reports of"
 * "各" + "国"                = "各国"
 * </pre>
 */
final class LineEnds {

    private static final Pattern AND = Pattern.compile("(?<![\\p{L}\\p{M}])و( ?)[0-9]");
    private static final String OPENING = "([";

    private final DividedWords words = new DividedWords();

    /** How much more often "و" is written together with a number than apart from it. */
    private int gluedAnds;

    /** Takes the words that stand whole in a row. */
    LineEnds(List<List<Row>> pages) {
        for (List<Row> page : pages) {
            for (Row row : page) {
                words.add(row.plain());
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
            if (words.isDivided(text, next)) {
                paragraph.append(row.part(0, text.length() - 1));
                continue;
            }
            paragraph.append(row);
            boolean glued =
                    DividedWords.isOneWord(text, next)
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
}
