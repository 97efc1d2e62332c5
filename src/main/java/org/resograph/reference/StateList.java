package org.resograph.reference;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.resograph.text.Language;

/**
 * Takes a printed list of states apart: {@code Angola, Bolivia (Plurinational State of) and
 * Trinidad and Tobago}.
 *
 * <p>What stands between two commas is looked up whole. Only what is no name is taken apart
 * further: it may be an inverted form that goes on after the comma ({@code Germany, Federal
 * Republic of}), the last names with their conjunction, or names whose comma is missing ({@code
 * Camerún China}, {@code 秘鲁智利}). A cut that does not gain a state is not made, so a body or a group
 * stays in one piece. Commas inside brackets don't separate.
 */
public final class StateList {

    private static final String EDGE =
            " \t\r\n\u00A0\u202F\u200E\u200F\u202A\u202B\u202C.;:[]。；：［］【】";
    private static final String SEPARATORS = ",;、，；،؛";

    /** Where a comma may be missing: at a space, and before any character of Chinese. */
    private static final Pattern JOINT = Pattern.compile("\\s+|(?<=[\\p{IsHan})）])(?=\\p{IsHan})");

    /** No list of names without commas has more joints; a sentence is not searched for names. */
    private static final int MOST_JOINTS = 32;

    private final States states;

    public StateList(States states) {
        this.states = states;
    }

    /**
     * The entries of a list, in the order of print.
     *
     * @param printed the names alone, without a heading such as {@code In favour:}
     * @param language the language of the list
     * @param on the date of the document
     */
    public List<PrintedState> split(String printed, Language language, Optional<LocalDate> on) {
        return new Cutter(ListWords.of(language), language, on).cut(printed);
    }

    private final class Cutter {

        private final ListWords words;
        private final Language language;
        private final Optional<LocalDate> on;
        private final List<PrintedState> found = new ArrayList<>();

        Cutter(ListWords words, Language language, Optional<LocalDate> on) {
            this.words = words;
            this.language = language;
            this.on = on;
        }

        List<PrintedState> cut(String printed) {
            for (String piece : pieces(printed)) {
                String name = trimmed(piece);
                if (!name.isEmpty()) {
                    add(name);
                }
            }
            return List.copyOf(found);
        }

        private void add(String piece) {
            PrintedState whole = named(piece);
            if (whole.state().isPresent()) {
                found.add(whole);
            } else if (!completesLast(piece)) {
                for (String part : atConjunctions(whole.name())) {
                    withoutCommas(part).forEach(name -> found.add(named(name)));
                }
            }
        }

        /**
         * The piece with its state; without the conjunction it starts with if that is none of its
         * own.
         */
        private PrintedState named(String piece) {
            Optional<StateMatch> state = lookUp(piece);
            if (state.isPresent()) {
                return new PrintedState(piece, state);
            }
            String bare = words.withoutLeadingConjunction(piece);
            state = bare.equals(piece) ? Optional.empty() : lookUp(bare);
            // An Arabic name may itself start with the letter of the conjunction.
            return new PrintedState(
                    state.isPresent() || !language.equals(Language.ARABIC) ? bare : piece, state);
        }

        private Optional<StateMatch> lookUp(String name) {
            Optional<StateMatch> state = states.resolve(name, language, on);
            if (state.isPresent()) {
                return state;
            }
            String speaker = words.withoutBehalf(name);
            return speaker.equals(name) ? state : states.resolve(speaker, language, on);
        }

        /** Whether the piece is the rest of an inverted name that the comma cut. */
        private boolean completesLast(String piece) {
            if (found.isEmpty()) {
                return false;
            }
            int last = found.size() - 1;
            String inverted = found.get(last).name() + ", " + piece;
            // As printed: without "(on behalf of …)" any piece would complete the name before it.
            Optional<StateMatch> state = states.resolve(inverted, language, on);
            if (state.isPresent()) {
                found.set(last, new PrintedState(inverted, state));
            }
            return state.isPresent();
        }

        /** The parts between those conjunctions that are not part of a name. */
        private List<String> atConjunctions(String piece) {
            List<MatchResult> joints = words.conjunctions(piece);
            return joints.isEmpty()
                    ? List.of(piece)
                    : new Cuts(piece, joints, this::isName).thatGainMost();
        }

        /** Names that lost the comma between them; one piece unless each part is a name. */
        private List<String> withoutCommas(String piece) {
            List<MatchResult> joints = JOINT.matcher(piece).results().toList();
            if (joints.isEmpty() || joints.size() > MOST_JOINTS || isName(piece)) {
                return List.of(piece);
            }
            return new Cuts(piece, joints, this::isName).thatNameAll().orElse(List.of(piece));
        }

        private boolean isName(String part) {
            return named(part).state().isPresent();
        }
    }

    /**
     * What stands between the separators of a list that are not inside brackets; where a bracket is
     * never closed, between all separators.
     */
    private static List<String> pieces(String list) {
        List<String> pieces = new ArrayList<>();
        return cut(list, true, pieces) ? pieces : allPieces(list);
    }

    private static List<String> allPieces(String list) {
        List<String> pieces = new ArrayList<>();
        cut(list, false, pieces);
        return pieces;
    }

    /** Whether all brackets are closed at the end. */
    private static boolean cut(String list, boolean heedBrackets, List<String> pieces) {
        int depth = 0;
        int start = 0;
        for (int i = 0; i < list.length(); i++) {
            char c = list.charAt(i);
            if (heedBrackets && (c == '(' || c == '（')) {
                depth++;
            } else if ((c == ')' || c == '）') && depth > 0) {
                depth--;
            } else if (depth == 0 && SEPARATORS.indexOf(c) >= 0) {
                pieces.add(list.substring(start, i));
                start = i + 1;
            }
        }
        pieces.add(list.substring(start));
        return depth == 0;
    }

    private static String trimmed(String piece) {
        int start = 0;
        int end = piece.length();
        while (start < end && EDGE.indexOf(piece.charAt(start)) >= 0) {
            start++;
        }
        while (end > start && EDGE.indexOf(piece.charAt(end - 1)) >= 0) {
            end--;
        }
        return piece.substring(start, end);
    }
}
