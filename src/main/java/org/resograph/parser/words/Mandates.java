package org.resograph.parser.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.resograph.parser.profile.Folded;
import org.resograph.parser.profile.LanguageProfile;
import org.resograph.parser.words.mandate.Ask;
import org.resograph.parser.words.mandate.DocumentNames;
import org.resograph.parser.words.mandate.MandateReading;
import org.resograph.parser.words.mandate.MandateTable;
import org.resograph.parser.words.mandate.Surroundings;
import org.resograph.parser.words.phrase.CasedText;
import org.resograph.reference.States;
import org.resograph.resolution.Opening;
import org.resograph.resolution.SessionReference;

/**
 * What operative paragraphs ask, of whom, and by when: "Requests the Secretary-General to submit …
 * a report … at its seventy-ninth session".
 *
 * <p>A paragraph has a clause for each of its opening verbs that asks or decides. A list in it goes
 * on with the last of them: "Requests the High Commissioner: (a) To submit …".
 */
final class Mandates {

    private static final Set<String> ASKING =
            Set.of(
                    "request",
                    "call-upon",
                    "invite",
                    "encourage",
                    "urge",
                    "demand",
                    "appeal",
                    "recommend",
                    "direct",
                    "require",
                    "authorize",
                    "call-for");
    private static final String DECIDING = "decide";

    private final MandateTable table;

    private Mandates(MandateTable table) {
        this.table = table;
    }

    /** The reader for a language; empty where it has no table. */
    static Optional<Mandates> of(LanguageProfile profile, States states) {
        return MandateTable.load(profile, states).map(Mandates::new);
    }

    /** Who is named in a document of these texts. */
    DocumentNames names(Supplier<List<String>> texts) {
        return table.names(texts);
    }

    /**
     * What a text asks.
     *
     * @param cased the same text, as its words are compared
     * @param folded the same text, as dates are read
     * @param openings of the text
     * @param inherited what a list that it is an item of goes on to ask
     * @param around what else of the document it is understood by
     */
    MandateReading find(
            String text,
            CasedText cased,
            Folded folded,
            List<Opening> openings,
            List<SessionReference> sessions,
            Optional<Ask> inherited,
            Surroundings around) {
        List<MandateTable.Clause> clauses = new ArrayList<>();
        int first = isAct(openings, inherited) ? 1 : 0;
        inherited.ifPresent(
                ask -> {
                    int end = openings.size() > first ? openings.get(first).start() : text.length();
                    clauses.add(
                            new MandateTable.Clause(
                                    ask.verb(),
                                    asksOthers(ask.verb()),
                                    ask.addressees(),
                                    Optional.of(ask.lead()),
                                    0,
                                    0,
                                    end));
                });
        for (int i = first; i < openings.size(); i++) {
            Opening opening = openings.get(i);
            Optional<String> verb = opening.verb().filter(Mandates::asks);
            if (verb.isPresent()) {
                int end = i + 1 < openings.size() ? openings.get(i + 1).start() : text.length();
                clauses.add(
                        new MandateTable.Clause(
                                verb.get(),
                                asksOthers(verb.get()),
                                List.of(),
                                Optional.empty(),
                                opening.start(),
                                opening.start() + opening.phrase().length(),
                                end));
            }
        }
        return clauses.isEmpty()
                ? MandateReading.NOTHING
                : table.read(text, cased, folded, clauses, sessions, around);
    }

    /**
     * 请秘书长：(a) 延长任期: whether the verb that an item opens with is what the list asks; in a language
     * without forms it looks like that of a decision.
     */
    private boolean isAct(List<Opening> openings, Optional<Ask> inherited) {
        return table.hasFreeVerbs()
                && inherited.filter(ask -> !ask.addressees().isEmpty()).isPresent()
                && !openings.isEmpty()
                && openings.get(0).start() == 0
                && openings.get(0).verb().filter(DECIDING::equals).isPresent();
    }

    private static boolean asks(String verb) {
        return verb.equals(DECIDING) || asksOthers(verb);
    }

    private static boolean asksOthers(String verb) {
        return ASKING.contains(verb);
    }
}
