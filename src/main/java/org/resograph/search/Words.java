package org.resograph.search;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What somebody looks for: words that must all occur, and phrases in quotation marks whose words
 * must stand together. Nothing else in it has a meaning, so any text is a query.
 *
 * @param groups each a word, or the words of a phrase
 * @param isAny whether nothing was typed, so that all will do; what was typed and has no word in it
 *     is nowhere
 */
public record Words(List<Group> groups, boolean isAny) {

    /** Longer queries are cut. */
    private static final int MOST_GROUPS = 24;

    private static final int LONGEST = 1000;
    private static final Pattern GROUP =
            Pattern.compile("[\"“«„]([^\"“”«»„]*)[\"”»“]|([^\\s\"“”«»„]+)");

    /**
     * A word or a phrase.
     *
     * @param text as typed
     * @param isPhrase whether its words stand together, in this order
     */
    public record Group(String text, boolean isPhrase) {}

    public Words {
        groups = List.copyOf(groups);
    }

    /** Reads what was typed. */
    public static Words of(String typed) {
        List<Group> groups = new ArrayList<>();
        Matcher found = GROUP.matcher(typed.substring(0, Math.min(LONGEST, typed.length())));
        while (found.find() && groups.size() < MOST_GROUPS) {
            String phrase = found.group(1);
            Group group =
                    phrase == null
                            ? new Group(found.group(2), false)
                            : new Group(phrase.strip(), true);
            if (group.text().codePoints().anyMatch(Character::isLetterOrDigit)) {
                groups.add(group);
            }
        }
        return new Words(groups, typed.isBlank());
    }
}
