package org.resograph.parser.words.phrase;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import org.resograph.text.Language;

/**
 * A table of phrases of one language, as a data file.
 *
 * <pre>
 * line   = kind TAB value TAB phrase                 ; "#" starts a comment line
 * phrase = *( text / "{" phrase *( "|" phrase ) "}" ) ; one phrase for each choice
 * </pre>
 *
 * <p>A {@code #} in a phrase stands for each phrase of the kind {@code period}, and one as the
 * value for its value: {@code within # within #} is a line for each time that the table names.
 *
 * <p>A phrase of the kind {@code clitic} makes one more phrase of every other phrase of the table:
 * Arabic writes "and" and short prepositions as one with the word.
 */
public final class PhraseTable {

    private static final String FOLDER = "/org/resograph/parser/profiles/";
    private static final String CLITIC = "clitic";
    private static final String PERIOD = "period";
    private static final String ANY_PERIOD = "#";

    private final List<Row> rows;
    private final List<String> clitics;

    private PhraseTable(List<Row> rows, List<String> clitics) {
        this.rows = rows;
        this.clitics = clitics;
    }

    /**
     * A line.
     *
     * @param kind what kind of phrase it is
     * @param value what else is said of it; may be empty
     * @param phrases the phrases that its forms make
     */
    public record Row(String kind, String value, List<String> phrases) {}

    /** The table {@code {name}-{tag}.tsv}; empty where the language has none. */
    public static Optional<PhraseTable> load(String name, Language language) {
        String path = FOLDER + name + "-" + language.tag() + ".tsv";
        try (InputStream stream = PhraseTable.class.getResourceAsStream(path)) {
            if (stream == null) {
                return Optional.empty();
            }
            BufferedReader reader =
                    new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
            return Optional.of(of(reader.lines().toList()));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + path, e);
        }
    }

    /** The table of these lines. */
    public static PhraseTable of(List<String> lines) {
        List<Row> rows = new ArrayList<>();
        List<String> clitics = new ArrayList<>(List.of(""));
        for (String line : lines) {
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            String[] fields = line.split("\t", -1);
            if (fields.length != 3) {
                throw new IllegalArgumentException("not kind, value, phrase: " + line);
            }
            if (fields[0].equals(CLITIC)) {
                clitics.addAll(forms(fields[2]));
            } else {
                rows.add(new Row(fields[0], fields[1], forms(fields[2])));
            }
        }
        List<Row> periods = rows.stream().filter(row -> row.kind().equals(PERIOD)).toList();
        return new PhraseTable(
                rows.stream().flatMap(row -> each(row, periods).stream()).toList(),
                List.copyOf(clitics));
    }

    /** A line, or one for each time if it stands for any. */
    private static List<Row> each(Row row, List<Row> periods) {
        if (!row.value().equals(ANY_PERIOD)) {
            return List.of(row);
        }
        List<Row> each = new ArrayList<>();
        for (Row period : periods) {
            List<String> phrases = new ArrayList<>();
            for (String time : period.phrases()) {
                row.phrases().forEach(phrase -> phrases.add(phrase.replace(ANY_PERIOD, time)));
            }
            each.add(new Row(row.kind(), period.value(), List.copyOf(phrases)));
        }
        return each;
    }

    /** The lines, without those of clitics. */
    public List<Row> rows() {
        return rows;
    }

    /** The lines of some kinds, as a table. */
    public PhraseTable with(Set<String> kinds) {
        return new PhraseTable(
                rows.stream().filter(row -> kinds.contains(row.kind())).toList(), clitics);
    }

    /**
     * The phrases with their meanings; of a phrase that comes twice, the last.
     *
     * @param meaning of a line
     * @param alone the kinds that no clitic is joined with
     */
    public <T> Phrases<T> phrases(Function<Row, T> meaning, Set<String> alone) {
        return phrases(meaning, alone, (before, now) -> now);
    }

    /** The same, where a phrase that comes twice has the sum of its meanings. */
    public <T> Phrases<T> phrases(
            Function<Row, T> meaning, Set<String> alone, BinaryOperator<T> sum) {
        Phrases<T> phrases = new Phrases<>();
        for (Row row : rows) {
            T means = meaning.apply(row);
            for (String phrase : row.phrases()) {
                for (String form : alone.contains(row.kind()) ? List.of(phrase) : joined(phrase)) {
                    phrases.add(form, means, sum);
                }
            }
        }
        return phrases;
    }

    /** A phrase, and what each clitic of the table makes of it. */
    public List<String> joined(String phrase) {
        return clitics.stream().map(clitic -> join(clitic, phrase)).toList();
    }

    /** Every text that the braces allow, in the order of their forms; braces may be nested. */
    private static List<String> forms(String phrase) {
        int open = phrase.indexOf('{');
        if (open < 0) {
            return List.of(phrase);
        }
        List<String> alternatives = new ArrayList<>();
        int depth = 0;
        int start = open + 1;
        int close = open;
        do {
            if (close == phrase.length()) {
                throw new IllegalArgumentException("a brace is not closed: " + phrase);
            }
            char c = phrase.charAt(close);
            depth += c == '{' ? 1 : c == '}' ? -1 : 0;
            if ((c == '|' && depth == 1) || depth == 0) {
                alternatives.add(phrase.substring(start, close));
                start = close + 1;
            }
            close++;
        } while (depth > 0);
        List<String> all = new ArrayList<>();
        for (String alternative : alternatives) {
            all.addAll(forms(phrase.substring(0, open) + alternative + phrase.substring(close)));
        }
        return all;
    }

    /** Arabic writes li- and the article al- as one: لل. */
    private static String join(String clitic, String phrase) {
        return clitic.endsWith("ل") && phrase.startsWith("ال")
                ? clitic + phrase.substring(1)
                : clitic + phrase;
    }
}
