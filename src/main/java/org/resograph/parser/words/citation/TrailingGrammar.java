package org.resograph.parser.words.citation;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The grammar of Chinese, in which "resolution" stands after its numbers.
 *
 * <pre>
 * chain       = member *( gap member ) [ "号" ] key           ; 第41/3、41/4和41/5号决议
 * member      = [ body / "其" ] [ date ] [ description ] [ "第" ] number [ "号" ]
 * description = ( "关于" / "题为" ) … "的"
 * number      = … [ "至" number ] / a figure of the Security Council without its year
 * gap         = anything within the sentence but a key
 * </pre>
 *
 * <p>A body is that of its number and of those after it up to the key, until another is named. A
 * name in a description or in a quotation is none of them.
 */
final class TrailingGrammar implements Grammar {

    /** Few characters: 麻醉药品委员会通过了第65/2号决议. */
    private static final int NEAR = 7;

    /** A number that waits for its key. */
    private record Pending(Token token, Naming naming, int year) {}

    /**
     * What stands before a number.
     *
     * @param body the body, or a possessive; empty for neither
     * @param before the body before a possessive
     * @param near whether that body stands directly before
     * @param led whether a preposition leads the possessive
     * @param instance whether "including" stands between the last key and the number
     */
    private record Naming(
            Optional<Cue> body, Optional<Cue> before, boolean near, boolean led, boolean instance) {
        static final Naming NONE =
                new Naming(Optional.empty(), Optional.empty(), false, false, false);
        static final Naming INSTANCE =
                new Naming(Optional.empty(), Optional.empty(), false, false, true);
    }

    /** What is left aside while a quotation or a parenthesis is read. */
    private record Outer(int from, List<Pending> pending) {}

    private final List<Mention> found = new ArrayList<>();
    private final Deque<Outer> outer = new ArrayDeque<>();
    private List<Pending> pending = new ArrayList<>();
    private List<Token> tokens = List.of();
    private boolean quoted;

    /** The token from which the names of bodies count: after the last number, key or sentence. */
    private int from;

    private @Nullable Key lastKey;

    @Override
    public List<Mention> mentions(List<Token> text) {
        tokens = text;
        for (int i = 0; i < text.size(); i++) {
            read(i);
        }
        return found;
    }

    private void read(int i) {
        switch (tokens.get(i).kind()) {
            case NUMBER -> number(i);
            case INTEGER -> bare(i);
            case LETTER -> letter(i);
            case RESOLUTION, DECISION -> key(i);
            case DOCUMENT -> restart(i);
            case STOP -> {
                outer.clear();
                quoted = false;
                lastKey = null;
                restart(i);
            }
            case OPEN -> open(i);
            case CLOSE -> close();
            case QUOTE -> {
                quoted = !quoted;
                if (quoted) {
                    open(i);
                } else {
                    close();
                }
            }
            default -> {}
        }
    }

    private void restart(int i) {
        pending.clear();
        from = i + 1;
    }

    private void open(int i) {
        outer.push(new Outer(from, pending));
        pending = new ArrayList<>();
        from = i + 1;
    }

    private void close() {
        if (!outer.isEmpty()) {
            from = outer.peek().from();
            pending = outer.pop().pending();
        }
    }

    private void number(int i) {
        Numeral numeral = tokens.get(i).numeral();
        if (numeral != null && (numeral.form() == Numeral.Form.PAREN || isNumbered(i))) {
            run(i, numeral);
            pending.add(new Pending(tokens.get(i), naming(i), year(i)));
            from = i + 1;
        }
    }

    /** Those between the first and the last of a run: 第43/3至43/7号决议. */
    private void run(int i, Numeral last) {
        int joint = from;
        while (tokens.get(joint).is(Cue.Kind.ARTICLE)) {
            joint++;
        }
        boolean direct = i - joint == 1 || (i - joint == 2 && isArticle(i - 1));
        if (pending.isEmpty() || !direct || !tokens.get(joint).is(Cue.Kind.TO)) {
            return;
        }
        Pending first = pending.get(pending.size() - 1);
        Numeral numeral = first.token().numeral();
        if (numeral != null && numeral.isRunTo(last)) {
            for (int n = numeral.number() + 1; n < last.number(); n++) {
                Token token =
                        Token.of(last.withNumber(n), first.token().start(), tokens.get(i).end());
                pending.add(new Pending(token, Naming.NONE, first.year()));
            }
        }
    }

