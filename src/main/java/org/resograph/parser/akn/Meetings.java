package org.resograph.parser.akn;

import java.util.List;
import java.util.Optional;
import org.resograph.parser.akn.Metadata.Step;
import org.resograph.resolution.Block.PrintedLine.Role;
import org.resograph.resolution.Meeting;

/** The meeting at which a document was adopted: as printed, else as the metadata have it. */
final class Meetings {

    private Meetings() {}

    static Optional<Meeting> of(AknStatement statement, Words words) {
        for (Cover cover : List.of(statement.closing, statement.cover)) {
            Optional<Meeting> printed = words.meeting(cover.meeting);
            if (printed.isEmpty()) {
                printed = read(cover.meeting, cover.meetingTitle, words);
            }
            if (printed.isPresent()) {
                return printed;
            }
        }
        return words.adoptionMeeting(statement.cover.first(Role.ADOPTION).text())
                .or(() -> ofSteps(statement.metadata))
                .or(() -> ofRecord(statement.metadata));
    }

    /** The number of the official record, which is that of the meeting: S/PV.9295. */
    private static Optional<Meeting> ofRecord(Metadata metadata) {
        for (Step step : metadata.steps) {
            int record = step.as().indexOf("/PV.");
            if (record >= 0) {
                boolean resumed = step.as().contains("Resumption");
                return figure(step.as().substring(record)).map(n -> new Meeting(n, resumed));
            }
        }
        return Optional.empty();
    }

    private static Optional<Meeting> read(String printed, String title, Words words) {
        Optional<Integer> number = figure(printed);
        if (number.isEmpty()) {
            number = figure(title);
        }
        boolean resumed = words.isResumed(printed);
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
