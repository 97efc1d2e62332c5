package org.resograph.parser.words.mandate;

import java.util.List;
import org.resograph.parser.words.phrase.PhraseTable;

/** Tells by the verb behind a name what a decision on somebody means for him. Immutable. */
final class Obligations {

    /** How many pieces the words between commas behind a name can have. */
    private static final int ASIDE = 30;

    private static final Sign PASSIVE = new Sign(Sign.Kind.MODAL, "passive");

    /** The endings of a verb that oblige. */
    private final List<String> endings;

    private Obligations(List<String> endings) {
        this.endings = endings;
    }

    /** Those of the language of a table. */
    static Obligations of(PhraseTable table) {
        return new Obligations(
                table.rows().stream()
                        .filter(row -> row.kind().equals("obliging"))
                        .flatMap(row -> row.phrases().stream())
                        .map(ending -> ending.substring(1))
                        .toList());
    }

    /**
     * "Decides that the Panel shall …", « Décide que le Groupe étudiera … »: whom a decision
     * obliges is asked by it.
     */
    boolean isObliged(String text, Pieces pieces, int name, int last) {
        int at = behindAside(pieces, name, last);
        if (at >= last) {
            return false;
        }
        Piece verb = pieces.get(at);
        if (verb.is(Sign.Kind.MODAL)) {
            return isShall(verb);
        }
        String word = text.substring(verb.start(), verb.end());
        boolean may = verb.is(Sign.Kind.WORD) || verb.is(Sign.Kind.REPORTING);
        return (may || (ClausePieces.isVerb(verb) && !ClausePieces.isHeld(verb)))
                && Character.isLowerCase(word.charAt(0))
                && endings.stream().anyMatch(word::endsWith);
    }

    /** "all States, including those on the lake, shall": behind words between commas. */
    private static int behindAside(Pieces pieces, int name, int last) {
        boolean comma = name < last && pieces.get(name).is(Sign.Kind.COMMA);
        for (int i = name + 1; comma && i + 1 < Math.min(last, name + ASIDE); i++) {
            if (pieces.get(i).is(Sign.Kind.COMMA) && isShall(pieces.get(i + 1))) {
                return i + 1;
            }
        }
        return name;
    }

    private static boolean isShall(Piece piece) {
        return piece.is(Sign.Kind.MODAL) && piece.value(Sign.Kind.MODAL).isEmpty();
    }

    /** "Requests that States be informed": something is to be done with them. */
    static boolean isPassive(Pieces pieces, int at, int last) {
        return at < last
                && pieces.get(at).is(Sign.Kind.MODAL)
                && pieces.get(at).signs().all().contains(PASSIVE);
    }
}
