package org.resograph.document;

import java.util.ArrayList;
import java.util.List;
import org.resograph.text.Mark.Style;
import org.resograph.text.MarkedText;
import org.resograph.text.MarkedTextBuilder;

/** Writes the characters of one or more lines without their marks, and the marks beside them. */
final class InlineWriter {

    /** A place where an emphasis starts or ends. */
    record Switch(int at, int length, List<Style> styles, boolean on) {}

    private static final int LONGEST_ATTRIBUTES = 120;

    private final String source;
    private final int end;
    private int at;
    private MarkedTextBuilder text = new MarkedTextBuilder();
    private final List<MarkedText> lines = new ArrayList<>();
    private final List<Style> on = new ArrayList<>();
    private final List<Integer> starts = new ArrayList<>();

    InlineWriter(String source, int begin, int end) {
        this.source = source;
        this.at = begin;
        this.end = end;
    }

    List<MarkedText> write(List<Switch> switches) {
        int next = 0;
        while (at < end) {
            int turn = next < switches.size() ? switches.get(next).at() : end;
            if (turn == at && next < switches.size()) {
                turn(switches.get(next));
                at += switches.get(next).length();
                next++;
            } else if (!writePlain(turn)) {
                writeOne();
            }
        }
        endLine();
        return lines;
    }

    /** Writes the characters before the next sign; false if there are none. */
    private boolean writePlain(int before) {
        int from = at;
        int to = InlineSigns.next(source, from, Math.min(before, end));
        while (at < to && "]\r\n".indexOf(source.charAt(at)) < 0) {
            at++;
        }
        text.append(source, from, at);
        return at > from;
    }

    private void turn(Switch s) {
        for (Style style : s.styles()) {
            if (s.on()) {
                on.add(style);
                starts.add(text.position());
            } else {
                int i = on.lastIndexOf(style);
                if (i >= 0) {
                    text.emphasize(starts.remove(i), on.remove(i));
                }
            }
        }
    }

    private void endLine() {
        for (int i = 0; i < on.size(); i++) {
            text.emphasize(starts.get(i), on.get(i));
            starts.set(i, 0);
        }
        lines.add(text.build());
        text = new MarkedTextBuilder();
    }

    private void writeOne() {
        char c = source.charAt(at);
        switch (c) {
            case '\\' -> writeEscape();
            case '\n', '\r' -> {
                at += source.startsWith("\r\n", at) ? 2 : 1;
                endLine();
            }
            case '*' -> writeStars();
            case '[' -> writeBracket();
            case ']' -> writeBracketEnd();
            case '^' -> writeCaret();
            case '<' -> writeTag();
            case '\u00AD' -> writeSoftHyphen();
            case 'ᵉ' -> write('e');
            default -> {
                if (RaisedFigures.is(c)) {
                    writeSuperscript();
                } else {
                    write(c);
                }
            }
        }
    }

    private void write(char c) {
        text.append(c);
        at++;
    }

    private void writeEscape() {
        boolean escape =
                at + 1 < end && "\\`*_{}[]()#+-.!<>|^~\"'".indexOf(source.charAt(at + 1)) >= 0;
        boolean lineEnd = at + 1 < end && "\r\n".indexOf(source.charAt(at + 1)) >= 0;
        if (escape || lineEnd) {
            at++;
        }
        if (!lineEnd) {
            write(source.charAt(at));
        }
    }

    /** Stars that are no emphasis: after a word they refer to a footnote. */
    private void writeStars() {
        int from = at;
        while (at < end && source.charAt(at) == '*') {
            at++;
        }
        int digits = at;
        while (digits < end && Character.isDigit(source.charAt(digits))) {
            digits++;
        }
        if (digits > at && digits < end && source.charAt(digits) == '*') {
            text.append(source.substring(from, digits + 1)); // a bar code
            at = digits + 1;
            return;
        }
        String stars = source.substring(from, at);
        boolean afterWord = from > 0 && !Character.isWhitespace(source.charAt(from - 1));
        boolean beforeWord = at < end && Character.isLetterOrDigit(source.charAt(at));
        if (stars.length() <= 3 && !text.isEmpty() && afterWord && !beforeWord) {
            text.note(stars);
        } else {
            text.append(stars);
        }
    }

