package org.resograph.parser.words.mandate;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.resograph.resolution.Mandate.Addressee;
import org.resograph.resolution.StateCode;

/**
 * Reads whom one clause addresses.
 *
 * <pre>
 * addressees  = *skip addressee *( ( "," / "and" ) *skip addressee )
 * addressee   = known-name / [ power "of" ] state / state "," power
 *             / adjective power / power adjective                ; "the Somali authorities"
 * </pre>
 */
final class AddresseeReader {

    private static final String GOVERNMENT = "government";
    private static final String UNITED_NATIONS = "united-nations";

    private final String text;
    private final List<Piece> pieces;
    private final int first;
    private final int last;
    private int end;

    /**
     * @param first the first piece after the verb of the clause
     * @param last after its last piece
     */
    AddresseeReader(String text, List<Piece> pieces, int first, int last) {
        this.text = text;
        this.pieces = pieces;
        this.first = first;
        this.last = last;
        this.end = first;
    }

    /** The piece after the last addressee that was read. */
    int end() {
        return end;
    }

    /** Who is addressed, right after the verb. */
    List<Addressee> addressees() {
        List<Addressee> addressees = new ArrayList<>();
        int i = first;
        boolean joined = true;
        while (joined) {
            int start = i;
            while (i < last
                    && pieces.get(i).is(Sign.Kind.SKIP)
                    && !pieces.get(i).is(Sign.Kind.ADDRESSEE)) {
                i++;
            }
            int name = i;
            if (i + 1 < last && pieces.get(i).is(Sign.Kind.ADJECTIVE)) {
                i++; // "the Somali authorities"
            }
            if (i == last || name(i).isEmpty() || (i > name && !isPower(i)) || isPartOfName(i)) {
                return addressees;
            }
            int from = quantified(start, name);
            i = named(i);
            addressees.add(
                    new Addressee(
                            key(name, i),
                            state(name, i),
                            text.substring(from, pieces.get(i - 1).end())));
            while (i < last && pieces.get(i).is(Sign.Kind.POST)) {
                i++;
            }
            end = i;
            int joint = i;
            while (i < last && Sign.isJoint(pieces.get(i))) {
                i++;
            }
            joined = i > joint || (i < last && isNamed(i) && isJoinedWord(i));
        }
        return addressees;
    }

    private boolean isNamed(int i) {
        return pieces.get(i).is(Sign.Kind.ADDRESSEE) || pieces.get(i).is(Sign.Kind.SKIP);
    }

    /** Arabic "and" is one with the word after it. */
    private boolean isJoinedWord(int i) {
        return text.charAt(pieces.get(i).start()) == 'و';
    }

    /**
     * The piece after a name: a government and its state are one, in either order, and so are a
     * state and the power that it is said to be.
     */
    private int named(int i) {
        if (isOrganizationOf(i)) {
            return i + 2;
        }
        boolean state = isState(i);
        int apposed = i + 1;
        while (state
                && apposed < last
                && (pieces.get(apposed).is(Sign.Kind.COMMA)
                        || pieces.get(apposed).is(Sign.Kind.SKIP))) {
            apposed++;
        }
        if (state && apposed < last && isApposition(apposed)) {
            return apposed + 1;
        }
        if (i + 1 < last && pieces.get(i + 1).is(Sign.Kind.ADJECTIVE) && isPower(i)) {
            return i + 2;
        }
        if (i + 1 < last && pieces.get(i + 1).is(Sign.Kind.ADDRESSEE)) {
            return state != isState(i + 1) && isPower(state ? i + 1 : i) ? i + 2 : i + 1;
        }
        boolean of =
                i + 2 < last
                        && (isPower(i) || isStates(i))
                        && pieces.get(i + 1).is(Sign.Kind.JOIN)
                        && isState(i + 2);
        return of ? i + 3 : i + 1;
    }

    /**
     * Whether the words after a name go on with it, so that it is the name of somebody else: "the
     * United Nations Environment Programme", 南苏丹特派团.
     */
    private boolean isPartOfName(int i) {
        int next = named(i);
        if (next == last) {
            return false;
        }
        Piece after = pieces.get(next);
        if (after.is(Sign.Kind.LONGER)) {
            return true;
        }
        boolean touching = after.start() == pieces.get(next - 1).end();
        if (touching && after.is(Sign.Kind.ADDRESSEE)) {
            return true;
        }
        return next == i + 1
                && pieces.get(i).value(Sign.Kind.ADDRESSEE).equals(UNITED_NATIONS)
                && !isJoinedWord(next)
                && (isNameWord(after) || (after.is(Sign.Kind.PREP) && !after.is(Sign.Kind.LEAD)));
    }

