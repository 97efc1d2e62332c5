package org.resograph.web.page;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import org.dhatim.fastexcel.HyperLink;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.resograph.web.http.Bytes;
import org.resograph.web.http.MediaType;

/**
 * A table as a workbook of Office Open XML, for those who open an answer in a spreadsheet: letters
 * of all scripts arrive whole, numbers and days are numbers and days, things are links, and no text
 * is taken for a formula, which a file of CSV can't promise.
 */
final class Spreadsheet {

    private static final MediaType TYPE =
            MediaType.of("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    /** Spreadsheets count days otherwise before; those stay texts. */
    private static final LocalDate FIRST_DAY = LocalDate.of(1900, 3, 1);

    /** As many links as one sheet may have, and as many characters as one cell. */
    private static final int MOST_LINKS = 65_530;

    private static final int LONGEST = 32_767;

    /** A number that a spreadsheet keeps as it is. */
    private static final String NUMBER = "-?[0-9]{1,15}(?:\\.[0-9]{1,10})?";

    private final Ui ui;
    private final Worksheet sheet;
    private int links;

    private Spreadsheet(Ui ui, Worksheet sheet) {
        this.ui = ui;
        this.sheet = sheet;
    }

    /**
     * A table in one sheet, with its heads frozen; from right to left for who reads so.
     *
     * @param table of which days are written as in ISO 8601
     */
    static Bytes of(Ui ui, ResultTable table) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(out, "Resograph", null)) {
            Worksheet sheet = book.newWorksheet("Resograph");
            if (ui.dir().equals("rtl")) {
                sheet.rightToLeft();
            }
            sheet.freezePane(0, 1);
            new Spreadsheet(ui, sheet).fill(table);
        } catch (IOException e) {
            throw new UncheckedIOException(e); // it is written to memory
        }
        return new Bytes(TYPE, out.toByteArray());
    }

    private void fill(ResultTable table) {
        for (int column = 0; column < table.names().size(); column++) {
            sheet.value(0, column, table.names().get(column));
            sheet.style(0, column).bold().set();
        }
        for (int row = 0; row < table.rows().size(); row++) {
            List<ResultTable.Cell> cells = table.rows().get(row);
            for (int column = 0; column < cells.size(); column++) {
                cell(row + 1, column, cells.get(column));
            }
        }
    }

    private void cell(int row, int column, ResultTable.Cell cell) {
        Optional<LocalDate> day = day(cell);
        if (day.isPresent()) {
            sheet.value(row, column, day.get());
            sheet.style(row, column).format("yyyy-mm-dd").set();
        } else if (cell.kind().equals("n") && cell.text().matches(NUMBER)) {
            sheet.value(row, column, new BigDecimal(cell.text()));
        } else if (!cell.href().isEmpty() && links++ < MOST_LINKS) {
            boolean local = cell.href().startsWith("/");
            String address = local ? ui.absolute(cell.href()) : cell.href();
            sheet.hyperlink(row, column, new HyperLink(address, whole(cell.text())));
        } else if (!cell.text().isEmpty()) {
            sheet.value(row, column, whole(cell.text()));
        }
    }

    private static String whole(String text) {
        return text.length() > LONGEST ? text.substring(0, LONGEST - 1) + "…" : text;
    }

    private static Optional<LocalDate> day(ResultTable.Cell cell) {
        if (!cell.kind().equals("d")) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(cell.text())).filter(d -> !d.isBefore(FIRST_DAY));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
