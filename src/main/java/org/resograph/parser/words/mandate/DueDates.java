package org.resograph.parser.words.mandate;

import java.time.LocalDate;
import java.time.Month;
import java.time.Period;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.resograph.parser.profile.Folded;
import org.resograph.parser.profile.LanguageProfile;
import org.resograph.parser.profile.Match;
import org.resograph.parser.profile.Template.Reading;
import org.resograph.resolution.Body;
import org.resograph.resolution.Mandate.Due;
import org.resograph.resolution.Session;
import org.resograph.resolution.SessionReference;

/**
 * When something is due: the sessions and dates of a text that lie ahead of it, and how often. A
 * session that is long past, or far in the future, is named for another reason or is of another
 * body.
 */
final class DueDates {

    /** The value of a limit by which something is to be done. */
    private static final String DEADLINE = "deadline";

    /** The value of one that names a month, too: on the last day of it at the latest. */
    private static final String LAST = "last";

    /**
     * The value of a limit that is such a one before the end of a year or a month, and of the
     * adoption that stands before the time.
     */
    private static final String BEFORE = "before";

    /** The value of words that make such a limit of the date before them. */
    private static final String BEHIND = "behind";

    /** How far ahead anything is asked for. */
    private static final int YEARS_AHEAD = 6;

    /** How many characters may stand between a session and how often it is again due. */
    private static final int NEAR = 40;

    private static final long TIMES =
            Signs.mask(
                    Sign.Kind.LIMIT,
                    Sign.Kind.PERIOD,
                    Sign.Kind.WITHIN,
                    Sign.Kind.LATEST,
                    Sign.Kind.EVERY,
                    Sign.Kind.RECURRING);

    /** How long from now something is due. */
    private static final long LENGTHS =
            Signs.mask(Sign.Kind.PERIOD, Sign.Kind.WITHIN, Sign.Kind.LATEST);

    private final String text;
    private final Folded folded;
    private final LanguageProfile profile;
    private final Adopted adopted;
    private final int from;
    private final List<Place> places = new ArrayList<>();

    /**
     * A due date and where it stands in the text.
     *
     * @param said of what
     */
    record Place(Due due, int start, Said said) {

        /** Where its words end. */
        int end() {
            return start + due.words().length();
        }
    }

    /** Of what something is said that tells a time. */
    private enum Said {
        /** Of what is done. */
        ACT,
        /** Of what is done, as the day by which: "no later than". */
        DEADLINE,
        /** Of the thing beside it: "annual". */
        THING
    }

    /**
     * @param folded the same text
     * @param adopted when it was
     */
    DueDates(String text, Folded folded, LanguageProfile profile, Adopted adopted) {
        this.text = text;
        this.folded = folded;
        this.profile = profile;
        this.adopted = adopted;
        this.from = firstYear(adopted);
    }

    /** Reads all of a text. */
    List<Place> read(List<SessionReference> sessions, Pieces pieces) {
        for (SessionReference reference : sessions) {
            if (isAhead(reference.session())) {
                places.add(
                        new Place(
                                Due.at(reference.session(), reference.text()),
                                reference.start(),
                                Said.ACT));
            }
        }
        for (int i = 0; i < pieces.size(); i++) {
            Piece piece = pieces.get(i);
            if (!piece.isAny(TIMES)) {
                continue;
            }
            if (piece.is(Sign.Kind.LIMIT)) {
                if (limit(piece)) {
                    further(pieces, i);
                } else {
                    limitBefore(piece);
                }
            }
            if (piece.isAny(LENGTHS)) {
                int adoption = adoption(pieces, i);
                if (adoption < 0) {
                    if (piece.is(Sign.Kind.WITHIN) && isWhole(pieces, i)) {
                        after(pieces, i, i, piece.value(Sign.Kind.WITHIN), Said.ACT);
                    }
                } else if (!isGoverned(pieces, Math.min(i, adoption))) {
                    // Without a word for a limit it may be said of anything.
                    boolean limit = adoption < i || !piece.is(Sign.Kind.PERIOD);
                    after(
                            pieces,
                            Math.min(i, adoption),
                            Math.max(i, adoption),
                            length(piece),
                            limit ? Said.DEADLINE : Said.ACT);
                }
            }
            if (piece.is(Sign.Kind.EVERY)) {
                every(piece, Sign.Kind.EVERY, Said.ACT);
            }
            if (piece.is(Sign.Kind.RECURRING)) {
                every(piece, Sign.Kind.RECURRING, Said.THING);
            }
        }
        if (places.size() > 1) {
            places.sort(Comparator.comparingInt(Place::start));
        }
        return places;
    }