    private boolean isNameWord(Piece piece) {
        return piece.is(Sign.Kind.WORD) && Character.isLetter(text.charAt(piece.start()));
    }

    /** "the United Nations Secretariat": it is the one that is named second. */
    private boolean isOrganizationOf(int i) {
        return pieces.get(i).value(Sign.Kind.ADDRESSEE).equals(UNITED_NATIONS)
                && i + 1 < last
                && pieces.get(i + 1).is(Sign.Kind.ADDRESSEE)
                && !isJoinedWord(i + 1)
                && !isState(i + 1);
    }

    /** The key of a name; of a government and its state, that of the government. */
    private String key(int from, int to) {
        if (isOrganizationOf(from)) {
            return pieces.get(from + 1).value(Sign.Kind.ADDRESSEE);
        }
        for (int i = from; i < to; i++) {
            if (isPower(i)) {
                return pieces.get(i).value(Sign.Kind.ADDRESSEE);
            }
        }
        return state(from, to).isPresent() ? GOVERNMENT : name(from);
    }

    /** The key of a name, also of a short one; empty if it is not known whose. */
    private String name(int i) {
        String key = pieces.get(i).value(Sign.Kind.ADDRESSEE);
        return key.isEmpty() && pieces.get(i).is(Sign.Kind.SHORT) ? inFull(i) : key;
    }

    /** Which of those that a short name can mean the text named before, if it is one alone. */
    private String inFull(int shortName) {
        Set<String> keys = Set.of(pieces.get(shortName).value(Sign.Kind.SHORT).split(" "));
        String found = "";
        for (int i = 0; i < shortName; i++) {
            String key = pieces.get(i).value(Sign.Kind.ADDRESSEE);
            if (keys.contains(key) && !found.equals(key)) {
                if (!found.isEmpty()) {
                    return "";
                }
                found = key;
            }
        }
        return found;
    }

    /** The state in a name, or the one whose government it is. */
    private Optional<StateCode> state(int from, int to) {
        Optional<StateCode> named = stateIn(from, to);
        boolean isGovernment = to == from + 1 && isGovernment(from);
        return named.isEmpty() && isGovernment ? governed(from) : named;
    }

    /**
     * The state of "the Government": that of the only government that the text named in full before
     * it.
     */
    private Optional<StateCode> governed(int shortName) {
        Set<StateCode> named = new HashSet<>();
        for (int i = 0; i + 1 < shortName; i++) {
            int to = pieces.get(i).is(Sign.Kind.ADJECTIVE) ? i + 2 : named(i);
            if (to <= shortName && IntStream.range(i, to).anyMatch(this::isGovernment)) {
                stateIn(i, to).ifPresent(named::add);
            }
        }
        return named.size() == 1 ? named.stream().findFirst() : Optional.empty();
    }

    private boolean isGovernment(int i) {
        return pieces.get(i).value(Sign.Kind.ADDRESSEE).equals(GOVERNMENT);
    }

    private Optional<StateCode> stateIn(int from, int to) {
        for (int i = from; i < to; i++) {
            if (isState(i)) {
                return Optional.of(new StateCode(pieces.get(i).value(Sign.Kind.ADDRESSEE)));
            }
            if (pieces.get(i).is(Sign.Kind.ADJECTIVE)) {
                return Optional.of(new StateCode(pieces.get(i).value(Sign.Kind.ADJECTIVE)));
            }
        }
        return Optional.empty();
    }

    /** What a state can be, or have. */
    private boolean isPower(int i) {
        String key = pieces.get(i).value(Sign.Kind.ADDRESSEE);
        return key.equals(GOVERNMENT)
                || key.equals("authorities")
                || key.equals("parties")
                || isApposition(i);
    }

    /** "the Governments of" some states that are named. */
    private boolean isStates(int i) {
        return pieces.get(i).value(Sign.Kind.ADDRESSEE).equals("states");
    }

    private boolean isApposition(int i) {
        String key = pieces.get(i).value(Sign.Kind.ADDRESSEE);
        return key.equals("occupying-power") || key.equals("administering-power");
    }

    private boolean isState(int i) {
        String key = pieces.get(i).value(Sign.Kind.ADDRESSEE);
        return !key.isEmpty() && Character.isUpperCase(key.charAt(0));
    }

    /** Where the words of an addressee start: with its article and its "all", not a preposition. */
    private int quantified(int start, int end) {
        for (int i = start; i < end; i++) {
            if (pieces.get(i).value(Sign.Kind.SKIP).equals("kept")) {
                return pieces.get(i).start();
            }
        }
        return pieces.get(end).start();
    }
}
