package org.resograph.parser.words.mandate;

/**
 * What a phrase of the table means in a clause that asks or decides.
 *
 * @param kind its kind
 * @param value the key of an addressee, of a deliverable or of a verb that asks; empty for most
 *     other kinds
 */
record Sign(Kind kind, String value) {

    /** The kinds of phrase. The tables name those that have a comment. */
    enum Kind {
        /** What may stand between the verb and the addressee: "all", "au", "إلى". */
        SKIP,
        /** Somebody who is asked. */
        ADDRESSEE,
        /**
         * The short name of one of some that the text named in full before: "the Office"; with "!",
         * whose it is if it named none of them.
         */
        SHORT,
        /**
         * What leads to a description of somebody who is named behind it: 尚未加入公约的国家; with a value,
         * one that ends with that: 包括非政府组织在内的.
         */
        RELATIVE,
        /** What leads to words on the name before it, after a comma: ", including". */
        ASIDE,
        /**
         * What stands for those whom the clause before asked, beside the verb that asks them again:
         * « et les prie », "and requests them to"; with {@code one}, for one alone: « et le prie »;
         * with {@code behind}, behind the verb.
         */
        PRONOUN,
        /** What joins addressees: "and". */
        AND,
        /** What joins addressees and nothing else: "or". */
        OR,
        /** Of a state, if it stands beside its government or authorities: "Somali", "haïtien". */
        ADJECTIVE,
        /** What may stand behind an addressee: "concerned", "ذات الصلة". */
        POST,
        /** What makes the name before it a part of a longer one: 特派团, 主席. */
        LONGER,
        /**
         * What stands between a government and its state: "of"; or the form of governments after
         * which nothing does.
         */
        JOIN,
        /** What may stand between the start of what is asked and its verb: "to", "de lui". */
        LEAD,
        /**
         * What denies the verb behind it: "not", 不再; with the value {@code far}, also behind what
         * stands before that: 不再向大会提交.
         */
        NOT,
        /** What makes a verb of the word after it: "to". */
        INFINITIVE,
        /** A preposition: the noun after it is no object. */
        PREP,
        /** What makes the noun before it a modifier: 的. */
        TAIL,
        /**
         * What makes a decision on somebody ask of him: "shall"; with a value, what does not; with
         * {@code passive}, what makes him one with whom something is to be done: "be".
         */
        MODAL,
        /** No phrase: "-" and the ending of a verb that does so: « étudiera ». */
        OBLIGING,
        /** A verb that asks, at the start of an item of a list of decisions: "To request". */
        ASK,
        /**
         * A verb whose object is delivered: "submit", "prepare"; with a value {@code give}, means
         * too: "provide"; {@code supply}, means alone: "allocate"; {@code gather}, a meeting of
         * some kind alone: "convene"; {@code means}, where the clause begins with it alone:
         * "providing"; {@code draft}, what another verb may say to be handed over: 编写; {@code
         * forward}, what is asked of others alone: "transmit"; {@code after}, of a meeting that
         * stands before it: "shall be held".
         */
        PRODUCE,
        /** A verb that says the deliverable too: "report to". */
        REPORTING,
        /**
         * Something that is delivered; with "~", also if its determiner points back; with "=", a
         * form that no preposition can govern; with "+", together with its determiner.
         */
        NOUN,
        /** A determiner that points back to something known: "the", "that". */
        DEFINITE,
        /** A determiner of something new: "a", "its annual". */
        INDEFINITE,
        /**
         * A verb of prolonging: "extend", "renew"; with {@code after}, one that stands behind what
         * is prolonged: "shall be extended".
         */
        EXTEND,
        /** "the mandate of". */
        TERM,
        /** A verb of creating: "establish", "appoint". */
        ESTABLISH,
        /** A body or an office that is created. */
        OFFICE,
        /**
         * What stands before a date that is a limit: "until"; with the value {@code deadline}, one
         * by which something is to be done: "by"; with {@code last}, one that names a month, too:
         * "no later than"; with {@code before}, one of the end of a year or a month; with {@code
         * behind}, what makes one of the date before it: « au plus tard ».
         */
        LIMIT,
        /**
         * How often something is due, with the time between as its value: "every 90 days", P90D.
         */
        EVERY,
        /** A time, the same way: "90 days". */
        PERIOD,
        /** A time within which something is due, the same way: "within 120 days". */
        WITHIN,
        /** The same beside the adoption alone: "no later than 90 days". */
        LATEST,
        /**
         * What counts the time before it from the adoption: "after the adoption of this
         * resolution"; with {@code before}, that behind it: 本决议通过后.
         */
        ADOPTION,
        /**
         * How often, as what is said of the thing that is delivered: "annual", "rapport annuel".
         */
        RECURRING,
        /** No phrase: a rule of the language. */
        RULE,
        /**
         * No phrase: "-" and a word in the description of somebody who is named behind it; with
         * {@code party}, in the name of all parties to a treaty, {@code treaty} and {@code topic},
         * at the end of one, {@code coverb}, before what is no topic.
         */
        DESCRIPTION,
        /**
         * What ends the reach of a verb: "on", "containing"; with a value, not that of a verb with
         * the same one; with {@code name}, not that of a report through somebody; with {@code
         * purpose}, the verb that is joined to it is not asked either; with {@code enable}, nor is
         * one that "to" leads to.
         */
        HALT,
        /** What leads to a description, to the end of the clause: "which is to". */
        STOP,

        WORD,
        COMMA,
        COLON,
        SESSION
    }

    /** Whether a piece joins what stands before it and after it. */
    static boolean isJoint(Piece piece) {
        return piece.isAny(Signs.JOINTS);
    }
}
