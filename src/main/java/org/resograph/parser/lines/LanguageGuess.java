package org.resograph.parser.lines;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.resograph.document.Line;
import org.resograph.parser.profile.Folded;
import org.resograph.parser.profile.LanguageProfile;
import org.resograph.parser.profile.LanguageProfiles;
import org.resograph.parser.profile.WordTree;

/** Tells the language of a text by its script and its commonest words. */
public final class LanguageGuess {

    /** So many characters are enough. */
    private static final int SAMPLE = 12_000;

    /** So many are enough where no other language comes near. */
    private static final int CLEAR_SAMPLE = 4000;

    /** So many times as many common words as any other has a language that is clear. */
    private static final int CLEAR = 4;

    /** So many are enough of one line, and fewer may be of the cover. */
    private static final int LONGEST = 2000;

    private static final int SHORTEST = 30;

    /** Where there are fewer, short lines count, too. */
    private static final int LEAST = 200;

    /** A text of fewer common words than one in so many is in none of the languages. */
    private static final int RAREST = 25;

    private static final String HAN = "Han";

    private static final List<LanguageProfile> PROFILES =
            List.copyOf(LanguageProfiles.bundled().all());

    private static final WordTree<int[]> COMMON = common();

    /** Whether a folded character is a letter; of those below U+0080 only the Latin ones. */
    private static final boolean[] LETTERS = new boolean[Character.MAX_VALUE + 1];

    static {
        for (int i = 0; i < LETTERS.length; i++) {
            LETTERS[i] = i < 0x80 ? i >= 'a' && i <= 'z' : Character.isLetter((char) i);
        }
    }

    private LanguageGuess() {}

    /** The profile of the language of these lines; empty if it is none of those that are known. */
    static Optional<LanguageProfile> of(List<Line> lines) {
        Sample sample = new Sample();
        // The cover is in many languages at once; the text is at the end of the sample.
        for (Line line : lines) {
            String text = line.text().text();
            if (text.length() > SHORTEST) {
                sample.add(text, Math.min(text.length(), LONGEST));
            }
            if (sample.isEnough()) {
                break;
            }
        }
        if (sample.length < LEAST) {
            lines.stream()
                    .limit(100)
                    .map(line -> line.text().text())
                    .forEach(text -> sample.add(text, text.length()));
        }
        return of(sample.count);
    }

    /** The profile of the language of a text. */
    public static Optional<LanguageProfile> of(String text) {
        Count count = new Count();
        count.add(text, Math.min(text.length(), SAMPLE));
        return of(count);
    }

    private static Optional<LanguageProfile> of(Count count) {
        LanguageProfile best = null;
        double bestScore = 0;
        for (int i = 0; i < PROFILES.size(); i++) {
            double score = PROFILES.get(i).script().equals(HAN) ? count.ofHan() : count.ofWords(i);
            if (score > bestScore) {
                best = PROFILES.get(i);
                bestScore = score;
            }
        }
        return Optional.ofNullable(best);
    }

    /** Pieces of a text with a space before each, up to a length. */
    private static final class Sample {

        private final Count count = new Count();
        private int length;

        /** Adds the start of a text. */
        void add(String text, int end) {
            int room = Math.max(0, SAMPLE - length - 1);
            count.add(text, Math.min(end, room));
            length += 1 + end;
        }

        boolean isEnough() {
            return length > SAMPLE || length > CLEAR_SAMPLE && count.isClear();
        }
    }

    /** The commonest words of all languages, and the places in {@link #PROFILES} of theirs. */
    private static WordTree<int[]> common() {
        WordTree<int[]> common = new WordTree<>();
        for (int i = 0; i < PROFILES.size(); i++) {
            for (String entry : PROFILES.get(i).words("common-words")) {
                for (String word : entry.split(" ", -1)) {
                    WordTree.Node<int[]> node = common.grow(word);
                    int[] before = node.meaning();
                    int[] places =
                            before == null ? new int[1] : Arrays.copyOf(before, before.length + 1);
                    places[places.length - 1] = i;
                    node.mean(places);
                }
            }
        }
        return common;
    }

    /** How many words and letters there are, and how many of each language, in one walk. */
    private static final class Count {

        private final int[] common = new int[PROFILES.size()];
        private int words;
        private int letters;
        private int ideographs;

        /** Counts what the start of a text holds. */
        void add(String text, int end) {
            boolean within = false;
            WordTree.Node<int[]> node = null;
            for (int i = 0; i < end; i++) {
                char c = Folded.fold(text.charAt(i));
                if (LETTERS[c]) {
                    node = within ? node : COMMON.root();
                    node = node == null ? null : node.next(c);
                    within = true;
                    letters++;
                    ideographs += Folded.isIdeograph(c) ? 1 : 0;
                } else if (c != 0 && within) {
                    end(node);
                    within = false;
                }
            }
            if (within) {
                end(node);
            }
        }

        /** Counts a word that has ended. */
        private void end(WordTree.@Nullable Node<int[]> node) {
            words++;
            int[] languages = node == null ? null : node.meaning();
            if (languages != null) {
                for (int language : languages) {
                    common[language]++;
                }
            }
        }

        /** Whether the text is in one language, and hardly a word in another. */
        boolean isClear() {
            int most = 0;
            int next = 0;
            for (int count : common) {
                next = Math.max(next, Math.min(most, count));
                most = Math.max(most, count);
            }
            return ideographs == 0 ? most > CLEAR * next : 2 * ideographs > letters;
        }

        /** One ideograph is worth about two letters. */
        double ofHan() {
            return letters > 0 && ideographs * 5 > letters ? 1 : 0;
        }

        double ofWords(int language) {
            int found = common[language];
            return found == 0 || found * RAREST < words ? 0 : (double) found / words;
        }
    }
}