    /** Whether a piece is a limit by which something is to be done, whatever that is. */
    static boolean isDeadline(Piece piece) {
        String value = piece.value(Sign.Kind.LIMIT);
        return value.equals(DEADLINE) || value.equals(LAST);
    }

    /** "no later than June 2025". */
    private Optional<Match> month(Piece limit, int place) {
        return limit.value(Sign.Kind.LIMIT).equals(LAST)
                ? profile.match("month-alone", folded, place)
                : Optional.empty();
    }

    /** Whether a date follows. */
    private boolean limit(Piece piece) {
        int place = folded.skipSpaces(folded.place(piece.end()));
        Reading date = place < folded.length() ? profile.read("date", folded, place) : null;
        boolean deadline = isDeadline(piece);
        if (date != null && date.value() instanceof LocalDate day) {
            add(day, piece, date.end(), deadline);
            return true;
        }
        if (date == null) {
            boolean before = deadline || piece.value(Sign.Kind.LIMIT).equals(BEFORE);
            Optional<Match> end =
                    profile.match("year-end", folded, place)
                            .or(() -> profile.match("month-end", folded, place))
                            .or(() -> month(piece, place));
            Optional<LocalDate> day = end.flatMap(DueDates::lastDay);
            day.ifPresent(last -> add(last, piece, end.orElseThrow().end(), before));
            return day.isPresent();
        }
        return false;
    }

    /**
     * "by 31 March 2025 and 30 September 2025": a date that is joined to one behind a limit. With
     * "or" behind it, a limit is none.
     */
    private void further(Pieces pieces, int limit) {
        int last = places.size() - 1;
        if (last < 0 || places.get(last).start() != pieces.get(limit).start()) {
            return; // the date was past
        }
        int end = pieces.get(limit).start() + places.get(last).due().words().length();
        int and = limit + 1;
        while (and < pieces.size() && pieces.get(and).start() < end) {
            and++;
        }
        boolean or = and < pieces.size() && pieces.get(and).is(Sign.Kind.OR);
        if (or && places.get(last).said() == Said.DEADLINE) {
            places.remove(last); // "by the end of 2024 or the beginning of 2025"
        } else if (and + 1 < pieces.size() && pieces.get(and).is(Sign.Kind.AND)) {
            Piece next = pieces.get(and + 1);
            Reading date = profile.read("date", folded, folded.place(next.start()));
            if (date != null && date.value() instanceof LocalDate day) {
                add(day, next, date.end(), places.get(last).said() == Said.DEADLINE);
            }
        }
    }

    /** « le 1er mai 2025 au plus tard ». */
    private void limitBefore(Piece piece) {
        int last = places.size() - 1;
        if (last < 0
                || !piece.signs().all().contains(new Sign(Sign.Kind.LIMIT, BEHIND))
                || places.get(last).due().date().isEmpty()) {
            return;
        }
        Place before = places.get(last);
        int end = before.end();
        if (end <= piece.start() && text.substring(end, piece.start()).isBlank()) {
            String words = text.substring(before.start(), piece.end());
            Due due = Due.by(before.due().date().get(), words);
            places.set(last, new Place(due, before.start(), Said.DEADLINE));
        }
    }

    /**
     * Whether nothing follows that says after what else: "within 90 days of the receipt". In
     * Chinese that stands before.
     */
    private boolean isWhole(Pieces pieces, int i) {
        Piece next = i + 1 < pieces.size() ? pieces.get(i + 1) : null;
        return next == null
                || Sign.isJoint(next)
                || Character.isIdeographic(text.charAt(pieces.get(i).start()));
    }

    /** The piece beside a time that counts it from the adoption; -1 for none. */
    private static int adoption(Pieces pieces, int time) {
        int next = time + 1;
        if (next < pieces.size()
                && pieces.get(next).is(Sign.Kind.ADOPTION)
                && !isBeforeTime(pieces.get(next))) {
            return next;
        }
        return time > 0 && isBeforeTime(pieces.get(time - 1)) ? time - 1 : -1;
    }

    private static boolean isBeforeTime(Piece adoption) {
        return adoption.value(Sign.Kind.ADOPTION).equals(BEFORE);
    }

    /** "for a period of six months from the adoption …" is no day by which. */
    private static boolean isGoverned(Pieces pieces, int i) {
        return i > 0 && pieces.get(i - 1).is(Sign.Kind.PREP);
    }

    /** The time that one of {@link #LENGTHS} names. */
    private static String length(Piece piece) {
        return piece.is(Sign.Kind.WITHIN)
                ? piece.value(Sign.Kind.WITHIN)
                : piece.is(Sign.Kind.LATEST)
                        ? piece.value(Sign.Kind.LATEST)
                        : piece.value(Sign.Kind.PERIOD);
    }

