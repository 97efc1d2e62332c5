package org.resograph.parser.lines;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.resograph.parser.profile.Folded;
import org.resograph.parser.profile.LanguageProfile;
import org.resograph.parser.profile.VerbLexicon;

/**
 * The figures with which footnotes begin where no raised one does: they count.
 *
 * <pre>
 * figure   = number " " sentence           ; the next one, or one after notes that were lost
 *          / next sentence                 ; without a space, below a rule
 *          / next note-text
 *          / number ". " text              ; below a closing that ends with a mark
 *          / number                        ; alone: the text is on the next line
 * unruled  = number " " note-text          ; without a rule
 *          / next " " opening              ; of note-text, which the next line goes on with
 *          / next " " sentence             ; a mark of the text above, no date, and no verb that asks
 *          / next " " sentence             ; right below a note that is over
 * scanned  = sign [ " " ] note-text       ; "® A/85/1": taken for the next one
 * sentence = anything but a small letter
 * </pre>
 *
 * <p>{@code note-text} is what {@link NoteOpening} says.
 */
final class NoteFigures {

    /** What scanners read for raised figures. */
    private static final String SCANNED = "*°®©“”„‘’'\"?!:;>^~+|¢§¥º²³¹`´#&_%$£€=";

    private static final int LONGEST_SCANNED = 3;

    /** So many footnotes may be lost before one. */
    private static final int MOST_LOST = 12;

    /**
     * A figure.
     *
     * @param text where the text of its footnote starts
     */
    record Figure(String marker, int text) {}

    private final LanguageProfile profile;
    private final VerbLexicon verbs;
    private final NoteOpening opening;
    private final PromisedMarks promised;
    private int last;

    NoteFigures(LanguageProfile profile, NoteOpening opening, PromisedMarks promised) {
        this.profile = profile;
        this.verbs = VerbLexicon.of(profile);
        this.opening = opening;
        this.promised = promised;
    }

    /** The mark of the next footnote. */
    String next() {
        return Integer.toString(last + 1);
    }

    /** Whether a footnote with a figure has come. */
    boolean hasBegun() {
        return last > 0;
    }

    /** A footnote has come; its mark may be a star. */
    void count(String marker) {
        if (marker.chars().allMatch(Character::isDigit) && marker.length() < 5) {
            last = Integer.parseInt(marker);
        }
    }

    /** The last figure was none of a footnote. */
    void takeBack() {
        last--;
    }

    /** The footnotes up to a mark may follow. */
    void countUpTo(int mark) {
        last = Math.max(last, mark - MOST_LOST);
    }

    /** Whether one of these marks is of a footnote that has not come. */
    boolean areDue(Set<String> marks) {
        return marks.stream()
                .filter(mark -> mark.length() < 4)
                .filter(mark -> mark.chars().allMatch(Character::isDigit))
                .anyMatch(mark -> Integer.parseInt(mark) > last);
    }

    /** How many digits a text starts with, of at most four. */
    static int digits(String text) {
        int digits = 0;
        while (digits < text.length() && digits < 4 && Character.isDigit(text.charAt(digits))) {
            digits++;
        }
        return digits;
    }

    /** "2Resolution 85/1.", without a rule: the next one, which the text above has as a mark. */
    boolean isGluedAndPromised(String text) {
        int digits = digits(text);
        return isGlued(text, digits, false) && promised.has(text.substring(0, digits));
    }

    /** A figure that no rule announces, but what stands behind it. */
    boolean isToldByWords(String text) {
        int digits = digits(text);
        return digits > 0
                && digits < text.length()
                && isSpace(text.charAt(digits))
                && (opening.is(text, digits + 1)
                        || isNext(text, digits) && opening.mayBe(text, digits + 1)
                        || isPromised(text, digits));
    }

    private boolean isNext(String text, int digits) {
        return text.substring(0, digits).equals(next());
    }

