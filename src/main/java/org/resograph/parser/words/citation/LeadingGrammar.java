package org.resograph.parser.words.citation;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The grammar of the languages in which "resolution" stands before its numbers.
 *
 * <pre>
 * chain      = key [ of bodies ] member *( [ gap ] ( "," / "and" ) [ of bodies ] member )
 * member     = number [ parts ] [ of bodies ] [ dates ] [ of bodies ]
 * parts      = letter *( ( "," / "and" ) letter ) / letter "to" letter
 * gap        = anything within the sentence but a key         ; "5/1, on …, and 5/2, on …"
 * key        = [ bodies / "its" ] ( "resolution" / "decision" )
 * </pre>
 *
 * <p>A body named after a number is that of all numbers since the last that has one: "resolutions
 * 60/1 and 60/251 of the General Assembly and 5/1 of the Council". Quotations and parentheses are
 * read on their own, and the chain goes on behind them; it goes on within a parenthesis that starts
 * with a number.
 */
final class LeadingGrammar implements Grammar {

    /**
     * "résolutions de suivi", "related resolutions adopted": words between a key and its number.
     */
    private static final int ADJECTIVES = 2;

    private final List<Mention> found = new ArrayList<>();
    private List<Token> tokens = List.of();

    /** Chains that wait for the end of a quotation or a parenthesis; one may be none. */
    private final Deque<Optional<Chain>> waiting = new ArrayDeque<>();

    private @Nullable Chain chain;
    private @Nullable Key lastKey;
    private KeyReader keys = new KeyReader(List.of());
    private int quotes;

    @Override
    public List<Mention> mentions(List<Token> text) {
        tokens = text;
        keys = new KeyReader(text);
        for (int i = 0; i < text.size(); i++) {
            read(i);
        }
        return found;
    }

    private void read(int i) {
        Token token = tokens.get(i);
        switch (token.kind()) {
            case RESOLUTION, DECISION -> {
                lastKey = keys.read(i, lastKey, chain != null && chain.isForeign());
                chain = new Chain(lastKey, i);
            }
            case STOP -> {
                lastKey = null;
                chain = null;
                waiting.clear();
                quotes = 0;
                keys.stop(i);
            }
            case OPEN -> open(i);
            case CLOSE -> close();
            case QUOTE -> {
                if (quotes > 0) {
                    quotes--;
                    close();
                } else {
                    quotes++;
                    open(i);
                }
            }
            case DOCUMENT -> chain = null;
            case ORGAN, OTHER -> {
                keys.body(i);
                if (chain != null) {
                    chain.body(i);
                }
            }
            case NUMBER -> {
                if (chain == null && isCouncilNumber(i)) {
                    lastKey = KeyReader.council();
                    chain = new Chain(lastKey, i - 1);
                }
                if (chain != null) {
                    chain.number(i);
                }
            }
            case DATE -> {
                if (chain != null) {
                    chain.date(i);
                }
            }
            case LETTER -> {
                if (chain != null) {
                    chain.letter(i);
                }
            }
            default -> {}
        }
    }

    /** "the provisions of Security Council 2139 (2014)": the name and the form say enough. */
    private boolean isCouncilNumber(int i) {
        Numeral numeral = tokens.get(i).numeral();
        return i > 0
                && numeral != null
                && numeral.form() == Numeral.Form.PAREN
                && tokens.get(i - 1).is(Cue.Kind.ORGAN)
                && tokens.get(i - 1).cue().bodies().contains("SC");
    }

    private void open(int i) {
        Chain outer = chain;
        waiting.push(Optional.ofNullable(outer));
        boolean goesOn =
                i + 1 < tokens.size()
                        && tokens.get(i).is(Cue.Kind.OPEN)
                        && tokens.get(i + 1).is(Cue.Kind.NUMBER);
        if (outer != null && goesOn) {
            outer.enter(i);
        } else {
            chain = null;
        }
    }

    private void close() {
        if (!waiting.isEmpty()) {
            chain = waiting.pop().orElse(null);
        }
    }

    /** What is gathered under one key. */
    private final class Chain {

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

        Chain(Key key, int at) {
            this.key = key;
            this.keyAt = at;
            this.bodies = key.bodies();
            this.foreign = key.foreign();
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
            boolean member = i - 1 == entered || (members.isEmpty() ? isFirst(i) : isFurther(i));
            if (!member && !isPlain(numeral)) {
                return;
            }
            if (dated || !isDirect(i)) {
                dateless.clear();
            }
            Mention mention =
                    new Mention(
                            key,
                            numeral,
                            tokens.get(i).start(),
                            tokens.get(i).end(),
                            bodies,
                            foreign);
            add(mention, i);
            if (!mention.isAttributed()) {
                bodiless.add(mention);
            }
            dated = false;
            dateless.add(mention);
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
         * Nothing but the names of bodies and an adjective or two stands between the key and its
         * first number.
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
                    && (tokens.get(next).is(Cue.Kind.OF)
                            || tokens.get(next).is(Cue.Kind.SEPARATOR))) {
                next++;
            }
            return next < tokens.size()
                    && tokens.get(next).is(Cue.Kind.DATE)
                    && (tokens.get(i - 1).is(Cue.Kind.SEPARATOR)
                            || tokens.get(i - 1).is(Cue.Kind.ARTICLE)
                            || tokens.get(i - 1).is(Cue.Kind.INCLUDING));
        }

        /**
         * A comma or "and" stands before, with at most the name of a body between; or the date of
         * the number before, where a comma was forgotten.
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

        /**
         * A body right after the key: "the relevant resolutions of the Council and the Assembly".
         */
        private void nameKey(int i) {
            int words = 0;
            for (int j = i - 1; j > keyAt; j--) {
                switch (tokens.get(j).kind()) {
                    case OF, ARTICLE, AND, ORGAN, OTHER -> {}
                    case WORD -> {
                        if (++words > ADJECTIVES) {
                            return;
                        }
                    }
                    default -> {
                        return;
                    }
                }
            }
            name(tokens.get(i).cue());
            key = key.of(tokens.get(i).cue());
            lastKey = key;
        }

        /** A body after members: theirs, unless a comma makes it the subject of what follows. */
        void body(int i) {
            if (members.isEmpty()) {
                nameKey(i);
                return;
            }
            boolean comma = false;
            boolean of = false;
            for (int j = i - 1; j > tail; j--) {
                switch (tokens.get(j).kind()) {
                    case OF -> of = true;
                    case ARTICLE -> {}
                    case SEPARATOR -> comma = true;
                    default -> {
                        return;
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
                    || ((before.is(Cue.Kind.AND) || before.is(Cue.Kind.SEPARATOR))
                            && i - 2 == from)) {
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
}
