package org.resograph.parser.profile;

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

    /** To look for more words than this takes longer than to try. */
    private static final int MOST_NEEDED = 3;

    private final TemplateNode start;

    /** Whether it can start with a character, for those up to the Arabic ones. */
    private final boolean[] nearStarts = new boolean[WORD.length];

    /** The characters that it can start with; null for any. */
    private final @Nullable BitSet starts;

    private Template(TemplateNode start) {
        this.start = start;
        BitSet known = new BitSet();
        this.starts = start.addStarts(known) ? known : null;
        for (char c = 0; c < nearStarts.length; c++) {
            nearStarts[c] = starts == null || starts.get(c);
        }
    }

    /** Whether it can start with a folded character. */
    public boolean canStart(char c) {
        return c < nearStarts.length ? nearStarts[c] : starts == null || starts.get(c);
    }

    /** Compiles a template whose slots a profile reads. */
    static Template of(String pattern, Slots slots) {
        return new Template(new TemplateCompiler(pattern, slots).compile());
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

    /**
     * What stands at the start of a part of a text, if it has this form. Most texts start with a
     * character that the form doesn't, and then the part is not even folded.
     */
    public Optional<Match> match(String text, int from, int to) {
        return canStart(first(text, from, to))
                ? match(Folded.of(text, from, to), 0)
                : Optional.empty();
    }

    /** The first character of a part that is no space, folded; NUL for none. */
    private static char first(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            char c = Folded.fold(text.charAt(i));
            if (c != 0 && c != ' ') {
                return c;
            }
        }
        return 0;
    }

    /** What a text is, if all of it has this form, but for stops at its end. */
    public Optional<Match> matchAll(Folded text) {
        return match(text, 0).filter(m -> isOver(text, m.end()));
    }

    /** The first place at or after {@code from} where a word starts and the text has this form. */
    public Optional<Match> find(Folded text, int from) {
        int last = lastStart(text);
        for (int place = text.skipSpaces(from); place <= last; place++) {
            if (canStart(text.at(place)) && !isInWord(text, place)) {
                Optional<Match> match = match(text, place);
                if (match.isPresent()) {
                    return match;
                }
            }
        }
        return Optional.empty();
    }

    /** The last place at which it can start: the words that it can't do without stand behind it. */
    private int lastStart(Folded text) {
        List<String> needed = start.needed();
        if (needed.isEmpty() || needed.size() > MOST_NEEDED) {
            return text.length() - 1;
        }
        int last = -1;
        for (int i = 0; i < needed.size(); i++) {
            last = Math.max(last, text.lastIndexOf(needed.get(i)));
        }
        return last;
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
    public static boolean isInWord(Folded text, int place) {
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
}
