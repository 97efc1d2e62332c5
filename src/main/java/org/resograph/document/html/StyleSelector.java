package org.resograph.document.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/**
 * A selector of a style sheet by names, classes and ids: {@code ol.roman > li:before}.
 *
 * @param steps from the element that is selected outwards
 * @param before whether it selects what is shown before the element
 */
record StyleSelector(List<Step> steps, boolean before) {

    private static final int MAX_STEPS = 6;
    private static final int LONGEST = 500;

    /** How far out an element is looked for. */
    private static final int MAX_DEPTH = 40;

    /** Longer lists of classes are nobody's. */
    private static final int LONGEST_CLASSES = 1_000;

    private static final Pattern BEFORE = Pattern.compile("(?i)::?before$");

    // simple = [ name ] *( ( "." / "#" ) name )
    private static final Pattern SIMPLE =
            Pattern.compile("([a-z][a-z0-9]*)?((?:[.#][\\w-]{1,100}){0,8})");

    private static final Pattern PART = Pattern.compile("[.#][\\w-]+");

    /**
     * An element by its name, if any, its classes and its id.
     *
     * @param child whether the one of the step before is its child, and not only within it
     */
    record Step(String name, List<String> parts, boolean child) {

        boolean matches(Element element) {
            return (name.isEmpty() || element.nameIs(name))
                    && parts.stream().allMatch(part -> has(element, part));
        }

        private static boolean has(Element element, String part) {
            String value = part.substring(1);
            return part.startsWith("#")
                    ? element.id().equals(value)
                    : element.className().length() <= LONGEST_CLASSES && element.hasClass(value);
        }
    }

    /** Counts down what is still compared. */
    static final class Budget {
        private int left;

        Budget(int comparisons) {
            left = comparisons;
        }

        boolean isSpent() {
            return left <= 0;
        }
    }

    /** The selector that a text is; empty if it is of a kind that is not read. */
    static Optional<StyleSelector> of(String text) {
        String bare = text.strip();
        Matcher pseudo = BEFORE.matcher(bare);
        boolean before = pseudo.find();
        if (bare.length() > LONGEST) {
            return Optional.empty();
        }
        String path = before ? bare.substring(0, pseudo.start()) : bare;
        String[] words = path.replace(">", " > ").strip().split("\\s+", -1);
        List<Step> steps = new ArrayList<>();
        boolean child = false;
        for (int i = words.length - 1; i >= 0; i--) {
            if (words[i].equals(">")) {
                child = true;
                continue;
            }
            Matcher simple = SIMPLE.matcher(words[i]);
            if (words[i].isEmpty() || !simple.matches() || steps.size() == MAX_STEPS) {
                return Optional.empty();
            }
            String name = simple.group(1) == null ? "" : simple.group(1);
            List<String> parts =
                    PART.matcher(simple.group(2)).results().map(r -> r.group()).toList();
            steps.add(new Step(name.toLowerCase(Locale.ROOT), parts, child));
            child = false;
        }
        return steps.isEmpty() ? Optional.empty() : Optional.of(new StyleSelector(steps, before));
    }

    /** What an element has at least that is selected: an id, a class or a name. */
    String key() {
        Step own = steps.get(0);
        return own.parts().isEmpty() ? own.name() : own.parts().get(0);
    }

    /** Which of two selectors is heard: the one with more ids, then classes, then names. */
    int weight() {
        int weight = 0;
        for (Step step : steps) {
            weight += step.name().isEmpty() ? 0 : 1;
            for (String part : step.parts()) {
                weight += part.startsWith("#") ? 10_000 : 100;
            }
        }
        return weight;
    }

    boolean matches(Element element, Budget budget) {
        budget.left--;
        return steps.get(0).matches(element) && matchesAround(element, 1, budget);
    }

    private boolean matchesAround(Element inner, int step, Budget budget) {
        if (step == steps.size()) {
            return true;
        }
        Element outer = inner.parent();
        for (int i = 0; outer != null && i < MAX_DEPTH && !budget.isSpent(); i++) {
            budget.left--;
            if (steps.get(step).matches(outer) && matchesAround(outer, step + 1, budget)) {
                return true;
            }
            outer = steps.get(step).child() ? null : outer.parent();
        }
        return false;
    }
}
