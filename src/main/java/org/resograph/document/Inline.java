package org.resograph.document;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.resograph.text.Mark;
import org.resograph.text.Mark.Style;
import org.resograph.text.MarkedText;
import org.resograph.text.MarkedTextBuilder;

/**
 * The marks within a line of text or Markdown.
 *
 * <pre>
 * emphasis  = "*" words "*" / "**" words "**" / "_" words "_"    ; opens after a space or a mark, closes
 *                                                               ; before one; may span lines
 * note      = superscript digits / "^" digits / "[^" marker "]"
 *           / 1*3 "*" that close nothing                        ; after a word
 * ordinal   = "^" letters ["^"]                                 ; 45^e: the caret goes
 * link      = "[" words "](" href ")"
 * escape    = "\" mark
 * </pre>
 */
final class Inline {

    /** So many further lines an emphasis may span. */
    private static final int MAX_SPAN = 8;

    /** A line with more marks than this is no prose; its marks stay as they are. */
    private static final int MAX_DELIMITERS = 10_000;

    private final String source;
    private final int begin;
    private final int stop;
    private final List<Delimiter> delimiters = new ArrayList<>();

    /** A run of asterisks or underscores. */
    private static final class Delimiter {
        private final int at;
        private final int length;
        private final char mark;
        private @Nullable Delimiter partner;
        private boolean opens;

        Delimiter(int at, int length, char mark) {
            this.at = at;
            this.length = length;
            this.mark = mark;
        }
    }

    Inline(String source, int begin, int stop) {
        this.source = source;
        this.begin = begin;
        this.stop = stop;
    }

    /** The text of the line, and of those further lines that an emphasis in it spans. */
    List<MarkedText> read() {
        if (isPlain()) {
            return List.of(MarkedTextBuilder.of(source.substring(begin, stop)));
        }
        Delimiter open = match(stop);
        if (open != null) {
            int end = closing(open);
            if (end > 0) {
                match(end);
                return emit(end);
            }
        }
        return emit(stop);
    }

    /** Puts a footnote's marker before its text. */
    static MarkedText withMarker(String marker, MarkedText text) {
        return new MarkedTextBuilder().note(marker).append(text).build();
    }

    /** Whether a star in it refers to a footnote. */
    static boolean endsInStar(MarkedText text) {
        for (Mark mark : text.marks()) {
            if (mark instanceof Mark.NoteReference note && note.marker().startsWith("*")) {
                return true;
            }
        }
        return false;
    }

    private boolean isPlain() {
        return InlineSigns.next(source, begin, stop) == stop;
    }

    /** Pairs the delimiters up to a place; answers the last that opens and has no partner. */
    private @Nullable Delimiter match(int end) {
        delimiters.clear();
        Deque<Delimiter> open = new ArrayDeque<>();
        for (int i = begin; i < end; i++) {
            char c = source.charAt(i);
            if (c == '\\') {
                i++;
            } else if (c == '*' || c == '_') {
                int length = run(i, end, c);
                if (delimiters.size() == MAX_DELIMITERS) {
                    delimiters.clear();
                    return null;
                }
                Delimiter delimiter = new Delimiter(i, length, c);
                delimiters.add(delimiter);
                if (length <= 3 && !close(open, delimiter, end) && canOpen(delimiter, end)) {
                    delimiter.opens = true;
                    open.push(delimiter);
                }
                i += length - 1;
            }
        }
        return open.peek();
    }

    private int run(int at, int end, char c) {
        int i = at;
        while (i < end && source.charAt(i) == c) {
            i++;
        }
        return i - at;
    }

    private boolean close(Deque<Delimiter> open, Delimiter delimiter, int end) {
        if (!canClose(delimiter, end)) {
            return false;
        }
        int depth = 0;
        for (Delimiter opener : open) {
            if (opener.mark == delimiter.mark
                    && opener.length == delimiter.length
                    && holdsWord(opener, delimiter.at)) {
                for (; depth >= 0; depth--) {
                    open.pop();
                }
                opener.partner = delimiter;
                delimiter.partner = opener;
                return true;
            }
            if (++depth == 3) {
                return false;
            }
        }
        return false;
    }

    /** "*1146872*" is a bar code, not an emphasis; "**1.**" is the number of a paragraph. */
    private boolean holdsWord(Delimiter opener, int to) {
        boolean figure = false;
        boolean sign = opener.length > 1;
        for (int i = opener.at + opener.length; i < to; i++) {
            char c = source.charAt(i);
            if (Character.isLetter(c)) {
                return true;
            }
            figure |= Character.isDigit(c);
            sign |= c == '.' || c == ')';
        }
        return figure && sign;
    }

    private boolean canOpen(Delimiter d, int end) {
        int after = d.at + d.length;
        return after < end
                && !Character.isWhitespace(source.charAt(after))
                && (d.at == begin || !isWord(source.charAt(d.at - 1)));
    }

    private boolean canClose(Delimiter d, int end) {
        int after = d.at + d.length;
        return d.at > begin
                && !Character.isWhitespace(source.charAt(d.at - 1))
                && (after >= end || !isWord(source.charAt(after)) || endsInWord(d));
    }

    /** "*Invite*s": all letters before it are of one word that the emphasis began with. */
    private boolean endsInWord(Delimiter d) {
        int at = d.at - 1;
        while (at > begin && Character.isLetter(source.charAt(at))) {
            at--;
        }
        return d.mark == '*' && at < d.at - 1 && at >= begin && source.charAt(at) == '*';
    }

    /** A letter or digit of a script that puts spaces between words. */
    private static boolean isWord(char c) {
        return Character.isLetterOrDigit(c) && !(c >= '\u2E80' && c <= '\uFFDC');
    }

    /** Where the line ends on which an emphasis is closed; 0 if it is not closed nearby. */
    private int closing(Delimiter open) {
        int end = stop;
        for (int lines = 0; lines < MAX_SPAN; lines++) {
            int from = lineAfter(end);
            if (from < 0) {
                return 0;
            }
            end = from;
            while (end < source.length() && "\r\n".indexOf(source.charAt(end)) < 0) {
                end++;
            }
            if (source.substring(from, end).isBlank()) {
                return 0;
            }
            for (int i = from; i < end; i++) {
                if (source.charAt(i) == open.mark) {
                    int length = run(i, end, open.mark);
                    boolean closes =
                            length == open.length
                                    && i > from
                                    && !Character.isWhitespace(source.charAt(i - 1))
                                    && (i + length >= end || !isWord(source.charAt(i + length)));
                    return closes ? end : 0;
                }
            }
        }
        return 0;
    }

    private int lineAfter(int end) {
        int i = end;
        while (i < source.length() && "\r\n".indexOf(source.charAt(i)) < 0) {
            i++;
        }
        if (i >= source.length()) {
            return -1;
        }
        boolean pair = source.startsWith("\r\n", i);
        return i + (pair ? 2 : 1);
    }

    private List<MarkedText> emit(int end) {
        return new InlineWriter(source, begin, end).write(styles());
    }

    /** For each delimiter that has a partner: its place, length, style, and whether it opens. */
    private List<InlineWriter.Switch> styles() {
        List<InlineWriter.Switch> switches = new ArrayList<>();
        for (Delimiter d : delimiters) {
            if (d.partner != null) {
                List<Style> styles =
                        switch (d.length) {
                            case 1 -> List.of(Style.ITALIC);
                            case 2 -> List.of(Style.BOLD);
                            default -> List.of(Style.BOLD, Style.ITALIC);
                        };
                switches.add(new InlineWriter.Switch(d.at, d.length, styles, d.opens));
            }
        }
        return switches;
    }
}
