package org.resograph.parser.words;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.resograph.parser.profile.Folded;
import org.resograph.parser.profile.LanguageProfile;
import org.resograph.parser.profile.Match;
import org.resograph.parser.profile.Sought;
import org.resograph.parser.profile.Template;
import org.resograph.parser.words.mandate.Adopted;
import org.resograph.resolution.Body;
import org.resograph.resolution.Session;
import org.resograph.resolution.SessionReference;

/**
 * The sessions that a text names.
 *
 * <pre>
 * reference = possessive ordinal session          ; "à sa quarante-sixième session": of the adopting body,
 *                                                 ; or who else is meant ({@link SessionHolders})
 *           / ordinal session "of" body           ; "the seventy-fifth session of the General Assembly"
 *           / body "at its" ordinal session       ; "l'Assemblée générale à sa soixante-quinzième session"
 *           / ordinal session "of the Council"    ; of a Council, its own
 *           / possessive ordinal [ "," ordinal ] "and" ordinal sessions
 *           / possessive session "of" year        ; "à sa session de 2024": of the Economic and Social Council
 * </pre>
 *
 * <p>A session of a body that is not known, as in "the sixty-fifth session of the Commission on the
 * Status of Women", is none of the adopting body's, and is left alone: only a possessive or the
 * name of a known body makes a reference. Nor is one of a number that the adopting body has not
 * reached and will not for long.
 */
final class SessionReferences {

    /** The longer forms first: "sa dixième session extraordinaire d'urgence" holds the others. */
    private static final List<Kind> KINDS =
            List.of(
                    new Kind(Session.Kind.EMERGENCY_SPECIAL, "session-named.emergency-special"),
                    new Kind(Session.Kind.SPECIAL, "session-named.special"),
                    new Kind(Session.Kind.REGULAR, "session-named.regular"));

    /** A kind of session, and the key of the words that name one. */
    private record Kind(Session.Kind kind, String key) {}

    /** A session of "the Council", which a Council says of itself. */
    private static final Kind COUNCIL = new Kind(Session.Kind.REGULAR, "session-named.council");

    private static final Set<Body> COUNCILS =
            Set.of(Body.HUMAN_RIGHTS_COUNCIL, Body.ECONOMIC_AND_SOCIAL_COUNCIL);

    /** No body speaks of a session of its own that is further ahead. */
    private static final int MOST_AHEAD = 20;

    /**
     * The Economic and Social Council numbered its sessions up to the sixty-third, in 1977; since
     * then the year is their number.
     */
    private static final int FIRST_YEAR = 1978;

    private final LanguageProfile profile;
    private final SessionHolders holders;
    private final List<Sought> stems;

    SessionReferences(LanguageProfile profile) {
        this.profile = profile;
        this.holders = new SessionHolders(profile);
        this.stems = profile.words("session.stem").stream().map(Sought::new).toList();
    }

    /**
     * The references in a text, in order.
     *
     * @param body whose session "its session" is
     * @param adopted when the text was
     */
    List<SessionReference> find(String text, Folded folded, Optional<Body> body, Adopted adopted) {
        if (!hasStem(folded)) {
            return List.of();
        }
        Search search = new Search(text, folded, body, adopted);
        KINDS.forEach(search::find);
        if (body.filter(COUNCILS::contains).isPresent()) {
            search.find(COUNCIL);
        }
        search.references.sort(Comparator.comparingInt(SessionReference::start));
        return search.references;
    }

    private boolean hasStem(Folded folded) {
        for (int i = 0; i < stems.size(); i++) {
            if (stems.get(i).isIn(folded)) {
                return true;
            }
        }
        return false;
    }

    private final class Search {

        private final String text;
        private final Folded folded;
        private final Optional<Body> adopting;
        private final Adopted adopted;
        private final List<SessionReference> references = new ArrayList<>();
        private boolean othersAreNumbered;
        private SessionHolders.@Nullable Reading named;

        Search(String text, Folded folded, Optional<Body> adopting, Adopted adopted) {
            this.text = text;
            this.folded = folded;
            this.adopting = adopting;
            this.adopted = adopted;
        }

        void find(Kind kind) {
            Template template = profile.template(kind.key()).orElse(null);
            int place = 0;
            while (template != null) {
                Match match = template.find(folded, place).orElse(null);
                if (match == null) {
                    return;
                }
                if (isFree(match)) {
                    add(match, kind.kind(), kind.equals(COUNCIL));
                }
                place = Math.max(match.end(), place + 1);
            }
        }

        /**
         * @param own whether the words name the Council that speaks
         */
        private void add(Match match, Session.Kind kind, boolean own) {
            OptionalInt ordinal = match.number("ordinal");
            OptionalInt number = ordinal.isPresent() ? ordinal : match.number("year");
            if (number.isEmpty() || named().isCut(match)) {
                return;
            }
            Optional<Body> body = match.body();
            if (body.isEmpty()) {
                boolean ahead = own().filter(at -> at.number() > number.getAsInt()).isEmpty();
                body = own ? adopting : named().of(match, adopting, ahead);
                // An organ that numbers its sessions has none of a year: that is the Council's.
                boolean byYear = number.getAsInt() >= FIRST_YEAR;
                body = byYear && othersAreNumbered ? adopting : body;
                othersAreNumbered |= !byYear && body.isEmpty();
            }
            if (ordinal.isEmpty()) {
                body = body.filter(Body.ECONOMIC_AND_SOCIAL_COUNCIL::equals);
            }
            List<Integer> numbers = new ArrayList<>(match.earlierNumbers("ordinal"));
            numbers.add(number.getAsInt());
            for (int each : numbers) {
                if (body.isPresent() && each > 0) {
                    Session session = new Session(body.get(), kind, each);
                    if (isPlausible(session, match.body().isPresent())) {
                        references.add(
                                new SessionReference(
                                        session,
                                        text.substring(match.from(), match.to()),
                                        match.from()));
                    }
                }
            }
        }

        /** The regular session at which the adopting body speaks, where it is known. */
        private Optional<Session> own() {
            return adopted.session()
                    .filter(session -> session.kind() == Session.Kind.REGULAR)
                    .filter(session -> adopting.equals(Optional.of(session.body())));
        }

        /**
         * @param byName whether the words name the body
         */
        private boolean isPlausible(Session session, boolean byName) {
            if (session.kind() != Session.Kind.REGULAR) {
                return true;
            }
            if (session.body().equals(Body.ECONOMIC_AND_SOCIAL_COUNCIL) && !byName) {
                return adopted.year() < FIRST_YEAR || session.number() >= FIRST_YEAR;
            }
            return own().filter(at -> at.body().equals(session.body()))
                    .filter(at -> session.number() > at.number() + MOST_AHEAD)
                    .isEmpty();
        }

        private SessionHolders.Reading named() {
            SessionHolders.Reading read = named;
            if (read == null) {
                read = holders.read(folded);
                named = read;
            }
            return read;
        }

        /** Whether a match is no part of what is read already. */
        private boolean isFree(Match match) {
            for (SessionReference other : references) {
                if (match.from() < other.start() + other.text().length()
                        && other.start() < match.to()) {
                    return false;
                }
            }
            return true;
        }
    }
}
