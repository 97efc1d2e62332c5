package org.resograph.parser.words;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.resograph.parser.profile.Folded;
import org.resograph.parser.profile.LanguageProfile;
import org.resograph.parser.profile.VerbLexicon;
import org.resograph.parser.words.phrase.Scripts;
import org.resograph.resolution.Opening;
import org.resograph.text.Mark;
import org.resograph.text.MarkedText;

/**
 * The verbs of a paragraph: the one it opens with, and those with which further clauses open.
 *
 * <pre>
 * paragraph = opening rest
 * rest      = *( words / further )
 * further   = ( "," / ";" / conjunction / start of italics ) verb of the same mood
 * </pre>
 *
 * <p>The lexicon of the language tells how far the phrase goes ("Réaffirmant également" is one),
 * and so does the italic of the source where it goes further ("Salue et soutient"). Of a further
 * clause the mood decides: "et rappelant" goes on in a preamble, "et demande" in an operative
 * paragraph.
 */
final class Openings {

    /** Italics that go on longer are not an opening phrase: a title, or a whole paragraph. */
    private static final int LONGEST_PHRASE = 80;

    private static final String MARKS = ",;،؛";

    private final VerbLexicon lexicon;
    private final List<String> conjunctions;
    private final BitSet conjunctionStarts = new BitSet();

    private static final byte MARK = 1;
    private static final byte CONJUNCTION = 2;

    /** At what a clause can start, but for italics: of the characters up to the Arabic ones. */
    private final byte[] signs = new byte['\u0700'];

    private final boolean gluedConjunction;

    Openings(LanguageProfile profile) {
        this.lexicon = VerbLexicon.of(profile);
        this.conjunctions = profile.words("opening.conjunction");
        conjunctions.forEach(word -> conjunctionStarts.set(word.charAt(0)));
        conjunctionStarts.stream()
                .filter(c -> c < signs.length)
                .forEach(c -> signs[c] = CONJUNCTION);
        MARKS.chars().forEach(c -> signs[c] = MARK);
        // Where the conjunction is written without a space, only a comma tells a clause.
        this.gluedConjunction =
                !profile.words("opening.prefix").isEmpty() || profile.script().equals("Han");
    }

    /** The opening and further phrases of a paragraph, in order. */
    List<Opening> find(MarkedText text, Folded folded, boolean preambular) {
        List<Opening> openings = new ArrayList<>();
        int start = firstWord(folded);
        if (start == folded.length()) {
            return openings;
        }
        VerbLexicon.Found first = lexicon.at(folded, start).orElse(null);
        int from = folded.origin(start);
        int end = first == null ? from : origin(folded, first.end());
        int to = Math.max(end, italicEnd(text, from));
        if (to == from) {
            return openings;
        }
        Optional<String> opens = first == null ? Optional.empty() : first.key(preambular);
        openings.add(opening(text.text(), from, to, opens));
        BitSet italics = italicStarts(text);
        int next = folded.place(to);
        int sign = nextSign(folded, next);
        int italic = nextItalic(italics, folded, next);
        while (Math.min(sign, italic) < folded.length()) {
            int place = Math.min(sign, italic);
            int clause = clauseStart(italics, folded, place);
            VerbLexicon.Found verb = clause < 0 ? null : lexicon.at(folded, clause).orElse(null);
            Optional<String> key =
                    verb == null || verb.onlyFirst()
                            ? Optional.empty()
                            : preambular ? verb.preambular() : verb.operative();
            next = place + 1;
            if (verb != null && key.isPresent()) {
                openings.add(
                        opening(
                                text.text(),
                                folded.origin(clause),
                                origin(folded, verb.end()),
                                key));
                next = verb.end();
            }
            sign = sign < next ? nextSign(folded, next) : sign;
            italic = italic < next ? nextItalic(italics, folded, next) : italic;
        }
        return openings;
    }

    /** The first place from one on where a mark stands or may a conjunction; the end for none. */
    private int nextSign(Folded folded, int from) {
        int place = folded.next(signs, from);
        while (place < folded.length() && !mayStartClause(folded, place)) {
            place = folded.next(signs, place + 1);
        }
        return place;
    }

