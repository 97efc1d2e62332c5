package org.resograph.parser.lines;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.resograph.parser.profile.LanguageProfile;
import org.resograph.resolution.Footnote;
import org.resograph.text.Mark;
import org.resograph.text.MarkedText;
import org.resograph.text.MarkedTextBuilder;

/**
 * Footnote marks that lost their raised place: a figure by itself, as {@link ApartMarks} tells, or
 * at the end of a word, as {@link GluedMarks} does.
 *
 * <pre>
 * mark = word " " figure ( " " / stop )       ; "de l'homme 1 , établi": the next number, before a stop
 *      / word figure ( " " / stop )           ; "persons8": the next number
 * </pre>
 *
 * <p>A figure is a mark only if there is a footnote with it, it is the next one in the document,
 * and the word before it is not one that is counted or numbered: "article 2," is none. Before a
 * word it is a mark only if it stands before no stop elsewhere: "only 5 per cent" is none where
 * "reports 5 ," is one.
 */
final class NoteMarks {

    // mark = ( "." / ")" / "]" ) [ " " ] 1*3digit [ "." ] at the end
    private static final Pattern AT_END = Pattern.compile("[.)\\]] ?([1-9][0-9]{0,2})\\.?$");

    /** A footnote that was lost with its mark makes a gap. */
    private static final int MAX_GAP = 2;

    /** "km2" is no mark. */
    private static final int SHORTEST_WORD = 4;

    private final ApartMarks apart;
    private final Set<String> known = new HashSet<>();
    private final Set<String> raised;

    /**
     * The numbers of footnotes that stand at the end of a word or number somewhere, and in which
     * order they do for the first time.
     */
    private final Map<String, Integer> atWords = new HashMap<>();

    /** Those of them to which a later footnote is referred before: they stand apart first. */
    private final Set<String> apartFirst = new HashSet<>();

    private int last;
    private boolean glued;

    /**
     * For the footnotes of a document.
     *
     * @param raised the marks that have kept their raised place: their figures are not sought
     */
    NoteMarks(LanguageProfile profile, List<Footnote> notes, Set<String> raised) {
        this.raised = Set.copyOf(raised);
        notes.forEach(n -> known.add(n.marker()));
        this.apart = new ApartMarks(profile, known, this.raised);
    }

    /**
     * Whether a footnote has a number, and it is the next one.
     *
     * @param gap less than so many other footnotes may come between it and the last
     */
    private boolean isNext(int number, int gap) {
        if (number <= last || !isKnown(number)) {
            return false; // as most numbers of a text
        }
        int between = 0;
        for (int n = last + 1; n < number && between < gap; n++) {
            between += isKnown(n) ? 1 : 0;
        }
        return between < gap;
    }

    /**
     * Looks through all texts: where most footnotes have a figure at the end of a word, those that
     * stand by themselves are numbers.
     */
    void observe(List<MarkedText> texts) {
        if (known.isEmpty()) {
            return;
        }
        for (MarkedText text : texts) {
            String words = text.text();
            for (int i = figure(words, 1); i > 0; i = figure(words, end(words, i) + 1)) {
                int end = end(words, i);
                apart.observe(words, i, end);
                if (end - i <= 3 && GluedMarks.isAtWord(words, i, end)) {
                    atWords.putIfAbsent(words.substring(i, end), atWords.size());
                }
                for (int mark = Math.max(i + 1, end - 2); mark < end; mark++) {
                    if (GluedMarks.isAtNumber(words, i, mark, end)) {
                        atWords.putIfAbsent(words.substring(mark, end), atWords.size());
                    }
                }
            }
        }
        atWords.keySet().retainAll(known);
        glued = atWords.size() * 2 >= known.size();
        int first = Integer.MAX_VALUE;
        for (Map.Entry<String, Integer> mark : latestFirst(atWords)) {
            if (first < mark.getValue()) {
                apartFirst.add(mark.getKey());
            }
            first = Math.min(first, mark.getValue());
        }
    }

    private static List<Map.Entry<String, Integer>> latestFirst(Map<String, Integer> marks) {
        return marks.entrySet().stream()
                .sorted(Comparator.comparingInt(mark -> -Integer.parseInt(mark.getKey())))
                .toList();
    }

    /** The next place at which a figure starts behind another character; -1 for none. */
    private static int figure(String words, int from) {
        for (int i = from; i < words.length(); i++) {
            if (ApartMarks.isDigit(words.charAt(i)) && !ApartMarks.isDigit(words.charAt(i - 1))) {
                return i;
            }
        }
        return -1;
    }

    private static int end(String words, int from) {
        int end = from + 1;
        while (end < words.length() && ApartMarks.isDigit(words.charAt(end))) {
            end++;
        }
        return end;
    }

    /** The figure behind the stop or bracket that ends a text: "16" of "to none.16". */
    static Optional<String> atEnd(String words) {
        Matcher end = AT_END.matcher(words);
        return end.find() ? Optional.of(end.group(1)) : Optional.empty();
    }

