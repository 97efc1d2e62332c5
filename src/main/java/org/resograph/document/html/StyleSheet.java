package org.resograph.document.html;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * What the style sheets in a page say of how its elements are shown: of them, what a reader of its
 * text has to know. Rules for one medium alone are left out, and so is what a sheet hides: programs
 * show it to whoever asks for it.
 */
final class StyleSheet {

    private static final int MAX_LENGTH = 1 << 20;
    private static final int MAX_RULES = 20_000;
    private static final int LONGEST_PRELUDE = 10_000;
    private static final int LONGEST_VALUE = 200;

    private static final Set<String> KNOWN =
            Set.of(
                    "font-style",
                    "font-weight",
                    "display",
                    "vertical-align",
                    "white-space",
                    "list-style-type",
                    "counter-reset",
                    "counter-increment",
                    "content");

    private static final Pattern HIDING = Pattern.compile("(?i)none");

    private static final Pattern IMPORTANT = Pattern.compile("(?i)!\\s*important");

    /**
     * What is said of the elements that a selector selects.
     *
     * @param order its place among the rules
     */
    record Rule(StyleSelector selector, int order, Map<String, String> declarations) {}

    /** The rules by what the element that they are about has at least: an id, a class, a name. */
    private final Map<String, List<Rule>> rules = new HashMap<>();

    private int count;

    private StyleSheet() {}

    /** Those of a page as one. */
    static StyleSheet of(Element page) {
        StringBuilder css = new StringBuilder();
        for (Element style : page.select("style")) {
            if (style.attr("media").toLowerCase(Locale.ROOT).matches("|all|screen.*")) {
                css.append(style.data()).append('\n');
            }
        }
        StyleSheet sheet = new StyleSheet();
        css.setLength(Math.min(css.length(), MAX_LENGTH));
        sheet.read(withoutComments(css.toString()));
        return sheet;
    }

    boolean isEmpty() {
        return rules.isEmpty();
    }

    /** The rules that may be about an element with this id (#), class (.) or name. */
    List<Rule> about(String key) {
        return rules.getOrDefault(key, List.of());
    }

    private static String withoutComments(String css) {
        StringBuilder bare = new StringBuilder();
        int from = 0;
        for (int at = css.indexOf("/*"); at >= 0; at = css.indexOf("/*", from)) {
            bare.append(css, from, at).append(' ');
            int end = css.indexOf("*/", at + 2);
            from = end < 0 ? css.length() : end + 2;
        }
        return bare.append(css, from, css.length()).toString().replaceAll("<!--|-->", " ");
    }

    private void read(String css) {
        int from = 0;
        for (int open = css.indexOf('{'); open >= 0; open = css.indexOf('{', from)) {
            int close = end(css, open);
            // A statement such as "@import …;" has no block.
            String above = css.substring(from, open);
            String prelude = above.substring(above.lastIndexOf(';') + 1).strip();
            if (!prelude.startsWith("@") && prelude.length() <= LONGEST_PRELUDE) {
                Map<String, String> declarations = declarations(css.substring(open + 1, close));
                declarations.computeIfPresent("display", StyleSheet::unlessHiding);
                add(prelude, declarations);
            }
            from = Math.min(close + 1, css.length());
        }
    }

    private static @Nullable String unlessHiding(String name, String value) {
        return HIDING.matcher(value).matches() ? null : value;
    }

    /** Where the block ends that opens at a place. */
    private static int end(String css, int open) {
        int depth = 0;
        char quote = 0;
        for (int i = open; i < css.length(); i++) {
            char c = css.charAt(i);
            if (c == '\\') {
                i++;
            } else if (quote != 0) {
                quote = c == quote ? 0 : quote;
            } else if (c == '"' || c == '\'') {
                quote = c;
            } else if (c == '{') {
                depth++;
            } else if (c == '}' && --depth == 0) {
                return i;
            }
        }
        return css.length();
    }

    private void add(String prelude, Map<String, String> declarations) {
        if (declarations.isEmpty()) {
            return;
        }
        for (String text : prelude.split(",", -1)) {
            Optional<StyleSelector> selector = StyleSelector.of(text);
            if (selector.isPresent() && count < MAX_RULES) {
                rules.computeIfAbsent(selector.get().key(), k -> new ArrayList<>())
                        .add(new Rule(selector.get(), count++, declarations));
            }
        }
    }

    /** What a style says of the properties that are known here. */
    static Map<String, String> declarations(String style) {
        Map<String, String> declarations = new LinkedHashMap<>();
        int from = 0;
        char quote = 0;
        for (int i = 0; i <= style.length(); i++) {
            char c = i < style.length() ? style.charAt(i) : ';';
            if (c == ';' && (quote == 0 || i == style.length())) {
                declare(style.substring(from, i), declarations);
                from = i + 1;
            } else if (c == '\\') {
                i++;
            } else if (quote != 0) {
                quote = c == quote ? 0 : quote;
            } else if (c == '"' || c == '\'') {
                quote = c;
            }
        }
        return declarations;
    }

    private static void declare(String declaration, Map<String, String> declarations) {
        int colon = declaration.indexOf(':');
        if (colon < 0) {
            return;
        }
        String name = declaration.substring(0, colon).strip().toLowerCase(Locale.ROOT);
        String property = name.equals("list-style") ? "list-style-type" : name;
        String value = declaration.substring(colon + 1);
        if (KNOWN.contains(property) && value.length() <= LONGEST_VALUE) {
            declarations.put(property, IMPORTANT.matcher(value).replaceAll("").strip());
        }
    }
}
