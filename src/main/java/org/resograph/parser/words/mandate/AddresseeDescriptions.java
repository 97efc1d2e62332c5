package org.resograph.parser.words.mandate;

import java.util.List;
import java.util.Set;

/** The descriptions that stand before the name of somebody who is addressed, as in Chinese. */
final class AddresseeDescriptions {

    /** How many pieces may describe somebody before he is named. */
    private static final int DESCRIPTION = 150;

    /** How many characters the name of a Chinese treaty can have. */
    private static final int TREATY = 40;

    /** How many characters a topic can have, with whose office it is. */
    private static final int TOPIC = 45;

    private static final Set<String> OFFICES =
            Set.of(
                    "special-rapporteur",
                    "independent-expert",
                    "special-representative",
                    "special-envoy",
                    "special-adviser",
                    "working-group");

    private static final Set<String> MASTERS =
            Set.of("human-rights-council", "general-assembly", "secretary-general");

    private final String text;
    private final Pieces pieces;
    private final int last;
    private final AddresseeNames names;
    private final DescriptionWords words;

    /**
     * @param last after the last piece that can be of a name
     * @param words of the language
     */
    AddresseeDescriptions(
            String text, Pieces pieces, int last, AddresseeNames names, DescriptionWords words) {
        this.text = text;
        this.pieces = pieces;
        this.last = last;
        this.names = names;
        this.words = words;
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
        int office = office(i);
        if (office > i) {
            return office;
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
            if (piece.is(Sign.Kind.ADDRESSEE) && isParty(piece)) {
                int before = j;
                while (before - 1 > i
                        && (pieces.get(before - 1).is(Sign.Kind.SKIP)
                                || pieces.get(before - 1).is(Sign.Kind.TAIL))) {
                    before--;
                }
                int end = pieces.get(before).start();
                return isBehind(words.treaties(), end) && !names.isPartOfName(j) ? j : i;
            }
        }
        return i;
    }

    /**
     * The office whose topic stands before it, and before that may be whose office it is: 人权理事会食物权
     * 问题特别报告员.
     */
    private int office(int i) {
        if (i + 1 >= last
                || !Character.isIdeographic(text.charAt(pieces.get(i).start()))
                || !(pieces.get(i).is(Sign.Kind.WORD) || isMaster(i))
                || Sign.isJoint(pieces.get(i + 1))) {
            return i;
        }
        for (int j = i; j < Math.min(last, i + TOPIC); j++) {
            Piece piece = pieces.get(j);
            boolean ends = Sign.isJoint(piece) && !piece.is(Sign.Kind.AND) && !isListed(j);
            if (ends || piece.is(Sign.Kind.COLON) || leadsAway(j)) {
                return i;
            }
            if (OFFICES.contains(piece.value(Sign.Kind.ADDRESSEE))
                    && isBehind(words.topics(), piece.start())) {
                return j;
            }
        }
        return i;
    }

    /** Whether somebody can have offices of his own, or be the topic of one. */
    private boolean isMaster(int i) {
        return names.isState(i) || MASTERS.contains(pieces.get(i).value(Sign.Kind.ADDRESSEE));
    }

    private boolean isListed(int i) {
        return text.charAt(pieces.get(i).start()) == '、';
    }

    /** Whether what stands behind a word is no topic: 就, 与. */
    private boolean leadsAway(int i) {
        Piece piece = pieces.get(i);
        return piece.end() == piece.start() + 1
                && words.coverbs().contains(text.substring(piece.start(), piece.end()));
    }

    private boolean isParty(Piece piece) {
        String name = text.substring(piece.start(), piece.end());
        return words.parties().stream().anyMatch(name::contains);
    }

    private boolean isBehind(List<String> endings, int place) {
        return endings.stream().anyMatch(e -> text.startsWith(e, place - e.length()));
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
