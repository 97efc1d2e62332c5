package org.resograph.reference;

import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.resograph.text.Language;

/** The words by which one language joins the names of a list. */
final class ListWords {

    private static final String[] COLUMNS = {"language", "role", "word"};
    private static final Map<Language, ListWords> BUNDLED = bundled();

    private final Pattern conjunction;
    private final Pattern leading;
    private final Pattern behalf;

    private ListWords(Map<Role, List<String>> words, boolean spaced) {
        String space = spaced ? "\\s+" : "\\s*";
        String joins = alternatives(words, Role.CONJUNCTION);
        String prefixes = alternatives(words, Role.PREFIX);
        this.conjunction =
                Pattern.compile(
                        space + "(?:" + joins + ")" + space + "|\\s+(?:" + prefixes + ")(?=\\S)");
        this.leading =
                Pattern.compile("(?:(?:" + joins + ")" + space + "|(?:" + prefixes + ")(?=\\S)).*");
        this.behalf =
                Pattern.compile(
                        "\\s*[(（]\\s*(?:"
                                + alternatives(words, Role.BEHALF)
                                + ")(?:[^()（）]|[(（][^()（）]*[)）])*(?:[)）][\\s*]*)?$",
                        Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    /** What a word does in a list. */
    private enum Role {
        CONJUNCTION,
        PREFIX,
        BEHALF
    }

    static ListWords of(Language language) {
        ListWords words = BUNDLED.get(language);
        return words == null ? new ListWords(Map.of(), true) : words;
    }

    /**
     * The conjunctions in a text, each with the space around it. One behind a figure joins no
     * states: {@code the Group of 77 and China}.
     */
    List<MatchResult> conjunctions(String text) {
        return conjunction.matcher(text).results().filter(m -> !followsFigure(text, m)).toList();
    }

    private static boolean followsFigure(String text, MatchResult conjunction) {
        int start = conjunction.start();
        return start > 0 && Character.isDigit(text.charAt(start - 1));
    }

    /** The text without the conjunction it starts with. */
    String withoutLeadingConjunction(String text) {
        return leading.matcher(text).matches()
                ? conjunction.matcher(" " + text).replaceFirst("")
                : text;
    }

    /** The text without brackets at its end that say for whom else the state speaks. */
    String withoutBehalf(String text) {
        return behalf.matcher(text).replaceFirst("");
    }

    private static String alternatives(Map<Role, List<String>> words, Role role) {
        List<String> found = words.getOrDefault(role, List.of());
        return found.isEmpty()
                ? "(?!)"
                : found.stream().map(Pattern::quote).collect(Collectors.joining("|"));
    }

    private static Map<Language, ListWords> bundled() {
        Map<Language, List<Table.Row>> byLanguage =
                Table.bundled("list-words.tsv", COLUMNS).rows().stream()
                        .collect(Collectors.groupingBy(row -> row.language("language")));
        return byLanguage.entrySet().stream()
                .collect(
                        Collectors.toUnmodifiableMap(
                                Map.Entry::getKey, e -> of(e.getKey(), e.getValue())));
    }

    private static ListWords of(Language language, List<Table.Row> rows) {
        Map<Role, List<String>> words =
                rows.stream()
                        .collect(
                                Collectors.groupingBy(
                                        row -> row.constant("role", Role.class),
                                        Collectors.mapping(
                                                row -> row.text("word"), Collectors.toList())));
        return new ListWords(words, !language.equals(Language.CHINESE));
    }
}
