package org.resograph.parser.profile;

import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** A piece of a {@link Template}; it knows what follows it. */
abstract class TemplateNode {

    /** Shorter words stand in most texts. */
    private static final int SHORTEST_NEEDED = 4;

    /** Matches it and the whole rest at a place; answers the place after it, or -1. */
    abstract int match(Match match, int place);

    /** Adds the characters that it can start with; false if it can start with any. */
    boolean addStarts(BitSet into) {
        return false;
    }

    /**
     * The character that it must start with; NUL where it is not one, or a space may stand before.
     */
    char first() {
        return 0;
    }

    /**
     * Folded words of which one is in every text that it and the rest match, so that a text without
     * them need not be searched; none if there are no such words.
     */
    abstract List<String> needed();

    static final class End extends TemplateNode {
        @Override
        List<String> needed() {
            return List.of();
        }

        @Override
        int match(Match match, int place) {
            return Template.isInWord(match.text(), place) ? -1 : place;
        }
    }

    static final class Words extends TemplateNode {
        private final String words;
        private final boolean open;
        private final boolean glued;
        private final TemplateNode next;
        private final List<String> needed;

        /**
         * @param open whether the last word may go on
         * @param glued whether the template goes on within the last word: {@code Item[s]}
         */
        Words(String words, boolean open, boolean glued, TemplateNode next) {
            this.words = words;
            this.open = open;
            this.glued = glued;
            this.next = next;
            this.needed = longer(longestWord(words), next.needed());
        }

        @Override
        List<String> needed() {
            return needed;
        }

        @Override
        char first() {
            return words.isEmpty() || words.charAt(0) == ' ' ? 0 : words.charAt(0);
        }

        /** The longest run of characters between which no space may stand in the text. */
        private static String longestWord(String words) {
            String longest = "";
            int start = 0;
            for (int i = 0; i <= words.length(); i++) {
                if (i == words.length() || !Template.isWord(words.charAt(i))) {
                    longest = i - start > longest.length() ? words.substring(start, i) : longest;
                    start = i + 1;
                }
            }
            return longest;
        }

        private static List<String> longer(String word, List<String> others) {
            int shortest = others.stream().mapToInt(String::length).min().orElse(0);
            return word.length() >= SHORTEST_NEEDED && word.length() > shortest
                    ? List.of(word)
                    : others;
        }

        @Override
        int match(Match match, int place) {
            int end = words(match.text(), place);
            return end < 0 ? -1 : next.match(match, end);
        }

        @Override
        boolean addStarts(BitSet into) {
            if (words.isEmpty() || words.charAt(0) == ' ') {
                return false;
            }
            into.set(words.charAt(0));
            return true;
        }

        private int words(Folded text, int from) {
            int place = from;
            for (int i = 0; i < words.length(); i++) {
                char c = words.charAt(i);
                int next = text.skipSpaces(place);
                if (c == ' ') {
                    boolean apart =
                            next > place
                                    || !Template.isWord(text.at(place - 1))
                                    || !Template.isWord(text.at(place));
                    if (!apart) {
                        return -1;
                    }
                    place = next;
                } else if (text.at(place) == c) {
                    place++;
                } else if (next > place && text.at(next) == c && isLoose(text, place, next)) {
                    place = next + 1;
                } else if (c != '-' || i == 0) {
                    return -1;
                }
            }
            if (open) {
                while (Template.isWord(text.at(place))) {
                    place++;
                }
                return place;
            }
            return !glued && Template.isInWord(text, place) ? -1 : place;
        }

        /** A space that a typist or a program put beside a mark, or between ideographs. */
        private static boolean isLoose(Folded text, int space, int next) {
            return !Template.isWord(text.at(space - 1)) || !Template.isWord(text.at(next));
        }
    }

    static final class Choice extends TemplateNode {
        private final TemplateNode[] branches;

        /** What each branch starts with, side by side: most branches are not looked at. */
        private final char[] firsts;

        private final List<String> needed;

        Choice(List<TemplateNode> branches) {
            this.branches = branches.toArray(TemplateNode[]::new);
            this.firsts = new char[branches.size()];
            for (int i = 0; i < firsts.length; i++) {
                firsts[i] = branches.get(i).first();
            }
            this.needed = neededOf(branches);
        }

        @Override
        List<String> needed() {
            return needed;
        }

        private static List<String> neededOf(List<TemplateNode> branches) {
            Set<String> all = new LinkedHashSet<>();
            for (TemplateNode branch : branches) {
                if (branch.needed().isEmpty()) {
                    return List.of();
                }
                all.addAll(branch.needed());
            }
            return List.copyOf(all);
        }

        @Override
        int match(Match match, int place) {
            char c = match.text().at(place);
            for (int i = 0; i < branches.length; i++) {
                if (firsts[i] == c || firsts[i] == 0 || c == ' ') {
                    int end = branches[i].match(match, place);
                    if (end >= 0) {
                        return end;
                    }
                }
            }
            return -1;
        }

        @Override
        boolean addStarts(BitSet into) {
            boolean known = true;
            for (TemplateNode branch : branches) {
                known &= branch.addStarts(into);
            }
            return known;
        }
    }

    static final class Slot extends TemplateNode {
        private final String name;
        private final Template.Slots slots;
        private final TemplateNode next;

        Slot(String name, Template.Slots slots, TemplateNode next) {
            this.name = name;
            this.slots = slots;
            this.next = next;
        }

        @Override
        List<String> needed() {
            return next.needed();
        }

        @Override
        int match(Match match, int place) {
            Template.Reading reading =
                    slots.read(name, match.text(), match.text().skipSpaces(place));
            if (reading == null) {
                return -1;
            }
            int end = next.match(match, reading.end());
            if (end >= 0) {
                match.put(name, reading.value());
            }
            return end;
        }

        @Override
        boolean addStarts(BitSet into) {
            return slots.addStarts(name, into) && (!slots.mayBeEmpty(name) || next.addStarts(into));
        }
    }

    /** Any characters, as few as do. */
    static final class Text extends TemplateNode {
        private static final int LONGEST = 400;
        private final TemplateNode next;

        Text(TemplateNode next) {
            this.next = next;
        }

        @Override
        List<String> needed() {
            return next.needed();
        }

        @Override
        int match(Match match, int place) {
            int start = match.text().skipSpaces(place);
            int limit = Math.min(match.text().length(), start + LONGEST);
            boolean last = next instanceof End;
            for (int stop = last ? limit : start; stop <= limit; stop++) {
                int end = next.match(match, stop);
                if (end >= 0) {
                    match.put("text", new int[] {start, stop});
                    return end;
                }
            }
            return -1;
        }
    }
}
