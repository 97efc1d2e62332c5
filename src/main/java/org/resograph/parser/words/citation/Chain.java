package org.resograph.parser.words.citation;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** What is gathered under one key; its grammar is that of {@link LeadingGrammar}. */
final class Chain {

    /**
     * "résolutions de suivi", "related resolutions adopted": words between a key and its number.
     */
    private static final int ADJECTIVES = 2;

    private final List<Token> tokens;
    private final List<Mention> found;

    private Key key;
    private final List<Mention> members = new ArrayList<>();
    private final int keyAt;

    /** The members that have no body of their own yet, and those that have no date yet. */
    private final List<Mention> bodiless = new ArrayList<>();

    private final List<Mention> dateless = new ArrayList<>();
    private boolean dated;

    /** The start of a parenthesis of numbers, until the first of them is read; -1 for none. */
    private int entered = -1;

    /** The body named before the members that follow. */
    private Set<String> bodies;

    private boolean foreign;

    /** The last token of the last member with what belongs to it. */
    private int tail;

    /**
     * @param tokens of the text
     * @param found what is gathered is added there too
     * @param key that governs it
     * @param at the place of the key
     */
    Chain(List<Token> tokens, List<Mention> found, Key key, int at) {
        this.tokens = tokens;
        this.found = found;
        this.key = key;
        this.keyAt = at;
        this.bodies = key.bodies();
        this.foreign = key.foreign();
    }

    /** What governs it. */
    Key key() {
        return key;
    }

    /** Whether its last number is of a body whose series is not known. */
    boolean isForeign() {
        return members.isEmpty() ? foreign : last().foreign();
    }

    void number(int i) {
        Numeral numeral = tokens.get(i).numeral();
        if (numeral == null || (i > 0 && tokens.get(i - 1).is(Cue.Kind.NUMERO))) {
            return;
        }
        boolean run = isRun(i, numeral);
        boolean member = run || i - 1 == entered || (members.isEmpty() ? isFirst(i) : isFurther(i));
        if (!member && !isPlain(numeral)) {
            return;
        }
        if (dated || !(run || isDirect(i))) {
            dateless.clear();
        }
        if (run) {
            run(i, numeral);
        }
        Mention mention =
                new Mention(
                        key, numeral, tokens.get(i).start(), tokens.get(i).end(), bodies, foreign);
        add(mention, i);
        if (!mention.isAttributed()) {
            bodiless.add(mention);
        }
        dated = false;
        dateless.add(mention);
    }

    /** "43/3 to 43/7": a number after "to", right behind one of the same session. */
    private boolean isRun(int i, Numeral last) {
        int to = i - 1;
        while (to > tail && tokens.get(to).is(Cue.Kind.ARTICLE)) {
            to--;
        }
        return !members.isEmpty()
                && to - 1 == tail
                && (tokens.get(tail).is(Cue.Kind.NUMBER) || tokens.get(tail).is(Cue.Kind.INTEGER))
                && tokens.get(to).is(Cue.Kind.TO)
                && last().numeral().isRunTo(last);
    }

    /** "с 43/3 по 43/5": whether "to" follows a number. */
    private boolean isRunOpen(int i) {
        return i + 1 < tokens.size() && tokens.get(i + 1).is(Cue.Kind.TO);
    }

    /** Those between the first and the last of a run: their words are all of it. */
    private void run(int i, Numeral last) {
        Mention first = last();
        for (int n = first.numeral().number() + 1; n < last.number(); n++) {
            Mention between =
                    new Mention(
                            key,
                            last.withNumber(n),
                            first.start(),
                            tokens.get(i).end(),
                            bodies,
                            foreign);
            members.add(between);
            found.add(between);
            if (!between.isAttributed()) {
                bodiless.add(between);
            }
            dateless.add(between);
        }
    }

