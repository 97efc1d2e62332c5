package org.resograph.parser.profile;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.resograph.text.Language;

/**
 * The phrases with which the paragraphs of one language open, from the file {@code
 * verbs-{tag}.tsv}.
 *
 * <pre>
 * opening = [ prefix ] *( adverb [ "," ] ) phrase *( adverb )   ; the longest that fits
 * phrase  = word *( *( adverb ) word )                     ; "Prend également note" is "prend note"
 * </pre>
 */
public final class VerbLexicon {

    private static final Map<Language, VerbLexicon> LEXICONS = new ConcurrentHashMap<>();

    /** No conjunction with the space before it is longer. */
    private static final int LONGEST_END = 8;

    /** No phrase and no run of adverbs in it is longer. */
    private static final int MOST_ADVERBS = 3;

    /**
     * What the form of a phrase ends with that is a verb only where the paragraph opens with it.
     */
    private static final String FIRST = "-first";

    private final WordTree<Verb> phrases = new WordTree<>();
    private final WordTree<Boolean> adverbs = new WordTree<>();

    /**
     * What may stand within a phrase: those, and words that only say how much, "deeply",
     * "глубокой".
     */
    private final WordTree<Boolean> inner = new WordTree<>();

    private final List<String> conjunctions;
    private final char prefix;

    private VerbLexicon(LanguageProfile profile) {
        for (String line : LanguageProfiles.lines("verbs-" + profile.language() + ".tsv")) {
            String[] columns = line.split("\t", -1);
            String phrase = Folded.fold(columns[1]);
            add(phrase, columns);
            if (phrase.startsWith("с ")) {
                add("c" + phrase.substring(1), columns); // the Latin letter, as it is often typed
            }
        }
        for (String adverb : profile.words("opening.adverb")) {
            adverbs.add(adverb, true);
            inner.add(adverb, true);
        }
        for (String degree : profile.words("opening.degree")) {
            inner.add(degree, true);
        }
        this.conjunctions = profile.words("opening.conjunction");
        List<String> prefixes = profile.words("opening.prefix");
        this.prefix = prefixes.isEmpty() ? 0 : prefixes.get(0).charAt(0);
    }

    private void add(String phrase, String[] columns) {
        WordTree.Node<Verb> node = phrases.grow(phrase);
        Verb verb = Objects.requireNonNullElseGet(node.meaning(), Verb::new);
        node.mean(verb);
        if (columns[0].startsWith("preambular")) {
            verb.preambular = Optional.of(columns[2]);
        } else {
            verb.operative = Optional.of(columns[2]);
        }
        verb.onlyFirst |= columns[0].endsWith(FIRST);
    }

    /** The lexicon of a language. */
    public static VerbLexicon of(LanguageProfile profile) {
        return LEXICONS.computeIfAbsent(profile.language(), l -> new VerbLexicon(profile));
    }

    /**
     * An opening phrase in a text.
     *
     * @param end the place after it
     * @param preambular the key of its verb where it opens a preambular paragraph
     * @param operative the key of its verb where it opens an operative paragraph
     * @param onlyFirst whether it is something else where it does not open the paragraph: 通过,
     *     "adopts", is "through" too
     */
    public record Found(
            int end, Optional<String> preambular, Optional<String> operative, boolean onlyFirst) {

        /** The key of its verb in a paragraph of one kind; of the other, if it has none there. */
        public Optional<String> key(boolean inPreamble) {
            return inPreamble ? preambular.or(() -> operative) : operative.or(() -> preambular);
        }
    }

    /** What a phrase says in a paragraph of each kind. */
    private static final class Verb {
        private Optional<String> preambular = Optional.empty();
        private Optional<String> operative = Optional.empty();
        private boolean onlyFirst;
    }

