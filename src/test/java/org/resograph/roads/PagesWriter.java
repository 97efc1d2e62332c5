package org.resograph.roads;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.resograph.resolution.Block.Table.Cell;
import org.resograph.roads.LayoutBlock.Kind;
import org.resograph.text.Mark;
import org.resograph.text.MarkedText;

/**
 * Text as a program takes it out of the pages of a PDF: wrapped to the width of the page, footnotes
 * at the foot of the page that refers to them, their marks as figures at the end of words, running
 * titles, page and job numbers, form feeds. Or with those marks on lines of their own, some of them
 * in a heap below or above the footnotes, as programs do that read a page in boxes.
 */
final class PagesWriter {

    private static final int WIDTH = 92;
    private static final int HEIGHT = 50;

    private final Layout layout;
    private final StringBuilder out = new StringBuilder();
    private final List<String> page = new ArrayList<>();
    private final List<Layout.Note> foot = new ArrayList<>();
    private final boolean heaped;
    private int pages = 1;
    private int next;

    private PagesWriter(Layout layout, boolean heaped) {
        this.layout = layout;
        this.heaped = heaped;
    }

    static String write(Layout layout, boolean heaped) {
        PagesWriter writer = new PagesWriter(layout, heaped);
        for (LayoutBlock block : layout.blocks()) {
            writer.write(block);
        }
        while (writer.next < layout.notes().size()) {
            writer.note();
        }
        writer.endPage();
        return writer.out.toString();
    }

    private void write(LayoutBlock block) {
        if (block.kind() == Kind.TABLE) {
            for (List<Cell> row : block.rows()) {
                String cells =
                        row.stream().map(c -> c.text().text()).collect(Collectors.joining(" | "));
                add("| " + cells + " |");
            }
            add("");
            return;
        }
        String label = block.label().isEmpty() ? "" : block.label() + "    ";
        int indent = block.kind() == Kind.TEXT ? 4 + 4 * block.level() : 0;
        List<String> lines = wrapped(label + marked(block.text()), WIDTH - indent);
        List<Mark.NoteReference> marks = block.text().marks(Mark.NoteReference.class);
        boolean title = block.kind() == Kind.HEADING || block.kind() == Kind.ANNEX;
        if (title && page.size() > HEIGHT - 6) {
            endPage();
        }
        int read = 0;
        int marked = 0;
        for (String line : lines) {
            read += printed(line, line.length());
            // a footnote stands on the page that refers to it
            while (marked < marks.size()
                    && next < layout.notes().size()
                    && place(block, label, marked) < read) {
                note();
                marked++;
            }
            add(" ".repeat(indent) + line);
        }
        boolean list = block.kind() == Kind.COVER_RIGHT || block.kind() == Kind.VOTE;
        if (!list) {
            add("");
        }
    }

    private void note() {
        foot.add(layout.notes().get(next++));
    }

    /** Its lines, below its mark or behind it. */
    private static List<String> lines(Layout.Note note, String mark) {
        return wrapped(mark + note.text().text(), WIDTH);
    }

    private int footHeight() {
        return foot.stream().mapToInt(note -> lines(note, "").size() + (heaped ? 1 : 0)).sum();
    }

    private void add(String line) {
        if (line.isEmpty() && page.isEmpty()) {
            return;
        }
        page.add(line);
        if (page.size() + footHeight() >= HEIGHT) {
            endPage();
        }
    }

    private void endPage() {
        if (pages > 1) {
            out.append('\f').append(layout.symbol()).append("\n\n");
        }
        page.forEach(l -> out.append(l).append('\n'));
        if (!foot.isEmpty() && heaped && foot.stream().allMatch(PagesWriter::isNumbered)) {
            heap();
        } else if (!foot.isEmpty()) {
            out.append("\n_______________\n");
            foot.forEach(note -> append(lines(note, "   " + note.marker() + " ")));
        }
        out.append('\n').append(" ".repeat(20)).append("22-12345").append(" ".repeat(50));
        out.append(pages).append("/9\n");
        page.clear();
        foot.clear();
        pages++;
    }

    /** How many characters are printed up to a place, blanks aside. */
    private static int printed(String text, int end) {
        return (int) text.substring(0, end).chars().filter(c -> c != ' ').count();
    }

    /** Where a mark is printed in a block, blanks aside. */
    private static int place(LayoutBlock block, String label, int mark) {
        List<Mark.NoteReference> marks = block.text().marks(Mark.NoteReference.class);
        int before = marks.subList(0, mark).stream().mapToInt(m -> m.marker().length()).sum();
        return printed(label, label.length())
                + printed(block.text().text(), marks.get(mark).start())
                + before;
    }

    private static boolean isNumbered(Layout.Note note) {
        return Character.isDigit(note.marker().charAt(0));
    }

    private void append(List<String> lines) {
        lines.forEach(line -> out.append(line).append('\n'));
    }

    /** The footnotes, the first of which have their marks in a heap; each page in another form. */
    private void heap() {
        boolean above = pages % 3 == 2;
        int heap = above ? foot.size() : 1 + pages % foot.size();
        List<String> marks = foot.subList(0, heap).stream().map(Layout.Note::marker).toList();
        if (pages % 3 == 0) {
            out.append("\n_______________\n\n");
        }
        if (above) {
            append(marks);
            out.append('\n');
        }
        for (int i = 0; i < foot.size(); i++) {
            if (i >= heap) {
                out.append(foot.get(i).marker()).append('\n');
            }
            append(lines(foot.get(i), ""));
        }
        if (!above) {
            append(marks);
        }
    }

    /** The text with the figures of its footnotes behind its words. */
    private static String marked(MarkedText marked) {
        StringBuilder text = new StringBuilder(marked.text());
        List<Mark.NoteReference> references = marked.marks(Mark.NoteReference.class);
        for (int i = references.size() - 1; i >= 0; i--) {
            text.insert(references.get(i).start(), references.get(i).marker());
        }
        return text.toString();
    }

    private static List<String> wrapped(String text, int width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        int used = 0;
        int at = 0;
        while (at < text.length()) {
            int end = pieceEnd(text, at);
            int wide = width(text, at, end);
            if (used > 0 && used + wide > width) {
                lines.add(line.toString().stripTrailing());
                line.setLength(0);
                used = 0;
                while (at < end && text.charAt(at) == ' ') {
                    at++;
                }
                wide = width(text, at, end);
            }
            line.append(text, at, end);
            used += wide;
            at = end;
        }
        lines.add(line.toString().stripTrailing());
        return lines;
    }

    /** A word with the spaces before it; one ideograph with the stop after it. */
    private static int pieceEnd(String text, int at) {
        int end = at;
        while (end < text.length() && text.charAt(end) == ' ') {
            end++;
        }
        if (end < text.length() && isWide(text.charAt(end))) {
            end++;
            while (end < text.length() && "，。；：、）”》,.;:)".indexOf(text.charAt(end)) >= 0) {
                end++;
            }
            return end;
        }
        while (end < text.length() && text.charAt(end) != ' ' && !isWide(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static boolean isWide(char c) {
        return c >= '\u2E80' && c <= '\u9FFF' || c >= '\uFF00' && c <= '\uFFEF';
    }

    private static int width(String text, int from, int to) {
        int width = 0;
        for (int i = from; i < to; i++) {
            width += isWide(text.charAt(i)) ? 2 : 1;
        }
        return width;
    }
}
