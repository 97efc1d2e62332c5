package org.resograph.parser.akn;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.resograph.parser.Numbering;
import org.resograph.parser.akn.Metadata.Keyword;
import org.resograph.resolution.AgendaItem;
import org.resograph.resolution.Body;
import org.resograph.text.MarkedText;

/**
 * The agenda items under which a document was considered: from the cover page, or, where that has
 * none, from the metadata. The Security Council's index terms are no agenda items.
 */
final class AgendaItems {

    /** Between two letters of one item. */
    private static final Pattern CONJUNCTION =
            Pattern.compile(
                    "\\h*(?:[,\u060C\u3001\uFF0C]\\h*(?:and|et|y|e|und|\u0438|\u0648)?"
                            + "|and|et|y|e|und|\u0438|\u0648|\u548C|\u53CA)\\h*(?=[(\uFF08]|\\p{L})");

    private AgendaItems() {}

    static List<AgendaItem> of(
            Cover cover, List<MarkedText> titles, Metadata metadata, Optional<Body> body) {
        List<String> numbers = new ArrayList<>(1);
        for (Cover.Item item : cover.agendaItems) {
            addNumbers(item.text(), numbers);
        }
        if (numbers.isEmpty()) {
            for (Cover.Item item : cover.agendaItems) {
                addNumbers(item.title(), numbers);
            }
        }
        if (numbers.isEmpty() && !body.equals(Optional.of(Body.SECURITY_COUNCIL))) {
            for (Keyword keyword : metadata.keywords) {
                if (keyword.kind().equals("agenda") && !keyword.value().startsWith("[")) {
                    addNumbers(keyword.value(), numbers);
                }
            }
        }
        List<AgendaItem> items = new ArrayList<>(numbers.size());
        for (int i = 0; i < numbers.size(); i++) {
            Optional<String> title =
                    titles.size() == numbers.size()
                            ? Optional.of(titles.get(i).text())
                            : numbers.size() == 1 ? joined(titles) : Optional.empty();
            items.add(new AgendaItem(numbers.get(i), title));
        }
        return items;
    }

    /** A title may be set in two lines. */
    private static Optional<String> joined(List<MarkedText> titles) {
        if (titles.isEmpty()) {
            return Optional.empty();
        }
        StringBuilder title = new StringBuilder();
        for (MarkedText line : titles) {
            title.append(title.length() == 0 ? "" : " ").append(line);
        }
        return Optional.of(title.toString());
    }

    /** The figures in a line, each with the letters after it: {@code 18 (b)}, {@code 18a}. */
    static void addNumbers(String line, List<String> numbers) {
        int at = 0;
        while (at < line.length()) {
            if (!Character.isDigit(line.charAt(at))) {
                at++;
                continue;
            }
            int end = at;
            int value = 0;
            while (end < line.length() && Character.isDigit(line.charAt(end)) && end - at < 5) {
                value = value * 10 + Character.digit(line.charAt(end), 10);
                end++;
            }
            StringBuilder number = new StringBuilder().append(value);
            int next = addLetters(line, end, number);
            if (value > 0 && value < 1000) {
                addOnce(number.toString(), numbers);
                if (next > end) {
                    next = addMoreLetters(line, next, value, numbers);
                }
            }
            at = next;
        }
    }

    private static void addOnce(String number, List<String> numbers) {
        if (!numbers.contains(number)) {
            numbers.add(number);
        }
    }

    /** The letters of the same item behind the first: {@code 12 (a), (b) and (d)}. */
    private static int addMoreLetters(String line, int from, int value, List<String> numbers) {
        int at = from;
        while (true) {
            StringBuilder number = new StringBuilder().append(value);
            int start = afterConjunction(line, at);
            int end = start > at ? addLetters(line, start, number) : start;
            if (end == start || ")\uFF09".indexOf(line.charAt(end - 1)) < 0) {
                return at;
            }
            addOnce(number.toString(), numbers);
            at = end;
        }
    }

    /** The place after a comma or a word for "and"; the same place if there is none. */
    private static int afterConjunction(String line, int from) {
        Matcher conjunction = CONJUNCTION.matcher(line).region(from, line.length());
        return conjunction.lookingAt() ? conjunction.end() : from;
    }

    private static int addLetters(String line, int from, StringBuilder number) {
        int at = from;
        while (at < line.length() && (line.charAt(at) == ' ' || line.charAt(at) == '\u00A0')) {
            at++;
        }
        boolean glued = at == from;
        boolean opened =
                at < line.length() && (line.charAt(at) == '(' || line.charAt(at) == '\uFF08');
        int start = opened ? at + 1 : at;
        int end = start;
        while (end < line.length()
                && end - start < 5
                && (Character.isLetter(line.charAt(end)) || line.charAt(end) == ' ')) {
            end++;
        }
        boolean closed =
                end < line.length() && (line.charAt(end) == ')' || line.charAt(end) == '\uFF09');
        boolean bare = glued && !opened && end == line.length() && end > start;
        if (!closed && !bare) {
            return from;
        }
        Optional<String> label = Numbering.letterLabel(line.substring(start, end).strip());
        if (label.isEmpty() || label.get().length() > 3) {
            return from;
        }
        number.append(" (").append(label.get()).append(')');
        return closed ? end + 1 : end;
    }
}
