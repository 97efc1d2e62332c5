package org.resograph.roads;

import java.util.ArrayList;
import java.util.List;
import org.resograph.document.pdf.SketchFont;
import org.resograph.text.MarkedText;

/**
 * A row of a printed paragraph.
 *
 * @param x where it starts
 * @param pieces that are drawn, each with its distance from there
 */
record PdfRow(double x, List<Piece> pieces) {

    /** What is drawn at once. */
    record Piece(
            double x, String text, boolean italic, boolean bold, boolean note, boolean label) {}

    private static final double LABEL = 28;

    PdfRow at(double start) {
        return new PdfRow(start, pieces);
    }

    /** The footnotes to which it refers. */
    List<String> notes() {
        return pieces.stream().filter(Piece::note).map(Piece::text).toList();
    }

    /** The rows of a footnote. */
    static List<PdfRow> note(String marker, MarkedText text, double width) {
        Filler filler = new Filler(width - 8, width - 8, 8, false);
        filler.add(new Runs(marker, false, false, true));
        filler.add(new Runs("\u00A0", false, false, false));
        Runs.of(text).forEach(filler::add);
        return filler.end();
    }

    /**
     * The rows of a paragraph.
     *
     * @param width of the first row, with its label
     * @param rest the width of the others
     */
    static List<PdfRow> rows(
            MarkedText text, String label, double width, double rest, double size, boolean bold) {
        Filler filler = new Filler(width, rest, size, bold);
        if (!label.isEmpty()) {
            filler.label(label);
        }
        Runs.of(text).forEach(filler::add);
        return filler.end();
    }

    /** Puts words into rows. */
    private static final class Filler {
        private final double rest;
        private final double size;
        private final boolean bold;
        private final List<PdfRow> rows = new ArrayList<>();
        private List<Piece> row = new ArrayList<>();

        /** What may not be parted, and so is not yet in a row. */
        private final List<Piece> word = new ArrayList<>();

        /** Whether the last run ended with a sign behind which a row may end. */
        private boolean stopped;

        private double wordWidth;
        private double width;
        private double x;

        Filler(double width, double rest, double size, boolean bold) {
            this.width = width;
            this.rest = rest;
            this.size = size;
            this.bold = bold;
        }

        void label(String label) {
            row.add(new Piece(0, label, false, false, false, true));
            x = Math.max(LABEL, SketchFont.width(label, size) + 7);
        }

        void add(Runs run) {
            if (run.note()) {
                put(run.text(), run, 0.6 * size);
                return;
            }
            if (stopped && isEnd(run.text(), 0)) {
                endWord();
            }
            stopped = false;
            StringBuilder part = new StringBuilder();
            for (int i = 0; i < run.text().length(); i++) {
                char c = run.text().charAt(i);
                boolean ideograph = c >= '\u2E80' && c <= '\uFFEF';
                boolean stop = ideograph && "，。；：、）」”》！？".indexOf(c) >= 0;
                if (ideograph && !stop && !isOpen(part)) {
                    put(part.toString(), run, size);
                    part.setLength(0);
                    endWord();
                }
                part.append(c);
                stopped = stop && i + 1 == run.text().length();
                if (c == ' ' || c == '-' || stop && isEnd(run.text(), i + 1)) {
                    put(part.toString(), run, size);
                    part.setLength(0);
                    endWord();
                }
            }
            put(part.toString(), run, size);
        }

        private static boolean isEnd(String text, int next) {
            return next < text.length() && "，。；：、）」”》！？".indexOf(text.charAt(next)) < 0;
        }

        private static boolean isOpen(StringBuilder part) {
            return part.length() > 0 && "（「“《(".indexOf(part.charAt(part.length() - 1)) >= 0;
        }

        private void put(String text, Runs run, double at) {
            if (!text.isEmpty()) {
                word.add(
                        new Piece(
                                wordWidth,
                                text,
                                run.italic(),
                                bold || run.bold(),
                                run.note(),
                                false));
                wordWidth += SketchFont.width(text, at);
            }
        }

        private void endWord() {
            if (word.isEmpty()) {
                return;
            }
            Piece last = word.get(word.size() - 1);
            double blank = last.text().endsWith(" ") ? SketchFont.width(" ", size) : 0;
            if (x + wordWidth - blank > width && !row.isEmpty()) {
                endRow();
            }
            for (Piece piece : word) {
                row.add(
                        new Piece(
                                x + piece.x(),
                                piece.text(),
                                piece.italic(),
                                piece.bold(),
                                piece.note(),
                                false));
            }
            x += wordWidth;
            wordWidth = 0;
            word.clear();
        }

        private void endRow() {
            rows.add(new PdfRow(0, row));
            row = new ArrayList<>();
            x = 0;
            width = rest;
        }

        List<PdfRow> end() {
            endWord();
            if (!row.isEmpty()) {
                endRow();
            }
            return rows;
        }
    }
}
