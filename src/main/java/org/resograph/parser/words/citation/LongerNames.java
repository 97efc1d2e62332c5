package org.resograph.parser.words.citation;

import java.util.List;
import java.util.Set;
import org.resograph.parser.words.phrase.CasedText;
import org.resograph.parser.words.phrase.PhraseTable;
import org.resograph.parser.words.phrase.Scripts;
import org.resograph.text.Language;

/**
 * Tells the name of an instrument from the end of a longer one that is another's: the "Bamako
 * Declaration on the Right to Bridges" is not the Declaration on the Right to Bridges, nor is
 * 《巴马科桥梁权利宣言》 the 《桥梁权利宣言》. What stands before such a name with a capital, or with it within the
 * marks of a title, makes it another's, unless {@code short-instruments-{tag}.tsv} has that as
 * {@code same}: "United Nations". A language without such lines says its kind first, and what else
 * stands in a name behind it. Immutable.
 */
final class LongerNames {

    private static final char TITLE = '\u300A';
    private static final char TITLE_IN_TITLE = '\u3008';
    private static final char YEAR = '年';

    /** The brackets of Chinese are between these. */
    private static final char FIRST_BRACKET = '\u3008';

    private static final char LAST_BRACKET = '\u3011';

    /** No place is so long that more has to be looked at. */
    private static final int LONGEST = 16;

    private final List<String> same;

    private LongerNames(List<String> same) {
        this.same = same;
    }

    /** Those of a language. */
    static LongerNames of(Language language) {
        return new LongerNames(
                PhraseTable.load("short-instruments", language)
                        .map(table -> table.with(Set.of("same")).rows())
                        .orElse(List.of())
                        .stream()
                        .flatMap(row -> row.phrases().stream())
                        .toList());
    }

    /** Whether the name between two places is the end of a longer one. */
    boolean isEndOfOther(CasedText text, int start, int end) {
        if (same.isEmpty()) {
            return false;
        }
        return Scripts.isIdeographic(text.at(end - 1))
                ? isBracket(text.at(end)) && isInTitle(text, start)
                : isBehindName(text, start);
    }

    /** Whether a title opens before, and more than what changes nothing stands between. */
    private boolean isInTitle(CasedText text, int start) {
        int end = start;
        while (Scripts.isDigit(text.at(end - 1)) || text.at(end - 1) == YEAR) {
            end--; // 《1961年麻醉品单一公约》
        }
        int open = end - 1;
        while (open >= Math.max(0, end - LONGEST) && !isBracket(text.at(open))) {
            open--;
        }
        boolean title = text.at(open) == TITLE || text.at(open) == TITLE_IN_TITLE;
        return title && open + 1 < end && !same.contains(text.slice(open + 1, end));
    }

    private static boolean isBracket(char c) {
        return c >= FIRST_BRACKET && c <= LAST_BRACKET;
    }

    /** Whether the word before has a capital that it does not owe to the start of a sentence. */
    private boolean isBehindName(CasedText text, int start) {
        int end = start - 1;
        if (text.at(end) != ' ' || !Scripts.isAlphabetic(text.at(end - 1))) {
            return false;
        }
        int word = end;
        while (word > 0 && end - word < LONGEST && isOfWord(text.at(word - 1))) {
            word--;
        }
        boolean first = text.at(word - 1) != ' ' || !Scripts.isLetterOrDigit(text.at(word - 2));
        return !first
                && Character.isUpperCase(text.at(word))
                && same.stream().noneMatch(name -> isBefore(text, name, end));
    }

    private static boolean isOfWord(char c) {
        return Scripts.isAlphabetic(c) || c == '-' || c == '\'';
    }

    private static boolean isBefore(CasedText text, String name, int end) {
        int from = end - name.length();
        return from >= 0
                && !Scripts.isAlphabetic(text.at(from - 1))
                && text.slice(from, end).equals(name);
    }
}