    /** The first place from one on where italics start, or right behind; the end for none. */
    private static int nextItalic(BitSet italics, Folded folded, int from) {
        int start = from < folded.length() ? italics.nextSetBit(folded.origin(from)) : -1;
        return start < 0 ? folded.length() : folded.place(start);
    }

    /** Whether a mark stands at a place, or a word that may be a conjunction. */
    private boolean mayStartClause(Folded folded, int place) {
        char c = folded.at(place);
        if (c >= signs.length) {
            return conjunctionStarts.get(c);
        }
        return signs[c] == MARK || (signs[c] == CONJUNCTION && isWordStart(folded, place));
    }

    private boolean isMark(char c) {
        return c < signs.length && signs[c] == MARK;
    }

    /** Where a clause starts if a mark, a conjunction or italics stand at a place; -1 if none. */
    private int clauseStart(BitSet italics, Folded folded, int place) {
        char c = folded.at(place);
        if (isMark(c)) {
            int next = folded.skipSpaces(place + 1);
            int afterConjunction = afterConjunction(folded, next);
            return afterConjunction < 0 ? next : afterConjunction;
        }
        if (c == ' ' || !isWordStart(folded, place)) {
            return -1;
        }
        if (!gluedConjunction) {
            int next = afterConjunction(folded, place);
            if (next > 0) {
                return next;
            }
        }
        return italics.get(folded.origin(place)) ? place : -1;
    }

    private int afterConjunction(Folded folded, int place) {
        if (!conjunctionStarts.get(folded.at(place))) {
            return -1;
        }
        for (int i = 0; i < conjunctions.size(); i++) {
            String conjunction = conjunctions.get(i);
            int end = place + conjunction.length();
            if (folded.startsWith(conjunction, place)
                    && (folded.at(end) == ' ' || Folded.isIdeograph(folded.at(end)))) {
                return folded.skipSpaces(end);
            }
        }
        return -1;
    }

    private static int firstWord(Folded folded) {
        int place = 0;
        while (place < folded.length() && !Character.isLetterOrDigit(folded.at(place))) {
            place++;
        }
        return place;
    }

    private static boolean isWordStart(Folded folded, int place) {
        char before = folded.at(place - 1);
        return before == ' '
                || !Scripts.isLetterOrDigit(before)
                || Folded.isIdeograph(folded.at(place));
    }

    private static int italicEnd(MarkedText text, int from) {
        int end = from;
        for (Mark.Emphasis emphasis : text.marks(Mark.Emphasis.class)) {
            if (emphasis.style() == Mark.Style.ITALIC
                    && emphasis.start() <= from
                    && emphasis.end() > end
                    && emphasis.end() - emphasis.start() <= LONGEST_PHRASE) {
                end = emphasis.end();
            }
        }
        return end;
    }

    private static BitSet italicStarts(MarkedText text) {
        BitSet starts = new BitSet();
        for (Mark mark : text.marks()) {
            if (mark instanceof Mark.Emphasis emphasis && emphasis.style() == Mark.Style.ITALIC) {
                starts.set(emphasis.start());
            }
        }
        return starts;
    }

    private static int origin(Folded folded, int end) {
        return end == 0 ? 0 : folded.origin(end - 1) + 1;
    }

    private static Opening opening(String text, int from, int to, Optional<String> verb) {
        int end = to;
        while (end < text.length() && isVowelMark(text.charAt(end))) {
            end++;
        }
        while (end > from && !isOfWord(text.charAt(end - 1))) {
            end--;
        }
        return new Opening(text.substring(from, end), verb, from);
    }

    private static boolean isOfWord(char c) {
        return Character.isLetterOrDigit(c) || isVowelMark(c);
    }

    /** "أيضاً": a mark belongs to the letter before it, though it does not count in comparison. */
    private static boolean isVowelMark(char c) {
        return Character.getType(c) == Character.NON_SPACING_MARK;
    }
}