    /**
     * "resolution 1325", "resolutions 2250 and 2419": a figure right behind the word, or behind one
     * such, that no further figure or name goes on.
     */
    void bare(int i) {
        Token token = tokens.get(i);
        boolean first = members.isEmpty() && i - 1 == keyAt;
        boolean further =
                !members.isEmpty()
                        && i - 2 == tail
                        && isJoint(i - 1)
                        && last().numeral().form() == Numeral.Form.BARE
                        && endsList(i + 1);
        if (key.kind() != Cue.Kind.RESOLUTION || !(first || further) || isCut(i) || isOfOther(i)) {
            return;
        }
        Numeral numeral = Numeral.bare(token.value());
        if (numeral != null) {
            numeral = startsRun(i) ? numeral.withForm(Numeral.Form.PAREN) : numeral;
            Mention mention =
                    new Mention(key, numeral, token.start(), token.end(), bodies, foreign);
            add(mention, i);
            if (!mention.isAttributed()) {
                bodiless.add(mention);
            }
            dateless.clear();
            dateless.add(mention);
        }
    }

    /** "1267 to 1270 (1999)": the year of the last says whose the first is. */
    private boolean startsRun(int i) {
        Numeral last = i + 2 < tokens.size() ? tokens.get(i + 2).numeral() : null;
        return last != null
                && last.form() == Numeral.Form.PAREN
                && tokens.get(i + 1).is(Cue.Kind.TO);
    }

    /** "of the African Commission": the name of a body that is not known follows. */
    private boolean isOfOther(int i) {
        int next = i + 1;
        boolean of = false;
        while (next < tokens.size()
                && (tokens.get(next).is(Cue.Kind.OF) || tokens.get(next).is(Cue.Kind.ARTICLE))) {
            of |= tokens.get(next).is(Cue.Kind.OF);
            next++;
        }
        return of && next < tokens.size() && tokens.get(next).is(Cue.Kind.CAPITALIZED);
    }

    /** Whether a figure is a part of something longer: 58.3, 2014 Conference, 1,300 kg. */
    private boolean isCut(int i) {
        if (i + 1 == tokens.size()) {
            return false;
        }
        Token next = tokens.get(i + 1);
        boolean touches = next.start() == tokens.get(i).end();
        return next.is(Cue.Kind.CAPITALIZED)
                || next.is(Cue.Kind.INTEGER)
                || next.is(Cue.Kind.LETTER)
                || (touches
                        && i + 2 < tokens.size()
                        && tokens.get(i + 2).is(Cue.Kind.INTEGER)
                        && tokens.get(i + 2).start() == next.end());
    }

    private boolean isJoint(int i) {
        return tokens.get(i).is(Cue.Kind.AND) || tokens.get(i).is(Cue.Kind.SEPARATOR);
    }

    /** Whether no word follows that a figure in a list could count. */
    private boolean endsList(int next) {
        return next == tokens.size()
                || !(tokens.get(next).is(Cue.Kind.WORD)
                        || tokens.get(next).is(Cue.Kind.CAPITALIZED));
    }

    void enter(int i) {
        entered = i;
    }

    /** Nothing but a comma or "and" stands between a number and the one before. */
    private boolean isDirect(int i) {
        for (int j = i - 1; j > tail; j--) {
            switch (tokens.get(j).kind()) {
                case OF, ARTICLE, AND, SEPARATOR -> {}
                default -> {
                    return false;
                }
            }
        }
        return true;
    }

    private void add(Mention mention, int i) {
        members.add(mention);
        found.add(mention);
        tail = i;
    }

    /** A number with a year in parentheses is the Security Council's wherever it stands. */
    private boolean isPlain(Numeral numeral) {
        return numeral.form() == Numeral.Form.PAREN && key.kind() == Cue.Kind.RESOLUTION;
    }

    /**
     * Nothing but the names of bodies and an adjective or two stands between the key and its first
     * number.
     */
    private boolean isFirst(int i) {
        int words = 0;
        for (int j = i - 1; j > keyAt; j--) {
            switch (tokens.get(j).kind()) {
                case OF, ARTICLE, INCLUDING, AND, SEPARATOR, ORGAN, OTHER -> {}
                case WORD -> {
                    if (++words > ADJECTIVES) {
                        return isListed(i);
                    }
                }
                case IN -> {
                    if (j != i - 1 || !isRunOpen(i)) {
                        return isListed(i);
                    }
                }
                default -> {
                    return isListed(i);
                }
            }
        }
        return true;
    }