    private boolean isArticle(int i) {
        return tokens.get(i).is(Cue.Kind.ARTICLE);
    }

    /** A number of the Security Council without its year: 第1325号决议. */
    private void bare(int i) {
        Token token = tokens.get(i);
        Numeral numeral = Numeral.bare(token.value());
        if (numeral != null && i > 0 && isNumbered(i)) {
            Token number = Token.of(numeral, token.start(), token.end());
            pending.add(new Pending(number, naming(i), 0));
            from = i + 1;
        }
    }

    /** Whether it is one of a list of numbers that a key can end: 第41/3、41/4和41/5号决议. */
    private boolean isNumbered(int i) {
        Numeral numeral = tokens.get(i).numeral();
        boolean special = numeral != null && !numeral.prefix().isEmpty();
        Token before = tokens.get(Math.max(0, i - 1));
        if (!(special
                || before.is(Cue.Kind.ARTICLE)
                || before.is(Cue.Kind.TO)
                || isJoint(before))) {
            return false;
        }
        int next = i + 1;
        while (next < tokens.size() && tokens.get(next).is(Cue.Kind.ARTICLE)) {
            next++;
        }
        if (next == tokens.size()) {
            return false;
        }
        return switch (tokens.get(next).kind()) {
            case AND, SEPARATOR, TO, RESOLUTION, DECISION, OPEN, QUOTE -> true;
            default -> false;
        };
    }

    private static boolean isJoint(Token token) {
        return token.is(Cue.Kind.AND) || token.is(Cue.Kind.SEPARATOR);
    }

    /** The letter of a further part: 第62/272 A和B号. */
    private void letter(int i) {
        if (pending.isEmpty() || i < 2 || !isJoint(tokens.get(i - 1)) || from != i - 1) {
            return;
        }
        Pending last = pending.get(pending.size() - 1);
        Numeral numeral = last.token().numeral();
        if (numeral != null && !numeral.part().isEmpty()) {
            Token token = tokens.get(i);
            Token part = Token.of(numeral.withPart(token.letter()), token.start(), token.end());
            pending.add(new Pending(part, Naming.NONE, last.year()));
            from = i + 1;
        }
    }

    /** The year of the date before a number, before or behind its description. */
    private int year(int i) {
        int j = beforeDescription(i);
        if (j > from && tokens.get(j).cue().is("subject")) {
            j--;
        }
        return j >= from && tokens.get(j).is(Cue.Kind.DATE) ? tokens.get(j).value() : 0;
    }

    /** The last token before a number and the description that qualifies it. */
    private int beforeDescription(int i) {
        int j = i - 1;
        while (j >= from && tokens.get(j).is(Cue.Kind.ARTICLE)) {
            j--;
        }
        if (j < from || !tokens.get(j).is(Cue.Kind.TOPIC_END)) {
            return j;
        }
        for (int k = j - 1; k >= from; k = opening(k) - 1) {
            if (tokens.get(k).is(Cue.Kind.TOPIC)) {
                return k - 1;
            }
        }
        return j;
    }

    /** Where the quotation or parenthesis starts that ends at {@code j}; {@code j} if none does. */
    private int opening(int j) {
        int depth = 0;
        boolean quotation = tokens.get(j).is(Cue.Kind.QUOTE);
        if (!quotation && !tokens.get(j).is(Cue.Kind.CLOSE)) {
            return j;
        }
        for (int k = j - 1; k >= from; k--) {
            if (quotation ? tokens.get(k).is(Cue.Kind.QUOTE) : tokens.get(k).is(Cue.Kind.OPEN)) {
                if (depth-- == 0) {
                    return k;
                }
            } else if (!quotation && tokens.get(k).is(Cue.Kind.CLOSE)) {
                depth++;
            }
        }
        return from;
    }

