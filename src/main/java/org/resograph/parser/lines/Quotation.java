package org.resograph.parser.lines;

import java.util.ArrayList;
import java.util.List;
import org.resograph.document.Line;
import org.resograph.text.MarkedText;

/**
 * A resolution that a page quotes: a press release, an article. A quotation mark stands before the
 * formula, and before each paragraph or none; one closes it, and what follows is of the page.
 *
 * <pre>
 * quotation = open formula *( [ open ] paragraph ) close
 * </pre>
 *
 * @param lines all lines, of which those quoted have lost the marks of the quotation
 * @param end after the last line that is quoted; -1 where nothing closes the quotation
 */
record Quotation(List<Line> lines, int end) {

    private static final String OPENING = "“«„\"‘'”";
    private static final String CLOSING = "”»“\"’'";

    /** The lines without the marks, if the first formula among them is quoted; else as they are. */
    static Quotation of(List<Line> lines, Formulas formulas) {
        int formula = 0;
        while (formula < lines.size() && !isFormula(lines.get(formula), formulas)) {
            formula++;
        }
        if (formula == lines.size() || opening(lines.get(formula)) == 0) {
            return new Quotation(lines, -1);
        }
        char mark = lines.get(formula).text().text().charAt(0);
        List<Line> plain = new ArrayList<>(lines.subList(0, formula));
        int last = lastQuoted(lines, formula, mark);
        for (int i = formula; i < lines.size(); i++) {
            Line line = lines.get(i);
            int open = i <= Math.max(last, formula) && startsWith(line, mark) ? opening(line) : 0;
            MarkedText text = line.text().part(open, line.text().text().length());
            boolean closes = i >= last && isClosed(text.text(), mark);
            int close = closes ? closing(text.text()) : text.text().length();
            plain.add(with(line, text.part(0, close)));
            if (closes) {
                plain.addAll(lines.subList(i + 1, lines.size()));
                return new Quotation(plain, i + 1);
            }
        }
        return last > formula ? new Quotation(plain, -1) : new Quotation(lines, -1);
    }

    private static boolean isFormula(Line line, Formulas formulas) {
        return !line.isTableRow()
                && line.role() != Line.Role.FURNITURE
                && formulas.at(line.text())
                        .filter(f -> f.comma() || opening(line) > 0 && f.isWhole(line.text()))
                        .isPresent();
    }

    /** The last line that starts with the mark, if the first paragraph does; else the formula. */
    private static int lastQuoted(List<Line> lines, int formula, char mark) {
        int last = formula;
        for (int i = formula + 1; i < lines.size() && i - last <= 40; i++) {
            boolean quoted = startsWith(lines.get(i), mark);
            if (i == formula + 1 && !quoted) {
                return formula;
            }
            if (quoted) {
                last = i;
                if (isClosed(lines.get(i).text().text().substring(1), mark)) {
                    break;
                }
            }
        }
        return last;
    }

    private static boolean startsWith(Line line, char mark) {
        return line.text().text().indexOf(mark) == 0;
    }

    /** How many characters at the start of a line are quotation marks and spaces. */
    private static int opening(Line line) {
        String text = line.text().text();
        int at = 0;
        while (at < text.length()
                && (OPENING.indexOf(text.charAt(at)) >= 0
                        || at > 0 && Character.isSpaceChar(text.charAt(at)))) {
            at++;
        }
        return at;
    }

    /** Whether a text ends with a mark that closes a quotation which does not begin in it. */
    private static boolean isClosed(String text, char mark) {
        int end = closing(text);
        if (end == text.length()) {
            return false;
        }
        char last = text.charAt(text.length() - 1);
        int within = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == mark && c != last) {
                within++;
            } else if (c == last) {
                within--;
            }
        }
        boolean same = mark == last;
        return same ? within % 2 != 0 : within < 0;
    }

    /** Where the marks start that close a text; its length for none. */
    private static int closing(String text) {
        int end = text.length();
        while (end > 0 && CLOSING.indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        if (end < text.length()) {
            while (end > 0 && Character.isSpaceChar(text.charAt(end - 1))) {
                end--;
            }
        }
        return end;
    }

    private static Line with(Line line, MarkedText text) {
        return new Line(
                line.number(),
                line.page(),
                text,
                line.role(),
                line.style(),
                line.indent(),
                line.spaced(),
                line.cells());
    }
}
