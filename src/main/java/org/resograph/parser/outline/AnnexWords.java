package org.resograph.parser.outline;

import java.util.Locale;
import java.util.Set;
import org.resograph.text.MarkedText;

/** The line with which an annex begins: "Annex", "Annexe I", "附件一", "المرفق الأول". */
final class AnnexWords {

    private static final Set<String> WORDS =
            Set.of(
                    "annex",
                    "annexe",
                    "anexo",
                    "appendix",
                    "appendice",
                    "ap\u00E9ndice",
                    "anlage",
                    "anhang",
                    "\u043F\u0440\u0438\u043B\u043E\u0436\u0435\u043D\u0438\u0435",
                    "\u0434\u043E\u0431\u0430\u0432\u043B\u0435\u043D\u0438\u0435",
                    "\u0645\u0631\u0641\u0642",
                    "\u0627\u0644\u0645\u0631\u0641\u0642",
                    "\u062A\u0630\u064A\u064A\u0644",
                    "\u0627\u0644\u062A\u0630\u064A\u064A\u0644");

    private static final String CHINESE = "\u9644\u4EF6";
    private static final String CHINESE_APPENDIX = "\u9644\u5F55";
    private static final int LONGEST = 40;
    private static final int LONGEST_NUMBER = 6;

    private AnnexWords() {}

    static boolean isHeading(MarkedText marked) {
        String text = marked.text();
        if (text.isEmpty() || text.length() > LONGEST) {
            return false;
        }
        String line = text.endsWith("*") ? text.replace("*", "").strip() : text;
        if (line.startsWith(CHINESE) || line.startsWith(CHINESE_APPENDIX)) {
            return line.length() <= CHINESE.length() + 3 && Ending.of(marked) == Ending.NONE;
        }
        int end = 0;
        while (end < line.length()
                && !Character.isWhitespace(line.charAt(end))
                && line.charAt(end) != '\u00A0') {
            end++;
        }
        if (!WORDS.contains(line.substring(0, end).toLowerCase(Locale.ROOT))) {
            return false;
        }
        String rest = line.substring(end).strip();
        return rest.isEmpty() || isNumber(rest);
    }

    /** I, IV, A, 2, or an ordinal in Arabic letters, of at most two words. */
    private static boolean isNumber(String rest) {
        char first = rest.charAt(0);
        if (first >= '\u0600' && first <= '\u06FF') {
            return rest.indexOf(' ') == rest.lastIndexOf(' ') && rest.length() <= 20;
        }
        if (rest.length() > LONGEST_NUMBER) {
            return false;
        }
        for (int i = 0; i < rest.length(); i++) {
            char c = rest.charAt(i);
            boolean sign = Character.isDigit(c) || "IVXLC".indexOf(c) >= 0;
            if (!sign && (rest.length() > 1 || !Character.isUpperCase(c))) {
                return false;
            }
        }
        return true;
    }
}