    private void after(Pieces pieces, int first, int last, String length, Said said) {
        int start = pieces.get(first).start();
        String words = text.substring(start, pieces.get(last).end());
        adopted.day()
                .map(day -> Due.by(day.plus(Period.parse(length)), words))
                .ifPresent(due -> places.add(new Place(due, start, said)));
    }

    private void every(Piece piece, Sign.Kind kind, Said said) {
        Period period = Period.parse(piece.value(kind));
        String words = text.substring(piece.start(), piece.end());
        places.add(new Place(Due.every(period, words), piece.start(), said));
    }

    /**
     * Those between two places of the text. How often is said beside a session or a date: "at its
     * eightieth session and annually thereafter"; far behind one it is said of something else: "at
     * its eightieth session, taking note of the forum that is held every year".
     */
    static List<Due> between(List<Place> places, int from, int to) {
        return between(places, from, to, 0, 0);
    }

    /** The same, with what is said of the thing that stands between the last two places. */
    static List<Due> between(List<Place> places, int from, int to, int thing, int thingEnd) {
        List<Due> dues = new ArrayList<>();
        int end = Integer.MAX_VALUE - NEAR;
        for (Place place : places) {
            boolean inside =
                    place.said() == Said.THING
                            ? place.start() >= thing && place.start() < thingEnd
                            : place.start() >= from && place.start() < to;
            if (inside && !(place.due().every().isPresent() && place.start() > end + NEAR)) {
                dues.add(place.due());
                end = place.end();
            }
        }
        return dues;
    }

    /** The days by which something is to be done, whatever it is. */
    static List<Due> deadlines(List<Place> places, int from, int to) {
        return places.stream()
                .filter(place -> place.start() >= from && place.start() < to)
                .filter(place -> place.said() == Said.DEADLINE)
                .map(Place::due)
                .toList();
    }

    /** "by the end of 2025": the day by which is the last one of the year, or of the month. */
    private static Optional<LocalDate> lastDay(Match end) {
        int month =
                Stream.of("month", "n")
                        .map(end::number)
                        .flatMapToInt(OptionalInt::stream)
                        .findFirst()
                        .orElse(Month.DECEMBER.getValue());
        int year = end.number("year").orElseThrow();
        return month >= 1 && month <= 12
                ? Optional.of(YearMonth.of(year, month).atEndOfMonth())
                : Optional.empty();
    }

    private void add(LocalDate day, Piece limit, int end, boolean deadline) {
        if (isAhead(day)) {
            int last = folded.origin(end - 1);
            while (last > limit.start() && " ,،，".indexOf(text.charAt(last)) >= 0) {
                last--; // a date is read with the comma behind it
            }
            String words = text.substring(limit.start(), last + 1);
            Said said = deadline ? Said.DEADLINE : Said.ACT;
            places.add(new Place(Due.by(day, words), limit.start(), said));
        }
    }

    /** Whether a day comes after the one of the adoption, where that is known, and is not far. */
    private boolean isAhead(LocalDate day) {
        boolean past = adopted.day().filter(day::isBefore).isPresent();
        return !past && isAhead(day.getYear());
    }

    /**
     * Whether a session is held in the year of the text or soon after, and not before the one at
     * which the text was adopted.
     */
    private boolean isAhead(Session session) {
        if (session.kind() != Session.Kind.REGULAR) {
            return true;
        }
        boolean past =
                adopted.session()
                        .filter(own -> own.kind() == session.kind())
                        .filter(own -> own.body().equals(session.body()))
                        .filter(own -> own.number() > session.number())
                        .isPresent();
        int held = year(session);
        // That of the Assembly begins in the year before.
        return !past && (held == 0 || isAhead(held) || isAhead(held - 1));
    }

    private boolean isAhead(int year) {
        return year >= from && year <= from + YEARS_AHEAD;
    }

    /** The year of a text; of one that has no date, the first in which its session can be. */
    private static int firstYear(Adopted adopted) {
        if (adopted.year() < Integer.MAX_VALUE) {
            return adopted.year();
        }
        int held = adopted.session().map(DueDates::year).orElse(0);
        return held == 0 ? Integer.MAX_VALUE - YEARS_AHEAD : held - 1;
    }

    /** The year in which a session ends; 0 where the numbers of the body don't tell. */
    private static int year(Session session) {
        Body body = session.body();
        if (body.equals(Body.HUMAN_RIGHTS_COUNCIL)) {
            return 2008 + (session.number() - 7) / 3;
        }
        if (body.equals(Body.GENERAL_ASSEMBLY)) {
            return 1946 + session.number();
        }
        return body.equals(Body.ECONOMIC_AND_SOCIAL_COUNCIL) ? session.number() : 0;
    }
}