    /** The text of a closing, with the mark at its end taken out if a footnote has it. */
    MarkedText findAtEnd(MarkedText text) {
        Optional<String> mark =
                atEnd(text.text()).filter(m -> known.contains(m) && !raised.contains(m));
        if (mark.isEmpty()) {
            return text;
        }
        int start = text.text().lastIndexOf(mark.get());
        return cut(text, List.of(new int[] {start, start + mark.get().length()}));
    }

    /** The text with its marks found, and their figures taken out. */
    MarkedText find(MarkedText text) {
        if (known.isEmpty()) {
            return text;
        }
        remember(text);
        String words = text.text();
        List<int[]> found = new ArrayList<>();
        for (int i = figure(words, 1); i > 0; i = figure(words, end(words, i) + 1)) {
            int end = end(words, i);
            int from = mark(words, i, end);
            if (from >= 0) {
                last = Math.max(last, Integer.parseInt(words.substring(from, end)));
                found.add(new int[] {from, end});
            }
        }
        return found.isEmpty() ? text : cut(text, found);
    }

    /**
     * Where the mark starts that a run of figures is or ends with; -1 for none. Where most marks
     * stand at words, one that stands at none may stand by itself.
     */
    private int mark(String words, int from, int to) {
        if (glued) {
            int mark = gluedMark(words, from, to);
            if (mark >= 0 || isAgain(words, from, to)) {
                return mark >= 0 ? mark : from;
            }
            String marker = words.substring(from, to);
            if (atWords.containsKey(marker) && !apartFirst.contains(marker)) {
                return -1;
            }
        }
        boolean mark = false;
        if (to - from <= 3) {
            int number = Integer.parseInt(words.substring(from, to));
            mark = isNext(number, MAX_GAP) && apart.isMark(words, from, to, isNext(number, 1));
        }
        return mark || apart.isAgain(words, from, to, last) ? from : -1;
    }

    /** A footnote to which the text refers once more: "the Rome Statute,1 and calls". */
    private boolean isAgain(String words, int from, int to) {
        String marker = words.substring(from, to);
        return to - from <= 3
                && !raised.contains(marker)
                && Integer.parseInt(marker) <= last
                && GluedMarks.isAtWord(words, from, to)
                && !isNumberOfName(words, from, to)
                && words.charAt(from - 1) != '.' // "paragraph I.7"
                && (!Character.isLetter(words.charAt(from - 1))
                        || ApartMarks.wordBefore(words, from).length() >= SHORTEST_WORD);
    }

    /** Where the mark starts with which figures end at a word or number; -1 for none. */
    private int gluedMark(String words, int from, int to) {
        if (isNumberOfName(words, from, to)) {
            return -1;
        }
        for (int length = 1; length <= Math.min(3, to - from); length++) {
            int start = to - length;
            String marker = words.substring(start, to);
            if (marker.charAt(0) != '0'
                    && isNext(Integer.parseInt(marker), MAX_GAP + 1)
                    && !raised.contains(marker)) {
                boolean is =
                        start == from
                                ? GluedMarks.isAtWord(words, from, to)
                                : GluedMarks.isAtNumber(words, from, start, to);
                if (is) {
                    return start;
                }
            }
        }
        return -1;
    }

    /** "提案1", where a space stands behind a mark: "议定书3 的". */
    private boolean isNumberOfName(String words, int from, int to) {
        boolean spaced =
                to + 1 < words.length()
                        && ApartMarks.isSpace(words.charAt(to))
                        && Character.isIdeographic(words.charAt(to + 1));
        return !spaced
                && Script.isEastAsian(words.charAt(from - 1))
                && apart.isNumbered(words, from);
    }

    private void remember(MarkedText text) {
        for (Mark.NoteReference note : text.marks(Mark.NoteReference.class)) {
            if (note.marker().length() < 5 && note.marker().chars().allMatch(Character::isDigit)) {
                last = Integer.parseInt(note.marker());
            }
        }
    }

    private boolean isKnown(int number) {
        return known.contains(Integer.toString(number));
    }

    private static MarkedText cut(MarkedText text, List<int[]> found) {
        MarkedTextBuilder cut = new MarkedTextBuilder();
        String words = text.text();
        int at = 0;
        for (int[] mark : found) {
            append(cut, text, at, mark[0]);
            cut.note(words.substring(mark[0], mark[1]));
            at = mark[1];
            int stop = at;
            while (stop < words.length() && ApartMarks.isSpace(words.charAt(stop))) {
                stop++;
            }
            if (stop < words.length() && ",.".indexOf(words.charAt(stop)) >= 0) {
                cut.dropSpace();
                at = stop;
            }
        }
        append(cut, text, at, words.length());
        return cut.build();
    }

    /** Adds a part with the spaces at its ends. */
    private static void append(MarkedTextBuilder cut, MarkedText text, int from, int to) {
        if (from < to) {
            if (ApartMarks.isSpace(text.text().charAt(from))) {
                cut.append(text.text().charAt(from));
            }
            cut.append(text.part(from, to));
            if (ApartMarks.isSpace(text.text().charAt(to - 1))) {
                cut.append(text.text().charAt(to - 1));
            }
        }
    }
}
