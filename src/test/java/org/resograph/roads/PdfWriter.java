package org.resograph.roads;

import java.text.Bidi;
import java.util.ArrayList;
import java.util.List;
import org.resograph.document.pdf.PdfFixture;
import org.resograph.document.pdf.SketchFont;
import org.resograph.resolution.Block.Table.Cell;
import org.resograph.roads.LayoutBlock.Kind;
import org.resograph.text.Language;
import org.resograph.text.MarkedText;

/**
 * A PDF as it is printed: the box in two columns at the head of the first page, running titles and
 * page numbers, a job number and a request to recycle at the foot of the first, footnotes below a
 * rule at the end of their page, rows filled to the margin and broken at hyphens. A number is drawn
 * after the row that it stands before, as some programs do.
 */
final class PdfWriter {

    private static final double LEFT = 110;
    private static final double RIGHT = 500;
    private static final double TOP = 90;
    private static final double BOTTOM = 710;
    private static final double SIZE = 10;
    private static final double SMALL = 8;
    private static final double LEADING = 12;
    private static final double RULE = 14;

    private final Layout layout;
    private final PdfFixture pdf = new PdfFixture();
    private final boolean rightToLeft;
    private final List<List<PdfRow>> notes = new ArrayList<>();
    private double noteHeight;
    private double y = TOP;
    private int page;

    /** How many of the footnotes have a mark on this page or before. */
    private int marked;

    private PdfWriter(Layout layout) {
        this.layout = layout;
        this.rightToLeft = layout.language().equals(Language.ARABIC);
    }

    static byte[] write(Layout layout) {
        PdfWriter writer = new PdfWriter(layout);
        writer.write();
        return writer.pdf.bytes();
    }

    private void write() {
        startPage();
        cover();
        for (LayoutBlock block : layout.blocks()) {
            switch (block.kind()) {
                case COVER_LEFT, COVER_RIGHT -> {}
                case TABLE -> table(block);
                default -> paragraph(block);
            }
        }
        endPage();
    }

    private void startPage() {
        pdf.page();
        page++;
        y = TOP;
        if (page > 1) {
            boolean even = page % 2 == 0;
            draw(even ? LEFT - 40 : RIGHT - 40, 60, SMALL, PdfFixture.BOLD, layout.symbol());
        }
    }

    private void endPage() {
        if (!notes.isEmpty()) {
            double at = BOTTOM - noteHeight + RULE;
            pdf.rule(
                    rightToLeft ? mirrored(LEFT + 72) : LEFT,
                    rightToLeft ? mirrored(LEFT) : LEFT + 72,
                    at - RULE + 3);
            for (List<PdfRow> note : notes) {
                for (PdfRow row : note) {
                    draw(row, at, SMALL);
                    at += SMALL + 2;
                }
            }
        }
        notes.clear();
        noteHeight = 0;
        if (page == 1) {
            draw(LEFT - 40, 745, SIZE, PdfFixture.PLAIN, "23-24771 (E)");
            draw(LEFT + 40, 745, SIZE, PdfFixture.PLAIN, "020124");
            draw(RIGHT - 40, 745, 6, PdfFixture.PLAIN, "Please recycle");
            draw(LEFT - 40, 760, SIZE, PdfFixture.PLAIN, "*2324771*");
        } else {
            draw(page % 2 == 0 ? LEFT - 40 : RIGHT, 750, SMALL, PdfFixture.BOLD, page + "/9");
        }
    }

    private void cover() {
        double left = y;
        double right = y;
        for (LayoutBlock block : layout.blocks()) {
            for (PdfRow row : PdfRow.rows(block.text(), "", 200, 200, SIZE, false)) {
                if (block.kind() == Kind.COVER_LEFT) {
                    draw(row.at(LEFT - 40), left, SIZE + 2);
                    left += LEADING + 10;
                } else if (block.kind() == Kind.COVER_RIGHT) {
                    draw(row.at(RIGHT - 120), right, SIZE);
                    right += LEADING;
                }
            }
        }
        pdf.rule(LEFT - 40, RIGHT + 20, Math.max(left, right));
        y = Math.max(left, right) + 20;
    }

    private void paragraph(LayoutBlock block) {
        boolean heading =
                switch (block.kind()) {
                    case TITLE, HEADING, ANNEX, ADOPTION -> true;
                    default -> false;
                };
        double size = block.kind() == Kind.TITLE || block.kind() == Kind.ADOPTION ? 12 : SIZE;
        double indent = 24 * block.level();
        double from = LEFT + indent;
        boolean text = block.kind() == Kind.TEXT || block.kind() == Kind.FORMULA;
        double hanging = block.level() > 0 && !block.label().isEmpty() ? 24 : 0;
        double first = text && hanging == 0 ? 24 : 0;
        List<PdfRow> rows =
                PdfRow.rows(
                        block.text(),
                        block.label(),
                        RIGHT - from - first,
                        RIGHT - from - hanging,
                        size,
                        heading);
        for (int i = 0; i < rows.size(); i++) {
            PdfRow row = rows.get(i).at(from + (i == 0 ? first : hanging));
            room(row, size);
            draw(row, y, size);
            y += size + 2;
        }
        y += 6;
    }