    /** "resolutions on the question of …, 21/23 of 28 September 2012": a comma and a date. */
    private boolean isListed(int i) {
        int next = i + 1;
        while (next < tokens.size()
                && (tokens.get(next).is(Cue.Kind.OF) || tokens.get(next).is(Cue.Kind.SEPARATOR))) {
            next++;
        }
        return next < tokens.size()
                && tokens.get(next).is(Cue.Kind.DATE)
                && (tokens.get(i - 1).is(Cue.Kind.SEPARATOR)
                        || tokens.get(i - 1).is(Cue.Kind.ARTICLE)
                        || tokens.get(i - 1).is(Cue.Kind.INCLUDING));
    }

    /**
     * A comma or "and" stands before, with at most the name of a body between; or the date of the
     * number before, where a comma was forgotten.
     */
    private boolean isFurther(int i) {
        if (i - 1 == tail && tokens.get(tail).is(Cue.Kind.DATE)) {
            return true;
        }
        Cue named = null;
        for (int j = i - 1; j > tail; j--) {
            switch (tokens.get(j).kind()) {
                case OF, ARTICLE, INCLUDING, IN -> {}
                case ORGAN, OTHER -> named = tokens.get(j).cue();
                case AND, SEPARATOR -> {
                    if (named != null) {
                        bodies = Set.of();
                        foreign = false;
                        name(named);
                    }
                    return true;
                }
                default -> {
                    return false;
                }
            }
        }
        return false;
    }

    private void name(Cue body) {
        foreign |= body.kind() == Cue.Kind.OTHER;
        Set<String> all = new TreeSet<>(bodies);
        all.addAll(body.bodies());
        bodies = Set.copyOf(all);
    }

    /** A body right after the key: "the relevant resolutions of the Council and the Assembly". */
    private boolean nameKey(int i) {
        int words = 0;
        for (int j = i - 1; j > keyAt; j--) {
            switch (tokens.get(j).kind()) {
                case OF, ARTICLE, AND, ORGAN, OTHER -> {}
                case WORD -> {
                    if (++words > ADJECTIVES) {
                        return false;
                    }
                }
                default -> {
                    return false;
                }
            }
        }
        name(tokens.get(i).cue());
        key = key.of(tokens.get(i).cue());
        return true;
    }

    /**
     * A body after members: theirs, unless a comma makes it the subject of what follows. Before the
     * first member it is that of the key; whether that is so.
     */
    boolean body(int i) {
        if (members.isEmpty()) {
            return nameKey(i);
        }
        boolean comma = false;
        boolean of = false;
        for (int j = i - 1; j > tail; j--) {
            switch (tokens.get(j).kind()) {
                case OF -> of = true;
                case ARTICLE -> {}
                case SEPARATOR -> comma = true;
                default -> {
                    return false;
                }
            }
        }
        Cue body = tokens.get(i).cue();
        if (comma && !of) {
            last().follow(body);
        } else if (!bodiless.isEmpty()) {
            bodiless.forEach(m -> m.attribute(body));
            bodiless.clear();
            tail = i;
        }
        return false;
    }

    void date(int i) {
        for (int j = i - 1; j > tail; j--) {
            switch (tokens.get(j).kind()) {
                case OF, ARTICLE, SEPARATOR, AND -> {}
                default -> {
                    return;
                }
            }
        }
        if (!members.isEmpty()) {
            Mention last = last();
            dateless.forEach(m -> m.date(tokens.get(i).value(), m != last));
            dated = true;
            tail = i;
        }
    }

    /** The letter of a further part: "62/272 A and B", "A to C". */
    void letter(int i) {
        String letter = tokens.get(i).letter();
        if (letter.isEmpty() || members.isEmpty() || last().numeral().part().isEmpty()) {
            return;
        }
        Token token = tokens.get(i);
        Token before = tokens.get(i - 1);
        int from = tail;
        if (before.is(Cue.Kind.TO) && i - 2 == from) {
            last().extendTo(letter, token.end());
            tail = i;
        } else if (i - 1 == from
                || ((before.is(Cue.Kind.AND) || before.is(Cue.Kind.SEPARATOR)) && i - 2 == from)) {
            Mention part =
                    new Mention(
                            key,
                            last().numeral().withPart(letter),
                            token.start(),
                            token.end(),
                            last().bodies(),
                            last().foreign());
            add(part, i);
            if (!part.isAttributed()) {
                bodiless.add(part);
            }
            dateless.add(part);
        }
    }

    private Mention last() {
        return members.get(members.size() - 1);
    }
}
