package org.resograph.parser.words;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.resograph.parser.profile.Folded;
import org.resograph.parser.profile.LanguageProfile;
import org.resograph.parser.profile.Match;
import org.resograph.parser.profile.Template;
import org.resograph.resolution.Body;
import org.resograph.resolution.Session;
import org.resograph.resolution.SessionReference;

/**
 * The sessions that a text names.
 *
 * <pre>
 * reference = possessive ordinal session          ; "à sa quarante-sixième session": of the adopting body
 *           / ordinal session "of" body           ; "the seventy-fifth session of the General Assembly"
 *           / body "at its" ordinal session       ; "l'Assemblée générale à sa soixante-quinzième session"
 *           / ordinal session "of the Council"    ; of a Council, its own
 *           / possessive ordinal "and" ordinal sessions
 *           / possessive session "of" year        ; "à sa session de 2024": of the Economic and Social Council
 * </pre>
 *
 * <p>A session of a body that is not known, as in "the sixty-fifth session of the Commission on the
 * Status of Women", is none of the adopting body's, and is left alone: only a possessive or the
 * name of a known body makes a reference.
 */
final class SessionReferences {

    private static final Map<Session.Kind, String> KEYS =
            new EnumMap<>(
                    Map.of(
                            Session.Kind.REGULAR, "session-named.regular",
                            Session.Kind.SPECIAL, "session-named.special",
                            Session.Kind.EMERGENCY_SPECIAL, "session-named.emergency-special"));

    /** A session of "the Council", which a Council says of itself. */
    private static final String COUNCIL = "session-named.council";

    private static final Set<Body> COUNCILS =
            Set.of(Body.HUMAN_RIGHTS_COUNCIL, Body.ECONOMIC_AND_SOCIAL_COUNCIL);

    private final LanguageProfile profile;
    private final List<String> stems;

    SessionReferences(LanguageProfile profile) {
        this.profile = profile;
        this.stems = profile.words("session.stem");
    }

    /**
     * The references in a text, in order.
     *
     * @param adopting whose session "its session" is
     */
    List<SessionReference> find(String text, Folded folded, Optional<Body> adopting) {
        if (!hasStem(folded.toString())) {
            return List.of();
        }
        List<SessionReference> references = new ArrayList<>();
        KEYS.forEach(
                (kind, key) ->
                        profile.template(key)
                                .ifPresent(t -> find(text, folded, adopting, kind, t, references)));
        if (adopting.filter(COUNCILS::contains).isPresent()) {
            profile.template(COUNCIL)
                    .ifPresent(
                            t -> find(text, folded, adopting, Session.Kind.REGULAR, t, references));
        }
        references.sort(Comparator.comparingInt(SessionReference::start));
        return references;
    }

    private boolean hasStem(String folded) {
        for (String stem : stems) {
            if (folded.contains(stem)) {
                return true;
            }
        }
        return false;
    }

    private static void find(
            String text,
            Folded folded,
            Optional<Body> adopting,
            Session.Kind kind,
            Template template,
            List<SessionReference> into) {
        int place = 0;
        Optional<Match> next = template.find(folded, place);
        while (next.isPresent()) {
            Match match = next.get();
            Optional<Body> body = match.body().or(() -> adopting);
            OptionalInt ordinal = match.number("ordinal");
            if (ordinal.isEmpty() && body.equals(Optional.of(Body.ECONOMIC_AND_SOCIAL_COUNCIL))) {
                ordinal = match.number("year");
            }
            if (body.isPresent() && isFree(match, into)) {
                for (OptionalInt number : List.of(match.earlierNumber("ordinal"), ordinal)) {
                    if (number.isPresent() && number.getAsInt() > 0) {
                        into.add(
                                new SessionReference(
                                        new Session(body.get(), kind, number.getAsInt()),
                                        text.substring(match.from(), match.to()),
                                        match.from()));
                    }
                }
            }
            place = Math.max(match.end(), place + 1);
            next = template.find(folded, place);
        }
    }

    /** Whether a match is no part of what is read already. */
    private static boolean isFree(Match match, List<SessionReference> read) {
        for (SessionReference other : read) {
            if (match.from() < other.start() + other.text().length()
                    && other.start() < match.to()) {
                return false;
            }
        }
        return true;
    }
}
