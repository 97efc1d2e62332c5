package org.resograph.parser.words.mandate;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.resograph.parser.words.phrase.CasedText;
import org.resograph.parser.words.phrase.PhraseTable;
import org.resograph.parser.words.phrase.Phrases;
import org.resograph.parser.words.phrase.Scripts;
import org.resograph.text.Language;

/**
 * Tells the items of a list that are acts, and so are asked, from those that are topics, reasons or
 * names: by how the words before the list lead to it, and by how the item begins, which is the
 * table {@code items-{tag}.tsv}.
 *
 * <pre>
 * act  = *( passed / word with an ending of adverbs ) ( verb / coverb few-words verb )
 * verb = known-verb / word with an ending of verbs
 * </pre>
 */
final class ListItems {

    /** How many words may stand before the verb of an item. */
    private static final int OPENING = 5;

    /** How many characters may stand between what an act is for and its verb. */
    private static final int REACH = 60;

    /** How many words before a list may tell what it is of. */
    private static final int TAIL = 20;

    /** Pieces that say nothing of what is asked: the list alone does. */
    private static final long SMALL =
            Signs.mask(
                    Sign.Kind.LEAD,
                    Sign.Kind.SKIP,
                    Sign.Kind.INFINITIVE,
                    Sign.Kind.POST,
                    Sign.Kind.COMMA);

    /** What a phrase says; the first ones of an item, the last ones of the words before a list. */
    private enum Kind {
        /** The item is an act: "to", "ensure". */
        VERB,
        /** It may stand before the verb: "not", "ne". */
        PASSED,
        /** The verb follows somewhere, after whom or what the act is for: 与, 为. */
        COVERB,
        /** A word with an ending of verbs that is none: "avenir". */
        NOUN,
        /** Acts follow: القيام بما يلي. */
        ACTS,
        /** No acts follow it right away: "those who", "in order to". */
        THINGS,
        /** No acts follow, wherever it stands: 在以下领域提供协助. */
        TOPICS
    }

    /** Of what a word with an ending is. */
    private enum Ending {
        VERB_ENDING,
        NOUN_ENDING,
        ADVERB_ENDING
    }

    private final Phrases<Kind> opening;
    private final Phrases<Kind> leading;
    private final Map<Ending, List<String>> endings;

    private ListItems(
            Phrases<Kind> opening, Phrases<Kind> leading, Map<Ending, List<String>> endings) {
        this.opening = opening;
        this.leading = leading;
        this.endings = endings;
    }

    /** The table of a language; one that knows no act where it has none. */
    static ListItems load(Language language) {
        Phrases<Kind> opening = new Phrases<>();
        Phrases<Kind> leading = new Phrases<>();
        Map<Ending, List<String>> endings = new EnumMap<>(Ending.class);
        List<PhraseTable.Row> rows =
                PhraseTable.load("items", language).map(PhraseTable::rows).orElse(List.of());
        for (PhraseTable.Row row : rows) {
            String kind = row.kind().toUpperCase(Locale.ROOT);
            if (row.kind().endsWith("_ending")) {
                endings.computeIfAbsent(Ending.valueOf(kind), k -> new ArrayList<>())
                        .addAll(row.phrases());
                continue;
            }
            Kind means = Kind.valueOf(kind);
            boolean before = means.compareTo(Kind.ACTS) >= 0;
            row.phrases().forEach(phrase -> (before ? leading : opening).add(phrase, means));
        }
        return new ListItems(opening, leading, endings);
    }

    /**
     * How the words before a list lead to it.
     *
     * @param pieces of the text
     * @param at the piece after those who are addressed
     * @param colon the piece with which the text ends
     */
    Ask.Lead lead(CasedText text, Pieces pieces, int at, int colon) {
        Ask.Lead tail = tail(text, pieces.get(colon).start());
        boolean incomplete = pieces.areAll(at, colon, SMALL);
        return tail == Ask.Lead.OPEN && (incomplete || isFurtherInfinitive(pieces, at, colon))
                ? Ask.Lead.ACTS
                : tail;
    }

    /** "…, and to:": the list goes on with what is asked. */
    private static boolean isFurtherInfinitive(Pieces pieces, int at, int colon) {
        return colon - 2 >= at
                && pieces.get(colon - 1).is(Sign.Kind.INFINITIVE)
                && Sign.isJoint(pieces.get(colon - 2));
    }

    /** What the last words before an offset say. */
    private Ask.Lead tail(CasedText text, int colon) {
        int n = text.starts() - 1;
        while (n >= 0 && text.offset(text.start(n)) >= colon) {
            n--;
        }
        boolean acts = false;
        for (int i = n; i >= 0 && i > n - TAIL; i--) {
            Phrases.Match<Kind> match = leading.match(text, text.start(i));
            if (match == null) {
                continue;
            }
            if (match.meaning() == Kind.ACTS) {
                acts = true;
            } else if (match.meaning() == Kind.TOPICS || isLast(text, match.end(), colon)) {
                return Ask.Lead.THINGS;
            }
        }
        return acts ? Ask.Lead.ACTS : Ask.Lead.OPEN;
    }

    private static boolean isLast(CasedText text, int end, int colon) {
        int i = end;
        while (text.at(i) == ' ') {
            i++;
        }
        return text.offset(i) >= colon;
    }

    /** Whether an item is asked. */
    boolean isAct(CasedText item, Ask.Lead lead) {
        return switch (lead) {
            case ACTS -> true;
            case OPEN -> beginsWithVerb(item);
            case THINGS -> false;
        };
    }

    private boolean beginsWithVerb(CasedText text) {
        int place = 0;
        int words = 0;
        while (place < text.length() && words < OPENING) {
            char c = text.at(place);
            if (!Character.isLetter(c)) {
                place++;
                continue;
            }
            Phrases.Match<Kind> match = opening.match(text, place);
            if (match != null && match.meaning() == Kind.COVERB) {
                return hasVerb(text, match.end());
            }
            if (match != null && match.meaning() != Kind.PASSED) {
                return match.meaning() == Kind.VERB;
            }
            int end = match == null ? place + 1 : match.end();
            if (match == null) {
                while (Scripts.joins(text.at(end - 1), text.at(end))) {
                    end++;
                }
                String word = text.slice(place, end).toLowerCase(Locale.ROOT);
                if (!has(word, Ending.NOUN_ENDING) && has(word, Ending.VERB_ENDING)) {
                    return true;
                }
                if (has(word, Ending.NOUN_ENDING) || !has(word, Ending.ADVERB_ENDING)) {
                    return false;
                }
            }
            place = end;
            words++;
        }
        return false;
    }

    /** Whether a known verb stands behind a place, not far. */
    private boolean hasVerb(CasedText text, int start) {
        for (int i = start; i < text.length() && i < start + REACH; i++) {
            Phrases.Match<Kind> match = opening.match(text, i);
            if (match != null && match.meaning() == Kind.VERB) {
                return true;
            }
        }
        return false;
    }

    private boolean has(String word, Ending ending) {
        return endings.getOrDefault(ending, List.of()).stream().anyMatch(word::endsWith);
    }
}
