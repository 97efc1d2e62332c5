package org.resograph.document.word;

import java.io.InputStream;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;
import org.resograph.document.word.ListCounters.Level;

/**
 * The lists of a document, and the labels that Word counts for the paragraphs in them: they are
 * nowhere in the text. Labels are asked for in the order of the paragraphs.
 */
final class Numbering {

    private static final int MAX_LISTS = 20_000;

    /** A level starts anew after a number of any level above it, unless it says otherwise. */
    private static final int ALL_ABOVE = ListCounters.LEVELS;

    /**
     * A list.
     *
     * @param definition whose levels it has; lists of one definition count on together
     * @param overrides levels of its own
     * @param restarts the levels that start anew at its first paragraph on them
     */
    private record WordList(int definition, Map<Integer, Level> overrides, Set<Integer> restarts) {}

    private final Map<Integer, Map<Integer, Level>> definitions = new HashMap<>();
    private final Map<Integer, WordList> lists = new HashMap<>();

    /** By definition, the level that paragraphs of a style are on. */
    private final Map<Integer, Map<String, Integer>> levelsOfStyles = new HashMap<>();

    /** The names of the styles of lists whose levels definitions have, and which define them. */
    private final Map<Integer, String> styled = new HashMap<>();

    private final Map<String, Integer> styles = new HashMap<>();
    private final ListCounters counters = new ListCounters();

    /** No list is defined. */
    Numbering() {}

    /** Reads the part of lists. */
    static Numbering read(InputStream in) throws XMLStreamException {
        Numbering numbering = new Numbering();
        try (XmlPart xml = XmlPart.open(in)) {
            xml.children(
                    name -> {
                        if (name.equals("abstractNum")) {
                            numbering.addDefinition(xml);
                        } else if (name.equals("num")) {
                            numbering.addList(xml);
                        }
                    });
        }
        return numbering;
    }

    private void addDefinition(XmlPart xml) throws XMLStreamException {
        int id = xml.number("abstractNumId", -1);
        Map<Integer, Level> levels = new TreeMap<>();
        xml.children(
                name -> {
                    switch (name) {
                        case "lvl" -> {
                            int level = xml.number("ilvl", 0);
                            levels.put(level, level(xml, style -> addStyle(id, style, level)));
                        }
                        case "styleLink" -> styles.putIfAbsent(xml.value(), id);
                        case "numStyleLink" -> styled.putIfAbsent(id, xml.value());
                        default -> {}
                    }
                });
        if (definitions.size() < MAX_LISTS) {
            definitions.put(id, levels);
        }
    }

    private void addList(XmlPart xml) throws XMLStreamException {
        int id = xml.number("numId", -1);
        int[] definition = {-1};
        Map<Integer, Level> overrides = new TreeMap<>();
        Set<Integer> restarts = new HashSet<>();
        xml.children(
                name -> {
                    if (name.equals("abstractNumId")) {
                        definition[0] = xml.number("val", -1);
                    } else if (name.equals("lvlOverride")) {
                        override(xml, new WordList(definition[0], overrides, restarts));
                    }
                });
        if (lists.size() < MAX_LISTS) {
            lists.put(id, new WordList(definition[0], overrides, restarts));
        }
    }

    private void override(XmlPart xml, WordList list) throws XMLStreamException {
        int at = xml.number("ilvl", 0);
        Level base =
                levels(list.definition)
                        .getOrDefault(at, new Level("decimal", "%" + (at + 1) + ".", 1));
        int[] start = {-1};
        xml.children(
                name -> {
                    if (name.equals("startOverride")) {
                        start[0] = xml.number("val", 1);
                    } else if (name.equals("lvl")) {
                        list.overrides.put(at, level(xml, style -> {}));
                    }
                });
        if (start[0] >= 0) {
            Level own = list.overrides.getOrDefault(at, base);
            list.overrides.put(at, own.startingWith(start[0]));
            list.restarts.add(at);
        }
    }

    private void addStyle(int definition, String style, int level) {
        levelsOfStyles.computeIfAbsent(definition, d -> new HashMap<>()).putIfAbsent(style, level);
    }

    private static Level level(XmlPart xml, Consumer<String> styles) throws XMLStreamException {
        String[] texts = {"decimal", ""};
        int[] counts = {0, ALL_ABOVE};
        boolean[] decimal = {false};
        xml.children(
                name -> {
                    switch (name) {
                        case "start" -> counts[0] = xml.number("val", 0);
                        case "lvlRestart" -> counts[1] = xml.number("val", ALL_ABOVE);
                        case "isLgl" -> decimal[0] = xml.isOn();
                        case "pStyle" -> styles.accept(xml.value());
                        case "numFmt" -> texts[0] = xml.value();
                        case "lvlText" -> texts[1] = xml.value();
                        default -> {}
                    }
                });
        return new Level(texts[0], texts[1], counts[0], counts[1], decimal[0]);
    }

    /** The levels of a definition, its own or those of the style of lists that it names. */
    private Map<Integer, Level> levels(int definition) {
        String style = styled.get(definition);
        int defining = style == null ? definition : styles.getOrDefault(style, definition);
        return definitions.getOrDefault(defining, Map.of());
    }

    /** The level of a list that paragraphs of a style are on, where the list says so. */
    Optional<Integer> levelOf(int list, String style) {
        WordList found = lists.get(list);
        return found == null
                ? Optional.empty()
                : Optional.ofNullable(
                        levelsOfStyles.getOrDefault(found.definition, Map.of()).get(style));
    }

    /**
     * The label of the next paragraph of a list, such as {@code (a)}; empty if the list has none.
     *
     * @param level from 0
     */
    Optional<String> next(int list, int level) {
        WordList found = lists.get(list);
        if (found == null) {
            return Optional.empty();
        }
        if (found.restarts.remove(level)) {
            counters.restart(found.definition, level);
        }
        return counters.next(found.definition, level, i -> level(found, i));
    }

    private @Nullable Level level(WordList list, int level) {
        Level override = list.overrides.get(level);
        return override != null ? override : levels(list.definition).get(level);
    }
}
