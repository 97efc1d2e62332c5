package org.resograph.roads;

import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.resograph.resolution.Block.Table.Cell;
import org.resograph.roads.LayoutBlock.Kind;
import org.resograph.text.Mark;
import org.resograph.text.Mark.Style;
import org.resograph.text.MarkedText;

/** Markdown as people write it: italics and bold as asterisks, footnotes as {@code [^1]}. */
final class MarkdownWriter {

    private final StringBuilder text = new StringBuilder();

    private MarkdownWriter() {}

    static String write(Layout layout) {
        MarkdownWriter writer = new MarkdownWriter();
        layout.blocks().forEach(writer::write);
        for (Layout.Note note : layout.notes()) {
            writer.line("[^" + note.marker() + "]: " + marked(note.text()));
        }
        return writer.text.toString();
    }

    private void write(LayoutBlock block) {
        if (block.kind() == Kind.TABLE) {
            boolean header = true;
            for (List<Cell> row : block.rows()) {
                text.append(
                        row.stream()
                                .map(c -> marked(c.text()))
                                .collect(Collectors.joining(" | ", "| ", " |\n")));
                if (header) {
                    text.append("|---".repeat(row.size())).append("|\n");
                    header = false;
                }
            }
            text.append('\n');
            return;
        }
        String mark =
                switch (block.kind()) {
                    case HEADING -> "###".substring(0, Math.min(3, block.level() + 1)) + " ";
                    case ANNEX -> "## ";
                    default -> "";
                };
        String label = block.label().isEmpty() ? "" : block.label() + " ";
        boolean heading = !mark.isEmpty();
        line(mark + label + (heading ? block.text().text() : marked(block.text())));
    }

    private void line(String line) {
        text.append(line).append("\n\n");
    }

    private static String marked(MarkedText marked) {
        TreeMap<Integer, String> inserts = new TreeMap<>();
        for (Mark mark : marked.marks()) {
            if (mark instanceof Mark.NoteReference note) {
                inserts.merge(note.start(), "[^" + note.marker() + "]", (a, b) -> b + a);
            } else if (mark instanceof Mark.Emphasis e && e.style() == Style.ITALIC) {
                inserts.merge(e.start(), "*", (a, b) -> a + b);
                inserts.merge(e.end(), "*", (a, b) -> b + a);
            }
        }
        StringBuilder out = new StringBuilder(marked.text());
        inserts.descendingMap().forEach(out::insert);
        return out.toString();
    }
}
