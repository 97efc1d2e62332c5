package org.resograph.parser.words.citation;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Reads what stands before "resolution" or "decision" in its sentence. */
final class KeyReader {

    /** "its most recent relevant resolutions": words between "its" and the key. */
    private static final int ADJECTIVES = 4;

    /** "the General Assembly decided, in its resolution": words between a subject and "in its". */
    private static final int VERBS = 4;

    private final List<Token> tokens;
    private int lastBody = -1;
    private int sentence;

    KeyReader(List<Token> tokens) {
        this.tokens = tokens;
    }

    /** Notes the name of a body. */
    void body(int i) {
        lastBody = i;
    }

    /** Notes the end of a sentence. */
    void stop(int i) {
        lastBody = -1;
        sentence = i + 1;
    }

    /**
     * The key at {@code i}.
     *
     * @param last the one before it in the sentence
     * @param shadow whether the last number before is of a body whose series is not known
     */
    Key read(int i, @Nullable Key last, boolean shadow) {
        int own = possessive(i);
        Set<String> bodies = new TreeSet<>();
        boolean foreign = false;
        int start = own >= 0 ? own : i;
        if (own < 0) {
            int j = i - 1;
            while (j >= sentence && isBody(j)) {
                foreign |= tokens.get(j).is(Cue.Kind.OTHER);
                bodies.addAll(tokens.get(j).cue().bodies());
                start = j;
                boolean joined =
                        j - 2 >= sentence
                                && (tokens.get(j - 1).is(Cue.Kind.AND)
                                        || tokens.get(j - 1).is(Cue.Kind.SEPARATOR))
                                && isBody(j - 2);
                j = joined ? j - 2 : -1;
            }
            foreign |= start == i && isUnknownName(i - 1);
        }
        int before = skip(start - 1);
        boolean led =
                before >= sentence
                        && (tokens.get(before).is(Cue.Kind.IN)
                                || tokens.get(before).is(Cue.Kind.TO));
        boolean instance = before >= sentence && tokens.get(before).is(Cue.Kind.INCLUDING);
        int body = lastBody < start && lastBody >= sentence ? lastBody : -1;
        return new Key(
                tokens.get(i).kind(),
                own < 0 ? Optional.empty() : Optional.of(tokens.get(own).cue()),
                bodies,
                foreign,
                led,
                body < 0 ? Optional.empty() : Optional.of(tokens.get(body).cue()),
                body >= 0 && (led ? isSubject(body, before) : own < 0 && isDirect(body, start)),
                shadow || (body >= 0 && isShadow(body, led ? before : start, led || own < 0)),
                instance ? last : null);
    }

    /** The name of the Security Council where "resolution" should stand. */
    static Key council() {
        return new Key(
                Cue.Kind.RESOLUTION,
                Optional.empty(),
                Set.of("SC"),
                false,
                false,
                Optional.empty(),
                false,
                false,
                null);
    }

    /** The place of "its", which may be the key itself; -1 for none. */
    private int possessive(int i) {
        if (tokens.get(i).cue().is("own")) {
            return i;
        }
        for (int j = i - 1; j >= Math.max(sentence, i - 1 - ADJECTIVES); j--) {
            switch (tokens.get(j).kind()) {
                case OWN -> {
                    return j;
                }
                case WORD -> {}
                default -> {
                    return -1;
                }
            }
        }
        return -1;
    }

    private boolean isBody(int j) {
        return tokens.get(j).is(Cue.Kind.ORGAN) || tokens.get(j).is(Cue.Kind.OTHER);
    }

    /** A capitalized word before the key, such as the last of "Commission on Narcotic Drugs". */
    private boolean isUnknownName(int j) {
        return j > sentence && tokens.get(j).is(Cue.Kind.CAPITALIZED);
    }

    private int skip(int j) {
        int k = j;
        while (k >= sentence
                && (tokens.get(k).is(Cue.Kind.ARTICLE) || tokens.get(k).is(Cue.Kind.SEPARATOR))) {
            k--;
        }
        return k;
    }

    /** "the General Assembly decided in its resolution", but not "… pursuant to its resolution". */
    private boolean isSubject(int body, int preposition) {
        return tokens.get(preposition).cue().is("subject") && isNear(body, preposition);
    }

    /** "the adoption by the General Assembly of the resolution". */
    private boolean isDirect(int body, int start) {
        for (int j = body + 1; j < start; j++) {
            if (!tokens.get(j).is(Cue.Kind.OF) && !tokens.get(j).is(Cue.Kind.ARTICLE)) {
                return false;
            }
        }
        return true;
    }

    /** "the Conference of the Parties adopted decision 14/4": a body whose series is not known. */
    private boolean isShadow(int body, int end, boolean open) {
        if (!open || !tokens.get(body).is(Cue.Kind.OTHER) || !isNear(body, end)) {
            return false;
        }
        return tokens.subList(body, end).stream().noneMatch(t -> t.is(Cue.Kind.SEPARATOR));
    }

    /** Whether a few words at most stand between. */
    private boolean isNear(int body, int end) {
        int words = 0;
        for (int j = body + 1; j < end; j++) {
            switch (tokens.get(j).kind()) {
                case WORD -> words++;
                case SEPARATOR, ARTICLE, IN, OF -> {}
                default -> {
                    return false;
                }
            }
        }
        return words <= VERBS;
    }
}
