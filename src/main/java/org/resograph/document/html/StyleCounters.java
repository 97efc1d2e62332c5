package org.resograph.document.html;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.resograph.document.NumberFormats;

/** The counters of style sheets, and the text that is made of them. */
final class StyleCounters {

    private static final int MAX_DEPTH = 20;

    // "name [number] name [number] …"
    private static final Pattern SET = Pattern.compile("([A-Za-z_][\\w-]*)(?:\\s+(-?\\d{1,6}))?");

    // string / counter(name [, style]) / counters(name, string [, style])
    private static final Pattern PIECE =
            Pattern.compile(
                    "\\s*(?:\"((?:[^\"\\\\]|\\\\.){0,100}+)\"|'((?:[^'\\\\]|\\\\.){0,100}+)'"
                            + "|counter\\(\\s*([\\w-]+)\\s*(?:,\\s*([\\w-]+)\\s*)?\\)"
                            + "|counters\\(\\s*([\\w-]+)\\s*,\\s*[\"']([^\"'\\\\]{0,9})[\"']\\s*"
                            + "(?:,\\s*([\\w-]+)\\s*)?\\))");

    private static final Pattern ESCAPE = Pattern.compile("\\\\(?:([0-9a-fA-F]{1,6})\\s?|(.))");

    /** A counter that was set, and how deep the element stands that set it. */
    private static final class Counter {
        private final String name;
        private final int depth;
        private int value;

        Counter(String name, int depth, int value) {
            this.name = name;
            this.depth = depth;
            this.value = value;
        }
    }

    private final Map<String, Deque<Counter>> byName = new HashMap<>();
    private final Deque<Counter> all = new ArrayDeque<>();

    /** Hears what an element says of counters. */
    void hear(Map<String, String> declarations, int depth) {
        Matcher resets = SET.matcher(declarations.getOrDefault("counter-reset", ""));
        while (resets.find()) {
            reset(String.valueOf(resets.group(1)), depth, number(resets.group(2), 0));
        }
        Matcher increments = SET.matcher(declarations.getOrDefault("counter-increment", ""));
        while (increments.find()) {
            String name = String.valueOf(increments.group(1));
            Counter counter = named(name).peek();
            int step = number(increments.group(2), 1);
            if (counter == null) {
                reset(name, depth, step);
            } else {
                counter.value += step;
            }
        }
    }

    /** Leaves an element at a depth: the counters of what stands in it are gone. */
    void leave(int depth) {
        while (!all.isEmpty() && all.peek().depth > depth) {
            named(all.pop().name).pop();
        }
    }

    private Deque<Counter> named(String name) {
        return byName.computeIfAbsent(name, n -> new ArrayDeque<>());
    }

    private void reset(String name, int depth, int value) {
        Counter last = named(name).peek();
        if (last != null && last.depth == depth) {
            last.value = value;
        } else {
            Counter counter = new Counter(name, depth, value);
            named(name).push(counter);
            all.push(counter);
        }
    }

    private static int number(@Nullable String digits, int otherwise) {
        return digits == null ? otherwise : Integer.parseInt(digits);
    }

    /** The text that a content is; empty if it is of a kind that is not read. */
    Optional<String> text(String content) {
        StringBuilder text = new StringBuilder();
        Matcher piece = PIECE.matcher(content);
        int at = 0;
        while (at < content.length()) {
            if (!piece.region(at, content.length()).lookingAt()) {
                return Optional.empty();
            }
            text.append(text(piece));
            at = piece.end();
        }
        return Optional.of(text.toString());
    }

    private String text(MatchResult piece) {
        String counter = piece.group(3);
        String counters = piece.group(5);
        if (counter != null) {
            Counter innermost = named(counter).peek();
            return format(piece.group(4), innermost == null ? 0 : innermost.value);
        }
        if (counters != null) {
            return all(counters, String.valueOf(piece.group(6)), piece.group(7));
        }
        String quoted = piece.group(1);
        return unescaped(quoted == null ? String.valueOf(piece.group(2)) : quoted);
    }

    private String all(String name, String between, @Nullable String style) {
        StringJoiner text = new StringJoiner(between);
        Iterator<Counter> outermost = named(name).descendingIterator();
        for (int i = 0; outermost.hasNext() && i < MAX_DEPTH; i++) {
            text.add(format(style, outermost.next().value));
        }
        return text.toString();
    }

    private static String format(@Nullable String style, int number) {
        String format = ListLabels.format(style == null ? "" : style).orElse("decimal");
        return number < 0 ? Integer.toString(number) : NumberFormats.format(format, number);
    }

    private static String unescaped(String text) {
        return ESCAPE.matcher(text)
                .replaceAll(
                        escape -> {
                            String code = escape.group(1);
                            String c = code == null ? escape.group().substring(1) : character(code);
                            return Matcher.quoteReplacement(c);
                        });
    }

    private static String character(String code) {
        int point = Integer.parseInt(code, 16);
        return Character.isValidCodePoint(point) ? Character.toString(point) : "";
    }
}
