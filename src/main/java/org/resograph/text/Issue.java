package org.resograph.text;

/**
 * What can be said of a document. The name is stable: it is printed by {@code resograph check}, and
 * scripts rely on it. What one document does is a {@link Diagnostic}.
 */
public enum Issue {
    // the source as a file
    FILE_NOT_READ(
            Severity.ERROR, "the file can't be read", "check that it is there and may be read"),
    EMPTY_SOURCE(Severity.ERROR, "the source holds no text", "check the file"),
    UNREADABLE_SOURCE(
            Severity.ERROR, "the source can't be read in its format", "open and save it anew"),
    UNKNOWN_FORMAT(
            Severity.ERROR,
            "the source is in none of the formats that are read",
            "convert it to text, Markdown, Word, PDF, HTML or Akoma Ntoso XML"),
    WRONG_ENCODING(
            Severity.ERROR, "the source is not in the encoding it claims", "save it as UTF-8"),
    GUESSED_ENCODING(
            Severity.WARNING, "the source is not UTF-8; it was read as said", "save it as UTF-8"),
    UNREADABLE_CHARACTERS(
            Severity.WARNING,
            "the source does not say which characters some of its letters are",
            "compare with the original, or convert it anew"),
    PICTURE_OF_TEXT(
            Severity.WARNING,
            "a page is a picture, of which no text is read",
            "have a program recognise the text in it"),
    PICTURE_NOT_READ(
            Severity.WARNING,
            "a picture in the text is not read",
            "look in the document whether it holds text"),
    EMBEDDED_NOT_READ(
            Severity.WARNING,
            "a document that is embedded in the text is not read",
            "open the whole in a word processor and save it, which makes it part of the text"),
    BACKWARD_TEXT(
            Severity.ERROR,
            "the Arabic text runs backwards, as it was drawn on a page",
            "publish the PDF or Word file from which a program took it"),
    TURNED_LETTERS(
            Severity.WARNING,
            "the Arabic text has letters turned around, as they were drawn on a page",
            "publish the PDF or Word file from which a program took it"),
    MALFORMED_XML(Severity.ERROR, "the XML is not well-formed", "mend the XML at that place"),
    MALFORMED_RDF(Severity.ERROR, "the RDF is not well-formed", "mend the RDF at that place"),
    SOURCE_TOO_LARGE(Severity.ERROR, "the source is larger than what is read", "split the source"),
    GRAPH_CLAIMED(
            Severity.ERROR,
            "another source is the same document in the same language",
            "publish one of the two"),
    READER_FAILED(
            Severity.ERROR, "Resograph itself failed on the source", "report it with the source"),

    // what the document is
    NOT_A_RESOLUTION(
            Severity.ERROR,
            "the text has no form of a resolution",
            "check that this is the document"),
    CORRIGENDUM(
            Severity.ERROR,
            "the document corrects another and is none by itself",
            "correct the source of that one"),
    NO_SYMBOL(
            Severity.ERROR,
            "no symbol is printed, and none can be derived",
            "print the symbol in the document, as in A/HRC/RES/43/21"),
    SYMBOL_DERIVED(Severity.INFO, "the symbol is derived from number and body", "none needed"),
    SYMBOL_CONFLICT(
            Severity.WARNING, "the document states two symbols", "check which one is right"),
    UNKNOWN_LANGUAGE(Severity.ERROR, "the language can't be told", "name it with --language"),
    LANGUAGE_CONFLICT(
            Severity.WARNING,
            "the document states one language and is in another",
            "check the file"),
    UNKNOWN_BODY(Severity.WARNING, "the adopting body is not known", "check the masthead"),

    // dates, sessions, meetings
    NO_ADOPTION_DATE(Severity.WARNING, "no date of adoption is stated", "none needed"),
    DATE_CONFLICT(Severity.WARNING, "the document states two dates of adoption", "check the dates"),
    UNREADABLE_DATE(Severity.WARNING, "a date can't be read", "check the line"),
    UNREADABLE_SESSION(Severity.WARNING, "the session can't be read", "check the line"),

    // the text
    NO_TITLE(Severity.INFO, "no title is printed", "none needed"),
    NO_ENACTING_FORMULA(
            Severity.WARNING, "no enacting formula was found", "check the opening of the text"),
    NO_OPERATIVE_PARAGRAPH(
            Severity.WARNING, "no operative paragraph was found", "check the numbering"),
    NUMBER_SKIPPED(
            Severity.WARNING, "a paragraph number is missing in the sequence", "check the source"),
    NUMBER_RESTORED(
            Severity.INFO,
            "the number of a paragraph is not in the source; those around it leave only one",
            "none needed"),
    NUMBER_REPEATED(Severity.WARNING, "a paragraph number comes twice", "check the source"),
    UNCLAIMED_TEXT(
            Severity.WARNING, "no rule of the form fits this text; it is kept", "check the lines"),
    FURTHER_RESOLUTION(
            Severity.WARNING,
            "the source holds further resolutions; one is read, and the others are kept as text",
            "split the source, or name it after the one that is meant"),
    UNKNOWN_ELEMENT(
            Severity.WARNING, "an XML element is not known; its text is kept", "check the element"),
    FOOTNOTE_WITHOUT_TEXT(
            Severity.WARNING, "a footnote mark has no footnote", "check the foot of the page"),
    FOOTNOTE_MARK_RESTORED(
            Severity.WARNING,
            "the mark of a footnote can't be read; it is taken for the one after the last",
            "check the foot of the page"),
    FOOTNOTE_WITHOUT_MARK(
            Severity.WARNING, "a footnote is not marked in the text", "check the paragraph"),

    // the vote
    UNREADABLE_VOTE(Severity.WARNING, "the vote can't be read", "check the vote block"),
    TALLY_MISMATCH(
            Severity.WARNING,
            "the stated total differs from the number of states listed",
            "check the list of states"),
    VOTE_CONFLICT(
            Severity.WARNING,
            "the vote printed and the vote in the metadata differ; the printed one is used",
            "check the metadata"),
    STATE_TWICE(Severity.WARNING, "a state is listed twice", "check the list of states"),
    UNKNOWN_STATE(
            Severity.WARNING,
            "a name is no known state; it is kept as written",
            "correct the name, or add it to the reference"),
    STATE_BY_ALIAS(Severity.INFO, "a state is named by a variant of its name", "none needed"),

    // what is cited
    LINK_CONFLICT(
            Severity.WARNING,
            "a link leads to another document than its words name; the words are followed",
            "check the link");

    private final Severity severity;
    private final String message;
    private final String remedy;

    Issue(Severity severity, String message, String remedy) {
        this.severity = severity;
        this.message = message;
        this.remedy = remedy;
    }

    /** How bad it is. */
    public Severity severity() {
        return severity;
    }

    /** What it means, as the start of a sentence without a full stop. */
    public String message() {
        return message;
    }

    /** What to do about it, in the imperative. */
    public String remedy() {
        return remedy;
    }
}
