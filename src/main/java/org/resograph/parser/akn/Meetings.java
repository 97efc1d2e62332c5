package org.resograph.parser.akn;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.resograph.parser.akn.Metadata.Step;
import org.resograph.resolution.Meeting;

/** The meeting at which a document was adopted: as printed, else as the metadata have it. */
final class Meetings {

    /** "Resumed", as the six languages print it in parentheses. */
    private static final List<String> RESUMED =
            List.of(
                    "resumed",
                    "reprise",
                    "continuaci\u00F3n",
                    "reanudaci\u00F3n",
                    "\u0432\u043E\u0437\u043E\u0431\u043D\u043E\u0432\u043B",
                    "\u7EED\u4F1A",
                    "\u0645\u0633\u062A\u0623\u0646\u0641",
                    "wiederaufgenommen");

    private Meetings() {}

    static Optional<Meeting> of(Cover closing, Cover cover, Metadata metadata) {
        Optional<Meeting> printed = read(closing.meeting, closing.meetingTitle);
        if (printed.isPresent()) {
            return printed;
        }
        printed = read(cover.meeting, cover.meetingTitle);
        return printed.isPresent() ? printed : ofSteps(metadata);
    }

    private static Optional<Meeting> read(String printed, String title) {
        Optional<Integer> number = figure(printed);
        if (number.isEmpty()) {
            number = figure(title);
        }
        boolean resumed = RESUMED.stream().anyMatch(printed.toLowerCase(Locale.ROOT)::contains);
        return number.map(n -> new Meeting(n, resumed));
    }

    /** "Adopted without vote, 46th meeting"; "62nd". */
    private static Optional<Meeting> ofSteps(Metadata metadata) {
        for (Step step : metadata.steps) {
            if (step.outcome().equals("adopted") || step.outcome().equals("notAdopted")) {
                for (String words : List.of(step.as(), step.by())) {
                    int meeting = words.indexOf("meeting");
                    String before = meeting > 0 ? words.substring(0, meeting) : words;
                    int comma = before.lastIndexOf(", ");
                    String last = comma > 0 ? before.substring(comma + 2) : before;
                    boolean symbol = last.indexOf('/') >= 0;
                    if (!symbol && (meeting > 0 || last.length() <= 6)) {
                        Optional<Integer> number = figure(last);
                        if (number.isPresent()) {
                            return number.map(Meeting::of);
                        }
                    }
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<Integer> figure(String words) {
        int at = 0;
        while (at < words.length() && !Character.isDigit(words.charAt(at))) {
            at++;
        }
        int value = 0;
        int start = at;
        while (at < words.length() && Character.isDigit(words.charAt(at)) && at - start < 6) {
            value = value * 10 + Character.digit(words.charAt(at), 10);
            at++;
        }
        return value > 0 ? Optional.of(value) : Optional.empty();
    }
}
