package org.resograph.roads;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.resograph.resolution.Body;
import org.resograph.text.Language;
import org.resograph.text.Span;

/**
 * The number of a paragraph with its marks, as it is printed: as the XML has it in its {@code num},
 * or, where the number stands in the text there, in the manner of the language.
 *
 * <pre>
 *            en zh    fr es ru de    ar
 * figure     1.       1.             1-  (HRC), 1 -
 * letter     (a)      a)             (أ)
 * third      (i) ㈠   i)             ’1‘
 * </pre>
 */
final class NumberForms {

    private static final Pattern NUM = Pattern.compile("<num\\b[^>]*>(.*?)</num>", Pattern.DOTALL);

    private final List<String> xml;
    private final Language language;
    private final boolean geneva;

    NumberForms(List<String> xml, Language language, Body body) {
        this.xml = xml;
        this.language = language;
        this.geneva = body.equals(Body.HUMAN_RIGHTS_COUNCIL);
    }

    /** The printed form of a number, of a paragraph in these lines of the XML. */
    String printed(String number, String label, boolean outermost, Span span) {
        String text =
                String.join("\n", xml.subList(span.first() - 1, Math.min(span.last(), xml.size())));
        Matcher num = NUM.matcher(text);
        if (num.find()) {
            String printed = num.group(1).replaceAll("<[^>]*>", "").replaceAll("\\s+", " ").strip();
            boolean marked = printed.length() > number.length();
            if (marked && printed.replace(" ", "").contains(number.replace(" ", ""))) {
                return printed;
            }
        }
        return conventional(number, label, outermost);
    }

    private String conventional(String number, String label, boolean outermost) {
        boolean figures = Character.isDigit(number.charAt(0));
        boolean arabic = language.equals(Language.ARABIC);
        if (figures && outermost) {
            return arabic ? number + (geneva ? "-" : " -") : number + ".";
        }
        if (figures && arabic && !Character.isDigit(label.charAt(0))) {
            return "’" + number + "‘";
        }
        char first = number.charAt(0);
        if (first >= '\u3220' && first <= '\u3229') {
            return number;
        }
        boolean closed =
                language.equals(Language.ENGLISH)
                        || language.equals(Language.CHINESE)
                        || arabic
                        || figures;
        return closed ? "(" + number + ")" : number + ")";
    }
}
