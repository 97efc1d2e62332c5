package org.resograph.roads;

import java.util.List;
import java.util.stream.Collectors;
import org.resograph.resolution.Block.Table.Cell;
import org.resograph.text.Mark;
import org.resograph.text.MarkedText;

/**
 * Plain text as a word processor saves it: a paragraph is a line, a tab stands between number and
 * text, footnotes stand below a rule at the end.
 */
final class TextWriter {

    private static final String RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹";

    private final StringBuilder text = new StringBuilder();

    private TextWriter() {}

    static String write(Layout layout) {
        TextWriter writer = new TextWriter();
        for (LayoutBlock block : layout.blocks()) {
            writer.write(block);
        }
        if (!layout.notes().isEmpty()) {
            writer.line("__________________");
        }
        for (Layout.Note note : layout.notes()) {
            writer.line(raised(note.marker()) + " " + marked(note.text()));
        }
        return writer.text.toString();
    }

    private void write(LayoutBlock block) {
        if (block.kind() == LayoutBlock.Kind.TABLE) {
            for (List<Cell> row : block.rows()) {
                String cells =
                        row.stream().map(c -> marked(c.text())).collect(Collectors.joining(" | "));
                line("| " + cells + " |");
            }
            return;
        }
        String label = block.label().isEmpty() ? "" : block.label() + "\t";
        line(
                "\t".repeat(block.label().isEmpty() ? 0 : block.level())
                        + label
                        + marked(block.text()));
    }

    private void line(String line) {
        text.append(line).append("\n\n");
    }

    /** The text with its footnote marks as raised figures; italics are lost. */
    private static String marked(MarkedText marked) {
        StringBuilder out = new StringBuilder(marked.text());
        List<Mark.NoteReference> references = marked.marks(Mark.NoteReference.class);
        for (int i = references.size() - 1; i >= 0; i--) {
            out.insert(references.get(i).start(), raised(references.get(i).marker()));
        }
        return out.toString();
    }

    private static String raised(String marker) {
        return marker.chars()
                .mapToObj(
                        c ->
                                c >= '0' && c <= '9'
                                        ? String.valueOf(RAISED.charAt(c - '0'))
                                        : String.valueOf((char) c))
                .collect(Collectors.joining());
    }
}
