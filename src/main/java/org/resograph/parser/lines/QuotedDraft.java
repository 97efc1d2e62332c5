package org.resograph.parser.lines;

import java.util.Optional;
import org.resograph.parser.Numbering;
import org.resograph.parser.Numbering.Leading;
import org.resograph.parser.profile.LanguageProfile;
import org.resograph.text.MarkedText;
import org.resograph.text.MarkedTextBuilder;

/**
 * A draft that a resolution quotes. A quotation mark stands before its formula, and before each of
 * its paragraphs, their numbers with them, or none; one closes the last. A draft decision has no
 * formula on a line of its own.
 *
 * <pre>
 * “The Economic and Social Council,             “The Economic and Social Council, noting … ,
 *
 * “1. Requests the keepers …;                   approves the decision of the Commission.”
 *
 * “2. Decides to close the matter.”
 * </pre>
 */
final class QuotedDraft {

    private static final String CLOSING = "»\"”";

    private QuotedDraft() {}

    /** Whether a paragraph is, or begins, a draft decision: it opens with who decides, quoted. */
    static boolean isDecision(MarkedText paragraph, LanguageProfile profile) {
        return isQuoted(paragraph.text())
                && Formulas.of(profile).body(paragraph.text()).isPresent();
    }

    /** Whether a paragraph begins with a mark that opens a quotation. */
    static boolean isQuoted(String words) {
        return !words.isEmpty() && Script.opensQuotation(words.charAt(0));
    }

    /** The paragraph with its number before the mark that opens it: {@code 1. “Requests …}. */
    static Item.Text numberFirst(Item.Text item) {
        MarkedText text = item.text();
        String words = text.text();
        if (!isQuoted(words)) {
            return item;
        }
        int from = 1;
        while (from < words.length() && words.charAt(from) == ' ') {
            from++;
        }
        Optional<Leading> leading = Numbering.leading(words.substring(from));
        if (leading.isEmpty()) {
            return item;
        }
        int behind = from + leading.get().end();
        MarkedText moved =
                new MarkedTextBuilder()
                        .append(text.part(from, behind))
                        .space()
                        .append(text.part(0, 1))
                        .append(text.part(behind, words.length()))
                        .build();
        return new Item.Text(moved, item.first(), item.span());
    }

    /**
     * Whether a paragraph closes the quotation: its last sign is a mark that no other in the
     * paragraph opens.
     *
     * @param each whether a mark opens each paragraph, which is then none of a pair
     */
    static boolean isClosedBy(String words, boolean each) {
        int end = words.length();
        while (end > 0 && " .;,\u00A0".indexOf(words.charAt(end - 1)) >= 0) {
            end--;
        }
        if (end == 0 || CLOSING.indexOf(words.charAt(end - 1)) < 0) {
            return false;
        }
        char closing = words.charAt(end - 1);
        int open = each && isQuoted(words) ? -1 : 0;
        int closed = 0;
        for (int i = 0; i < end; i++) {
            char c = words.charAt(i);
            if (c == closing) {
                closed++;
            } else if (isOpening(c, closing)) {
                open++;
            }
        }
        return closing == '"' ? (closed + open) % 2 == 1 : closed > open;
    }

    private static boolean isOpening(char c, char closing) {
        return closing == '»' ? c == '«' : closing == '”' && (c == '“' || c == '„');
    }
}