    /**
     * What stands directly before a number, its date and its description; a body that stands
     * farther off is only the one named last before.
     */
    private Naming naming(int i) {
        boolean adjacent = true;
        for (int j = beforeDescription(i); j >= from; j = opening(j) - 1) {
            if (tokens.get(j).is(Cue.Kind.OWN)) {
                return owned(j);
            }
            if (isBody(j) && (adjacent || tokens.get(j).is(Cue.Kind.ORGAN) || i - j < NEAR)) {
                return adjacent ? named(j) : remote(j, i);
            }
            adjacent &= isQualifier(j);
        }
        return isInstance(i) ? Naming.INSTANCE : Naming.NONE;
    }

    /** A date, a quotation, or a sign that stands with a number. */
    private boolean isQualifier(int j) {
        return switch (tokens.get(j).kind()) {
            case DATE, ARTICLE, QUOTE, CLOSE, TOPIC -> true;
            case IN -> tokens.get(j).cue().is("subject");
            default -> false;
        };
    }

    private Naming named(int j) {
        return new Naming(Optional.of(tokens.get(j).cue()), Optional.empty(), false, false, false);
    }

    private Naming remote(int j, int i) {
        return new Naming(
                Optional.empty(), Optional.of(tokens.get(j).cue()), false, false, isInstance(i));
    }

    private Naming owned(int j) {
        int k = j - 1;
        boolean led = k >= from && tokens.get(k).is(Cue.Kind.IN);
        k = led ? k - 1 : k;
        int direct = k;
        while (k >= from && !isBody(k)) {
            k--;
        }
        return new Naming(
                Optional.of(tokens.get(j).cue()),
                k < from ? Optional.empty() : Optional.of(tokens.get(k).cue()),
                k >= from && k == direct,
                led,
                false);
    }

    private boolean isBody(int k) {
        return tokens.get(k).is(Cue.Kind.ORGAN) || tokens.get(k).is(Cue.Kind.OTHER);
    }

    /** Whether "including" stands between the last key and the number, or nothing but "and". */
    private boolean isInstance(int i) {
        boolean joined = from < i && isJoint(tokens.get(from)) && pending.isEmpty();
        int described = beforeDescription(i);
        for (int j = i - 1; j >= from; j--) {
            if (tokens.get(j).is(Cue.Kind.INCLUDING)) {
                return true;
            }
            joined &= j > described || j == from || isQualifier(j);
        }
        return joined;
    }

    private void key(int i) {
        Key key = null;
        for (Pending number : pending) {
            if (key == null || number.naming().body().isPresent()) {
                key = key(tokens.get(i), number.naming());
            }
            Token token = number.token();
            Numeral numeral = token.numeral();
            if (numeral != null) {
                Mention mention =
                        new Mention(
                                key,
                                numeral,
                                token.start(),
                                token.end(),
                                key.bodies(),
                                key.foreign());
                if (number.year() > 0) {
                    mention.date(number.year(), false);
                }
                found.add(mention);
            }
        }
        lastKey = key != null ? key : unnumbered(i);
        pending.clear();
        from = i + 1;
    }

    /** "all relevant resolutions of the Assembly": no number, but instances may follow. */
    private Key unnumbered(int i) {
        return key(tokens.get(i), naming(i));
    }

    private static boolean isShadow(Naming naming) {
        return naming.before().isPresent() && naming.before().get().kind() == Cue.Kind.OTHER;
    }

    private Key key(Token token, Naming naming) {
        Cue body = naming.body().orElse(null);
        boolean own = body != null && body.kind() == Cue.Kind.OWN;
        return new Key(
                token.kind(),
                own ? naming.body() : Optional.empty(),
                body == null || own ? Set.of() : body.bodies(),
                body != null && body.kind() == Cue.Kind.OTHER,
                naming.led(),
                naming.before(),
                naming.near(),
                isShadow(naming) || (lastKey != null && lastKey.foreign()),
                naming.instance() ? lastKey : null);
    }
}
