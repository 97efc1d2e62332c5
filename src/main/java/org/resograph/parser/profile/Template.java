package org.resograph.parser.profile;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The form of a printed line as a language profile writes it.
 *
 * <pre>
 * template = sequence *( "|" sequence )
 * sequence = *( words / slot / "[" template "]" / "(" template ")" )
 * slot     = "{" name "}"            ; {ordinal}, {date}, {body}, {text} …
 * words    = characters              ; "\" before one that has a meaning here; "*" at the end of a word:
 *                                    ; it may go on
 * </pre>
 *
 * <p>Words are compared folded ({@link Folded}), and at word ends only. A space may be any number
 * of spaces, or none beside a mark of punctuation; a hyphen may be missing. Matching takes time
 * linear in the text for the few optional parts that a template has.
 */
public final class Template {

    /** Whether a character is of a word, for those up to the Arabic ones. */
    private static final boolean[] WORD = new boolean['\u0700'];

    static {
        for (char c = 0; c < WORD.length; c++) {
            WORD[c] = Character.isLetterOrDigit(c);
        }
    }

    private final Node start;

    /** Whether it can start with a character, for those up to the Arabic ones. */
    private final boolean[] nearStarts = new boolean[WORD.length];

    /** The characters that it can start with; null for any. */
    private final @Nullable BitSet starts;

    private Template(Node start) {
        this.start = start;
        BitSet known = new BitSet();
        this.starts = start.addStarts(known) ? known : null;
        for (char c = 0; c < nearStarts.length; c++) {
            nearStarts[c] = starts == null || starts.get(c);
        }
    }

    /** Whether it can start with a folded character. */
    boolean canStart(char c) {
        return c < nearStarts.length ? nearStarts[c] : starts == null || starts.get(c);
    }

    /** Compiles a template whose slots a profile reads. */
    static Template of(String pattern, Slots slots) {
        return new Template(new Compiler(pattern, slots).compile());
    }

    /** What stands at a place of a text, if it has this form; the text may go on after it. */
    public Optional<Match> match(Folded text, int place) {
        int first = text.skipSpaces(place);
        if (!canStart(text.at(first))) {
            return Optional.empty();
        }
        Match match = new Match(text, first);
        int end = start.match(match, match.start());
        return end < 0 ? Optional.empty() : Optional.of(match.endingAt(end));
    }

    /** What a text is, if all of it has this form, but for stops at its end. */
    public Optional<Match> matchAll(Folded text) {
        return match(text, 0).filter(m -> isOver(text, m.end()));
    }

    /** The first place at or after {@code from} where a word starts and the text has this form. */
    public Optional<Match> find(Folded text, int from) {
        for (int place = text.skipSpaces(from); place < text.length(); place++) {
            if (canStart(text.at(place)) && !isInWord(text, place)) {
                Optional<Match> match = match(text, place);
                if (match.isPresent()) {
                    return match;
                }
            }
        }
        return Optional.empty();
    }

    /** Whether nothing but stops and spaces follows a place. */
    public static boolean isOver(Folded text, int place) {
        for (int i = place; i < text.length(); i++) {
            if (" .,;:*".indexOf(text.at(i)) < 0) {
                return false;
            }
        }
        return true;
    }

    /** Whether a place is within a word: a letter or digit before it and at it. */
    static boolean isInWord(Folded text, int place) {
        return isWord(text.at(place)) && isWord(text.at(place - 1));
    }

    /** A letter or digit of a script that puts spaces between words. */
    static boolean isWord(char c) {
        return c < WORD.length ? WORD[c] : Character.isLetterOrDigit(c) && !Folded.isIdeograph(c);
    }

    /** Reads the slots of templates. */
    interface Slots {

        /** Whether there is such a slot. */
        boolean has(String name);

        /**
         * Reads a slot at a place.
         *
         * @return what was read and where it ends; null if nothing fits
         */
        @Nullable Reading read(String name, Folded text, int place);

        /**
         * Adds the characters that a slot can start with, if it holds any.
         *
         * @return false if it can start with any
         */
        boolean addStarts(String name, BitSet starts);

        /** Whether a slot may hold nothing. */
        boolean mayBeEmpty(String name);
    }

    /**
     * What a slot read.
     *
     * @param value the value
     * @param end the place after it
     */
    public record Reading(Object value, int end) {}

    /** A piece of a template; answers the place where the whole rest ends, or -1. */
    private abstract static class Node {
        abstract int match(Match match, int place);

        /** Adds the characters that it can start with; false if it can start with any. */
        boolean addStarts(BitSet into) {
            return false;
        }
    }

    private static final class End extends Node {
        @Override
        int match(Match match, int place) {
            return isInWord(match.text(), place) ? -1 : place;
        }
    }

