package org.resograph.document.html;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.resograph.document.NumberFormats;

/**
 * The labels that a browser shows for the items of a list, in the form in which documents print
 * them: {@code 1.}, {@code (a)}, {@code (i)}.
 */
final class ListLabels {

    private static final Pattern BARE = Pattern.compile("list-style(?:-type)?:none");
    private static final Pattern STYLE =
            Pattern.compile(
                    "list-style(?:-type)?:(?:inside|outside)?([a-z-]+?)(?:inside|outside|;|!|$)");
    private static final Pattern UNMARKED =
            Pattern.compile(
                    "list-style(?:-type)?:none|display:(?!list-item|inherit|initial|revert)[a-z]");

    private static final Map<String, String> FORMATS =
            Map.ofEntries(
                    Map.entry("disc", "bullet"),
                    Map.entry("circle", "bullet"),
                    Map.entry("square", "bullet"),
                    Map.entry("decimal", "decimal"),
                    Map.entry("decimal-leading-zero", "decimalZero"),
                    Map.entry("lower-alpha", "lowerLetter"),
                    Map.entry("lower-latin", "lowerLetter"),
                    Map.entry("upper-alpha", "upperLetter"),
                    Map.entry("upper-latin", "upperLetter"),
                    Map.entry("lower-roman", "lowerRoman"),
                    Map.entry("upper-roman", "upperRoman"),
                    Map.entry("arabic-indic", "hindiNumbers"),
                    Map.entry("simp-chinese-informal", "chineseCounting"),
                    Map.entry("cjk-decimal", "ideographDigital"));

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
            return new ListLabels(isBare(list) ? "none" : styled(list).orElse("bullet"), 1, 1);
        }
        boolean reversed = list.hasAttr("reversed");
        int items = (int) list.children().stream().filter(c -> c.nameIs("li")).count();
        int first = number(list.attr("start"), reversed ? items : 1);
        return new ListLabels(isBare(list) ? "none" : format(list), first, reversed ? -1 : 1);
    }

    private static String css(Element element) {
        return element.attr("style").replace(" ", "").toLowerCase(Locale.ROOT);
    }

    private static boolean isBare(Element list) {
        return BARE.matcher(css(list)).find();
    }

    private static String format(Element list) {
        return switch (list.attr("type")) {
            case "a" -> "lowerLetter";
            case "A" -> "upperLetter";
            case "i" -> "lowerRoman";
            case "I" -> "upperRoman";
            default -> styled(list).orElse("decimal");
        };
    }

    /** The format that an element has by its style, if it says one. */
    private static Optional<String> styled(Element element) {
        Matcher style = STYLE.matcher(css(element));
        return style.find() ? format(style.group(1)) : Optional.empty();
    }

    /** The format of numbers or bullets that style sheets name so. */
    static Optional<String> format(String name) {
        return Optional.ofNullable(FORMATS.get(name));
    }

    /** The label of the next item: a bullet, a number, or nothing. */
    String next(Element item) {
        number = number(item.attr("value"), number);
        int own = number;
        number += step;
        return switch (isMarked(item) ? styled(item).orElse(format) : "none") {
            case "none" -> "";
            case "bullet" -> LineWriter.BULLET;
            case "lowerLetter", "lowerRoman" -> "(" + NumberFormats.format(format, own) + ")";
            default -> NumberFormats.format(format, own) + ".";
        };
    }

    /** Whether a browser shows an item as one of a list. */
    private static boolean isMarked(Element item) {
        return !item.hasAttr("style") || !UNMARKED.matcher(css(item)).find();
    }

    private static int number(String text, int otherwise) {
        String digits = text.strip();
        return digits.matches("-?[0-9]{1,6}") ? Integer.parseInt(digits) : otherwise;
    }
}
