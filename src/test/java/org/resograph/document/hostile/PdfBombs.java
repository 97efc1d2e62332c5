package org.resograph.document.hostile;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/** PDFs that are to do harm. */
final class PdfBombs {

    private static final String TEXT = "BT /F0 10 Tf 1 0 0 1 72 700 Tm (The Council,) Tj ET\n";
    private static final String FONT = "<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>";

    private PdfBombs() {}

    static List<Bomb> all() {
        return List.of(
                content("no text", ""),
                content("one line", TEXT),
                content("arrays nested without end", "[".repeat(1_000_000)),
                content("dictionaries nested without end", "<<".repeat(1_000_000)),
                content("dictionaries as operands", "/a <</a ".repeat(200_000)),
                content("saves without end", "q ".repeat(1_000_000)),
                content("blocks of text without end", "BT ".repeat(100_000)),
                content("marks without end", "/a BMC ".repeat(300_000)),
                content("a string of 3 MB", "BT /F0 1 Tf (" + "a".repeat(3_000_000) + ") Tj ET"),
                content("a number of 3 MB", "9".repeat(3_000_000) + " Tj"),
                content("a picture in the content", "BI /W 9 ID " + "a".repeat(3_000_000)),
                content("letters far off the page", move("1e30", "1e30")),
                content("letters at no place", move("1e38", "1e38") + scaled("1e38")),
                content("letters without size", scaled("0")),
                content("huge letters", scaled("1e20")),
                content("each letter in a row of its own", rows(60_000, 1.2)),
                content("rows within a letter", rows(60_000, 0.3)),
                content(
                        "a row of a hundred thousand letters",
                        "BT /F0 1 Tf " + "(aaaaaaaaaa) Tj ".repeat(100_000) + "ET"),
                content("raised letters around a long row", raised()),
                content("rules by the thousand", rules() + rows(30_000, 1.2)),
                new Bomb("a stream of many megabytes", () -> flate("q Q ", 60)),
                new Bomb("a stream of nothing", () -> flate(" ", 200)),
                new Bomb("a string of 200 MB", () -> flate("(", 200)),
                new Bomb("a stream that is packed twice", PdfBombs::packedTwice),
                new Bomb("pages that are all one", PdfBombs::samePages),
                new Bomb("a page tree that holds itself", PdfBombs::loopingPages),
                new Bomb("a page tree without end", PdfBombs::deepPages),
                new Bomb("a page with a hundred thousand contents", PdfBombs::manyContents),
                new Bomb("a form that draws itself", () -> forms(1, 1)),
                new Bomb("forms that draw forms, ten each", () -> forms(12, 10)),
                new Bomb("tables that lead to each other", PdfBombs::loopingTables),
                new Bomb("a hundred thousand objects without a table", PdfBombs::withoutTable),
                new Bomb("a hundred thousand headers", () -> bytes("%PDF-1.4\n".repeat(1_000_000))),
                new Bomb(
                        "a hundred thousand trailers",
                        () -> bytes("%PDF-1.4\n" + "trailer <</Root 1 0 R>>\n".repeat(100_000))),
                new Bomb(
                        "a hundred thousand starts of tables",
                        () -> bytes("%PDF-1.4\n" + "xref\n0 1\nstartxref 9\n".repeat(100_000))),
                new Bomb(
                        "a table of two billion objects",
                        () ->
                                bytes(
                                        "%PDF-1.4\nxref\n0 2000000000\n0000000000 65535 f\ntrailer <</Size 2000000000/Root 1 0 R>>\nstartxref\n9\n%%EOF")),
                new Bomb(
                        "objects that are each other",
                        () ->
                                bytes(
                                        "%PDF-1.4\n1 0 obj 2 0 R endobj\n2 0 obj 1 0 R endobj\ntrailer <</Root 1 0 R>>\n")),
                new Bomb(
                        "an object nested without end",
                        () -> bytes("%PDF-1.4\n1 0 obj " + "[".repeat(9_000_000))),
                new Bomb(
                        "a dictionary nested without end",
                        () -> bytes("%PDF-1.4\n1 0 obj " + "<</a".repeat(5_000_000))),
                new Bomb(
                        "a font that names all characters",
                        () -> font(cmap("<0000> <FFFF> <0000>", 100))),
                new Bomb(
                        "a font of which each letter is long",
                        () -> font(cmap("<00> <FF> <" + "0061".repeat(200_000) + ">", 1))),
                new Bomb("a font file of 300 MB", () -> fontFile(deflated("a", 300))),
                new Bomb("a font's characters of 200 MB", PdfBombs::hugeCharacters),
                new Bomb("objects packed to 300 MB", () -> packedObjects("ObjStm")),
                new Bomb("a table packed to 300 MB", () -> packedObjects("XRef")),
                new Bomb("a font that draws itself", PdfBombs::loopingFont),
                new Bomb("a page of no size", () -> sized("0 0 0 0")),
                new Bomb("a page of any size", () -> sized("-1e30 -1e30 1e30 1e30")));
    }

