package org.resograph.parser.lines;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.resograph.parser.profile.Folded;
import org.resograph.parser.profile.Match;
import org.resograph.text.MarkedText;

/**
 * Cuts one line that holds a whole statement of a president, or a whole decision. They have no
 * formula: the text begins with the meeting at which it was made.
 *
 * <pre>
 * statement = cover title "At the 8769th meeting of …" text ":" *( quotation )
 * decision  = cover number title "At its 56th plenary meeting, on …, the …" text [ closing ]
 * </pre>
 */
final class RunOnOccasion {

    private static final int LONGEST_COVER = 2_000;

    /** So far before the meeting the body is named, where it is named first. */
    private static final int NEAR = 40;

    /** Behind what a paragraph begins: a colon, or the end of the one before. */
    private static final String STOPS = ":.;\"”»：。；";

    private final RunOnForm form;
    private final MarkedText line;
    private final String text;
    private final Folded folded;

    RunOnOccasion(RunOnForm form, MarkedText line) {
        this.form = form;
        this.line = line;
        this.text = line.text();
        this.folded = Folded.of(text);
    }

    /** The offsets at which a part starts, but for the first; none if it is no such line. */
    List<Integer> starts() {
        Optional<Match> statement = made(Occasion.STATEMENT).filter(m -> isNamed(m.start()));
        Optional<Match> made =
                statement.or(
                        () ->
                                made(Occasion.DECISION)
                                        .filter(
                                                m ->
                                                        NumberToken.isTitledBefore(
                                                                text, folded, 0, m.start())));
        if (made.isEmpty()) {
            return List.of();
        }
        int start = folded.origin(opening(made.get()));
        List<Integer> starts = new ArrayList<>();
        form.pieces().cuts(line.part(0, start)).stream()
                .filter(cut -> cut > 0)
                .forEach(starts::add);
        starts.add(start);
        if (statement.isPresent()) {
            addParagraphs(start, starts);
        }
        addClosing(made.get().end(), starts);
        return starts;
    }

    /** Where the sentence opens: in Arabic with its verb, "قررت الجمعية العامة، في جلستها …". */
    private int opening(Match made) {
        int before = made.start();
        int floor = made.body().isPresent() ? before : Math.max(1, before - NEAR);
        for (int at = before - 1; at >= floor; at--) {
            boolean body =
                    folded.at(at - 1) == ' '
                            && form.profile()
                                    .match("a-body", folded, at)
                                    .filter(m -> m.end() <= before)
                                    .isPresent();
            if (body) {
                int verb = at - 1;
                while (verb > 0 && folded.at(verb - 1) != ' ') {
                    verb--;
                }
                return verb;
            }
        }
        return before;
    }

    /** The meeting and what follows it: the rule, and the notes below. */
    private void addClosing(int from, List<Integer> starts) {
        RunOnClosing closing = new RunOnClosing(form.profile(), text, folded);
        for (int place = from; place < folded.length(); place++) {
            if (folded.at(place - 1) == ' '
                    && closing.isStart(place, signBefore(folded.origin(place)), true)) {
                starts.add(folded.origin(place));
            }
        }
    }

    private Optional<Match> made(Occasion occasion) {
        return occasion.in(form.profile(), folded)
                .filter(match -> match.start() > 0 && match.start() <= LONGEST_COVER);
    }

    /** Whether the words "Statement by the President" stand before a place. */
    private boolean isNamed(int place) {
        return form.profile().find("statement", folded).filter(m -> m.end() <= place).isPresent();
    }

    /**
     * Each paragraph of a statement is quoted; or where only the whole is, each begins with who
     * speaks.
     */
    private void addParagraphs(int from, List<Integer> starts) {
        List<Integer> quotations = new ArrayList<>();
        List<Integer> sentences = new ArrayList<>();
        for (int i = from + 1; i < text.length(); i++) {
            boolean after = STOPS.indexOf(signBefore(i)) >= 0;
            if (after && Script.opensQuotation(text.charAt(i)) && text.charAt(i - 1) != '.') {
                quotations.add(i);
            } else if (after
                    && Character.isUpperCase(text.charAt(i))
                    && text.charAt(i - 1) == ' '
                    && form.profile().match("formula", folded, folded.place(i)).isPresent()) {
                sentences.add(i);
            }
        }
        starts.addAll(quotations);
        if (quotations.size() <= 1) {
            starts.addAll(sentences);
        }
    }

    private char signBefore(int at) {
        int before = at - 1;
        while (before > 0 && text.charAt(before) == ' ') {
            before--;
        }
        return Folded.fold(text.charAt(before));
    }
}