    private static final class Words extends Node {
        private final String words;
        private final boolean open;
        private final boolean glued;
        private final Node next;

        /**
         * @param open whether the last word may go on
         * @param glued whether the template goes on within the last word: {@code Item[s]}
         */
        Words(String words, boolean open, boolean glued, Node next) {
            this.words = words;
            this.open = open;
            this.glued = glued;
            this.next = next;
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
                            next > place || !isWord(text.at(place - 1)) || !isWord(text.at(place));
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
                while (isWord(text.at(place))) {
                    place++;
                }
                return place;
            }
            return !glued && isInWord(text, place) ? -1 : place;
        }

        /** A space that a typist or a program put beside a mark, or between ideographs. */
        private static boolean isLoose(Folded text, int space, int next) {
            return !isWord(text.at(space - 1)) || !isWord(text.at(next));
        }
    }

    private static final class Choice extends Node {
        private final Node[] branches;

        Choice(List<Node> branches) {
            this.branches = branches.toArray(Node[]::new);
        }

        @Override
        int match(Match match, int place) {
            for (Node branch : branches) {
                int end = branch.match(match, place);
                if (end >= 0) {
                    return end;
                }
            }
            return -1;
        }

        @Override
        boolean addStarts(BitSet into) {
            boolean known = true;
            for (Node branch : branches) {
                known &= branch.addStarts(into);
            }
            return known;
        }
    }

    private static final class Slot extends Node {
        private final String name;
        private final Slots slots;
        private final Node next;

        Slot(String name, Slots slots, Node next) {
            this.name = name;
            this.slots = slots;
            this.next = next;
        }

        @Override
        int match(Match match, int place) {
            Reading reading = slots.read(name, match.text(), match.text().skipSpaces(place));
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
    private static final class Text extends Node {
        private static final int LONGEST = 400;
        private final Node next;

        Text(Node next) {
            this.next = next;
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

    private static final class Compiler {
        private final String pattern;
        private final Slots slots;
        private int at;

        Compiler(String pattern, Slots slots) {
            this.pattern = pattern;
            this.slots = slots;
        }

        Node compile() {
            Node node = choice(new End());
            if (at < pattern.length()) {
                throw new IllegalArgumentException("unbalanced: " + pattern);
            }
            return node;
        }

        private Node choice(Node next) {
            List<Node> branches = new ArrayList<>();
            branches.add(sequence(next));
            while (at < pattern.length() && pattern.charAt(at) == '|') {
                at++;
                branches.add(sequence(next));
            }
            return branches.size() == 1 ? branches.get(0) : new Choice(branches);
        }

        /** A sequence is compiled from its end: each piece knows what follows it. */
        private Node sequence(Node next) {
            if (at >= pattern.length()) {
                return next;
            }
            char c = pattern.charAt(at);
            if (c == '|' || c == ')' || c == ']') {
                return next;
            }
            if (c == '[' || c == '(') {
                return group(c, next);
            }
            if (c == '{') {
                int close = pattern.indexOf('}', at);
                String name = pattern.substring(at + 1, close);
                at = close + 1;
                Node rest = sequence(next);
                if (name.equals("text")) {
                    return new Text(rest);
                }
                if (!slots.has(name)) {
                    throw new IllegalArgumentException("no slot {" + name + "}: " + pattern);
                }
                return new Slot(name, slots, rest);
            }
            return words(next);
        }

        private Node group(char open, Node next) {
            int from = ++at;
            // Skim over the group to compile what follows it first.
            int close = close(from, open == '[' ? ']' : ')');
            at = close + 1;
            Node rest = sequence(next);
            int after = at;
            at = from;
            Node inner = choice(rest);
            at = after;
            return open == '[' ? new Choice(List.of(inner, rest)) : inner;
        }

        private int close(int from, char bracket) {
            int depth = 0;
            for (int i = from; i < pattern.length(); i++) {
                char c = pattern.charAt(i);
                if (c == '\\') {
                    i++;
                } else if (depth == 0 && c == bracket) {
                    return i;
                } else if (c == '[' || c == '(') {
                    depth++;
                } else if (c == ']' || c == ')') {
                    depth--;
                }
            }
            throw new IllegalArgumentException("never closed: " + pattern);
        }

        private Node words(Node next) {
            StringBuilder words = new StringBuilder();
            while (at < pattern.length() && "|[]{}()*".indexOf(pattern.charAt(at)) < 0) {
                if (pattern.charAt(at) == '\\') {
                    at++;
                }
                words.append(pattern.charAt(at++));
            }
            boolean open = at < pattern.length() && pattern.charAt(at) == '*';
            if (open) {
                at++;
            }
            boolean glued = at < pattern.length() && "[({".indexOf(pattern.charAt(at)) >= 0;
            return new Words(Folded.fold(words), open, glued, sequence(next));
        }
    }
}
