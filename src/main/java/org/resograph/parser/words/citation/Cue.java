package org.resograph.parser.words.citation;

import java.util.Set;

/**
 * What a phrase of the word list means to the grammar of citations.
 *
 * @param kind its kind
 * @param bodies keys of the bodies it may name: one for a full name; all that share a short one
 * @param detail what else the list says of it: {@code short}, {@code own}, {@code strong}, {@code
 *     f}, {@code m}; the Latin letter of a {@link Kind#LETTER}; the prefix of a {@link
 *     Kind#SESSION}
 */
record Cue(Kind kind, Set<String> bodies, Set<String> detail) {

    /** The kinds of token. The word lists name those that have a comment here. */
    enum Kind {
        /** "resolution"; with {@code own}, "its resolution" in one word. */
        RESOLUTION,
        /** "decision". */
        DECISION,
        /** A word for another numbered thing, such as 文件; ends a list of numbers. */
        DOCUMENT,
        /** "its". */
        OWN,
        /** The name of a body whose series is known. */
        ORGAN,
        /** The name, or the head of a name, of a body whose series is not known. */
        OTHER,
        /** "and". */
        AND,
        /** "of", "dated": what joins a number to its body or its date. */
        OF,
        /** An article, or a mark of a number such as 第: says nothing. */
        ARTICLE,
        /** A preposition before "its resolution": "in", "pursuant to". */
        IN,
        /** "including", "in particular". */
        INCLUDING,
        /** "entitled", 关于: opens a description. */
        TOPIC,
        /** What closes a description: 的. */
        TOPIC_END,
        /** "No.": the number after it is of something else. */
        NUMERO,
        /** The letter of a part, where it is not a Latin one: ألف. */
        LETTER,
        /** "to" between the letters of parts. */
        TO,
        /** What stands before the number of a special session: دإ. */
        SESSION,
        /** "Ibid." */
        IBID,

        NUMBER,
        INTEGER,
        DATE,
        SYMBOL,
        SUFFIX,
        SEPARATOR,
        STOP,
        OPEN,
        CLOSE,
        QUOTE,
        WORD,
        CAPITALIZED,
        SIGN
    }

    static final Cue PLAIN = new Cue(Kind.WORD, Set.of(), Set.of());

    Cue {
        bodies = Set.copyOf(bodies);
        detail = Set.copyOf(detail);
    }

    static Cue of(Kind kind) {
        return new Cue(kind, Set.of(), Set.of());
    }

    boolean is(String word) {
        return detail.contains(word);
    }
}
