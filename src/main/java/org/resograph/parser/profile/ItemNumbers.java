package org.resograph.parser.profile;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.resograph.parser.Numbering;
import org.resograph.parser.profile.Template.Reading;

/**
 * The numbers of agenda items.
 *
 * <pre>
 * items  = item *( ( "," / and ) item )
 * item   = 1*3digit *( [","] letter )            ; 3; 116 (a); 116 a); 14, c,
 *                                               ; a letter alone after "and" belongs to the item before it
 * letter = "(" letter ")" / letter ")" / letter ","
 * </pre>
 */
final class ItemNumbers {

    private final Folded text;
    private final List<String> conjunctions;
    private final List<String> items = new ArrayList<>();
    private int at;
    private int end;

    ItemNumbers(Folded text, List<String> conjunctions) {
        this.text = text;
        this.conjunctions = conjunctions;
    }

    /** The items at a place, each as in {@code 116 (a)}. */
    @Nullable Reading read(int place) {
        at = place;
        String number = number();
        if (number.isEmpty()) {
            return null;
        }
        while (!number.isEmpty()) {
            readLetters(number);
            skipSeparators();
            number = number();
        }
        return new Reading(List.copyOf(items), end);
    }

    private String number() {
        int from = at;
        while (text.at(at) >= '0' && text.at(at) <= '9' && at - from < 4) {
            at++;
        }
        if (at == from || at - from > 3) {
            at = from;
            return "";
        }
        end = at;
        return text.substring(from, at);
    }

    private void readLetters(String number) {
        int before = items.size();
        int place = at;
        while (true) {
            int next = letter(text.skipSpaces(place));
            if (next < 0) {
                break;
            }
            items.add(number + " (" + label + ")");
            end = next;
            at = next;
            skipSeparators();
            place = at;
            at = end;
        }
        if (items.size() == before) {
            items.add(number);
        }
        at = end;
    }

    private String label = "";

    /** Reads a letter that a parenthesis closes, or that stands between commas. */
    private int letter(int place) {
        int from = place;
        boolean comma = text.at(from) == ',';
        if (comma) {
            from = text.skipSpaces(from + 1);
        }
        boolean opened = text.at(from) == '(';
        if (opened) {
            from = text.skipSpaces(from + 1);
        }
        int to = from;
        while (Character.isLetter(text.at(to)) && to - from < 4) {
            to++;
        }
        int close = text.skipSpaces(to);
        boolean closed = text.at(close) == ')' || comma && !opened && text.at(close) == ',';
        if (to == from || !closed || to - from > 3) {
            return -1;
        }
        int after = close + 1;
        return Numbering.letterLabel(text.substring(from, to))
                .map(
                        l -> {
                            label = l;
                            return after;
                        })
                .orElse(-1);
    }

    private void skipSeparators() {
        int place = text.skipSpaces(at);
        boolean more = true;
        while (more) {
            more = false;
            for (String and : conjunctions) {
                boolean glued = and.equals("و");
                if (!and.isEmpty()
                        && text.startsWith(and, place)
                        && (glued || !Template.isInWord(text, place + and.length()))) {
                    place = text.skipSpaces(place + and.length());
                    more = true;
                }
            }
        }
        at = place;
    }
}
