package org.resograph.parser.words.phrase;

import java.util.function.BinaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Phrases and what they mean, as a tree by their words: the longest that stands at a place is found
 * in one walk. Case is ignored but for a capital at the start of a phrase, which the text must have
 * too, unless the phrase is there without it as well; a phrase ends where a word or a figure ends.
 *
 * @param <T> what a phrase means
 */
public final class Phrases<T> {

    private final PhraseTree<Phrase<T>> tree = new PhraseTree<>();

    /** A phrase in small letters, with another that ends in the same node, if there is one. */
    private static final class Phrase<T> {

        private final char[] letters;
        private final @Nullable Phrase<T> other;
        private T meaning;

        /** Whether it starts with a capital. */
        private boolean capital;

        Phrase(char[] letters, T meaning, boolean capital, @Nullable Phrase<T> other) {
            this.letters = letters;
            this.meaning = meaning;
            this.capital = capital;
            this.other = other;
        }

        boolean isAt(CasedText text, int start, int end) {
            return letters.length == end - start && text.hasSmall(letters, start);
        }
    }

    /**
     * A phrase in a text.
     *
     * @param meaning what it means
     * @param end after its last character
     */
    public record Match<T>(T meaning, int end) {}

    /** Adds a phrase; one that is there already gets the new meaning. */
    public void add(String phrase, T meaning) {
        add(phrase, meaning, (before, now) -> now);
    }

    /** Adds a phrase; one that is there already gets the sum of its meanings. */
    public void add(String phrase, T meaning, BinaryOperator<T> sum) {
        CasedText text = CasedText.of(phrase);
        if (text.length() == 0) {
            return;
        }
        boolean capital = Character.isUpperCase(text.at(0));
        int node = PhraseTree.ROOT;
        for (int i = 0; i < text.starts(); i++) {
            node = tree.grow(node, text.head(text.start(i)));
        }
        Phrase<T> first = tree.end(node);
        for (Phrase<T> known = first; known != null; known = known.other) {
            if (known.isAt(text, 0, text.length())) {
                known.meaning = sum.apply(known.meaning, meaning);
                known.capital &= capital;
                return;
            }
        }
        tree.end(node, new Phrase<>(text.small(), meaning, capital, first));
    }

    /**
     * The first of the places at which a word, a figure or a mark starts, from the n-th on, where a
     * phrase may start; their number for none. Who has nothing to do at the others need not go
     * there.
     */
    public int next(CasedText text, int n) {
        int next = n;
        while (next < text.starts() && !tree.isFirst(text.head(text.start(next)))) {
            next++;
        }
        return next;
    }

    /**
     * The longest phrase that stands at {@code start}; null for none. It may be within a word:
     * behind what is written as one with the next.
     */
    public @Nullable Match<T> match(CasedText text, int start) {
        char head = text.headFrom(start);
        if (!tree.isFirst(head)) {
            return null;
        }
        Phrase<T> longest = null;
        int end = start;
        int node = PhraseTree.ROOT;
        int at = start;
        while (head != 0) {
            node = tree.next(node, head);
            if (node == PhraseTree.NONE) {
                break;
            }
            at = text.wordEnd(at);
            for (Phrase<T> one = tree.end(node); one != null; one = one.other) {
                if (one.isAt(text, start, at)
                        && (!one.capital || Character.isUpperCase(text.at(start)))) {
                    longest = one;
                    end = at;
                }
            }
            while (text.at(at) == ' ') {
                at++;
            }
            head = text.head(at);
        }
        return longest == null ? null : new Match<>(longest.meaning, end);
    }
}