    /**
     * Where the text of a footnote starts, behind a sign that a scanner has read for its figure, or
     * behind a figure that can't be its; -1 where none starts.
     */
    int damaged(String text) {
        int from = 0;
        int most = Math.min(text.length(), LONGEST_SCANNED);
        while (from < most
                && (Character.isDigit(text.charAt(from))
                        || SCANNED.indexOf(text.charAt(from)) >= 0)) {
            from++;
        }
        // What is closed was a quotation: “Resolution 85/1” of the coast.
        boolean quoted = from > 0 && "“„\"".indexOf(text.charAt(0)) >= 0 && isClosed(text, from);
        boolean known = from > 0 && !quoted && !isNext(text, from);
        while (known && from < text.length() && isSpace(text.charAt(from))) {
            from++;
        }
        boolean starts =
                known && from < text.length() && mayOpen(text, from) && opening.is(text, from);
        return starts ? from : -1;
    }

    private static boolean isClosed(String text, int from) {
        return text.indexOf('”', from) >= 0
                || text.indexOf('“', from) >= 0
                || text.indexOf('"', from) >= 0;
    }

    /** The next one below a note that is over, where no rule announces any. */
    boolean isNextInRun(String text) {
        int digits = digits(text);
        return digits > 0
                && digits + 1 < text.length()
                && isNext(text, digits)
                && isSpace(text.charAt(digits))
                && beginsSentence(text, digits + 1);
    }

    /** The next one, which the text above has as a mark, before words that begin a sentence. */
    private boolean isPromised(String text, int digits) {
        return isNext(text, digits)
                && digits + 1 < text.length()
                && beginsSentence(text, digits + 1)
                && profile.match(
                                "a-date",
                                Folded.of(text, 0, Math.min(text.length(), NoteOpening.NEAR)),
                                0)
                        .isEmpty()
                && !verbs.isOperative(text, digits + 1)
                && promised.has(next());
    }

    /** The next one before its text, below a rule and where a footnote is open. */
    boolean isNext(String text) {
        String next = next();
        return isGlued(text, next.length(), true)
                || text.startsWith(next)
                        && text.length() > next.length() + 1
                        && isSpace(text.charAt(next.length()))
                        && mayOpen(text, next.length() + 1);
    }

    /**
     * Whether a note may begin at a place: with no small letter, unless it is an address, and with
     * no dash, which stands behind the numbers of paragraphs in Arabic.
     */
    private static boolean mayOpen(String text, int from) {
        boolean dash = "-–".indexOf(text.charAt(from)) >= 0 && text.startsWith(" ", from + 1);
        return !dash && !Character.isLowerCase(text.charAt(from))
                || text.startsWith("http", from)
                || text.startsWith("www.", from);
    }

    /** Without a space before the words of a note, or below a rule before any sentence. */
    private boolean isGlued(String text, int digits, boolean belowRule) {
        return digits > 0
                && digits + 1 < text.length()
                && Character.isLetter(text.charAt(digits))
                && text.substring(0, digits).equals(next())
                && (opening.is(text, digits) || belowRule && beginsSentence(text, digits));
    }

    private static boolean beginsSentence(String text, int from) {
        char first = text.charAt(from);
        return (Character.isLetter(first) || "«\"“”《(".indexOf(first) >= 0)
                && !Script.startsSmall(text, from);
    }

    /**
     * The figure at the start of a text; it is the next one, or one after notes that were lost.
     *
     * @param belowClosing whether a stop may follow it
     */
    @Nullable Figure at(String text, boolean belowRule, boolean belowClosing) {
        int digits = digits(text);
        boolean figure = digits > 0 && digits < 4;
        boolean alone = digits == text.length();
        boolean stopped =
                belowClosing && text.startsWith(". ", digits) && digits + 3 < text.length();
        boolean glued = isGlued(text, digits, belowRule);
        boolean apart = alone || glued || figure && (isSpace(text.charAt(digits)) || stopped);
        if (!figure || !apart) {
            return null;
        }
        int number = Integer.parseInt(text.substring(0, digits));
        if (number <= last || number > last + MOST_LOST) {
            return null;
        }
        boolean followed =
                alone || glued || digits + 2 < text.length() && mayOpen(text, digits + 1);
        return followed
                ? new Figure(Integer.toString(number), stopped ? digits + 1 : digits)
                : null;
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c == '\u00A0';
    }
}