    private static String move(String x, String y) {
        return "BT /F0 10 Tf 1 0 0 1 %s %s Tm (The Council,) Tj ET\n".formatted(x, y).repeat(99);
    }

    private static String scaled(String by) {
        return "BT /F0 10 Tf %1$s 0 0 %1$s 72 72 Tm (The Council,) Tj ET\n"
                .formatted(by)
                .repeat(99);
    }

    private static String rows(int count, double leading) {
        StringBuilder rows = new StringBuilder("BT /F0 ").append("1.1 Tf ");
        for (int i = 0; i < count; i++) {
            rows.append(i == 0 ? "1 0 0 1 72 790 Tm " : "0 -" + plain(leading) + " Td ")
                    .append("(a) Tj ");
        }
        return rows.append("ET ").toString();
    }

    private static String plain(double number) {
        return new BigDecimal(number).setScale(6, RoundingMode.HALF_UP).toPlainString();
    }

    private static String raised() {
        StringBuilder text = new StringBuilder("BT /F0 2 Tf 1 0 0 1 0 700 Tm ");
        text.append("(aaaaaaaaaaaaaaaaaaaa) Tj ".repeat(9_000)).append("ET ");
        for (int i = 1; i < 4; i++) {
            text.append("BT /F0 1 Tf 1 0 0 1 0 ").append(700 + i * 0.3).append(" Tm ");
            text.append("(a) Tj 2 0 Td ".repeat(900)).append("ET ");
        }
        return text.toString();
    }

    private static String rules() {
        StringBuilder rules = new StringBuilder();
        for (int i = 0; i < 20_000; i++) {
            rules.append("72 ").append(i % 700).append(" 100 0.5 re f ");
        }
        return rules.toString();
    }

    private static Bomb content(String name, String content) {
        return new Bomb(
                name,
                () -> document(List.of(stream(content.getBytes(StandardCharsets.ISO_8859_1), ""))));
    }

    private static byte[] flate(String unit, int megabytes) {
        return document(List.of(stream(deflated(unit, megabytes), "/Filter/FlateDecode")));
    }

