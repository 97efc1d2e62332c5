package org.resograph.parser.words.citation;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.resograph.parser.words.phrase.CasedText;
import org.resograph.parser.words.phrase.PhraseTable;
import org.resograph.parser.words.phrase.Phrases;
import org.resograph.text.Language;

/**
 * The words of one language that the grammar of citations knows, from the table {@code
 * citations-{tag}.tsv}.
 *
 * <pre>
 * kind  = a name of {@link Cue.Kind}
 * value = [ body *( "|" body ) ] *( SP detail )      ; a body in capitals
 * </pre>
 *
 * <p>The line {@code order TAB trailing TAB} says that "resolution" stands after its numbers.
 */
final class Lexicon {

    private static final String ORDER = "order";

    private static final Set<String> KEYS = Set.of("resolution", "decision");

    /** A session is said within a number. */
    private static final Set<String> WITHOUT_CLITIC = Set.of("session", ORDER);

    private final Phrases<Cue> phrases;

    /** The words beside which a figure can be a number. */
    private final Phrases<Cue> keys;

    private final boolean wordTrails;

    private Lexicon(PhraseTable table) {
        this.wordTrails =
                table.rows().stream()
                        .anyMatch(r -> r.kind().equals(ORDER) && r.value().equals("trailing"));
        this.phrases = table.phrases(Lexicon::cue, WITHOUT_CLITIC);
        this.keys = table.with(KEYS).phrases(Lexicon::cue, WITHOUT_CLITIC);
    }

    /** The word list of a language; empty where there is none. */
    static Optional<Lexicon> load(Language language) {
        return PhraseTable.load("citations", language).map(Lexicon::new);
    }

    private static Cue cue(PhraseTable.Row row) {
        if (row.kind().equals(ORDER)) {
            return Cue.PLAIN;
        }
        Set<String> bodies = new TreeSet<>();
        Set<String> detail = new TreeSet<>();
        for (String value : row.value().isEmpty() ? new String[0] : row.value().split(" ", -1)) {
            if (value.length() > 1 && value.equals(value.toUpperCase(Locale.ROOT))) {
                bodies.addAll(List.of(value.split("\\|", -1)));
            } else {
                detail.add(value);
            }
        }
        return new Cue(Cue.Kind.valueOf(row.kind().toUpperCase(Locale.ROOT)), bodies, detail);
    }

    /** Whether the word for "resolution" stands after the numbers it governs. */
    boolean wordTrails() {
        return wordTrails;
    }

    /** Whether a text has a word beside which a figure can be a number. */
    boolean hasKey(CasedText text) {
        int n = keys.next(text, 0);
        while (n < text.starts() && keys.match(text, text.start(n)) == null) {
            n = keys.next(text, n + 1);
        }
        return n < text.starts();
    }

    /** The longest phrase that stands at {@code start}; null for none. */
    Phrases.@Nullable Match<Cue> match(CasedText text, int start) {
        return phrases.match(text, start);
    }
}
