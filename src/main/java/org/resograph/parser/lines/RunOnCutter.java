package org.resograph.parser.lines;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.resograph.parser.profile.Folded;
import org.resograph.parser.profile.Match;
import org.resograph.parser.profile.VerbLexicon;
import org.resograph.text.MarkedText;

/** Cuts one line without line ends, from its start to its end; see {@link RunOnText}. */
final class RunOnCutter {

    private static final int LONGEST_COVER = 4_000;

    private static final int LONGEST_TITLE = 500;

    private final RunOnForm form;
    private final RunOnClosing closing;
    private final RunOnLine line;
    private final RunOnLabels labels;
    private final String text;
    private final Folded folded;
    private final boolean numbers;
    private final List<Integer> starts = new ArrayList<>();

    /** Whether what is unnumbered has begun to decide. */
    private boolean decides;

    /** How many parts of a composite have begun; where the first formula stands. */
    private int part = 1;

    private int firstFormula;

    /** Whether the last formula has no preamble below it, and so no comma. */
    private boolean atOnce;

    /**
     * For a line.
     *
     * @param numbers whether numbers tell where paragraphs start
     */
    RunOnCutter(RunOnForm form, MarkedText line, boolean numbers) {
        this.form = form;
        this.line = new RunOnLine(form, line);
        this.labels = new RunOnLabels(this.line);
        this.text = line.text();
        this.folded = this.line.folded;
        this.numbers = numbers;
        this.closing = new RunOnClosing(form.profile(), text, folded);
    }

    /** How many numbered paragraphs there are. */
    int numbered() {
        return labels.numbered();
    }

    /** The offsets at which a part starts, but for the first; none if it is no run-on text. */
    List<Integer> starts() {
        int place = formula(0, true);
        if (place < 0) {
            return List.of();
        }
        while (place < folded.length()) {
            if (folded.at(place - 1) != ' ') {
                place++;
            } else if (closing.isRead() && NumberToken.isTitled(closing.sentence(place))) {
                starts.add(folded.origin(place));
                int next = formula(place, false);
                if (next < 0) {
                    return starts;
                }
                place = next;
            } else if (closing.isRead() && isPart(place, part)) {
                if (part == 1) {
                    addFirstPart(starts.get(0));
                }
                addLetter(place);
                int next = formula(place + 2, false);
                if (next < 0) {
                    break;
                }
                part++;
                place = next;
            } else {
                int draft = nested(place);
                if (draft > 0) {
                    place = draft;
                    continue;
                }
                if (isStart(place)) {
                    starts.add(folded.origin(place));
                }
                place++;
            }
        }
        starts.sort(Comparator.naturalOrder());
        return starts;
    }

    /**
     * The letter of a resolution of a composite, alone, with its title or its formula behind it.
     */
    private boolean isPart(int place, int count) {
        String letter = String.valueOf((char) ('A' + count));
        int from = folded.origin(place);
        return text.startsWith(letter + " ", from)
                && from + 2 < text.length()
                && Character.isLetterOrDigit(text.charAt(from + 2))
                && !Character.isLowerCase(text.charAt(from + 2));
    }

    private void addLetter(int place) {
        starts.add(folded.origin(place));
        starts.add(folded.origin(place + 2));
    }

    /** That there are parts is known from the second on: the first stands in the title. */
    private void addFirstPart(int cover) {
        int end = folded.place(firstFormula);
        for (int place = folded.place(cover); place < end; place++) {
            if (folded.at(place - 1) == ' ' && isPart(place, 0)) {
                addLetter(place);
                return;
            }
        }
    }

    /**
     * Cuts the next formula off; answers the place of the first paragraph, or -1.
     *
     * @param cover whether what stands before it is a cover to be cut
     */
    private int formula(int from, boolean cover) {
        for (int place = from; place < folded.length(); place++) {
            boolean word = place == 0 || folded.at(place - 1) == ' ';
            Optional<Match> match =
                    word && !line.isSmall(place)
                            ? form.profile().match("formula", folded, place)
                            : Optional.empty();
            int next = match.map(this::opened).orElse(-1);
            if (next >= 0) {
                if (cover) {
                    firstFormula = folded.origin(place);
                }
                if (cover && place > 0) {
                    addCover(folded.origin(place));
                } else if (place > 0) {
                    starts.add(folded.origin(place));
                }
                starts.add(folded.origin(next));
                startAnew();
                return next + 1;
            }
        }
        return -1;
    }

    private void startAnew() {
        labels.startAnew();
        decides = atOnce;
        closing.startAnew();
    }

