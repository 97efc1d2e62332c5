package org.resograph.document.html;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.NodeVisitor;
import org.resograph.document.html.StyleSheet.Rule;

/**
 * Gives each element as a style of its own what the sheets of the page say of it, and writes the
 * numbers that they count.
 */
final class SheetStyles implements NodeVisitor {

    private static final int MAX_COMPARISONS = 2_000_000;

    /** How many characters are shown that are not in the page itself. */
    private static final int MAX_ADDED = 1 << 20;

    private static final int LONGEST_CLASSES = 1_000;

    /** A bullet; what else is shown before something is an ornament. */
    private static final Pattern BULLET = Pattern.compile("[-–—•●○◦■▪□·➢❖*\\uE000-\\uF8FF]");

    private static final Pattern NUMBERED = Pattern.compile("[\\p{L}\\p{N}]");

    private static final Comparator<Rule> WEAKEST_FIRST =
            Comparator.comparingInt((Rule rule) -> rule.selector().weight())
                    .thenComparingInt(Rule::order);

    private final StyleSheet sheet;
    private final StyleSelector.Budget budget = new StyleSelector.Budget(MAX_COMPARISONS);
    private final StyleCounters counters = new StyleCounters();
    private final IdentityHashMap<Element, String> shownBefore = new IdentityHashMap<>();

    private int added;

    private SheetStyles(StyleSheet sheet) {
        this.sheet = sheet;
    }

    static void apply(Document page) {
        StyleSheet sheet = StyleSheet.of(page);
        if (!sheet.isEmpty()) {
            SheetStyles styles = new SheetStyles(sheet);
            page.body().traverse(styles);
            styles.shownBefore.forEach(Element::prependText);
        }
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof Element element && !budget.isSpent()) {
            style(element, depth);
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (node instanceof Element) {
            counters.leave(depth);
        }
    }

    private void style(Element element, int depth) {
        List<Rule> rules = rules(element);
        if (rules.isEmpty()) {
            return;
        }
        Map<String, String> said = said(rules, false);
        Map<String, String> own = StyleSheet.declarations(element.attr("style"));
        own.forEach(said::put);
        counters.hear(said, depth);
        Map<String, String> before = said(rules, true);
        // What is shown before the element stands in it.
        counters.hear(before, depth + 1);
        content(element, before.getOrDefault("content", ""), said);
        StringBuilder style = new StringBuilder();
        said.forEach((name, value) -> style.append(name).append(':').append(value).append(';'));
        element.attr("style", style.toString());
    }

    private void content(Element element, String content, Map<String, String> said) {
        String shown = counters.text(content).orElse("");
        boolean counted = content.contains("counter");
        if (element.nameIs("li") && BULLET.matcher(shown.strip()).matches()) {
            said.put("list-style-type", "disc");
        } else if ((element.nameIs("li") || counted) && NUMBERED.matcher(shown).find()) {
            added += shown.length();
            if (added <= MAX_ADDED) {
                shownBefore.put(element, shown.strip() + " ");
            }
        }
    }

    private List<Rule> rules(Element element) {
        List<Rule> rules = new ArrayList<>(about(element, element.normalName()));
        if (!element.id().isEmpty()) {
            rules.addAll(about(element, "#" + element.id()));
        }
        if (element.hasAttr("class") && element.className().length() <= LONGEST_CLASSES) {
            for (String name : element.classNames()) {
                rules.addAll(about(element, "." + name));
            }
        }
        rules.sort(WEAKEST_FIRST);
        return rules;
    }

    private List<Rule> about(Element element, String key) {
        List<Rule> matching = new ArrayList<>();
        for (Rule rule : sheet.about(key)) {
            if (budget.isSpent()) {
                break;
            }
            if (rule.selector().matches(element, budget)) {
                matching.add(rule);
            }
        }
        return matching;
    }

    private static Map<String, String> said(List<Rule> rules, boolean before) {
        Map<String, String> said = new LinkedHashMap<>();
        for (Rule rule : rules) {
            if (rule.selector().before() == before) {
                said.putAll(rule.declarations());
            }
        }
        return said;
    }
}
