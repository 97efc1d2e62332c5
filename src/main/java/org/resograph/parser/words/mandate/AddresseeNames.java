package org.resograph.parser.words.mandate;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.resograph.resolution.StateCode;

/** The names of those who can be addressed: where each ends, and whose it is. */
final class AddresseeNames {

    private static final String GOVERNMENT = "government";
    private static final String UNITED_NATIONS = "united-nations";

    /** What marks whose a short name is if the text named nobody. */
    private static final String DEFAULT = "!";

    /** Whose name goes on with that of the organization whose they are. */
    private static final Set<String> ORGANS =
            Set.of("president", "commission", "committee", "secretariat", "special-representative");

    /** Who has the same name in other organizations: their Secretary-General is none of ours. */
    private static final Set<String> ELSEWHERE_TOO =
            Set.of("secretary-general", "secretariat", "general-assembly", "member-states");

    /** The words between parties and the state that they are in. */
    private static final Set<String> PLACES =
            Set.of("in", "in the", "en", "en el", "en la", "в", "في");

    /** How the names of treaties begin where no capitals tell them. */
    private static final Set<String> ARABIC_TREATIES =
            Set.of("اتفاقية", "الاتفاقية", "بروتوكول", "البروتوكول", "معاهدة", "المعاهدة");

    private static final Set<String> ORGANIZATIONS = Set.of("african-union", "european-union");

    private final String text;
    private final Pieces pieces;
    private final int last;
    private final DocumentNames document;

    /**
     * @param last after the last piece that can be of a name
     * @param document who is named in the document
     */
    AddresseeNames(String text, Pieces pieces, int last, DocumentNames document) {
        this.text = text;
        this.pieces = pieces;
        this.last = last;
        this.document = document;
    }

    /** Arabic "and" is one with the word after it. */
    private boolean isJoinedWord(int i) {
        return text.charAt(pieces.get(i).start()) == 'و';
    }

