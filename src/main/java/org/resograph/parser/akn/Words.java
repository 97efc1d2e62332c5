package org.resograph.parser.akn;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.resograph.parser.profile.Folded;
import org.resograph.parser.profile.LanguageProfile;
import org.resograph.parser.profile.LanguageProfiles;
import org.resograph.parser.profile.Match;
import org.resograph.parser.profile.Template.Reading;
import org.resograph.resolution.DateInterval;
import org.resograph.resolution.Meeting;
import org.resograph.text.Language;
import org.resograph.text.MarkedText;

/** What printed lines say in the language of the document, as far as its profile knows. */
final class Words {

    private static final int LONGEST_FORMULA = 120;

    private final @Nullable LanguageProfile profile;

    private Words(@Nullable LanguageProfile profile) {
        this.profile = profile;
    }

    static Words of(Language language) {
        return new Words(LanguageProfiles.bundled().get(language).orElse(null));
    }

    /** The profile; empty for a language that has none. */
    Optional<LanguageProfile> profile() {
        return Optional.ofNullable(profile);
    }

    /** The first date in a line. */
    Optional<LocalDate> date(String line) {
        if (profile == null || line.isEmpty()) {
            return Optional.empty();
        }
        Folded folded = Folded.of(line);
        for (int place = 0; place < folded.length(); place++) {
            boolean start = place == 0 || !Character.isLetterOrDigit(folded.at(place - 1));
            boolean figure = Character.isDigit(folded.at(place));
            if (place == 0 || figure && (start || Folded.isIdeograph(folded.at(place - 1)))) {
                Reading reading = profile.read("date", folded, place);
                if (reading != null && reading.value() instanceof LocalDate date) {
                    return Optional.of(date);
                }
            }
        }
        return Optional.empty();
    }

    /** The days of a session in the line that prints them. */
    List<DateInterval> sessionDates(String line) {
        if (profile == null || line.isEmpty()) {
            return List.of();
        }
        return profile.match("some-dates", Folded.of(line), 0).map(Match::dates).orElse(List.of());
    }

    /** The date in the line that says who adopted the document, and when. */
    Optional<LocalDate> adoptionDate(String line) {
        if (profile == null || line.isEmpty()) {
            return Optional.empty();
        }
        Folded folded = Folded.of(line);
        for (String key : new String[] {"adoption", "adoption-at-meeting", "decision-adoption"}) {
            Optional<LocalDate> date = profile.match(key, folded, 0).flatMap(Match::date);
            if (date.isPresent()) {
                return date;
            }
        }
        return Optional.empty();
    }

    /** The meeting in that line. */
    Optional<Meeting> adoptionMeeting(String line) {
        if (profile == null || line.isEmpty()) {
            return Optional.empty();
        }
        return profile.match("adoption-at-meeting", Folded.of(line), 0)
                .filter(m -> m.number("ordinal").orElse(0) > 0)
                .map(m -> new Meeting(m.number("ordinal").getAsInt(), m.holds("resumed", profile)));
    }

    /** The meeting that a line names, in figures or in words. */
    Optional<Meeting> meeting(String line) {
        if (profile == null || line.isEmpty()) {
            return Optional.empty();
        }
        Folded folded = Folded.of(line);
        Optional<Match> match = profile.match("meeting", folded, 0);
        if (match.isEmpty() || match.get().number("ordinal").orElse(0) < 1) {
            return Optional.empty();
        }
        return Optional.of(new Meeting(match.get().number("ordinal").getAsInt(), isResumed(line)));
    }

    /** Whether a line says of a meeting that it was resumed. */
    boolean isResumed(String line) {
        return profile != null && profile.find("resumed", Folded.of(line)).isPresent();
    }

    /** Whether a text is the enacting formula of some body, and nothing else. */
    boolean isFormula(MarkedText text) {
        return profile != null
                && !text.isEmpty()
                && text.text().length() <= LONGEST_FORMULA
                && profile.matchAll("formula", Folded.of(text.text())).isPresent();
    }
}
