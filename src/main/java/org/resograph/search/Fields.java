package org.resograph.search;

/** The fields of the index. A language follows where the name ends with an underscore. */
final class Fields {

    /** The document that an entry is about or part of; what an update deletes by. */
    static final String DOCUMENT = "document";

    /** Of a document: what was read from which graphs, to know when to read again. */
    static final String STAMP = "stamp";

    /** Of a document: its symbol and the ends of it, in upper case. */
    static final String SYMBOL = "symbol";

    /** Of a document: the graphs that it was read from. */
    static final String GRAPH = "graph";

    /** Of a document: the day of adoption, counted from 1970-01-01. */
    static final String DAY = "day";

    /** Of a document: its title. */
    static final String TITLE = "title_";

    /** Of a document: all its text. */
    static final String TEXT = "text_";

    /** Of a text: the part that it is the text of, or the document whose title it is. */
    static final String SUBJECT = "subject-of-text";

    /** Of a text: its language. */
    static final String LANGUAGE = "language-of-text";

    /**
     * Of a text: whether it is a title. Without "a", earlier indexes keep it, not to be found by.
     */
    static final String IS_TITLE = "is-a-title";

    /** Of a text: itself. */
    static final String PART = "part_";

    private Fields() {}
}
