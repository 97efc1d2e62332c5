package org.resograph.resolution;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a paragraph asks, of whom, and by when, as its words were understood: "Requests the High
 * Commissioner … to submit a report … at its forty-ninth session". Inferred, not printed: the words
 * it was inferred from are kept.
 *
 * @param verb the key of the opening verb of its clause: {@code request}, {@code decide}
 * @param addressees who is asked, in order; empty where the body decides for itself
 * @param deliverable what is to come of it; empty where the clause only asks for conduct
 * @param due when, in order; empty where nothing is said, or nothing that was understood
 * @param words the words of the clause, as printed; not blank
 * @param start where they start in the paragraph's text, in UTF-16 units from 0
 */
public record Mandate(
        String verb,
        List<Addressee> addressees,
        Optional<Deliverable> deliverable,
        List<Due> due,
        String words,
        int start) {

    public Mandate {
        addressees = List.copyOf(addressees);
        due = List.copyOf(due);
        if (addressees.isEmpty() && deliverable.isEmpty()) {
            throw new IllegalArgumentException("nobody is asked for anything: " + words);
        }
        if (words.isBlank()) {
            throw new IllegalArgumentException("no words to infer it from, at " + start);
        }
    }

    /** The same, due also at these. */
    public Mandate dueAlso(List<Due> more) {
        return dueOnly(Stream.concat(due.stream(), more.stream()).toList());
    }

    /** The same, due at these only. */
    public Mandate dueOnly(List<Due> others) {
        return new Mandate(verb, addressees, deliverable, others, words, start);
    }

    /** How mandates are known; there is one way so far. */
    public enum Basis {
        /** From the words, by rules; nothing in the source marks them. */
        INFERRED
    }

    /**
     * Who is asked.
     *
     * @param key of its concept: {@code secretary-general}; {@code government} for a state that is
     *     named
     * @param state the state that is named, or whose government or authorities are
     * @param words as printed
     */
    public record Addressee(String key, Optional<StateCode> state, String words) {}

    /**
     * What is to come of it.
     *
     * @param kind the key of its concept: {@code report}, {@code panel}, {@code mandate-extended}
     * @param words as printed
     */
    public record Deliverable(String kind, String words) {}

    /**
     * When it is due.
     *
     * @param session the session at which
     * @param date the day by which, or until which
     * @param every after how long it is due again and again: "every 90 days"
     * @param words as printed
     */
    public record Due(
            Optional<Session> session,
            Optional<LocalDate> date,
            Optional<Period> every,
            String words) {

        public Due {
            long said = Stream.of(session, date, every).filter(Optional::isPresent).count();
            if (said != 1) {
                throw new IllegalArgumentException(
                        "due at a session, on a date or every so often: " + words);
            }
        }

        /** At a session. */
        public static Due at(Session session, String words) {
            return new Due(Optional.of(session), Optional.empty(), Optional.empty(), words);
        }

        /** By a day. */
        public static Due by(LocalDate date, String words) {
            return new Due(Optional.empty(), Optional.of(date), Optional.empty(), words);
        }

        /** Again and again, after so long. */
        public static Due every(Period period, String words) {
            return new Due(Optional.empty(), Optional.empty(), Optional.of(period), words);
        }
    }
}
