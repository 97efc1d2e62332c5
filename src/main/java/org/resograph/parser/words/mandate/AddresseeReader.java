package org.resograph.parser.words.mandate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.resograph.resolution.Mandate.Addressee;

/**
 * Reads whom one clause addresses.
 *
 * <pre>
 * addressees  = *skip addressee *( [ abbreviation ] [ aside ] 1*joint *skip addressee )
 *             / "that" verb addressee                            ; in Arabic
 * joint       = "," / "and" / "or"
 * abbreviation = "(" few-words ")"
 * aside       = ", including" few-words                          ; where a name follows it
 * addressee   = known-name / [ power "of" ] state / state "," power
 *             / adjective power / power adjective                ; "the Somali authorities"
 * </pre>
 */
final class AddresseeReader {

    /** Who may be called so by what he is a party to. */
    private static final Set<String> PARTIES = Set.of("parties", "states-parties");

    private final String text;
    private final Pieces pieces;
    private final int first;
    private final int last;
    private final AddresseeNames names;
    private final AddresseeDescriptions descriptions;
    private final Asides asides;
    private int end;
    private int subjectVerb = -1;

    /**
     * @param first the first piece after the verb of the clause
     * @param last after its last piece
     * @param document who is named in the document
     * @param words by which the language describes somebody
     */
    AddresseeReader(
            String text,
            Pieces pieces,
            int first,
            int last,
            DocumentNames document,
            DescriptionWords words) {
        this.text = text;
        this.pieces = pieces;
        this.first = first;
        this.last = last;
        this.names = new AddresseeNames(text, pieces, last, document);
        this.descriptions = new AddresseeDescriptions(text, pieces, last, names, words);
        this.asides = new Asides(text, pieces, first, last, names);
        this.end = first;
    }

    /** The piece after the last addressee that was read. */
    int end() {
        return end;
    }

    /**
     * The first letter of the verb whose subject is addressed, in a language that has the subject
     * behind it; empty for none.
     */
    Optional<Character> subjectVerb() {
        return subjectVerb < 0 ? Optional.empty() : Optional.of(lastWord(subjectVerb));
    }

    /** Who is addressed, right after the verb. */
    List<Addressee> addressees() {
        List<Addressee> addressees = new ArrayList<>();
        Optional<Addressee> subject = subject();
        if (subject.isPresent()) {
            return List.of(subject.get());
        }
        int i = asides.behindOpening();
        boolean joined = true;
        boolean governments = false;
        while (joined) {
            int start = i;
            while (i < last && asides.isSkipped(i)) {
                i++;
            }
            i = descriptions.named(i);
            int name = i;
            if (governments && i < last && pieces.get(i).is(Sign.Kind.ADJECTIVE)) {
                i++; // « les Gouvernements tchadien et malien »
            } else {
                if (i + 1 < last && pieces.get(i).is(Sign.Kind.ADJECTIVE)) {
                    i++; // "the Somali authorities"
                }
                if (i == last
                        || names.name(i).isEmpty()
                        || (i > name && !names.isPower(i))
                        || names.isPartOfName(i)) {
                    return isOfAll(i) ? none() : addressees;
                }
                i = names.named(i);
                governments = names.isGovernments(name) && i > name + 1;
            }
            int from = quantified(start, name);
            String words = text.substring(from, pieces.get(i - 1).end());
            add(addressees, new Addressee(names.key(name, i), names.state(name, i), words));
            while (i < last && pieces.get(i).is(Sign.Kind.POST)) {
                i++;
            }
            end = asides.behindParentheses(i);
            String key = addressees.get(addressees.size() - 1).key();
            i = PARTIES.contains(key) ? asides.behindTreaty(i) : asides.behindParentheses(i);
            i = asides.behindAside(i);
            int joint = i;
            while (i < last && (Sign.isJoint(pieces.get(i)) || pieces.get(i).is(Sign.Kind.OR))) {
                i++;
            }
            joined = i > joint || (i < last && isNamed(i) && asides.isJoinedWord(i));
        }
        return addressees;
    }

    /**
     * 会员国、条约机构和民间社会的专家代表: whether what stands behind a name says who of all those that are named
     * with it is meant.
     */
    private boolean isOfAll(int i) {
        int next = i < last && !names.name(i).isEmpty() ? names.named(i) : last;
        return next < last && text.charAt(pieces.get(next).start()) == '的';
    }

    private List<Addressee> none() {
        end = first;
        return List.of();
    }

    /**
     * Who stands behind the first verb of what is asked, as Arabic has it: بأن تقوم الجمعية العامة.
     * That verb is read as any other of what is asked.
     */
    private Optional<Addressee> subject() {
        int verb = first;
        if (verb + 1 < last && isThat(verb) && pieces.get(verb).is(Sign.Kind.SKIP)) {
            verb++;
        }
        int name = verb + 1;
        while (name < last
                && !pieces.get(name).is(Sign.Kind.ADDRESSEE)
                && pieces.get(name).value(Sign.Kind.SKIP).equals("kept")) {
            name++;
        }
        if (name >= last
                || !isThat(first)
                || !isPresent(verb)
                || isJoinedLetter(name)
                || names.name(name).isEmpty()
                || names.isPartOfName(name)) {
            return Optional.empty();
        }
        subjectVerb = verb;
        int to = names.named(name);
        String words = text.substring(quantified(verb + 1, name), pieces.get(to - 1).end());
        return Optional.of(new Addressee(names.key(name, to), names.state(name, to), words));
    }

    private boolean isThat(int i) {
        int start = pieces.get(i).start();
        return text.startsWith("أن", start) || text.startsWith("بأن", start);
    }

    /** Whether a piece is, or ends with, a verb in the form that follows أن. */
    private boolean isPresent(int i) {
        Piece piece = pieces.get(i);
        char c = lastWord(i);
        boolean verb = piece.is(Sign.Kind.WORD) || piece.is(Sign.Kind.LEAD);
        return (c == 'ي' || c == 'ت') && (verb || ClausePieces.isVerb(piece));
    }

    private char lastWord(int i) {
        Piece piece = pieces.get(i);
        int word = text.lastIndexOf(' ', piece.end() - 1) + 1;
        return text.charAt(Math.max(word, piece.start()));
    }

    /** Whether a word may begin with what is written as one with it, such as a preposition. */
    private boolean isJoinedLetter(int i) {
        return "لبوفك".indexOf(text.charAt(pieces.get(i).start())) >= 0;
    }

    /** "States, in particular those States that …": they are named once. */
    private static void add(List<Addressee> addressees, Addressee addressee) {
        boolean known =
                addressees.stream()
                        .anyMatch(
                                a ->
                                        a.key().equals(addressee.key())
                                                && a.state().equals(addressee.state()));
        if (!known) {
            addressees.add(addressee);
        }
    }

    private boolean isNamed(int i) {
        return pieces.get(i).is(Sign.Kind.ADDRESSEE)
                || pieces.get(i).is(Sign.Kind.SHORT)
                || pieces.get(i).is(Sign.Kind.SKIP);
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
