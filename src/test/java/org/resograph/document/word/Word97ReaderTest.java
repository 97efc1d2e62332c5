package org.resograph.document.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import org.resograph.document.Line;
import org.resograph.document.Lines;
import org.resograph.document.Source;
import org.resograph.document.TextDocument;
import org.resograph.text.Diagnostic;
import org.resograph.text.Issue;
import org.resograph.text.Parsed;

/** A document of Word 97, as LibreOffice writes it, as lines. */
class Word97ReaderTest {

    private static byte[] sample() {
        return sample("lighthouses.doc");
    }

    private static byte[] sample(String name) {
        try (InputStream in = Word97ReaderTest.class.getResourceAsStream(name)) {
            return Objects.requireNonNull(in).readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }

    private static Parsed<Optional<TextDocument>> read(byte[] bytes) {
        return Word97Reader.read(Source.of("x.doc", bytes));
    }

    private static List<Issue> issues(byte[] bytes) {
        return read(bytes).diagnostics().stream().map(Diagnostic::issue).toList();
    }

    @Test
    void aDocumentOfWord97IsReadLikeOneOfToday() {
        assertThat(Lines.of(read(sample())))
                .containsExactly(
                        "United Nations",
                        "A/HRC/RES/99/1",
                        "General Assembly",
                        "Distr.: General",
                        "*Human Rights Council*",
                        "*Ninety-ninth session*",
                        "# 99/1. *Safety of lighthouse keepers*",
                        "_The Human Rights Council_,",
                        "_Recalling_ all its previous resolutions on the safety of lighthouse keepers, and"
                                + " noting the report[^1] of its 46\u2011th meeting at the coasts since the last"
                                + " storm,",
                        "^ [^1]A/HRC/98/2.",
                        "1. _Requests_ the Office:",
                        "(a) To go;",
                        "(b) To come;",
                        "2. _Decides_ to remain seized of the matter.",
                        "See resolution 5/1.",
                        "| Post | 2030",
                        "| Keeper | 4",
                        "_46th meeting_",
                        "/ _11 October 2030_",
                        "~ A/HRC/RES/99/1",
                        "~ GE.30-12345");
    }

    @Test
    void countsSymbolsPagesAndBoxesAreThoseOfThePrint() {
        assertThat(Lines.of(read(sample("harbours.doc"))))
                .containsExactly(
                        "Harbours of the north[^*]",
                        "^ [^*]Reissued.",
                        "Noting the charts,[^1]",
                        "^ [^1]Second.",
                        "1. To dredge;",
                        "3. To buoy.",
                        "One page ends.",
                        "Next page.",
                        "At 1.5 °C.",
                        "Boxed text.",
                        "Box here:");
    }

    @Test
    void stylesGoByTheNamesOfTheTemplate() {
        assertThat(read(sample()).value().orElseThrow().lines())
                .extracting(Line::style)
                .contains("H1G", "SingleTxtG");
    }

    @Test
    void fieldsThatNumberParagraphsAreCounted() {
        assertThat(Lines.of(read(sample("numbered.doc"))))
                .containsExactly(
                        "The General Assembly,",
                        "1. Requests the Harbour Master to report;",
                        "2. Notes the report;",
                        "3. Decides to remain seized.");
    }

    @Test
    void otherOfficeFilesAndBrokenOnesGetAClearAnswer() throws IOException {
        byte[] whole = sample();
        assertThat(issues(Arrays.copyOf(whole, 600))).containsExactly(Issue.UNREADABLE_SOURCE);
        try (POIFSFileSystem files = new POIFSFileSystem()) {
            files.getRoot().createDirectory("Workbook");
            assertThat(issues(bytes(files))).containsExactly(Issue.UNKNOWN_FORMAT);
            files.getRoot().createDirectory("EncryptedPackage");
            assertThat(issues(bytes(files))).containsExactly(Issue.UNREADABLE_SOURCE);
        }
    }

    private static byte[] bytes(POIFSFileSystem files) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        files.writeFilesystem(out);
        return out.toByteArray();
    }

    @Test
    void aGarbledFileEndsInAnAnswer() {
        byte[] whole = sample();
        Random random = new Random(97);
        for (int n = 0; n < 300; n++) {
            byte[] garbled = whole.clone();
            for (int i = 0; i < 8; i++) {
                garbled[random.nextInt(garbled.length)] = (byte) random.nextInt();
            }
            Parsed<Optional<TextDocument>> read = read(garbled);
            assertThat(read.value().isPresent() || !read.diagnostics().isEmpty()).isTrue();
        }
    }
}