    private static byte[] deflated(String unit, int megabytes) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (DeflaterOutputStream out =
                new DeflaterOutputStream(packed, new Deflater(Deflater.BEST_SPEED))) {
            Bomb.flood(out, unit, megabytes);
        } catch (IOException e) {
            throw new UncheckedIOException("in memory", e);
        }
        return packed.toByteArray();
    }

    private static byte[] packedTwice() {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (DeflaterOutputStream out = new DeflaterOutputStream(packed)) {
            out.write(deflated(" ", 200));
        } catch (IOException e) {
            throw new UncheckedIOException("in memory", e);
        }
        return document(List.of(stream(packed.toByteArray(), "/Filter[/FlateDecode/FlateDecode]")));
    }

    /** A document of one page: object 4 is its content, the others are those given after it. */
    private static byte[] document(List<byte[]> objects) {
        return document(
                "<</Type/Pages/Kids[3 0 R]/Count 1>>",
                "<</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]/Contents 4 0 R/Resources<</Font<</F0 5 0 R>>/XObject<</X0 6 0 R>>>>>>",
                objects);
    }

    private static byte[] document(String pages, String page, List<byte[]> objects) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(bytes("%PDF-1.4\n"));
        List<byte[]> all = new ArrayList<>();
        all.add(bytes("<</Type/Catalog/Pages 2 0 R>>"));
        all.add(bytes(pages));
        all.add(bytes(page));
        all.add(objects.get(0));
        all.addAll(objects.size() > 1 ? objects.subList(1, objects.size()) : List.of(bytes(FONT)));
        StringBuilder table = new StringBuilder();
        for (int i = 0; i < all.size(); i++) {
            table.append("%010d 00000 n \n".formatted(out.size()));
            out.writeBytes(bytes((i + 1) + " 0 obj\n"));
            out.writeBytes(all.get(i));
            out.writeBytes(bytes("\nendobj\n"));
        }
        int at = out.size();
        out.writeBytes(
                bytes(
                        "xref\n0 %d\n0000000000 65535 f \n%strailer\n<</Size %1$d/Root 1 0 R>>\nstartxref\n%3$d\n%%%%EOF"
                                .formatted(all.size() + 1, table, at)));
        return out.toByteArray();
    }

    private static byte[] stream(byte[] content, String more) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(bytes("<<%s/Length %d>>stream\n".formatted(more, content.length)));
        out.writeBytes(content);
        out.writeBytes(bytes("\nendstream"));
        return out.toByteArray();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    private static final String PAGE =
            "<</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]/Contents 4 0 R/Resources<</Font<</F0 5 0 R>>>>>>";

    private static byte[] samePages() {
        String kids = "3 0 R ".repeat(1_000_000);
        return document(
                "<</Type/Pages/Kids[" + kids + "]/Count 1000000>>",
                PAGE,
                List.of(stream(bytes(TEXT), "")));
    }

    private static byte[] loopingPages() {
        return document(
                "<</Type/Pages/Kids[2 0 R 3 0 R 2 0 R]/Count 5>>",
                PAGE,
                List.of(stream(bytes(TEXT), "")));
    }

    private static byte[] deepPages() {
        List<byte[]> objects = new ArrayList<>();
        objects.add(stream(bytes(TEXT), ""));
        objects.add(bytes(FONT));
        for (int i = 6; i < 50_000; i++) {
            objects.add(bytes("<</Type/Pages/Kids[%d 0 R]/Count 1>>".formatted(i + 1)));
        }
        objects.add(bytes(PAGE));
        return document("<</Type/Pages/Kids[6 0 R]/Count 1>>", PAGE, objects);
    }

    private static byte[] manyContents() {
        String page = PAGE.replace("4 0 R", "[" + "4 0 R ".repeat(1_000_000) + "]");
        return document(
                "<</Type/Pages/Kids[3 0 R]/Count 1>>", page, List.of(stream(bytes(TEXT), "")));
    }

    private static byte[] forms(int depth, int each) {
        List<byte[]> objects = new ArrayList<>();
        objects.add(stream(bytes("/X0 Do ".repeat(each)), ""));
        objects.add(bytes(FONT));
        for (int i = 0; i < depth; i++) {
            int next = i + 1 < depth ? 7 + i : 6;
            String form =
                    "/Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<</Font<</F0 5 0 R>>/XObject<</X0 %d 0 R>>>>"
                            .formatted(next);
            objects.add(stream(bytes(TEXT + "/X0 Do ".repeat(each)), form));
        }
        return document(objects);
    }

    private static byte[] loopingTables() {
        return bytes(
                "%PDF-1.4\nxref\n0 1\n0000000000 65535 f \ntrailer\n<</Size 1/Root 1 0 R/Prev 9>>\nstartxref\n9\n%%EOF");
    }

    private static byte[] withoutTable() {
        StringBuilder objects = new StringBuilder("%PDF-1.4\n");
        for (int i = 1; i < 100_000; i++) {
            objects.append(i).append(" 0 obj\n<</Type/Page>>\nendobj\n");
        }
        return bytes(objects.toString());
    }

    private static String cmap(String range, int times) {
        return "/CIDInit /ProcSet findresource begin begincmap 1 begincodespacerange <00> <FF> endcodespacerange "
                + ("1 beginbfrange " + range + " endbfrange ").repeat(times)
                + "endcmap";
    }

    private static byte[] font(String cmap) {
        return document(
                List.of(
                        stream(bytes(TEXT.repeat(1_000)), ""),
                        bytes("<</Type/Font/Subtype/Type1/BaseFont/Helvetica/ToUnicode 6 0 R>>"),
                        stream(bytes(cmap), "")));
    }

    private static byte[] fontFile(byte[] packed) {
        return document(
                List.of(
                        stream(bytes(TEXT), ""),
                        bytes(
                                "<</Type/Font/Subtype/TrueType/BaseFont/A/FirstChar 32/LastChar 33/Widths[9 9]/FontDescriptor 6 0 R>>"),
                        bytes("<</Type/FontDescriptor/FontName/A/Flags 4/FontFile2 7 0 R>>"),
                        stream(packed, "/Filter/FlateDecode")));
    }

    private static byte[] hugeCharacters() {
        return document(
                List.of(
                        stream(bytes(TEXT), ""),
                        bytes("<</Type/Font/Subtype/Type1/BaseFont/Helvetica/ToUnicode 6 0 R>>"),
                        stream(
                                deflated("1 beginbfchar <00> <0041> endbfchar ", 200),
                                "/Filter/FlateDecode")));
    }

    private static byte[] packedObjects(String type) {
        byte[] objects =
                stream(
                        deflated("1 0 2 0 ", 300),
                        "/Type/%s/N 9999999/First 999999/Size 9999999/W[1 2 2]/Root 1 0 R/Filter/FlateDecode"
                                .formatted(type));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(bytes("%PDF-1.5\n3 0 obj\n"));
        out.writeBytes(objects);
        out.writeBytes(bytes("\nendobj\ntrailer <</Root 1 0 R>>\nstartxref\n9\n%%EOF"));
        return out.toByteArray();
    }

    private static byte[] loopingFont() {
        return document(
                List.of(
                        stream(bytes(TEXT.repeat(1_000)), ""),
                        bytes(
                                "<</Type/Font/Subtype/Type3/FontBBox[0 0 9 9]/FontMatrix[1 0 0 1 0 0]/FirstChar 84/LastChar 84/Widths[9]/Encoding<</Differences[84/T]>>/CharProcs<</T 6 0 R>>/Resources<</Font<</F0 5 0 R>>>>>>"),
                        stream(bytes("9 0 d0 " + TEXT.repeat(10)), "")));
    }

    private static byte[] sized(String box) {
        return document(
                "<</Type/Pages/Kids[3 0 R]/Count 1>>",
                PAGE.replace("0 0 612 792", box),
                List.of(stream(bytes(TEXT), "")));
    }
}