    private void table(LayoutBlock block) {
        int columns = block.rows().stream().mapToInt(List::size).max().orElse(1);
        double width = (RIGHT - LEFT) / columns;
        for (List<Cell> cells : block.rows()) {
            double most = y;
            double at = y;
            for (int i = 0; i < cells.size(); i++) {
                at = y;
                for (PdfRow row :
                        PdfRow.rows(
                                cells.get(i).text(), "", width - 12, width - 12, SMALL, false)) {
                    draw(row.at(LEFT + i * width), at, SMALL);
                    at += SMALL + 2;
                }
                most = Math.max(most, at);
            }
            y = most + 6;
            if (y > BOTTOM - noteHeight) {
                endPage();
                startPage();
            }
        }
    }

    /** Goes to the next page if a row and the footnotes that it refers to have no room. */
    private void room(PdfRow row, double size) {
        List<List<PdfRow>> more = new ArrayList<>();
        double height = 0;
        int next = marked;
        for (String marker : row.notes()) {
            int found = find(marker, next);
            if (found >= 0) {
                next = found + 1;
                MarkedText text = layout.notes().get(found).text();
                List<PdfRow> rows = PdfRow.note(marker, text, RIGHT - LEFT);
                more.add(rows.stream().map(r -> r.at(LEFT)).toList());
                height += rows.size() * (SMALL + 2);
            }
        }
        double rule = notes.isEmpty() && height > 0 ? RULE : 0;
        boolean full = y + size > BOTTOM - noteHeight - height - rule;
        if (full && y > TOP) {
            endPage();
            startPage();
            rule = height > 0 ? RULE : 0;
        }
        noteHeight += height + rule;
        notes.addAll(more);
        marked = next;
    }

    private int find(String marker, int from) {
        for (int i = from; i < layout.notes().size(); i++) {
            if (layout.notes().get(i).marker().equals(marker)) {
                return i;
            }
        }
        return -1;
    }

    private void draw(PdfRow row, double baseline, double size) {
        List<PdfRow.Piece> pieces = new ArrayList<>(row.pieces());
        // The number comes last.
        if (!pieces.isEmpty() && pieces.get(0).label()) {
            pieces.add(pieces.remove(0));
        }
        if (rightToLeft) {
            drawFromRight(row, pieces, baseline, size);
            return;
        }
        for (PdfRow.Piece piece : pieces) {
            String font = font(piece);
            double x = row.x() + piece.x();
            if (piece.note()) {
                draw(x, baseline - 0.33 * size, size * 0.6, PdfFixture.PLAIN, piece.text());
            } else {
                draw(x, baseline, size, font, piece.text());
            }
        }
    }

    private static double mirrored(double x) {
        return PdfFixture.WIDTH - x;
    }

    private void draw(double x, double baseline, double size, String font, String text) {
        double at = rightToLeft ? mirrored(x) - SketchFont.width(text, size) : x;
        pdf.text(at, baseline, size, font, text);
    }

    private static String font(PdfRow.Piece piece) {
        return piece.bold()
                ? PdfFixture.BOLD
                : piece.italic() ? PdfFixture.ITALIC : PdfFixture.PLAIN;
    }

    /** The letters of a row as they are seen, each with its place; marks stand over theirs. */
    private void drawFromRight(
            PdfRow row, List<PdfRow.Piece> pieces, double baseline, double size) {
        for (boolean label : new boolean[] {false, true}) {
            StringBuilder text = new StringBuilder();
            List<PdfRow.Piece> of = new ArrayList<>();
            for (PdfRow.Piece piece : pieces) {
                if (piece.label() == label) {
                    text.append(piece.text());
                    piece.text().chars().forEach(c -> of.add(piece));
                }
            }
            if (of.isEmpty()) {
                continue;
            }
            double right = mirrored(row.x() + of.get(0).x());
            List<Integer> order = seen(text.toString());
            double width = 0;
            for (int i : order) {
                width += width(text.charAt(i), of.get(i), size);
            }
            double x = right - width;
            for (int i : order) {
                char c = text.charAt(i);
                PdfRow.Piece piece = of.get(i);
                double own = piece.note() ? 0.6 * size : size;
                boolean odd = isMirrored(text.toString(), i);
                int bracket = odd ? BRACKETS.indexOf(c) : -1;
                char shown = bracket >= 0 ? BRACKETS.charAt(bracket ^ 1) : c;
                boolean mark = Character.getType(c) == Character.NON_SPACING_MARK;
                double middle = 0;
                int base = i;
                while (mark && base > 0 && width(text.charAt(base), piece, size) == 0) {
                    base--;
                }
                if (mark) {
                    middle = width(text.charAt(base), of.get(base), size) / 2;
                }
                pdf.text(
                        x + middle,
                        baseline - (piece.note() ? 0.33 * size : 0),
                        own,
                        font(piece),
                        Character.toString(shown));
                x += width(c, piece, size);
            }
        }
    }

    private static double width(char c, PdfRow.Piece piece, double size) {
        return SketchFont.width(Character.toString(c), piece.note() ? 0.6 * size : size);
    }

    private static final String BRACKETS = "()[]{}«»";

    private static boolean isMirrored(String text, int at) {
        return new Bidi(text, Bidi.DIRECTION_RIGHT_TO_LEFT).getLevelAt(at) % 2 == 1;
    }

    /** The indexes of the characters of a row from the left of the page. */
    private static List<Integer> seen(String text) {
        Bidi bidi = new Bidi(text, Bidi.DIRECTION_RIGHT_TO_LEFT);
        byte[] levels = new byte[text.length()];
        Integer[] indexes = new Integer[text.length()];
        for (int i = 0; i < text.length(); i++) {
            levels[i] = (byte) bidi.getLevelAt(i);
            indexes[i] = i;
        }
        Bidi.reorderVisually(levels, 0, indexes, 0, indexes.length);
        return List.of(indexes);
    }
}
