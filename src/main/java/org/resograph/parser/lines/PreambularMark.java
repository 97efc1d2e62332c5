package org.resograph.parser.lines;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.resograph.resolution.Block.ParagraphKind;

/**
 * The number that drafters give a paragraph of the preamble while they talk about it; the United
 * Nations print none.
 *
 * <pre>
 * mark = [ "(" ] "PP" [ " " ] 1*3digit [ " " ] [ "bis" / "ter" / "quater" ] [ ")" ] [ "." / ":" ]
 *
 * PP3 Recalling …        ; the third, "Recalling …"
 * </pre>
 *
 * @param number as printed: {@code 3}, {@code 3 bis}
 * @param end where the words of the paragraph begin
 */
record PreambularMark(String number, int end) {

    private static final Pattern FORM =
            Pattern.compile(
                    "\\(?PP ?(\\d{1,3}(?: ?(?:bis|ter|quater))?)\\)?[.:]?[ \\u00A0]{1,4}(?=\\p{L})");

    /** The mark at the start of a paragraph; empty if it has none. */
    static Optional<PreambularMark> at(String text) {
        if (text.length() < 4 || text.lastIndexOf("PP", 1) < 0) {
            return Optional.empty();
        }
        Matcher form = FORM.matcher(text);
        return form.lookingAt()
                ? Optional.of(new PreambularMark(form.group(1), form.end()))
                : Optional.empty();
    }

    /** The paragraph that starts with it. */
    Node paragraph(Item.Text item) {
        String label = number.replace(" ", "").toLowerCase(Locale.ROOT);
        return new Node(
                ParagraphKind.PREAMBULAR,
                Optional.of(number),
                Optional.of(label),
                item.text().part(end, item.text().text().length()),
                item.span());
    }
}
