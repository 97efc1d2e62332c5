package org.resograph.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.resograph.text.Issue;
import org.resograph.text.Parsed;

class FormatsTest {

    private static Parsed<Optional<Format>> detect(byte[] bytes) {
        return Formats.detect(Source.of("a", bytes));
    }

    private static byte[] latin(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Le Conseil                                              | TEXT",
                "43/21. A *title*                                        | TEXT",
                "<!-- image -->                                          | MARKDOWN",
                "## A title                                              | MARKDOWN",
                "see [A/RES/1/1](https://docs.un.org/A/RES/1/1)          | MARKDOWN",
                "<?xml version='1.0'?><akomaNtoso xmlns='x'/>            | AKOMA_NTOSO",
                "<?xml version='1.0'?><akn:akomaNtoso xmlns:akn='x'/>    | AKOMA_NTOSO",
                "<!DOCTYPE html><html></html>                            | HTML",
                "<p>43/21</p>                                            | HTML",
                "<ol><li>43/21</ol>                                      | HTML",
                "<meta charset=utf-8><b>43/21</b>                        | HTML",
                "<?xml version='1.0'?><html xmlns='x'/>                  | HTML",
                "%PDF-1.7                                                | PDF",
            })
    void tellsTheFormatByContent(String content, Format format) {
        assertThat(detect(latin(content)).value()).contains(format);
        assertThat(detect(latin(content)).diagnostics()).isEmpty();
    }

    @Test
    void tellsWordFiles() {
        assertThat(detect(latin("PK\u0003\u0004....word/document.xml")).value())
                .contains(Format.WORD);
        assertThat(detect(latin("\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1...")).value())
                .contains(Format.WORD_97);
    }

    @ParameterizedTest
    @CsvSource({"UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-8"})
    void readsTextWithAByteOrderMark(String charset) {
        byte[] bytes = "\uFEFFLe Conseil, “é” 人权".getBytes(Charset.forName(charset));
        assertThat(detect(bytes).value()).contains(Format.TEXT);
        Parsed<Optional<TextDocument>> read = PlainText.read(Source.of("a", bytes));
        assertThat(read.diagnostics()).isEmpty();
        assertThat(read.value().orElseThrow().lines().get(0).text().text())
                .isEqualTo("Le Conseil, “é” 人权");
    }

    @ParameterizedTest
    @CsvSource({"UTF-16LE", "UTF-16BE"})
    void tellsWideCharactersWithoutAByteOrderMark(String charset) {
        for (String text : List.of("The Council,", "Совет по морю,", "大会一致决议， 一", "المجلس،\nإن")) {
            byte[] bytes = text.getBytes(Charset.forName(charset));
            assertThat(detect(bytes).value()).contains(Format.TEXT);
            Parsed<Optional<TextDocument>> read = PlainText.read(Source.of("a", bytes));
            assertThat(read.value().orElseThrow().lines().get(0).text().text())
                    .isEqualTo(text.lines().findFirst().orElseThrow());
            assertThat(read.diagnostics())
                    .singleElement()
                    .satisfies(d -> assertThat(d.issue()).isEqualTo(Issue.GUESSED_ENCODING));
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "windows-1252 | L’Assemblée générale, rappelant ses résolutions antérieures à ce sujet",
                "windows-1251 | Совет по правам человека, ссылаясь на Всеобщую декларацию",
                "ISO-8859-5   | Совет по правам человека, ссылаясь на Всеобщую декларацию",
                "IBM866       | Совет по правам человека, ссылаясь на Всеобщую декларацию",
                "windows-1256 | إن مجلس حقوق الإنسان، إذ يشير إلى القرارات السابقة",
                "GB18030      | 大会，回顾其关于人权的决议和联合国宪章的宗旨",
                "Big5         | 大會，回顧其關於人權的決議和聯合國憲章的宗旨",
            })
    void guessesOlderEncodingsAndSaysSo(String charset, String text) {
        Parsed<Optional<TextDocument>> read =
                PlainText.read(Source.of("a", text.getBytes(Charset.forName(charset))));
        assertThat(read.value().orElseThrow().lines().get(0).text().text()).isEqualTo(text);
        assertThat(read.diagnostics())
                .singleElement()
                .satisfies(
                        d -> {
                            assertThat(d.issue()).isEqualTo(Issue.GUESSED_ENCODING);
                            assertThat(d.detail()).contains(charset);
                        });
    }

    @Test
    void readsUtf8WithABrokenPlace() {
        byte[] bytes = "é".repeat(100).concat("\nà").getBytes(StandardCharsets.UTF_8);
        bytes[bytes.length - 1] = 'x';
        Parsed<Optional<TextDocument>> read = PlainText.read(Source.of("a", bytes));
        assertThat(read.diagnostics())
                .singleElement()
                .satisfies(d -> assertThat(d.span().first()).isEqualTo(2));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''                              | EMPTY_SOURCE",
                "'  '                            | EMPTY_SOURCE",
                "PK\u0003\u0004 xl/workbook.xml  | UNKNOWN_FORMAT",
                "a\u0000b                        | UNKNOWN_FORMAT",
                "{\\rtf1 hello}                  | UNKNOWN_FORMAT",
                "<?xml version='1.0'?><svg/>     | UNKNOWN_FORMAT",
            })
    void saysWhyASourceIsNotRead(String content, Issue issue) {
        Parsed<Optional<Format>> detected = detect(latin(content));
        assertThat(detected.value()).isEmpty();
        assertThat(detected.diagnostics())
                .singleElement()
                .satisfies(d -> assertThat(d.issue()).isEqualTo(issue));
    }

    @Test
    void tellsAMessageByItsFields() {
        String type = "Content-Type: multipart/related;\r\n\tboundary=x\r\n";
        assertThat(detect(latin("MIME-Version: 1.0\r\n" + type + "\r\n--x")).value())
                .contains(Format.MESSAGE);
        assertThat(detect(latin("From: <a>\n" + type + "MIME-Version: 1.0\n\n--x")).value())
                .contains(Format.MESSAGE);
        assertThat(detect(latin("Original: English\n\nMIME-Version: 1.0\n" + type)).value())
                .contains(Format.TEXT);
    }
}
