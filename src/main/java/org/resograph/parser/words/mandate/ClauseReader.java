package org.resograph.parser.words.mandate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads what one clause wants to be delivered.
 *
 * <pre>
 * clause      = verb [ addressees ] *( words / delivery )   ; see AddresseeReader
 * delivery    = produce few-words [ indefinite ] few-words noun   ; "submit … a written report"
 *             / reporting                                         ; "report to the Council"
 *             / extend few-words term                             ; "extend the mandate of"
 *             / establish few-words [ indefinite ] office         ; "establish … a forum"
 *             / [ indefinite ] few-words noun words held          ; "a panel … shall be held"
 * </pre>
 *
 * <p>A noun with a determiner that points back ("the report") is nothing new, and is left out.
 */
final class ClauseReader {

    /** The pieces that tell something: all others are passed over. */
    private static final long TELLING =
            Signs.VERBS | Signs.mask(Sign.Kind.STOP, Sign.Kind.REPORTING);

    /** The same behind a verb, where its object is sought. */
    private static final long TELLING_BEHIND_VERB =
            TELLING
                    | Signs.OBJECTS
                    | Signs.mask(Sign.Kind.ASK, Sign.Kind.INFINITIVE, Sign.Kind.HALT);

    private final ClausePieces clause;
    private final VerbReader verbs;
    private final ObjectReader objects;

    /**
     * @param creates whether the clause can create an office
     * @param addressed whether it is known whom it asks
     * @param own whether it says what the body does itself
     */
    ClauseReader(ClausePieces clause, boolean creates, boolean addressed, boolean own) {
        this.clause = clause;
        this.verbs = new VerbReader(clause, addressed);
        this.objects = new ObjectReader(clause, creates, own);
    }

    /** What is to be delivered, in order. */
    List<Delivery> deliveries() {
        List<Delivery> deliveries = new ArrayList<>();
        if (clause.isOfOthers()) {
            return deliveries;
        }
        int verb = -1;
        int again = -1;
        int made = -1;
        for (int i = clause.at(); i < clause.last(); i++) {
            boolean behindVerb = verb >= 0 || again >= 0;
            if (!clause.get(i).isAny(behindVerb ? TELLING_BEHIND_VERB : TELLING)) {
                continue;
            }
            if (clause.is(i, Sign.Kind.STOP)) {
                break;
            }
            if (ClausePieces.isHeld(clause.get(i))) {
                if (deliveries.isEmpty() && i > clause.first()) {
                    objects.held(i).ifPresent(deliveries::add);
                }
                verb = deliveries.isEmpty() && objects.isFirstHeld(i) ? i : -1;
                continue;
            }
            if (verbs.isQualifying(i)) {
                verb = verb < 0 ? -1 : i; // what it says is of the object of the one before
                continue;
            }
            boolean firstVerb = deliveries.isEmpty() && verb < 0;
            if (verbs.isReporting(i, firstVerb, verb) && !isTask(deliveries, i)) {
                deliveries.add(objects.reporting(i));
                verb = -1;
                again = i;
                continue;
            }
            Optional<Delivery> found =
                    verb >= 0
                            ? objects.object(verb, i)
                            : again >= 0 ? objects.further(again, i) : Optional.empty();
            if (found.isPresent()) {
                boolean repeated =
                        verb >= 0
                                && !deliveries.isEmpty()
                                && objects.isAgain(made, last(deliveries), verb, found.get());
                if (repeated) {
                    deliveries.set(
                            deliveries.size() - 1, last(deliveries).again(found.get().end()));
                } else {
                    deliveries.add(found.get());
                }
                again = verb >= 0 ? verb : again;
                made = again;
                verb = -1;
            } else if (clause.isOtherInfinitive(i) || isExtendedOther(verb, i)) {
                verb = -1;
            } else if (ClausePieces.isVerb(clause.get(i))) {
                again = -1;
                verb = verbs.isAsked(i, firstVerb) ? i : -1;
                if (verb == i) {
                    endExtension(deliveries, clause.get(i).start());
                    Optional<Delivery> far = objects.behindAside(i);
                    if (far.isPresent()) {
                        deliveries.add(far.get());
                        again = i;
                        made = i;
                        verb = -1;
                        i = clause.before(far.get().end());
                        continue;
                    }
                }
                if (verb == i && clause.isProlonged(i)) {
                    int term = clause.term(i);
                    deliveries.add(objects.extension(term, term, i));
                    verb = -1;
                }
            } else if (clause.is(i, Sign.Kind.HALT)
                    && !(verb >= 0 && clause.isGovernedBy(i, verb))) {
                verb = -1;
                again = -1;
            }
        }
        return deliveries;
    }

    /** "extend the mandate …, to assess and report": what the mandate is, and not what is asked. */
    private boolean isTask(List<Delivery> deliveries, int verb) {
        return !deliveries.isEmpty()
                && deliveries.get(deliveries.size() - 1).isExtension()
                && !(verb > clause.at() && clause.is(verb - 1, Sign.Kind.LEAD));
    }

    private static Delivery last(List<Delivery> deliveries) {
        return deliveries.get(deliveries.size() - 1);
    }

    private static void endExtension(List<Delivery> deliveries, int place) {
        int last = deliveries.size() - 1;
        if (last >= 0
                && deliveries.get(last).isExtension()
                && deliveries.get(last).until() == Integer.MAX_VALUE) {
            deliveries.set(last, deliveries.get(last).until(place));
        }
    }

    /** 延长任期的专家小组: what was extended before. */
    private boolean isExtendedOther(int verb, int i) {
        return verb >= 0
                && clause.is(verb, Sign.Kind.EXTEND)
                && clause.is(i, Sign.Kind.TERM)
                && clause.isModifying(i);
    }
}
