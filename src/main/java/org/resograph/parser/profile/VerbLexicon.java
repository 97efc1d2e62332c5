package org.resograph.parser.profile;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.resograph.text.Language;

/**
 * The phrases with which the paragraphs of one language open, from the file {@code
 * verbs-{tag}.tsv}.
 *
 * <pre>
 * opening = [ prefix ] *( adverb ) phrase *( adverb )      ; the longest that fits
 * phrase  = word *( *( adverb ) word )                     ; "Prend également note" is "prend note"
 * </pre>
 */
public final class VerbLexicon {

    private static final Map<Language, VerbLexicon> LEXICONS = new ConcurrentHashMap<>();

    /** No phrase and no run of adverbs in it is longer. */
    private static final int MOST_ADVERBS = 3;

    private final Node phrases = new Node();
    private final Node adverbs = new Node();
    private final char prefix;

    private VerbLexicon(LanguageProfile profile) {
        for (String line : LanguageProfiles.lines("verbs-" + profile.language() + ".tsv")) {
            String[] columns = line.split("\t", -1);
            Node node = phrases.add(Folded.fold(columns[1]));
            if (columns[0].equals("preambular")) {
                node.preambular = columns[2];
            } else {
                node.operative = columns[2];
            }
        }
        for (String adverb : profile.words("opening.adverb")) {
            adverbs.add(adverb).operative = "";
        }
        List<String> prefixes = profile.words("opening.prefix");
        this.prefix = prefixes.isEmpty() ? 0 : prefixes.get(0).charAt(0);
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
     */
    public record Found(int end, Optional<String> preambular, Optional<String> operative) {

        /** The key of its verb in a paragraph of one kind; of the other, if it has none there. */
        public Optional<String> key(boolean inPreamble) {
            return inPreamble ? preambular.or(() -> operative) : operative.or(() -> preambular);
        }
    }

    private static final class Node {
        /** The characters that lead on, and where to; few, so they are searched one by one. */
        private char[] keys = new char[0];

        private Node[] next = new Node[0];
        private @Nullable String preambular;
        private @Nullable String operative;

        Node add(String phrase) {
            Node node = this;
            for (int i = 0; i < phrase.length(); i++) {
                Node child = node.next(phrase.charAt(i));
                node = child == null ? node.grow(phrase.charAt(i)) : child;
            }
            return node;
        }

        private Node grow(char key) {
            Node child = new Node();
            keys = Arrays.copyOf(keys, keys.length + 1);
            next = Arrays.copyOf(next, next.length + 1);
            keys[keys.length - 1] = key;
            next[next.length - 1] = child;
            return child;
        }

        @Nullable Node next(char key) {
            for (int i = 0; i < keys.length; i++) {
                if (keys[i] == key) {
                    return next[i];
                }
            }
            return null;
        }

        boolean isEnd() {
            return preambular != null || operative != null;
        }
    }

    /** The longest opening phrase at a place of a text. */
    public Optional<Found> at(Folded text, int place) {
        Best best = new Best();
        match(text, place, phrases, 0, best);
        if (best.node == null && prefix != 0 && text.at(place) == prefix) {
            match(text, place + 1, phrases, 0, best);
        }
        Node node = best.node;
        if (node == null) {
            return Optional.empty();
        }
        int end = best.end;
        for (int i = 0; i < MOST_ADVERBS; i++) {
            int after = adverb(text, text.skipSpaces(end));
            if (after < 0) {
                break;
            }
            end = after;
        }
        return Optional.of(
                new Found(
                        end,
                        Optional.ofNullable(node.preambular),
                        Optional.ofNullable(node.operative)));
    }

    private static final class Best {
        private @Nullable Node node;
        private int end;
    }

    private void match(Folded text, int from, Node start, int skipped, Best best) {
        Node node = start;
        int place = from;
        while (true) {
            boolean atWord =
                    node == phrases || text.at(place - 1) == ' ' || isIdeographic(text, place);
            if (atWord && skipped < MOST_ADVERBS) {
                int after = adverb(text, place);
                if (after > 0) {
                    match(text, text.skipSpaces(after), node, skipped + 1, best);
                }
            }
            if (node.isEnd() && place > best.end && !Template.isInWord(text, place)) {
                best.node = node;
                best.end = place;
            }
            Node next = node.next(text.at(place));
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

    /** The place after an adverb; -1 if none stands there. */
    private int adverb(Folded text, int from) {
        Node node = adverbs;
        int place = from;
        int end = -1;
        while (true) {
            if (node.isEnd() && !Template.isInWord(text, place)) {
                end = place;
            }
            Node next = node.next(text.at(place));
            if (next == null) {
                return end;
            }
            node = next;
            place = text.at(place) == ' ' ? text.skipSpaces(place) : place + 1;
        }
    }
}
