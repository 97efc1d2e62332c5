package org.resograph.parser.words.mandate;

import java.util.List;

/** The descriptions that stand before the name of somebody who is addressed, as in Chinese. */
final class AddresseeDescriptions {

    /** How many pieces may describe somebody before he is named. */
    private static final int DESCRIPTION = 150;

    /** How many characters the name of a Chinese treaty can have. */
    private static final int TREATY = 40;

    /** What all parties to a treaty have in their Chinese name. */
    private static final String PARTY = "缔约";

    /** With what the Chinese name of a treaty ends. */
    private static final List<String> TREATIES = List.of("公约", "议定书", "条约", "协定");

    private final String text;
    private final List<Piece> pieces;
    private final int last;
    private final AddresseeNames names;

    /**
     * @param last after the last piece that can be of a name
     */
    AddresseeDescriptions(String text, List<Piece> pieces, int last, AddresseeNames names) {
        this.text = text;
        this.pieces = pieces;
        this.last = last;
        this.names = names;
    }

    /** Who is named behind a description of him: 尚未加入的国家, 《公约》缔约国. */
    int named(int i) {
        if (i + 1 < last && names.isState(i) && pieces.get(i + 1).is(Sign.Kind.RELATIVE)) {
            return Math.max(i, behind(i + 1)); // 乍得境内的各方
        }
        int party = party(i);
        if (party > i) {
            return party;
        }
        boolean title = i < last && text.charAt(pieces.get(i).start()) == '《';
        if (!title && !(i < last && pieces.get(i).is(Sign.Kind.RELATIVE))) {
            return i;
        }
        String ending = title ? "" : pieces.get(i).value(Sign.Kind.RELATIVE);
        for (int j = i; j < Math.min(last, i + DESCRIPTION); j++) {
            char c = text.charAt(pieces.get(j).start());
            if (c == '，' || pieces.get(j).is(Sign.Kind.COLON)) {
                return i;
            }
            if (title ? c == '》' : isOf(j) && endsWith(ending, j)) {
                int name = behind(j);
                if (name > j || title || !ending.isEmpty()) {
                    return Math.max(name, i);
                }
            }
        }
        return i;
    }

    /** The parties to a treaty that is named before them: 跨国犯罪公约的所有缔约国. */
    private int party(int i) {
        if (i >= last || !Character.isIdeographic(text.charAt(pieces.get(i).start()))) {
            return i;
        }
        for (int j = i; j < Math.min(last, i + TREATY); j++) {
            Piece piece = pieces.get(j);
            if (Sign.isJoint(piece) || piece.is(Sign.Kind.COLON)) {
                return i;
            }
            if (piece.is(Sign.Kind.ADDRESSEE)
                    && text.substring(piece.start(), piece.end()).contains(PARTY)) {
                int before = j;
                while (before - 1 > i
                        && (pieces.get(before - 1).is(Sign.Kind.SKIP)
                                || pieces.get(before - 1).is(Sign.Kind.TAIL))) {
                    before--;
                }
                int end = pieces.get(before).start();
                boolean named =
                        TREATIES.stream().anyMatch(t -> text.startsWith(t, end - t.length()));
                return named && !names.isPartOfName(j) ? j : i;
            }
        }
        return i;
    }

    /** The name that stands right behind a description; -1 for none. */
    private int behind(int end) {
        int name = end + 1;
        while (name < last
                && !pieces.get(name).is(Sign.Kind.ADDRESSEE)
                && (pieces.get(name).is(Sign.Kind.SKIP) || pieces.get(name).is(Sign.Kind.TAIL))) {
            name++;
        }
        boolean named = name < last && pieces.get(name).is(Sign.Kind.ADDRESSEE);
        return named && !names.isPartOfName(name) ? name : -1;
    }

    private boolean endsWith(String words, int i) {
        int end = pieces.get(i).start();
        return text.startsWith(words, Math.max(0, end - words.length()));
    }

    private boolean isOf(int i) {
        return pieces.get(i).is(Sign.Kind.TAIL) && !pieces.get(i).is(Sign.Kind.AND);
    }
}
