package org.resograph.web.library;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.Syntax;

/**
 * A file of the library: comments that say what the query is, then the query.
 *
 * <pre>
 * # question: number among the twenty
 * # title[@language]: …
 * # description[@language]: …
 * # parameter: name | kind | required or optional | example | description
 * # parameter[@language]: name | description
 * </pre>
 */
final class LibraryFile {

    private static final Pattern FIELD = Pattern.compile("# ([a-z]+)(?:@([a-z]+))?: (.*)");

    private LibraryFile() {}

    /**
     * Reads a file.
     *
     * @throws IllegalArgumentException when it has not that form
     */
    static LibraryQuery parse(String name, String file) {
        Map<String, String> titles = new LinkedHashMap<>();
        Map<String, String> descriptions = new LinkedHashMap<>();
        List<Parameter> parameters = new ArrayList<>();
        int question = 0;
        List<String> head = file.lines().takeWhile(line -> line.startsWith("#")).toList();
        for (String line : head) {
            Matcher field = FIELD.matcher(line);
            if (!field.matches()) {
                throw new IllegalArgumentException(name + ": not a field: " + line);
            }
            String language = field.group(2) == null ? "en" : field.group(2);
            switch (field.group(1)) {
                case "question" -> question = Integer.parseInt(field.group(3));
                case "title" -> titles.put(language, field.group(3));
                case "description" -> descriptions.put(language, field.group(3));
                case "parameter" -> {
                    if (field.group(2) == null) {
                        parameters.add(parameter(name, field.group(3)));
                    } else {
                        describe(name, parameters, language, field.group(3));
                    }
                }
                default -> throw new IllegalArgumentException(name + ": not a field: " + line);
            }
        }
        String text = file.lines().skip(head.size()).collect(Collectors.joining("\n", "", "\n"));
        return new LibraryQuery(
                name,
                question,
                titles,
                descriptions,
                parameters,
                text,
                QueryFactory.create(text, Syntax.syntaxSPARQL_11));
    }

    private static Parameter parameter(String name, String value) {
        String[] parts = value.split(" \\| ", -1);
        if (parts.length != 5) {
            throw new IllegalArgumentException(name + ": not a parameter: " + value);
        }
        return new Parameter(
                parts[0],
                Parameter.Kind.of(parts[1]),
                parts[2].equals("required"),
                parts[3],
                Map.of("en", parts[4]));
    }

    private static void describe(
            String name, List<Parameter> parameters, String language, String value) {
        String[] parts = value.split(" \\| ", -1);
        for (int i = 0; i < parameters.size(); i++) {
            if (parts.length == 2 && parameters.get(i).name().equals(parts[0])) {
                parameters.set(i, parameters.get(i).described(language, parts[1]));
                return;
            }
        }
        throw new IllegalArgumentException(name + ": not of a parameter above: " + value);
    }
}