    /**
     * The place of what a formula opens: behind its comma; or without one, what is decided at once;
     * -1 if it opens nothing.
     */
    private int opened(Match formula) {
        int comma = folded.skipSpaces(formula.end());
        atOnce = folded.at(comma) != ',';
        if (!atOnce) {
            int next = line.skipBullet(comma + 1);
            return (form.capitals() ? line.isCapital(next) : line.opens(next)) ? next : -1;
        }
        int next = line.skipBullet(comma);
        boolean decides =
                form.lexicon().at(folded, next).flatMap(VerbLexicon.Found::operative).isPresent()
                        && (form.capitals()
                                ? line.isCapital(next)
                                : closing.isRead()
                                        || NumberToken.isTitledBefore(
                                                text,
                                                folded,
                                                formula.start() - LONGEST_TITLE,
                                                formula.start()));
        return decides ? next : -1;
    }

    /**
     * Cuts a formula off that stands within a resolution: that of a draft which it recommends, with
     * its title. Answers the place of the first paragraph of the draft, or -1.
     */
    private int nested(int place) {
        if (line.isSmall(place)) {
            return -1;
        }
        Optional<Match> match = form.profile().match("formula", folded, place);
        int next = match.map(this::opened).orElse(-1);
        if (next < 0 || !line.opens(next) || !hasArticle(place)) {
            return -1;
        }
        int title = announced(place);
        if (title < 0 && !form.capitals() && ":.\"“«".indexOf(line.sign(place)) < 0) {
            return -1;
        }
        if (title > 0 && title < place) {
            starts.add(folded.origin(title));
        }
        starts.add(folded.origin(place));
        starts.add(folded.origin(next));
        startAnew();
        return next + 1;
    }

    /** "La Asamblea General", where the language has articles: not "… de la Asamblea General,". */
    private boolean hasArticle(int place) {
        List<String> articles = form.profile().words("article");
        return articles.isEmpty()
                || articles.stream().anyMatch(a -> !a.isEmpty() && folded.startsWith(a, place));
    }

    /** Where the title of a draft starts that is announced before a place; -1 for none. */
    private int announced(int place) {
        int floor = Math.max(0, place - LONGEST_TITLE);
        int colon = place - 1;
        while (colon > floor && folded.at(colon) != ':') {
            colon--;
        }
        if (colon <= floor) {
            return -1;
        }
        String before = folded.substring(Math.max(0, colon - RunOnLine.WIDEST_GAP * 2), colon);
        boolean draft =
                form.profile().words("draft").stream()
                        .anyMatch(words -> !words.isEmpty() && before.contains(words));
        return draft ? folded.skipSpaces(colon + 1) : -1;
    }

    private void addCover(int end) {
        int from = Math.max(0, end - LONGEST_COVER);
        for (int cut : form.pieces().cuts(line.line.part(from, end))) {
            if (from + cut > 0) {
                starts.add(from + cut);
            }
        }
        starts.add(end);
    }

    private boolean isStart(int place) {
        char before = line.sign(place);
        return labels.isAnnex(place, closing.isRead())
                || labels.isHeading(place)
                || labels.isBullet(place)
                || numbers && isNumber(place, before)
                || labels.isLetter(place, before)
                || labels.number() == 0 && isUnnumbered(place, before)
                || closing.isStart(place, before, labels.number() > 0 || decides);
    }

    /** A number, perhaps with a heading before it, which is another part. */
    private boolean isNumber(int place, char before) {
        if (!labels.isNumber(place, before)) {
            return false;
        }
        labels.heading().stream()
                .map(folded::origin)
                .filter(heading -> starts.isEmpty() || heading > starts.get(starts.size() - 1))
                .forEach(starts::add);
        return true;
    }

    /** A paragraph of the preamble; or, after it, of what is decided without a number. */
    private boolean isUnnumbered(int place, char before) {
        boolean over =
                before == ';'
                        || before == ','
                                && (form.capitals() || form.atCommas() || isPreamble(place))
                        || before == '.' && decides;
        if (!over || form.capitals() && !line.isCapital(place)) {
            return false;
        }
        Optional<VerbLexicon.Found> verb = form.lexicon().at(folded, place);
        boolean preambular = verb.flatMap(VerbLexicon.Found::preambular).isPresent() && !decides;
        boolean operative =
                form.capitals()
                        && verb.flatMap(VerbLexicon.Found::operative).isPresent()
                        && !preambular;
        decides |= operative;
        return preambular || operative;
    }

    /** "وإذ": a word with which only paragraphs of a preamble open. */
    private boolean isPreamble(int place) {
        return form.preambles().stream()
                .anyMatch(
                        word ->
                                folded.startsWith(word, place)
                                        && folded.at(place + word.length()) == ' ');
    }
}
