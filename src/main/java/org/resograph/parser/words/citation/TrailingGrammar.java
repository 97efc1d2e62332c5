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

    /** A number that waits for its key, and the place of its token. */
    private record Pending(Token token, int at, TrailingNames.Naming naming, int year) {}

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
            pending.add(new Pending(tokens.get(i), i, before(i).naming(), before(i).year()));
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
                pending.add(new Pending(token, first.at(), TrailingNames.NONE, first.year()));
            }
        }
    }

    /** What stands before a number or a key. */
    private TrailingNames before(int i) {
        return new TrailingNames(tokens, from, i, pending.isEmpty());
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
            pending.add(new Pending(number, i, before(i).naming(), 0));
            from = i + 1;
        } else {
            dropList(i);
        }
    }

    /** 第11和15段: what the last figure of a list counts, the others count too. */
    private void dropList(int i) {
        int next = i;
        while (!pending.isEmpty() && next > 0 && isListed(next)) {
            Pending last = pending.get(pending.size() - 1);
            if (last.at() != next - 2 || !isBare(last)) {
                return;
            }
            pending.remove(pending.size() - 1);
            next = last.at();
        }
    }

    private boolean isListed(int i) {
        return i > 0 && (isJoint(tokens.get(i - 1)) || tokens.get(i - 1).is(Cue.Kind.TO));
    }

    private static boolean isBare(Pending number) {
        Numeral numeral = number.token().numeral();
        return numeral != null && numeral.form() == Numeral.Form.BARE;
    }

    /** Whether it is one of a list of numbers that a key can end: 第41/3、41/4和41/5号决议. */
    private boolean isNumbered(int i) {
        Numeral numeral = tokens.get(i).numeral();
        boolean special = numeral != null && !numeral.prefix().isEmpty();
        if (!(special || (i > 0 && isArticle(i - 1)) || isListed(i))) {
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
            case AND, SEPARATOR, TO, RESOLUTION, DECISION, QUOTE -> true;
            case OPEN -> numeral != null || next > i + 1; // 第18(c)段
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
            pending.add(new Pending(part, i, TrailingNames.NONE, last.year()));
            from = i + 1;
        }
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
        return key(tokens.get(i), before(i).naming());
    }

    private static boolean isShadow(TrailingNames.Naming naming) {
        return naming.before().isPresent() && naming.before().get().kind() == Cue.Kind.OTHER;
    }

    private Key key(Token token, TrailingNames.Naming naming) {
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
