package org.resograph.parser.akn;

/**
 * The elements of Akoma Ntoso by what they do to the text. Some that the United Nations don't use
 * today are here too: older and other files may.
 */
final class Elements {

    /** What an element does. */
    enum Role {
        /** A line of text of its own. */
        LINE,
        /** Part of a line. */
        INLINE,
        /** Holds lines; is nothing itself. */
        CONTAINER,
        /** A paragraph that may have a number: paragraph, point, item. */
        PARAGRAPH,
        /** Holds the points of a list. */
        LIST,
        /** A part with a heading of its own: section, article. */
        SECTION,
        HEADING,
        NUMBER,
        /** The text of a paragraph before its list. */
        INTRODUCTION,
        /** The text of a paragraph after its list. */
        CONTINUATION,
        FORMULA,
        TABLE,
        NOTE,
        /** A whole draft quoted in a paragraph. */
        EMBEDDED,
        /** Is no text. */
        PICTURE,
        /** Prints nothing. */
        NOTHING,
        /** Not known. */
        UNKNOWN
    }

    private Elements() {}

    static Role role(String name) {
        return switch (name) {
            case "p", "block", "longTitle", "listConclusion", "docTitleLine", "legend", "foreign" ->
                    Role.LINE;
            case "span",
                    "i",
                    "b",
                    "u",
                    "em",
                    "strong",
                    "sup",
                    "sub",
                    "a",
                    "ref",
                    "rref",
                    "mref",
                    "inline",
                    "date",
                    "docDate",
                    "docTitle",
                    "docNumber",
                    "docAuthority",
                    "docType",
                    "docStatus",
                    "docProponent",
                    "docPurpose",
                    "docStage",
                    "docketNumber",
                    "docCommittee",
                    "docIntroducer",
                    "docJurisdiction",
                    "docReference",
                    "quantity",
                    "organization",
                    "person",
                    "role",
                    "term",
                    "def",
                    "location",
                    "session",
                    "event",
                    "eol",
                    "br",
                    "ins",
                    "del",
                    "abbr",
                    "remark",
                    "concept",
                    "object",
                    "mod",
                    "mmod",
                    "quotedText",
                    "embeddedText",
                    "rmod",
                    "omissis",
                    "fillIn",
                    "decoration",
                    "noteRef",
                    "entity",
                    "placeholder",
                    "shortTitle",
                    "signature",
                    "affectedDocument",
                    "relatedDocument",
                    "change",
                    "process",
                    "time",
                    "vote",
                    "outcome",
                    "judge",
                    "party",
                    "lawyer",
                    "extractText",
                    "tocItem",
                    "font",
                    "small",
                    "big",
                    "tt",
                    "code" ->
                    Role.INLINE;
            case "paragraph",
                    "point",
                    "item",
                    "subparagraph",
                    "alinea",
                    "clause",
                    "subclause",
                    "indent",
                    "subrule",
                    "li",
                    "rule",
                    "transitional",
                    "proviso" ->
                    Role.PARAGRAPH;
            case "list", "sublist", "blockList", "ol", "ul", "sublists" -> Role.LIST;
            case "section",
                    "part",
                    "chapter",
                    "article",
                    "title",
                    "book",
                    "tome",
                    "division",
                    "subdivision",
                    "subsection",
                    "subchapter",
                    "subpart",
                    "subtitle",
                    "level",
                    "hcontainer",
                    "tblock" ->
                    Role.SECTION;
            case "heading",
                    "subheading",
                    "crossHeading",
                    "crossheading",
                    "tocHeading",
                    "blockTitle",
                    "caption" ->
                    Role.HEADING;
            case "num" -> Role.NUMBER;
            case "intro", "listIntroduction" -> Role.INTRODUCTION;
            case "wrapUp", "wrap", "listWrapUp" -> Role.CONTINUATION;
            case "formula" -> Role.FORMULA;
            case "table" -> Role.TABLE;
            case "authorialNote", "note" -> Role.NOTE;
            case "embeddedStructure", "quotedStructure" -> Role.EMBEDDED;
            case "img" -> Role.PICTURE;
            case "marker", "meta", "noteRefs", "bookmark" -> Role.NOTHING;
            case "content",
                    "container",
                    "blockContainer",
                    "div",
                    "interstitial",
                    "body",
                    "mainBody",
                    "preamble",
                    "recitals",
                    "recital",
                    "citations",
                    "citation",
                    "componentRef",
                    "tbody",
                    "thead",
                    "tfoot",
                    "toc",
                    "blockQuote",
                    "blockquote",
                    "collectionBody",
                    "components",
                    "component",
                    "documentRef",
                    "recitalGroup",
                    "preface",
                    "coverPage",
                    "conclusions",
                    "header",
                    "footer" ->
                    Role.CONTAINER;
            default -> Role.UNKNOWN;
        };
    }

    /** Whether the text in an element stands on a line of its own. */
    static boolean breaksLine(String name) {
        return switch (role(name)) {
            case INLINE -> name.equals("eol") || name.equals("br");
            case NOTE, NOTHING, NUMBER, PICTURE, UNKNOWN -> false;
            default -> true;
        };
    }
}
