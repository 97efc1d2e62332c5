package org.resograph.parser.lines;

import java.util.List;
import org.resograph.document.Line;
import org.resograph.parser.profile.LanguageProfile;
import org.resograph.resolution.Symbol;

/**
 * What stands at the head of every page: the symbol, or the title on one line or two, or both.
 *
 * <pre>
 * A/RES/85/31
 * Lanterns of the coast and of the islands
 * before the coast                            A/RES/85/31
 * </pre>
 */
final class RunningHead {

    /** A shorter line is no beginning of a title. */
    private static final int SHORTEST = 12;

    private final Fields fields;

    /** How much of the title the lines before have read; 0 outside of a head. */
    private int read;

    private int page = 1;

    RunningHead(Fields fields) {
        this.fields = fields;
    }

    /** The symbol of the document, and nothing else. */
    boolean isSymbol(String text) {
        return !fields.symbols.isEmpty()
                && SymbolToken.at(text, 0)
                        .filter(symbol -> symbol.end() == text.length())
                        .filter(symbol -> isOwn(symbol.symbol()))
                        .isPresent();
    }

    /** Whether a line is the first of its page. */
    boolean isNewPage(Line line) {
        return line.page() != page;
    }

    /**
     * Whether a head begins with a text.
     *
     * @param apart whether the text above was interrupted: then the title needs no symbol beside it
     */
    boolean begins(String text, boolean apart) {
        String rest = rest(text);
        boolean own = rest.length() < text.length();
        if (own && (isSymbol(text) || Furniture.isNumber(rest))) {
            return true;
        }
        if (rest.length() > SHORTEST && title().startsWith(rest) && (own || apart)) {
            read = rest.length();
            return true;
        }
        return false;
    }

    /**
     * Whether a head begins at a line, though no page is known to begin there: the title, up to the
     * symbol or the number of the page.
     */
    boolean begins(List<Line> lines, int line, LanguageProfile profile) {
        String title = title();
        if (!mayBegin(lines.get(line).text().text(), title)) {
            return false;
        }
        int at = line;
        int first = 0;
        int end = 0;
        while (at < lines.size() && end < title.length()) {
            String text = lines.get(at).text().text();
            String rest = rest(text);
            int from = end + (end > 0 && title.charAt(end) == ' ' ? 1 : 0);
            if (!title.startsWith(rest, from) || at == line && rest.length() <= SHORTEST) {
                return false;
            }
            end = from + rest.length();
            first = at == line ? end : first;
            if (rest.length() < text.length()) {
                read = first;
                return true;
            }
            at++;
        }
        boolean is =
                end > 0 && end == title.length() && at < lines.size() && isHead(lines, at, profile);
        read = is ? first : 0;
        return is;
    }

    /** Whether a line starts as the title does, or with a symbol: few lines do. */
    private static boolean mayBegin(String text, String title) {
        return text.length() > SHORTEST
                && !title.isEmpty()
                && (title.regionMatches(0, text, 0, SHORTEST)
                        || SymbolToken.at(text, 0).isPresent());
    }

    private boolean isHead(List<Line> lines, int at, LanguageProfile profile) {
        String text = lines.get(at).text().text();
        return isSymbol(text) || Furniture.is(lines.get(at), profile) && !Furniture.isNumber(text);
    }

    /** Whether the head goes on with a text: the rest of a title on two lines. */
    boolean goesOn(String text) {
        String rest = rest(text);
        String title = title();
        int from = read;
        while (from < title.length() && title.charAt(from) == ' ') {
            from++;
        }
        boolean goesOn = read > 0 && !rest.isEmpty() && title.startsWith(rest, from);
        if (goesOn) {
            read = from + rest.length();
        }
        return goesOn;
    }

    /** A line of the text: the head is over. */
    void end(Line line) {
        read = 0;
        page = line.page();
    }

    private String title() {
        return fields.title.map(title -> title.text()).orElse("");
    }

    /** A text without the document's own symbol at one of its ends. */
    private String rest(String text) {
        String first =
                SymbolToken.at(text, 0)
                        .filter(symbol -> isOwn(symbol.symbol()))
                        .map(symbol -> text.substring(symbol.end()).strip())
                        .orElse(text);
        if (first.length() < text.length()) {
            return first;
        }
        int last = text.lastIndexOf(' ') + 1;
        return SymbolToken.at(text, last)
                .filter(symbol -> last > 0 && symbol.end() == text.length())
                .filter(symbol -> isOwn(symbol.symbol()))
                .map(symbol -> text.substring(0, last).strip())
                .orElse(text);
    }

    private boolean isOwn(Symbol symbol) {
        return fields.symbols.isEmpty() || fields.symbols.contains(symbol);
    }
}
