package org.resograph.web.page;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.resograph.web.http.Bytes;
import org.resograph.web.http.MediaType;
import org.resograph.web.http.XmlText;

/**
 * A table as a workbook of Office Open XML, for those who open an answer in a spreadsheet: letters
 * of all scripts arrive whole, numbers and days are numbers and days, things are links, and no text
 * is taken for a formula, which a file of CSV can't promise.
 */
final class Spreadsheet {

    private static final MediaType XML = MediaType.of("application/xml");
    private static final MediaType TYPE =
            MediaType.of("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String PACKAGE =
            "http://schemas.openxmlformats.org/package/2006/relationships";
    private static final String OFFICE =
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String SHEET_TYPE =
            "application/vnd.openxmlformats-officedocument.spreadsheetml.";

    /** Day 0 of spreadsheets; those before March 1900 have another, and stay texts. */
    private static final LocalDate EPOCH = LocalDate.of(1899, 12, 30);

    private static final LocalDate FIRST_DAY = LocalDate.of(1900, 3, 1);

    /** As many links as one sheet may have, and as many characters as one cell. */
    private static final int MOST_LINKS = 65_530;

    private static final int LONGEST = 32_767;

    /** A number that a spreadsheet keeps as it is. */
    private static final String NUMBER = "-?[0-9]{1,15}(?:\\.[0-9]{1,10})?";

    private static final String HEAD = "1";
    private static final String DAY = "2";

    private final Map<String, String> links = new LinkedHashMap<>();

    private Spreadsheet() {}

    /**
     * A table in one sheet.
     *
     * @param table of which days are written as in ISO 8601
     */
    static Bytes of(Ui ui, ResultTable table) {
        Spreadsheet sheet = new Spreadsheet();
        Bytes rows = sheet.rows(ui, table);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            put(zip, "[Content_Types].xml", types());
            put(zip, "_rels/.rels", relation("officeDocument", "xl/workbook.xml"));
            put(zip, "xl/workbook.xml", workbook());
            put(zip, "xl/_rels/workbook.xml.rels", parts());
            put(zip, "xl/styles.xml", styles());
            put(zip, "xl/worksheets/sheet1.xml", rows);
            put(zip, "xl/worksheets/_rels/sheet1.xml.rels", sheet.targets());
        } catch (IOException e) {
            throw new UncheckedIOException(e); // it is written to memory
        }
        return new Bytes(TYPE, out.toByteArray());
    }

