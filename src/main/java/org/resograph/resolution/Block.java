package org.resograph.resolution;

import java.util.List;
import java.util.Optional;
import org.resograph.text.MarkedText;
import org.resograph.text.Span;

/**
 * A piece of a document, in the order of the document. Blocks are one list, not a preamble and an
 * operative part: real resolutions have no preamble, or several, or a whole draft inside.
 */
public sealed interface Block {

    /** The lines of the source it was read from. */
    Span span();

    /**
     * A line of the cover page, the title, or the closing, as printed. What it says is also in the
     * fields of {@link Resolution}.
     */
    record PrintedLine(Role role, MarkedText text, Span span) implements Block {

        /** What a printed line is. */
        public enum Role {
            PUBLISHER,
            ISSUING_BODY,
            SYMBOL,
            DISTRIBUTION,
            ISSUE_DATE,
            LANGUAGE,
            ORIGINAL_LANGUAGE,
            BODY,
            SESSION,
            SESSION_DATES,
            AGENDA_ITEM,
            AGENDA_ITEM_TITLE,
            ADOPTION,
            /** The bracket line: on whose report or proposal. */
            PROPONENT,
            NUMBER,
            TITLE,
            /** "China: draft resolution". */
            SPONSORS,
            DOCUMENT_TYPE,
            MEETING,
            CLOSING_DATE,
            /** The bracket at the end: how it was adopted, and the roll call. */
            VOTE,
            /** Running titles, page numbers, job numbers, "Please recycle": not the document. */
            PAGE_FURNITURE
        }
    }

    /** "Le Conseil des droits de l'homme,". */
    record Formula(MarkedText text, Span span) implements Block {}

    /**
     * A paragraph, with the sub-paragraphs and tables that stand in it.
     *
     * @param kind its kind
     * @param number as printed, without full stop and parentheses: {@code 8}, {@code a}, {@code أ};
     *     empty where none is printed
     * @param label the number in Latin script, lower case, the same in all languages: {@code 8},
     *     {@code a}, {@code iv}
     * @param text its own text without the number, before its first child
     * @param openings its opening verb or verbs, in order
     * @param citations what its own text cites, in order
     * @param sessions the sessions its own text names, in order
     * @param mandates what its own text asks, of whom and by when, in order
     * @param children the blocks in it, in order; where text goes on after a list, a paragraph of
     *     kind {@link ParagraphKind#CONTINUATION}
     */
    record Paragraph(
            ParagraphKind kind,
            Optional<String> number,
            Optional<String> label,
            MarkedText text,
            List<Opening> openings,
            List<Citation> citations,
            List<SessionReference> sessions,
            List<Mandate> mandates,
            List<Block> children,
            Span span)
            implements Block {

        public Paragraph {
            openings = List.copyOf(openings);
            citations = List.copyOf(citations);
            sessions = List.copyOf(sessions);
            mandates = List.copyOf(mandates);
            children = List.copyOf(children);
            if (number.isPresent() != label.isPresent()) {
                throw new IllegalArgumentException("number and label go together: " + text);
            }
        }

        /** A paragraph of which it is not said what it asks. */
        public Paragraph(
                ParagraphKind kind,
                Optional<String> number,
                Optional<String> label,
                MarkedText text,
                List<Opening> openings,
                List<Citation> citations,
                List<SessionReference> sessions,
                List<Block> children,
                Span span) {
            this(
                    kind, number, label, text, openings, citations, sessions, List.of(), children,
                    span);
        }

        /** A paragraph as a reader first sees it, before its words are read. */
        public static Paragraph of(
                ParagraphKind kind,
                Optional<String> number,
                Optional<String> label,
                MarkedText text,
                List<Block> children,
                Span span) {
            return new Paragraph(
                    kind, number, label, text, List.of(), List.of(), List.of(), children, span);
        }
    }

    /** What a paragraph is. */
    enum ParagraphKind {
        PREAMBULAR,
        OPERATIVE,
        /** (a), (i) in a paragraph of any kind. */
        SUB_PARAGRAPH,
        /** Text of a paragraph that goes on after its list. */
        CONTINUATION,
        /** A paragraph of an annex, a statement, a declaration, a decision. */
        PLAIN
    }

    /**
     * A heading within the text.
     *
     * @param level 1 for the highest
     */
    record Heading(int level, MarkedText text, Span span) implements Block {}

    /**
     * A table.
     *
     * @param rows each a list of cells, as many as the source has
     * @param headerRows how many of the first rows are headers
     */
    record Table(List<List<Cell>> rows, int headerRows, Span span) implements Block {

        public Table {
            rows = rows.stream().map(List::copyOf).toList();
        }

        /**
         * A cell.
         *
         * @param columns how many columns it spans, at least 1
         */
        public record Cell(MarkedText text, int columns) {}
    }

    /**
     * A part of the document with paragraphs of its own, whose numbers start anew: an annex, a
     * draft that the resolution recommends.
     *
     * @param kind its kind
     * @param title its heading lines joined by a line end, such as "Annex I\nTerms of reference"
     */
    record Division(DivisionKind kind, Optional<String> title, List<Block> blocks, Span span)
            implements Block {

        public Division {
            blocks = List.copyOf(blocks);
        }
    }

    /** What a division is. */
    enum DivisionKind {
        ANNEX,
        /** A draft resolution, decision or declaration quoted in a paragraph. */
        NESTED_DRAFT
    }

    /** Text that no rule of the form claimed: kept, shown, counted. */
    record Unclaimed(MarkedText text, Span span) implements Block {}
}
