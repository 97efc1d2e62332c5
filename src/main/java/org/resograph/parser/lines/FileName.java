package org.resograph.parser.lines;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.resograph.resolution.Body;
import org.resograph.resolution.Symbol;

/**
 * The symbol after which a file is named, as people keep such files: {@code S-RES-687(1991).txt},
 * {@code A_RES_77_247-EN.pdf}, {@code A_HRC_RES_43_21.docx}.
 *
 * <pre>
 * name   = series "RES" number [ other ] "." extension   ; "-", "_", " " between them, for slashes
 * number = figures [ "(" year ")" ] / session figures / figures "(" roman ")"
 * </pre>
 */
final class FileName {

    private static final Pattern FORM =
            Pattern.compile(
                    "(?i)(A|S|E|A[-_ ]HRC)[-_ ]RES[-_ ]"
                            + "(?:(?<council>\\d{1,4})[-_ ]*\\(?(?<year>(?:19|20)\\d\\d)\\)?"
                            + "|(?<session>(?:E?S-)?\\d{1,4})[-_](?<n>\\d{1,4})"
                            + "|(?<old>\\d{1,4})[-_ ]*\\((?<roman>[IVXL]+)\\))"
                            + "(?![\\p{L}\\d])(?![-_ .]*Corr).*");

    private FileName() {}

    /** The symbol of a resolution of a body in the name of a file; empty if it has none. */
    static Optional<Symbol> symbol(String path, Body body) {
        String name = path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
        Matcher form = FORM.matcher(name);
        if (!form.matches()) {
            return Optional.empty();
        }
        String number;
        if (form.group("council") != null) {
            number = form.group("council") + " (" + form.group("year") + ")";
        } else if (form.group("old") != null) {
            number = form.group("old") + " (" + form.group("roman") + ")";
        } else {
            number = form.group("session") + "/" + form.group("n");
        }
        String series = form.group(1).toUpperCase(Locale.ROOT).replaceAll("[-_ ]", "/");
        return Symbol.parse(series + "/RES/" + number)
                .filter(s -> s.body().equals(Optional.of(body)));
    }
}