    private static void put(ZipOutputStream zip, String name, Bytes content) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTime(0); // the same bytes for the same table
        zip.putNextEntry(entry);
        content.writeTo(zip);
        zip.closeEntry();
    }

    private Bytes rows(Ui ui, ResultTable table) {
        XmlText xml = new XmlText("worksheet", MAIN);
        String rightToLeft = ui.dir().equals("rtl") ? "1" : "0";
        xml.element(
                "sheetViews",
                () ->
                        xml.inline(
                                "sheetView",
                                () ->
                                        xml.inline(
                                                "pane",
                                                () -> {},
                                                "ySplit",
                                                "1",
                                                "topLeftCell",
                                                "A2",
                                                "state",
                                                "frozen"),
                                "rightToLeft",
                                rightToLeft,
                                "workbookViewId",
                                "0"));
        xml.element(
                "sheetData",
                () -> {
                    xml.element("row", () -> heads(xml, table.names()), "r", "1");
                    for (int i = 0; i < table.rows().size(); i++) {
                        row(xml, ui, i + 2, table.rows().get(i));
                    }
                });
        if (!links.isEmpty()) {
            xml.element("hyperlinks", () -> links.keySet().forEach(at -> link(xml, at)));
        }
        return xml.finish(XML);
    }

    private static void heads(XmlText xml, List<String> names) {
        for (int column = 0; column < names.size(); column++) {
            text(xml, name(column) + "1", HEAD, names.get(column));
        }
    }

    private static void link(XmlText xml, String at) {
        xml.inline("hyperlink", () -> {}, "ref", at, "xmlns:r", OFFICE, "r:id", "r" + at);
    }

    private void row(XmlText xml, Ui ui, int number, List<ResultTable.Cell> cells) {
        xml.element(
                "row",
                () -> {
                    for (int column = 0; column < cells.size(); column++) {
                        cell(xml, ui, name(column) + number, cells.get(column));
                    }
                },
                "r",
                String.valueOf(number));
    }

    private void cell(XmlText xml, Ui ui, String at, ResultTable.Cell cell) {
        Optional<LocalDate> day = day(cell);
        if (day.isPresent()) {
            number(xml, at, DAY, String.valueOf(ChronoUnit.DAYS.between(EPOCH, day.get())));
        } else if (cell.kind().equals("n") && cell.text().matches(NUMBER)) {
            number(xml, at, "0", cell.text());
        } else if (!cell.text().isEmpty()) {
            text(xml, at, "0", cell.text());
        }
        if (!cell.href().isEmpty() && links.size() < MOST_LINKS) {
            boolean local = cell.href().startsWith("/");
            links.put(at, local ? ui.absolute(cell.href()) : cell.href());
        }
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

    private static void number(XmlText xml, String at, String style, String value) {
        xml.inline("c", () -> xml.inline("v", () -> xml.text(value)), "r", at, "s", style);
    }

    private static void text(XmlText xml, String at, String style, String text) {
        String whole = text.length() > LONGEST ? text.substring(0, LONGEST - 1) + "…" : text;
        xml.inline(
                "c",
                () ->
                        xml.inline(
                                "is",
                                () ->
                                        xml.inline(
                                                "t",
                                                () -> xml.text(whole),
                                                "xml:space",
                                                "preserve")),
                "r",
                at,
                "s",
                style,
                "t",
                "inlineStr");
    }

    /** How a column is called: A to Z, and AA after them. */
    private static String name(int column) {
        String last = String.valueOf((char) ('A' + column % 26));
        return column < 26 ? last : name(column / 26 - 1) + last;
    }

    private Bytes targets() {
        XmlText xml = new XmlText("Relationships", PACKAGE);
        links.forEach(
                (at, address) ->
                        xml.empty(
                                "Relationship",
                                "Id",
                                "r" + at,
                                "Type",
                                OFFICE + "/hyperlink",
                                "Target",
                                address,
                                "TargetMode",
                                "External"));
        return xml.finish(XML);
    }

    private static Bytes types() {
        XmlText xml =
                new XmlText(
                        "Types", "http://schemas.openxmlformats.org/package/2006/content-types");
        xml.empty(
                "Default",
                "Extension",
                "rels",
                "ContentType",
                "application/vnd.openxmlformats-package.relationships+xml");
        part(xml, "/xl/workbook.xml", "sheet.main+xml");
        part(xml, "/xl/worksheets/sheet1.xml", "worksheet+xml");
        part(xml, "/xl/styles.xml", "styles+xml");
        return xml.finish(XML);
    }

    private static void part(XmlText xml, String name, String type) {
        xml.empty("Override", "PartName", name, "ContentType", SHEET_TYPE + type);
    }

    private static Bytes relation(String type, String target) {
        return related(new XmlText("Relationships", PACKAGE), "r1", type, target).finish(XML);
    }

    private static XmlText related(XmlText xml, String id, String type, String target) {
        return xml.empty("Relationship", "Id", id, "Type", OFFICE + "/" + type, "Target", target);
    }

    private static Bytes parts() {
        XmlText xml = new XmlText("Relationships", PACKAGE);
        related(xml, "r1", "worksheet", "worksheets/sheet1.xml");
        return related(xml, "r2", "styles", "styles.xml").finish(XML);
    }

    private static Bytes workbook() {
        XmlText xml = new XmlText("workbook", MAIN);
        xml.element(
                "sheets",
                () ->
                        xml.inline(
                                "sheet",
                                () -> {},
                                "name",
                                "Resograph",
                                "sheetId",
                                "1",
                                "xmlns:r",
                                OFFICE,
                                "r:id",
                                "r1"));
        return xml.finish(XML);
    }

    /** Plain, bold for the heads, and days as the reader's spreadsheet writes them. */
    private static Bytes styles() {
        XmlText xml = new XmlText("styleSheet", MAIN);
        xml.element(
                "fonts",
                () -> {
                    xml.empty("font");
                    xml.element("font", () -> xml.empty("b"));
                });
        // The first two fills are reserved, whatever a file says of them.
        xml.element(
                "fills",
                () -> {
                    xml.element("fill", () -> pattern(xml, "none"));
                    xml.element("fill", () -> pattern(xml, "gray125"));
                });
        xml.element("borders", () -> xml.empty("border"));
        xml.element("cellStyleXfs", () -> xml.empty("xf"));
        xml.element(
                "cellXfs",
                () -> {
                    xml.empty("xf");
                    xml.empty("xf", "fontId", "1", "applyFont", "1");
                    xml.empty("xf", "numFmtId", "14", "applyNumberFormat", "1");
                });
        return xml.finish(XML);
    }

    private static void pattern(XmlText xml, String type) {
        xml.empty("patternFill", "patternType", type);
    }
}
