package org.resograph.document.hostile;

import static org.resograph.document.hostile.Bomb.flood;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Word documents that are to do harm. */
final class WordBombs {

    private static final String P = "<w:p><w:r><w:t>The Council,</w:t></w:r></w:p>";

    private WordBombs() {}

    static List<Bomb> all() {
        return List.of(
                new Bomb("200 MB in one element", () -> flooded("<w:p><w:r><w:t>", "a", 200)),
                new Bomb("megabytes of elements", () -> flooded("", "<w:p/>", 20)),
                new Bomb("megabytes of runs", () -> flooded("<w:p>", "<w:r><w:b/></w:r>", 60)),
                new Bomb("a comment of 40 MB", () -> flooded("<!--", "a", 40)),
                new Bomb("an attribute of 40 MB", () -> flooded("<w:p a=\"", "a", 40)),
                new Bomb("a name of 40 MB", () -> flooded("<", "a", 40)),
                new Bomb("a million attributes", () -> flooded("<w:p ", "", 0, 1_000_000)),
                new Bomb("megabytes of nesting", () -> flooded("", "<w:ins>", 40)),
                new Bomb("nested text boxes", () -> flooded("<w:p><w:r>", BOX, 20)),
                new Bomb("megabytes of tables", () -> flooded("", "<w:tbl><w:tr><w:tc>", 40)),
                new Bomb("paragraphs without end", () -> flooded("", MERGED, 30)),
                new Bomb("fields without end", () -> flooded("<w:p>", FIELD, 30)),
                new Bomb("bold and text by turns", () -> flooded("<w:p>", BOLD, 30)),
                new Bomb("line breaks", () -> flooded("<w:p>", BREAK, 30)),
                new Bomb("external entities", WordBombs::externalEntity),
                new Bomb("a billion laughs", WordBombs::laughs),
                new Bomb("a huge part that is not read", WordBombs::unread),
                new Bomb("huge styles", () -> part("styles", "styles", "<w:style/>")),
                new Bomb("huge lists", () -> part("numbering", "numbering", "<w:num/>")),
                new Bomb("huge footnotes", () -> part("footnotes", "footnotes", NOTE)),
                new Bomb("content types without end", WordBombs::contentTypes),
                new Bomb("a note referred to by all", WordBombs::sharedNote),
                new Bomb("a list that starts at two billion", WordBombs::hugeList),
                new Bomb("a label of a megabyte", WordBombs::hugeLabel),
                new Bomb("a hundred thousand entries", WordBombs::entries),
                new Bomb("entries with paths without end", WordBombs::longNames),
                new Bomb("an archive in an archive", WordBombs::nested),
                new Bomb("entries that overlap", WordBombs::overlapping),
                new Bomb("a directory that leads nowhere", WordBombs::lostDirectory),
                new Bomb("a directory that lies on sizes", WordBombs::lyingDirectory),
                new Bomb("an entry that is locked", WordBombs::locked),
                new Bomb("an unknown compression", WordBombs::unknownMethod),
                new Bomb("a main part that is itself missing", WordBombs::withoutText));
    }

    private static final String BOX = "<w:pict><w:txbxContent><w:p><w:r>";
    private static final String MERGED =
            "<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr><w:r><w:t>a </w:t></w:r></w:p>";
    private static final String FIELD = "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r>";
    private static final String BOLD =
            "<w:r><w:rPr><w:b/></w:rPr><w:t>a</w:t></w:r><w:r><w:t>a</w:t></w:r>";
    private static final String BREAK = "<w:r><w:t>a</w:t><w:br/></w:r>";
    private static final String NOTE = "<w:footnote w:id=\"1\"><w:p/></w:footnote>";

    private static byte[] flooded(String before, String unit, int megabytes) {
        return Zip.word()
                .entry(
                        "word/document.xml",
                        out -> {
                            write(out, "<w:document " + Zip.W + "><w:body>" + P + before);
                            flood(out, unit, megabytes);
                        })
                .bytes();
    }

    private static byte[] flooded(String before, String unused, int none, int attributes) {
        return Zip.word()
                .entry(
                        "word/document.xml",
                        out -> {
                            write(out, "<w:document " + Zip.W + "><w:body>" + P + before);
                            for (int i = 0; i < attributes; i++) {
                                write(out, " a" + i + "=\"\"");
                            }
                            write(out, "/></w:body></w:document>");
                        })
                .bytes();
    }

    private static void write(OutputStream out, String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] part(String kind, String element, String unit) {
        return Zip.word()
                .relations(kind)
                .entry(
                        "word/" + kind + ".xml",
                        out -> {
                            write(out, "<w:" + element + " " + Zip.W + ">");
                            flood(out, unit, 20);
                            write(out, "</w:" + element + ">");
                        })
                .document(P)
                .bytes();
    }

    private static byte[] externalEntity() {
        String type = "<!DOCTYPE d [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>";
        String text = "<w:p><w:r><w:t>&x;</w:t></w:r></w:p>";
        return Zip.word().text("word/document.xml", Zip.document(text, type)).bytes();
    }

    static String laughter() {
        StringBuilder type = new StringBuilder("<!DOCTYPE d [<!ENTITY x0 \"ha\">");
        for (int i = 1; i <= 12; i++) {
            type.append("<!ENTITY x%d \"%s\">".formatted(i, ("&x" + (i - 1) + ";").repeat(10)));
        }
        return type.append("]>").toString();
    }