    private void writeBracket() {
        int close = closing(']', 400);
        if (close > 0 && source.startsWith("[^", at) && close - at > 2 && close - at < 12) {
            note(source.substring(at + 2, close), close + 1);
            return;
        }
        boolean innermost = close > 0 && source.lastIndexOf('[', close) == at;
        if (innermost && attributesEnd(close + 1) > 0) {
            at++;
            return;
        }
        if (innermost && source.startsWith("](", close)) {
            int from = close + 2;
            int href = from;
            while (href < end && href - from < 2000 && " \n\r)[".indexOf(source.charAt(href)) < 0) {
                href++;
            }
            if (href > from && href < end && source.charAt(href) == ')') {
                int start = text.position();
                text.append(source.substring(at + 1, close));
                text.link(start, source.substring(from, href));
                at = href + 1;
                return;
            }
        }
        write('[');
    }

    /** The attributes that converters set behind words in brackets: "[words]{.underline}". */
    private void writeBracketEnd() {
        int after = attributesEnd(at + 1);
        if (after > 0) {
            at = after;
        } else {
            write(']');
        }
    }

    /** Where attributes in braces end that begin at a place; 0 for none. */
    private int attributesEnd(int from) {
        if (from + 2 >= end || source.charAt(from) != '{') {
            return 0;
        }
        int to = from + 1;
        while (to < end
                && to - from < LONGEST_ATTRIBUTES
                && "}\r\n".indexOf(source.charAt(to)) < 0) {
            to++;
        }
        boolean named = ".#".indexOf(source.charAt(from + 1)) >= 0;
        boolean valued = source.substring(from, Math.min(to, end)).contains("=\"");
        return to < end && source.charAt(to) == '}' && (named || valued) ? to + 1 : 0;
    }

    private int closing(char bracket, int within) {
        int limit = Math.min(end, at + within);
        for (int i = at + 1; i < limit; i++) {
            char c = source.charAt(i);
            if (c == bracket) {
                return i;
            }
            if (c == '\n' || c == '\r') {
                return -1;
            }
        }
        return -1;
    }

    /** "45^e": an ordinal; "droits^1" and "droits^{1}": a note. */
    private void writeCaret() {
        int from = at + 1;
        boolean braces = from < end && source.charAt(from) == '{';
        int i = braces ? from + 1 : from;
        int begin = i;
        while (i < end && i - begin < 4 && Character.isLetterOrDigit(source.charAt(i))) {
            i++;
        }
        if (i == begin || (braces && (i >= end || source.charAt(i) != '}'))) {
            write('^');
            return;
        }
        String raised = source.substring(begin, i);
        if (braces || (i < end && source.charAt(i) == '^')) {
            i++;
        }
        raise(raised, i);
    }

    private void raise(String raised, int next) {
        if (raised.chars().allMatch(Character::isDigit)) {
            note(raised, next);
        } else {
            text.append(raised);
            at = next;
        }
    }

    /**
     * "&lt;sup&gt;1&lt;/sup&gt;", "&lt;br&gt;", comments and the like; every other sign is itself.
     */
    private void writeTag() {
        if (source.startsWith("<!--", at)) {
            String near = source.substring(at, Math.min(end, at + LONGEST_ATTRIBUTES));
            int comment = near.indexOf("-->");
            if (comment > 0) {
                text.append(" ");
                at += comment + 3;
                return;
            }
        }
        int close = closing('>', 12);
        String tag = close < 0 ? "" : source.substring(at + 1, close).strip();
        switch (tag) {
            case "sup" -> {
                int to = source.substring(close, Math.min(end, close + 24)).indexOf("</sup>");
                if (to > 0) {
                    to += close;
                    raise(source.substring(close + 1, to).strip(), to + 6);
                } else {
                    write('<');
                }
            }
            case "br", "br/", "br /" -> {
                text.append(" ");
                at = close + 1;
            }
            case "i", "em", "b", "strong", "u", "/i", "/em", "/b", "/strong", "/u" ->
                    at = close + 1;
            default -> write('<');
        }
    }

    /** A hyphen that is printed at a line's end only: it goes, with the space that follows. */
    private void writeSoftHyphen() {
        at++;
        boolean cut = at + 1 < end && source.charAt(at) == ' ';
        if (cut && Character.isLetter(source.charAt(at + 1))) {
            at++;
        }
    }

    private void writeSuperscript() {
        int i = at;
        StringBuilder digits = new StringBuilder();
        while (i < end && RaisedFigures.is(source.charAt(i))) {
            digits.append(RaisedFigures.figure(source.charAt(i)));
            i++;
        }
        if (RaisedFigures.isOfNumber(source, at)) {
            write(source.charAt(at));
        } else {
            note(digits.toString(), i);
        }
    }

    /** A note refers from the word before it, and a stop that follows it follows that word. */
    private void note(String marker, int next) {
        text.note(marker);
        at = next;
        if (at < end && ",.;:)".indexOf(source.charAt(at)) >= 0) {
            text.dropSpace();
        }
    }
}
