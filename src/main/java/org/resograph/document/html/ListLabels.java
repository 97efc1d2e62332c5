package org.resograph.document.html;

import java.util.Locale;
import org.jsoup.nodes.Element;
import org.resograph.document.NumberFormats;

/**
 * The labels that a browser shows for the items of a list, in the form in which documents print
 * them: {@code 1.}, {@code (a)}, {@code (i)}.
 */
final class ListLabels {

    private final String format;
    private final int step;
    private int number;

    private ListLabels(String format, int first, int step) {
        this.format = format;
        this.number = first;
        this.step = step;
    }

    static ListLabels of(Element list) {
        if (!list.normalName().equals("ol")) {
            return new ListLabels(isBare(list) ? "none" : "bullet", 1, 1);
        }
        boolean reversed = list.hasAttr("reversed");
        int items = (int) list.children().stream().filter(c -> c.nameIs("li")).count();
        int first = number(list.attr("start"), reversed ? items : 1);
        return new ListLabels(isBare(list) ? "none" : format(list), first, reversed ? -1 : 1);
    }

    private static String css(Element list) {
        return list.attr("style").replace(" ", "").toLowerCase(Locale.ROOT);
    }

    private static boolean isBare(Element list) {
        return css(list).matches(".*list-style(?:-type)?:none.*");
    }

    private static String format(Element list) {
        String css = css(list);
        return switch (list.attr("type")) {
            case "a" -> "lowerLetter";
            case "A" -> "upperLetter";
            case "i" -> "lowerRoman";
            case "I" -> "upperRoman";
            default ->
                    css.contains("lower-alpha") || css.contains("lower-latin")
                            ? "lowerLetter"
                            : css.contains("upper-alpha") || css.contains("upper-latin")
                                    ? "upperLetter"
                                    : css.contains("lower-roman")
                                            ? "lowerRoman"
                                            : css.contains("upper-roman")
                                                    ? "upperRoman"
                                                    : "decimal";
        };
    }

    /** The label of the next item: a bullet, a number, or nothing. */
    String next(Element item) {
        number = number(item.attr("value"), number);
        int own = number;
        number += step;
        return switch (format) {
            case "none" -> "";
            case "bullet" -> LineWriter.BULLET;
            case "lowerLetter", "lowerRoman" -> "(" + NumberFormats.format(format, own) + ")";
            default -> NumberFormats.format(format, own) + ".";
        };
    }

    private static int number(String text, int otherwise) {
        String digits = text.strip();
        return digits.matches("-?[0-9]{1,6}") ? Integer.parseInt(digits) : otherwise;
    }
}
