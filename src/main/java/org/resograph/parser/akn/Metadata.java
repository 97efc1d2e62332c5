package org.resograph.parser.akn;

import java.util.ArrayList;
import java.util.List;
import org.resograph.text.Span;

/**
 * What the {@code meta} of a document says, as it says it. Filled while reading; empty strings
 * where nothing is said.
 */
final class Metadata {

    /** A keyword of a classification. */
    record Keyword(
            String source,
            String dictionary,
            String kind,
            String value,
            String label,
            String href) {}

    /** A step on the way of the document: drafted, sponsored, recommended, adopted. */
    record Step(String outcome, String date, String as, String by, String refersTo, Span span) {}

    /** The states that made one choice. */
    record Count(String choice, String value, List<Name> names, Span span) {}

    /** A state as written, and its line. */
    record Name(String text, int line) {}

    String workUri = "";
    String workDate = "";
    String expressionDate = "";
    String language = "";
    String votingOutcome = "";
    int line = 1;
    int votingLine = 1;
    final List<Keyword> keywords = new ArrayList<>();
    final List<Step> steps = new ArrayList<>(4);
    final List<Count> counts = new ArrayList<>(0);

    /** The lines of the votes on parts of the document. */
    final List<Integer> votingsOfParts = new ArrayList<>(0);
}
