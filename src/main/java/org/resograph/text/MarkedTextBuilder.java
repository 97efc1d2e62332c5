package org.resograph.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Builds a {@link MarkedText} from pieces of a source, normalised as {@link Typography} says; marks
 * are given at the place reached and end up at the right offsets.
 *
 * <p>It may be used again after {@link #build()}, which empties it. Not safe for threads.
 */
public final class MarkedTextBuilder {

    private final StringBuilder text;
    private final List<Mark> marks = new ArrayList<>();
    private char space;
    private boolean tabbed;
    private int firstTab = -1;

    /** An empty one. */
    public MarkedTextBuilder() {
        this(256);
    }

    private MarkedTextBuilder(int length) {
        text = new StringBuilder(length);
    }

    /** The text of some characters, normalised. */
    public static MarkedText of(String raw) {
        boolean same =
                isSurelyNormal(raw)
                        || runEnd(raw, 0, raw.length()) == raw.length() && Typography.isNormal(raw);
        return same ? MarkedText.of(raw) : new MarkedTextBuilder(raw.length()).append(raw).build();
    }

    /** Whether a text is normalised, as most are; what is not surely so may still be. */
    private static boolean isSurelyNormal(String raw) {
        byte before = SPACE;
        for (int i = 0; i < raw.length(); i++) {
            byte kind = KINDS[raw.charAt(i)];
            if (kind == UNSURE || kind == SPACE && before == SPACE) {
                return false;
            }
            before = kind;
        }
        return before != SPACE || raw.isEmpty();
    }

    /** Whether nothing has been added that prints. */
    public boolean isEmpty() {
        return text.length() == 0;
    }

    /** Where the next character will stand, not counting white space before it. */
    public int position() {
        return text.length();
    }

    /** The text so far, without its marks. */
    public String peek() {
        return text.toString();
    }

    /**
     * Where the first tab within the text stands, -1 if there is none. It tells a label from a
     * number with which a sentence begins.
     */
    public int firstTab() {
        return firstTab;
    }

    /** Adds characters. */
    public MarkedTextBuilder append(CharSequence raw) {
        return append(raw, 0, raw.length());
    }

    /** Adds the characters from one place to another. */
    public MarkedTextBuilder append(CharSequence raw, int from, int to) {
        int at = from;
        while (at < to) {
            int run = at;
            at = runEnd(raw, at, to);
            if (at > run) {
                if (space != 0) {
                    flushSpace();
                }
                if (at - run == raw.length()) {
                    text.append(raw);
                } else {
                    text.append(raw, run, at);
                }
            }
            if (at < to) {
                append(raw.charAt(at++));
            }
        }
        return this;
    }

    /** Where the words end that start at a place and have single spaces between them. */
    private static int runEnd(CharSequence raw, int start, int end) {
        int at = start;
        while (at < end) {
            char c = raw.charAt(at);
            boolean between = c == ' ' && at > start && at + 1 < end && isPlain(raw.charAt(at + 1));
            if (!isPlain(c) && !between) {
                break;
            }
            at++;
        }
        return at;
    }

    /** The same in an array. */
    private static int runEnd(char[] raw, int start, int end) {
        int at = start;
        while (at < end
                && (isPlain(raw[at])
                        || raw[at] == ' ' && at > start && at + 1 < end && isPlain(raw[at + 1]))) {
            at++;
        }
        return at;
    }

    /** Adds characters of an array. */
    public MarkedTextBuilder append(char[] raw, int start, int length) {
        int end = start + length;
        int at = start;
        while (at < end) {
            int run = at;
            at = runEnd(raw, at, end);
            if (at > run) {
                if (space != 0) {
                    flushSpace();
                }
                text.append(raw, run, at - run);
            }
            if (at < end) {
                append(raw[at++]);
            }
        }
        return this;
    }

    /** Whether a character is neither white space nor invisible, for those below U+3000. */
    private static final boolean[] PLAIN = new boolean['\u3000'];

    private static final byte UNSURE = 0;
    private static final byte SURE = 1;
    private static final byte SPACE = 2;

    /** Of all characters: those that are plain and always normal, and those that are a space. */
    private static final byte[] KINDS = new byte[Character.MAX_VALUE + 1];

    static {
        for (char c = 0; c < PLAIN.length; c++) {
            PLAIN[c] = !Typography.isSpace(c) && !Typography.isInvisible(c);
        }
        for (int i = 0; i < KINDS.length; i++) {
            char c = (char) i;
            boolean space = c == ' ' || Typography.isNoBreakSpace(c);
            KINDS[c] = space ? SPACE : isPlain(c) && Typography.isAlwaysNormal(c) ? SURE : UNSURE;
        }
    }

    /** Whether a character is neither white space nor invisible. */
    private static boolean isPlain(char c) {
        return c < PLAIN.length ? PLAIN[c] : c != '\u3000' && c != '\uFEFF';
    }

    /** Adds one character. */
    public MarkedTextBuilder append(char c) {
        if (Typography.isSpace(c)) {
            if (space == 0 || Typography.isNoBreakSpace(c)) {
                space = Typography.isNoBreakSpace(c) ? c : ' ';
            }
            tabbed |= c == '\t';
        } else if (!Typography.isInvisible(c)) {
            if (space != 0) {
                flushSpace();
            }
            text.append(c);
        }
        return this;
    }

    /** Sees to it that a space stands before the next character. */
    public MarkedTextBuilder space() {
        return append(' ');
    }

    /** Adds text with its marks. */
    public MarkedTextBuilder append(MarkedText piece) {
        if (piece.isEmpty() && piece.marks().isEmpty()) {
            return this;
        }
        int start = text.length() + (space != 0 && text.length() > 0 && !piece.isEmpty() ? 1 : 0);
        append(piece.text());
        for (Mark mark : piece.marks()) {
            if (mark instanceof Mark.Emphasis e) {
                addEmphasis(e.start() + start, e.end() + start, e.style());
            } else {
                marks.add(mark.shift(start));
            }
        }
        return this;
    }

    /** Marks what was added since a {@link #position()} as set apart. */
    public MarkedTextBuilder emphasize(int since, Mark.Style style) {
        int start = afterSpaces(since);
        if (start < text.length()) {
            addEmphasis(start, text.length(), style);
        }
        return this;
    }

    /** Marks what was added since a {@link #position()} as a link. */
    public MarkedTextBuilder link(int since, String href) {
        int start = afterSpaces(since);
        if (start < text.length()) {
            marks.add(new Mark.Link(start, text.length(), href));
        }
        return this;
    }

    /** Puts a footnote mark here, right after the last character that prints. */
    public MarkedTextBuilder note(String marker) {
        marks.add(new Mark.NoteReference(text.length(), marker));
        return this;
    }

    /** Takes back white space that was added last. */
    public MarkedTextBuilder dropSpace() {
        space = 0;
        tabbed = false;
        return this;
    }

    /** What was built; the builder is empty afterwards. */
    public MarkedText build() {
        MarkedText built;
        String raw = text.toString();
        if (raw.isEmpty() && marks.isEmpty()) {
            built = MarkedText.EMPTY;
        } else if (Typography.isNormal(raw)) {
            built = new MarkedText(raw, marks);
        } else {
            built = normalized();
        }
        text.setLength(0);
        marks.clear();
        space = 0;
        tabbed = false;
        firstTab = -1;
        return built;
    }

    private void flushSpace() {
        if (text.length() > 0) {
            if (tabbed && firstTab < 0) {
                firstTab = text.length();
            }
            text.append(space);
        }
        space = 0;
        tabbed = false;
    }

    private int afterSpaces(int position) {
        int start = position;
        while (start < text.length() && Typography.isSpace(text.charAt(start))) {
            start++;
        }
        return start;
    }

    /** One run of italics may come in several pieces; it is one mark. */
    private void addEmphasis(int start, int end, Mark.Style style) {
        for (int i = marks.size() - 1; i >= 0; i--) {
            if (marks.get(i) instanceof Mark.Emphasis e && e.style() == style) {
                if (afterSpaces(e.end()) >= start) {
                    marks.set(i, new Mark.Emphasis(e.start(), end, style));
                    return;
                }
                break;
            }
        }
        marks.add(new Mark.Emphasis(start, end, style));
    }

    private MarkedText normalized() {
        List<Mark> moved = new ArrayList<>(marks.size());
        for (Mark mark : marks) {
            int start = normalizedLength(mark.start());
            int end = mark.end() == mark.start() ? start : normalizedLength(mark.end());
            moved.add(mark.at(start, end));
        }
        return new MarkedText(Typography.letters(text), moved);
    }

    private int normalizedLength(int length) {
        return Typography.letters(text.substring(0, length)).length();
    }
}