    /** The longest opening phrase at a place of a text. */
    public Optional<Found> at(Folded text, int place) {
        Best best = new Best();
        match(text, place, phrases.root(), 0, best);
        if (best.verb == null && prefix != 0 && text.at(place) == prefix) {
            match(text, place + 1, phrases.root(), 0, best);
        }
        Verb verb = best.verb;
        if (verb == null) {
            return Optional.empty();
        }
        int end = best.end;
        for (int i = 0; i < MOST_ADVERBS; i++) {
            int after = end(adverbs, text, text.skipSpaces(end));
            if (after < 0) {
                break;
            }
            end = after;
        }
        return Optional.of(new Found(end, verb.preambular, verb.operative, verb.onlyFirst));
    }

    private static final class Best {
        private @Nullable Verb verb;
        private int end;
        private int skipped;

        /** "вновь подтверждая" says more than "подтверждая" after an adverb. */
        private boolean isWorse(int place, int words) {
            return place > end || place == end && words < skipped;
        }
    }

    private void match(Folded text, int from, WordTree.Node<Verb> start, int skipped, Best best) {
        WordTree.Node<Verb> node = start;
        int place = from;
        while (true) {
            boolean atWord =
                    node == phrases.root()
                            || text.at(place - 1) == ' '
                            || isIdeographic(text, place);
            if (atWord && skipped < MOST_ADVERBS) {
                int after = end(inner, text, place);
                if (after > 0) {
                    int word = text.skipSpaces(after);
                    if (node == phrases.root() && text.at(word) == ',') {
                        word = text.skipSpaces(word + 1); // "In this regard, calls upon"
                    }
                    match(text, word, node, skipped + 1, best);
                }
            }
            Verb verb = node.meaning();
            if (verb != null && best.isWorse(place, skipped) && !Template.isInWord(text, place)) {
                best.verb = verb;
                best.end = place;
                best.skipped = skipped;
            }
            WordTree.Node<Verb> next = node.next(text.at(place));
            if (next == null) {
                return;
            }
            node = next;
            place = text.at(place) == ' ' ? text.skipSpaces(place) : place + 1;
        }
    }

    private static boolean isIdeographic(Folded text, int place) {
        return Folded.isIdeograph(text.at(place));
    }

    /** The place after one of some words; -1 if none stands there. */
    private static int end(WordTree<Boolean> words, Folded text, int from) {
        WordTree.Node<Boolean> node = words.root();
        int place = from;
        int end = -1;
        while (true) {
            if (node.meaning() != null && !Template.isInWord(text, place)) {
                end = place;
            }
            WordTree.Node<Boolean> next = node.next(text.at(place));
            if (next == null) {
                return end;
            }
            node = next;
            place = text.at(place) == ' ' ? text.skipSpaces(place) : place + 1;
        }
    }

    /** The verb that a paragraph opens with, behind quotation marks and spaces. */
    public Optional<Found> opening(String words) {
        return opening(words, 0);
    }

    private Optional<Found> opening(String words, int start) {
        int from = start;
        while (from < words.length() && "«\"“ ".indexOf(words.charAt(from)) >= 0) {
            from++;
        }
        Folded folded = Folded.of(words, from, Math.min(words.length(), from + 80));
        return at(folded, 0);
    }

    /** Whether a text ends with a conjunction, as the last but one paragraph of a preamble may. */
    public boolean endsWithConjunction(String words) {
        Folded end = Folded.of(words, Math.max(0, words.length() - LONGEST_END), words.length());
        String text = end.toString().stripTrailing();
        for (String conjunction : conjunctions) {
            int start = text.length() - conjunction.length();
            if (start > 0
                    && text.endsWith(conjunction)
                    && ", ".indexOf(text.charAt(start - 1)) >= 0) {
                return true;
            }
        }
        return false;
    }

    /** Whether a paragraph opens with a verb that asks or decides. */
    public boolean isOperative(String words) {
        return isOperative(words, 0);
    }

    /** Whether what stands at a place of a text opens with such a verb. */
    public boolean isOperative(String words, int from) {
        return opening(words, from).flatMap(Found::operative).isPresent();
    }
}
