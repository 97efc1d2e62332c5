package org.resograph.rdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.resograph.text.Mark;
import org.resograph.text.Mark.Emphasis;
import org.resograph.text.Mark.Link;
import org.resograph.text.Mark.NoteReference;
import org.resograph.text.Mark.Style;
import org.resograph.text.MarkedText;

/**
 * Marked text as the literals of {@code reso:markedText} carry it: a small part of Markdown.
 *
 * <pre>
 * marked  = *( char | escape | bold | italic | link | note )
 * link    = "[" marked "](" address ")"   ; outermost
 * bold    = "**" marked "**"
 * italic  = "*" marked "*"                ; innermost
 * note    = "[^" marker "]"
 * escape  = "\" ( "\" | "*" | "_" | "[" | "]" | "(" | ")" | "^" | "`" | "&lt;" )
 * </pre>
 */
public final class Markdown {

    private static final boolean[] ESCAPED = ascii("\\*_[]^`<");
    private static final boolean[] ESCAPED_IN_ADDRESS = ascii("\\()");

    private Markdown() {}

    /** The literal of a marked text; reading it gives the same text with the same marks. */
    public static String write(MarkedText marked) {
        StringBuilder out = new StringBuilder(marked.text().length() + 64);
        Optional<String> href = Optional.empty();
        boolean bold = false;
        boolean italic = false;
        for (Run run : Run.of(marked)) {
            boolean relink = !run.href().equals(href);
            boolean rebold = relink || run.bold() != bold;
            if (italic && (rebold || !run.italic())) {
                out.append('*');
                italic = false;
            }
            if (bold && rebold) {
                out.append("**");
                bold = false;
            }
            if (relink && href.isPresent()) {
                closeLink(href.get(), out);
            }
            for (String marker : run.notes()) {
                escape(marker, ESCAPED, out.append("[^")).append(']');
            }
            if (relink && run.href().isPresent()) {
                out.append('[');
            }
            href = run.href();
            if (run.bold() && !bold) {
                out.append("**");
                bold = true;
            }
            if (run.italic() && !italic) {
                out.append('*');
                italic = true;
            }
            escape(run.text(), ESCAPED, out);
        }
        out.append(italic ? "*" : "").append(bold ? "**" : "");
        href.ifPresent(address -> closeLink(address, out));
        return out.toString();
    }

    private static void closeLink(String address, StringBuilder out) {
        escape(address, ESCAPED_IN_ADDRESS, out.append("](")).append(')');
    }

    /** Which ASCII characters are among some. */
    private static boolean[] ascii(String some) {
        boolean[] among = new boolean[128];
        some.chars().forEach(c -> among[c] = true);
        return among;
    }

    private static StringBuilder escape(String text, boolean[] escaped, StringBuilder out) {
        int written = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < escaped.length && escaped[c]) {
                out.append(text, written, i).append('\\');
                written = i;
            }
        }
        out.append(text, written, text.length());
        return out;
    }

    /**
     * The marked text of a literal that {@link #write} gave. Total: in any other string, a mark
     * that is not closed is left out.
     */
    public static MarkedText read(String literal) {
        return new Reader(literal).read();
    }

    private static final class Reader {

        private static final int NONE = -1;

        private final String literal;
        private final StringBuilder text = new StringBuilder();
        private final List<Mark> marks = new ArrayList<>();
        private int at = 0;
        private int bold = NONE;
        private int italic = NONE;
        private int link = NONE;

        Reader(String literal) {
            this.literal = literal;
        }

        MarkedText read() {
            while (at < literal.length()) {
                char c = literal.charAt(at);
                if (c == '\\' && at + 1 < literal.length()) {
                    text.append(literal.charAt(at + 1));
                    at += 2;
                } else if (c == '*') {
                    star();
                } else if (literal.startsWith("[^", at) && end(at, ']') > 0) {
                    int close = end(at, ']');
                    String marker = unescape(literal.substring(at + 2, close));
                    marks.add(new NoteReference(text.length(), marker));
                    at = close + 1;
                } else if (c == '[' && link == NONE) {
                    link = text.length();
                    at++;
                } else if (literal.startsWith("](", at) && link != NONE && end(at, ')') > 0) {
                    int close = end(at, ')');
                    String href = unescape(literal.substring(at + 2, close));
                    marks.add(new Link(link, text.length(), href));
                    link = NONE;
                    at = close + 1;
                } else {
                    text.append(c);
                    at++;
                }
            }
            return new MarkedText(text.toString(), marks);
        }

        private void star() {
            if (italic != NONE) {
                marks.add(new Emphasis(italic, text.length(), Style.ITALIC));
                italic = NONE;
                at++;
            } else if (!literal.startsWith("**", at)) {
                italic = text.length();
                at++;
            } else if (bold != NONE) {
                marks.add(new Emphasis(bold, text.length(), Style.BOLD));
                bold = NONE;
                at += 2;
            } else {
                bold = text.length();
                at += 2;
            }
        }

        /** The next such character that is not escaped, from the place after the opening. */
        private int end(int from, char close) {
            for (int i = from + 2; i < literal.length(); i++) {
                if (literal.charAt(i) == '\\') {
                    i++;
                } else if (literal.charAt(i) == close) {
                    return i;
                }
            }
            return NONE;
        }

        private static String unescape(String escaped) {
            StringBuilder plain = new StringBuilder(escaped.length());
            for (int i = 0; i < escaped.length(); i++) {
                char c = escaped.charAt(i);
                if (c == '\\' && i + 1 < escaped.length()) {
                    i++;
                    c = escaped.charAt(i);
                }
                plain.append(c);
            }
            return plain.toString();
        }
    }
}