    /**
     * The piece after a name: a government and its state are one, in either order, and so are a
     * state and the power that it is said to be.
     */
    int named(int i) {
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
        if (i + 1 < last
                && pieces.get(i + 1).is(Sign.Kind.ADJECTIVE)
                && (isPower(i) || isGovernments(i))) {
            return i + 2;
        }
        if (i + 1 < last && pieces.get(i + 1).is(Sign.Kind.ADDRESSEE)) {
            boolean power = isPower(state ? i + 1 : i) || isGovernmentsOf(i);
            return state != isState(i + 1) && power ? i + 2 : i + 1;
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
    boolean isPartOfName(int i) {
        int next = named(i);
        if (next == last) {
            return false;
        }
        Piece after = pieces.get(next);
        if (after.is(Sign.Kind.LONGER)) {
            return true;
        }
        if (isOrganOf(i, next) || isElsewhere(i, next) || isQualified(i, next)) {
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

    /** "the Chairperson of the Commission of the African Union": he is none of ours. */
    private boolean isOrganOf(int i, int next) {
        int of = next;
        while (of < last
                && !pieces.get(of).is(Sign.Kind.ADDRESSEE)
                && !Sign.isJoint(pieces.get(of))
                && (isPreposition(of) || pieces.get(of).is(Sign.Kind.SKIP))) {
            of++;
        }
        return ORGANS.contains(pieces.get(i).value(Sign.Kind.ADDRESSEE))
                && of < last
                && ORGANIZATIONS.contains(pieces.get(of).value(Sign.Kind.ADDRESSEE))
                && !isJoinedWord(of);
    }

    /**
     * "the Secretary-General of the League", Генеральный секретарь Лиги, الأمين العام لجامعة الدول
     * العربية: a name follows, as somebody's whose he is, and it is not that of the United Nations.
     */
    private boolean isElsewhere(int i, int next) {
        if (!ELSEWHERE_TOO.contains(pieces.get(i).value(Sign.Kind.ADDRESSEE))
                && !pieces.get(i).is(Sign.Kind.SHORT)) {
            return false;
        }
        char c = text.charAt(pieces.get(next).start());
        if (c == 'ل' && pieces.get(next).is(Sign.Kind.ADDRESSEE)) {
            return !pieces.get(next).value(Sign.Kind.ADDRESSEE).equals(UNITED_NATIONS);
        }
        int of = next;
        while (of < last && !isCapital(of) && isOf(of)) {
            of++;
        }
        boolean russian = c >= 'А' && c <= 'Я'; // it has no word for "of"
        if (of == last || !isCapital(of) || (of == next && !russian)) {
            return false;
        }
        String key = pieces.get(of).value(Sign.Kind.ADDRESSEE);
        return pieces.get(of).is(Sign.Kind.WORD)
                || ORGANIZATIONS.contains(key)
                || (of > next && !key.isEmpty() && !isState(of) && !key.equals(UNITED_NATIONS));
    }

    /** "of the", but not "in". */
    private boolean isOf(int i) {
        Piece piece = pieces.get(i);
        return (piece.is(Sign.Kind.JOIN) || piece.is(Sign.Kind.DEFINITE))
                && !PLACES.contains(text.substring(piece.start(), piece.end()));
    }

    /** Whether a piece stands between somebody and what he is a party to. */
    boolean isLink(int i) {
        Piece piece = pieces.get(i);
        return isPreposition(i) || piece.is(Sign.Kind.INFINITIVE) || piece.is(Sign.Kind.DEFINITE);
    }

    /**
     * Whether a word can be the name of a treaty.
     *
     * @param linked whether words that lead to it stand before it; Russian has none
     */
    boolean isTreaty(int i, boolean linked) {
        char c = text.charAt(pieces.get(i).start());
        boolean capital = isCapital(i) && (linked || (c >= 'А' && c <= 'Я'));
        return (capital && pieces.get(i).is(Sign.Kind.WORD))
                || ARABIC_TREATIES.stream()
                        .anyMatch(t -> text.startsWith(t, pieces.get(i).start()));
    }

    private boolean isCapital(int i) {
        return Character.isUpperCase(text.charAt(pieces.get(i).start()));
    }

    /** اللجنة الوطنية: a word with the Arabic article belongs to the short name before it. */
    private boolean isQualified(int i, int next) {
        return pieces.get(i).is(Sign.Kind.SHORT)
                && pieces.get(next).is(Sign.Kind.WORD)
                && text.startsWith("ال", pieces.get(next).start());
    }

    private boolean isPreposition(int i) {
        return pieces.get(i).is(Sign.Kind.PREP) || pieces.get(i).is(Sign.Kind.JOIN);
    }

    /**
     * A word with which the name can go on; in Russian it ends with "Nations", and a verb follows.
     */
    private boolean isNameWord(Piece piece) {
        char c = text.charAt(piece.start());
        boolean russianVerb = c >= 'а' && c <= 'я';
        boolean word = piece.is(Sign.Kind.WORD) || piece.is(Sign.Kind.OFFICE);
        return word && Character.isLetter(c) && !russianVerb;
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
    String key(int from, int to) {
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
    String name(int i) {
        String key = pieces.get(i).value(Sign.Kind.ADDRESSEE);
        return key.isEmpty() && pieces.get(i).is(Sign.Kind.SHORT) ? inFull(i) : key;
    }

    /**
     * Which of those that a short name can mean the text named before, if it is one alone; if it
     * named none, which the document names anywhere.
     */
    private String inFull(int shortName) {
        String all = pieces.get(shortName).value(Sign.Kind.SHORT);
        Set<String> keys = Set.of(all.replace(DEFAULT, "").split(" "));
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
        return found.isEmpty() ? inDocument(all, keys) : found;
    }

    private String inDocument(String all, Set<String> keys) {
        int marked = all.indexOf(DEFAULT);
        String usual = marked > 0 ? all.substring(all.lastIndexOf(' ', marked) + 1, marked) : "";
        List<String> named = keys.stream().filter(document.keys()::contains).toList();
        return named.size() == 1 && !named.contains(usual) ? named.get(0) : usual;
    }

    /** The state in a name, or the one whose government it is. */
    Optional<StateCode> state(int from, int to) {
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
            if (to <= shortName
                    && (IntStream.range(i, to).anyMatch(this::isGovernment)
                            || isGovernmentsOf(i))) {
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
    boolean isPower(int i) {
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

    /** Russian правительства Чада is the genitive of a government, and the plural as well. */
    private boolean isGovernmentsOf(int i) {
        return i + 1 < last && isGovernments(i) && isState(i + 1);
    }

    /** « les Gouvernements », of which states that are named behind it. */
    boolean isGovernments(int i) {
        return isStates(i) && pieces.get(i).is(Sign.Kind.JOIN);
    }

    private boolean isApposition(int i) {
        String key = pieces.get(i).value(Sign.Kind.ADDRESSEE);
        return key.equals("occupying-power") || key.equals("administering-power");
    }

    boolean isState(int i) {
        String key = pieces.get(i).value(Sign.Kind.ADDRESSEE);
        return !key.isEmpty() && Character.isUpperCase(key.charAt(0));
    }
}
