package org.resograph.parser.words.citation;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.resograph.text.Language;

/**
 * The words of one language that the grammar of citations knows, read from {@code
 * profiles/citations-{tag}.tsv}; the longest phrase that fits is taken.
 *
 * <pre>
 * line   = kind TAB *( value ) TAB phrase       ; # starts a comment line
 *        / "order" TAB "trailing" TAB           ; "resolution" stands after its numbers
 * value  = body *( "|" body ) / detail          ; separated by spaces
 * phrase = text with "{" form *( "|" form ) "}" ; one phrase for each choice of forms
 * </pre>
 *
 * <p>A clitic makes one more phrase of every other phrase: Arabic writes "and" and short
 * prepositions as one with the word.
 */
final class Lexicon {

    private static final String FOLDER = "/org/resograph/parser/profiles/citations-";

    private final Phrases<Cue> phrases = new Phrases<>();
    private boolean wordTrails;

    private Lexicon() {}

    /** The word list of a language; empty where there is none. */
    static Optional<Lexicon> load(Language language) {
        String name = FOLDER + language.tag() + ".tsv";
        try (InputStream stream = Lexicon.class.getResourceAsStream(name)) {
            if (stream == null) {
                return Optional.empty();
            }
            BufferedReader reader =
                    new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
            return Optional.of(of(reader.lines().toList()));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + name, e);
        }
    }

    static Lexicon of(List<String> lines) {
        Lexicon lexicon = new Lexicon();
        List<String> clitics = new ArrayList<>(List.of(""));
        for (String line : lines) {
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            String[] fields = line.split("\t", -1);
            if (fields.length != 3) {
                throw new IllegalArgumentException("not kind, value, phrase: " + line);
            }
            if (fields[0].equals("order")) {
                lexicon.wordTrails = fields[1].equals("trailing");
                continue;
            }
            Cue cue = cue(fields[0], fields[1]);
            for (String phrase : forms(fields[2])) {
                if (cue.kind() == Cue.Kind.CLITIC) {
                    clitics.add(phrase);
                } else if (cue.kind() == Cue.Kind.SESSION) {
                    lexicon.phrases.add(phrase, cue);
                } else {
                    clitics.forEach(clitic -> lexicon.phrases.add(join(clitic, phrase), cue));
                }
            }
        }
        return lexicon;
    }

    /** Whether the word for "resolution" stands after the numbers it governs. */
    boolean wordTrails() {
        return wordTrails;
    }

    private static Cue cue(String kind, String values) {
        Set<String> bodies = new TreeSet<>();
        Set<String> detail = new TreeSet<>();
        for (String value : values.isEmpty() ? new String[0] : values.split(" ", -1)) {
            if (value.length() > 1 && value.equals(value.toUpperCase(Locale.ROOT))) {
                bodies.addAll(List.of(value.split("\\|", -1)));
            } else {
                detail.add(value);
            }
        }
        return new Cue(Cue.Kind.valueOf(kind.toUpperCase(Locale.ROOT)), bodies, detail);
    }

    /** Every text that the braces allow, in the order of their forms. */
    static List<String> forms(String phrase) {
        int open = phrase.indexOf('{');
        if (open < 0) {
            return List.of(phrase);
        }
        int close = phrase.indexOf('}', open);
        List<String> all = new ArrayList<>();
        for (String form : phrase.substring(open + 1, close).split("\\|", -1)) {
            all.addAll(forms(phrase.substring(0, open) + form + phrase.substring(close + 1)));
        }
        return all;
    }

    /** Arabic writes li- and the article al- as one: لل. */
    private static String join(String clitic, String phrase) {
        return clitic.endsWith("ل") && phrase.startsWith("ال")
                ? clitic + phrase.substring(1)
                : clitic + phrase;
    }

    /** The longest phrase that stands at {@code start}; null for none. */
    Phrases.@Nullable Match<Cue> match(CasedText text, int start) {
        return phrases.match(text, start);
    }
}
