package org.resograph.document.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.resograph.document.Lines;
import org.resograph.document.Source;
import org.resograph.document.TextDocument;
import org.resograph.text.Diagnostic;
import org.resograph.text.Issue;
import org.resograph.text.Parsed;

/** Pages that were saved as one file, and mail. */
class MessageReaderTest {

    private static Parsed<Optional<TextDocument>> read(String message) {
        byte[] bytes = message.replace("\n", "\r\n").getBytes(StandardCharsets.ISO_8859_1);
        return MessageReader.read(Source.of("page.mht", bytes));
    }

    private static String part(String fields, String body) {
        return "--x\n" + fields + "\n\n" + body + "\n";
    }

    private static String parts(String kind, String... parts) {
        return "MIME-Version: 1.0\nContent-Type: multipart/"
                + kind
                + "; boundary=\"x\"\n\nThis document is a web archive.\n\n"
                + String.join("", parts)
                + "--x--\n";
    }

    @Test
    void aPageOfAWordProcessor() {
        String page =
                part(
                        "Content-Location: file:///C:/a.htm\nContent-Transfer-Encoding:"
                                + " quoted-printable\nContent-Type: text/html; charset=\"us-ascii\"",
                        "<p style=3D'margin:0'>Recalling the <i>lamps</i> of the =\ncoast&#8217;s towers,</p>");
        String header = part("Content-Type: text/html", "<p>header</p>");
        assertThat(Lines.of(read(parts("related", page, header))))
                .containsExactly("Recalling the _lamps_ of the coast’s towers,");
    }

    @Test
    void aPageInBase64AndInAnOlderEncoding() {
        byte[] russian = "<p>Совет по маякам,</p>".getBytes(Charset.forName("windows-1251"));
        String page =
                part(
                        "Content-Transfer-Encoding: base64\nContent-Type: text/html;"
                                + " charset=windows-1251",
                        Base64.getMimeEncoder().encodeToString(russian));
        assertThat(Lines.of(read(parts("related", page)))).containsExactly("Совет по маякам,");
    }

    @Test
    void ofMailThePageIsReadOrElseTheText() {
        String text = part("Content-Type: text/plain", "1. Decides;");
        String page = part("Content-Type: text/html", "<p>2. Decides;</p>");
        assertThat(Lines.of(read(parts("alternative", text, page)))).containsExactly("2. Decides;");
        assertThat(Lines.of(read(parts("mixed", text)))).containsExactly("/ 1. Decides;");
    }

    @Test
    void whatHoldsNoTextOrIsNestedWithoutEndIsSaid() {
        String picture = part("Content-Type: image/png\nContent-Transfer-Encoding: base64", "AAAA");
        assertThat(issue(parts("related", picture))).isEqualTo(Issue.EMPTY_SOURCE);
        StringBuilder nested = new StringBuilder("MIME-Version: 1.0\n");
        for (int i = 0; i < 2_000; i++) {
            nested.append("Content-Type: multipart/mixed; boundary=").append(i).append("\n\n--");
            nested.append(i).append('\n');
        }
        assertThat(issue(nested.toString())).isEqualTo(Issue.UNREADABLE_SOURCE);
    }

    private static Issue issue(String message) {
        Parsed<Optional<TextDocument>> read = read(message);
        assertThat(read.value()).isEmpty();
        return read.diagnostics().stream().map(Diagnostic::issue).findFirst().orElseThrow();
    }
}
