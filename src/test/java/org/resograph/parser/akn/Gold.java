package org.resograph.parser.akn;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.atlas.json.JSON;
import org.apache.jena.atlas.json.JsonObject;
import org.apache.jena.atlas.json.JsonValue;
import org.resograph.resolution.Choice;

/** The United Nations' own extracts of votes and sponsors, by symbol; names in English capitals. */
final class Gold {

    /**
     * What an extract says of one resolution.
     *
     * @param votes the names listed for each choice; empty if there was no recorded vote
     * @param sponsors those who submitted the draft
     */
    record Entry(Map<Choice, List<String>> votes, List<String> sponsors) {}

    private Gold() {}

    static Map<String, Entry> read(Path folder) throws IOException {
        Map<String, Entry> gold = new TreeMap<>();
        for (String file : List.of("HRC-54.json", "GA-77.json", "SC-2020.json")) {
            for (String line : Files.readAllLines(folder.resolve(file))) {
                int start = line.indexOf('{');
                if (start >= 0) {
                    // The lines of one file are quoted and not escaped.
                    JsonObject object =
                            JSON.parse(line.substring(start, line.lastIndexOf('}') + 1));
                    gold.put(object.getString("symbol"), entry(object));
                }
            }
        }
        return gold;
    }

    private static Entry entry(JsonObject object) {
        Map<Choice, List<String>> votes = new HashMap<>();
        put(votes, Choice.IN_FAVOUR, strings(object, "MS_in_favour"));
        put(votes, Choice.AGAINST, strings(object, "MS_against"));
        put(votes, Choice.ABSTAINING, strings(object, "MS_abstaining"));
        return new Entry(votes, strings(object, "sponsors"));
    }

    private static void put(Map<Choice, List<String>> votes, Choice choice, List<String> names) {
        if (!names.isEmpty()) {
            votes.put(choice, names);
        }
    }

    private static List<String> strings(JsonObject object, String key) {
        List<String> strings = new ArrayList<>();
        if (object.hasKey(key)) {
            for (JsonValue value : object.get(key).getAsArray()) {
                strings.add(value.getAsString().value());
            }
        }
        return strings;
    }
}