    private static byte[] laughs() {
        String text = "<w:p><w:r><w:t>&x12;</w:t></w:r></w:p>";
        return Zip.word().text("word/document.xml", Zip.document(text, laughter())).bytes();
    }

    private static byte[] unread() {
        return Zip.word()
                .document(P)
                .entry("word/media/image1.png", out -> flood(out, "\0", 300))
                .bytes();
    }

    private static byte[] contentTypes() {
        return new Zip()
                .entry(
                        "[Content_Types].xml",
                        out -> {
                            write(out, "<Types>");
                            flood(out, "<Default Extension=\"a\" ContentType=\"b/c\"/>", 20);
                        })
                .document(P)
                .bytes();
    }

    /** A note of a megabyte, printed at each of ten thousand marks. */
    private static byte[] sharedNote() {
        String mark = "<w:r><w:footnoteReference w:id=\"1\"/></w:r>";
        return Zip.word()
                .relations("footnotes")
                .text(
                        "word/footnotes.xml",
                        "<w:footnotes %s><w:footnote w:id=\"1\"><w:p><w:r><w:t>%s</w:t></w:r></w:p></w:footnote></w:footnotes>"
                                .formatted(Zip.W, "a".repeat(1 << 20)))
                .document("<w:p><w:r><w:t>The</w:t></w:r>" + mark.repeat(10_000) + "</w:p>")
                .bytes();
    }

    private static byte[] hugeList() {
        return listed("<w:numFmt w:val=\"lowerRoman\"/><w:lvlText w:val=\"%1.\"/>");
    }

    private static byte[] hugeLabel() {
        return listed("<w:lvlText w:val=\"" + "%1".repeat(1 << 20) + "\"/>");
    }

    private static byte[] listed(String level) {
        String item =
                "<w:p><w:pPr><w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/></w:numPr></w:pPr>"
                        + "<w:r><w:t>a</w:t></w:r></w:p>";
        return Zip.word()
                .relations("numbering")
                .text(
                        "word/numbering.xml",
                        "<w:numbering %s><w:abstractNum w:abstractNumId=\"1\"><w:lvl w:ilvl=\"0\"><w:start w:val=\"2147483640\"/>%s</w:lvl></w:abstractNum><w:num w:numId=\"1\"><w:abstractNumId w:val=\"1\"/></w:num></w:numbering>"
                                .formatted(Zip.W, level))
                .document(item.repeat(1_000))
                .bytes();
    }

    private static byte[] entries() {
        Zip zip = Zip.word().document(P);
        for (int i = 0; i < 100_000; i++) {
            zip.text("word/media/" + i + ".xml", "");
        }
        return zip.bytes();
    }

    private static byte[] longNames() {
        Zip zip = Zip.word().document(P);
        for (int i = 0; i < 90; i++) {
            zip.text("word/" + "a/".repeat(30_000) + i, "");
        }
        return zip.bytes();
    }

    private static byte[] nested() {
        byte[] inner = Zip.word().document(P).bytes();
        for (int i = 0; i < 10; i++) {
            byte[] held = inner;
            inner = new Zip().entry("word/document.xml", out -> out.write(held)).bytes();
        }
        return inner;
    }

    /** Every name of the directory leads to the one big entry. */
    private static byte[] overlapping() {
        Zip zip = Zip.word().document(P);
        for (int i = 0; i < 2_000; i++) {
            zip.text("word/a%04d.xml".formatted(i), "");
        }
        zip.entry("word/zzzzz.xml", out -> flood(out, "a", 200));
        byte[] bytes = zip.bytes();
        int big = -1;
        for (int at : directory(bytes)) {
            big = intAt(bytes, at + 42);
        }
        for (int at : directory(bytes)) {
            if (bytes[at + 46 + 5] == 'a') {
                put(bytes, at + 42, big);
            }
        }
        return bytes;
    }

    private static byte[] lostDirectory() {
        byte[] bytes = Zip.word().document(P).bytes();
        put(bytes, bytes.length - 6, 0x7FFFFFF0);
        return bytes;
    }

    private static byte[] lyingDirectory() {
        byte[] bytes = Zip.word().document(P).bytes();
        for (int at : directory(bytes)) {
            put(bytes, at + 20, 0x7FFFFFFF);
            put(bytes, at + 24, 0x7FFFFFFF);
        }
        return bytes;
    }

    private static byte[] locked() {
        return changed(8, 1);
    }

    private static byte[] unknownMethod() {
        return changed(10, 97);
    }

    private static byte[] changed(int field, int value) {
        byte[] bytes = Zip.word().document(P).bytes();
        for (int at : directory(bytes)) {
            bytes[at + field] = (byte) value;
            int local = intAt(bytes, at + 42);
            bytes[local + field - 2] = (byte) value;
        }
        return bytes;
    }

    private static byte[] withoutText() {
        return Zip.word().text("word/document.xm", "").bytes();
    }

    /** Where the records of an archive's directory start. */
    private static List<Integer> directory(byte[] bytes) {
        List<Integer> found = new ArrayList<>();
        for (int i = 0; i + 46 < bytes.length; i++) {
            if (intAt(bytes, i) == 0x02014B50) {
                found.add(i);
            }
        }
        return found;
    }

    private static int intAt(byte[] bytes, int at) {
        return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).getInt(at);
    }

    private static void put(byte[] bytes, int at, int value) {
        ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).putInt(at, value);
    }
}
