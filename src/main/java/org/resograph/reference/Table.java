package org.resograph.reference;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.resograph.text.Language;

/**
 * A table of tab-separated values, in UTF-8. Lines that start with {@code #} are comments; the
 * first other line names the columns; every line after it is a row with as many fields. There are
 * no quotes and no escapes.
 */
final class Table {

    /** So that a language is not made anew for each row. */
    private static final Map<String, Language> LANGUAGES =
            Stream.of(
                            Language.ARABIC,
                            Language.CHINESE,
                            Language.ENGLISH,
                            Language.FRENCH,
                            Language.RUSSIAN,
                            Language.SPANISH)
                    .collect(Collectors.toUnmodifiableMap(Language::tag, language -> language));

    private final String name;
    private final List<Row> rows;

    private Table(String name, List<Row> rows) {
        this.name = name;
        this.rows = rows;
    }

    /** A table that is part of the program. */
    static Table bundled(String name, String... columns) {
        try (InputStream in = Table.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("not part of the program: " + name);
            }
            return read(name, new InputStreamReader(in, StandardCharsets.UTF_8), columns);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + name, e);
        }
    }

    /**
     * Reads a table.
     *
     * @param name how messages call it
     * @param columns the columns it must have, in this order
     */
    static Table read(String name, Reader source, String... columns) {
        List<Row> rows = new ArrayList<>();
        try (BufferedReader lines = new BufferedReader(source)) {
            boolean named = false;
            int number = 0;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                number++;
                if (line.startsWith("#")) {
                    continue;
                }
                String[] fields = line.split("\t", -1);
                if (!named) {
                    if (!Arrays.equals(fields, columns)) {
                        throw new InvalidTableException(
                                name,
                                number,
                                "name the columns " + String.join(", ", columns) + " here");
                    }
                    named = true;
                } else {
                    rows.add(new Row(name, number, columns, fields));
                }
            }
            if (!named) {
                throw new InvalidTableException(
                        name, number, "the line with the columns is missing");
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + name, e);
        }
        return new Table(name, rows);
    }

    /** The name of the file. */
    String name() {
        return name;
    }

    /** The rows in their order. */
    List<Row> rows() {
        return rows;
    }

    /**
     * The rows by a key that no two of them share.
     *
     * @throws InvalidTableException if two rows have one key
     */
    <K> Map<K, Row> by(Function<Row, K> key) {
        Map<K, Row> found = new LinkedHashMap<>();
        for (Row row : rows) {
            K value = key.apply(row);
            Row first = found.putIfAbsent(value, row);
            if (first != null) {
                throw row.problem(
                        value + " stands in line " + first.line() + " too: remove one of them");
            }
        }
        return found;
    }

    /** One row; its fields by the name of their column. */
    static final class Row {

        private final String table;
        private final int line;
        private final String[] columns;
        private final String[] fields;

        private Row(String table, int line, String[] columns, String[] fields) {
            this.table = table;
            this.line = line;
            this.columns = columns;
            this.fields = fields;
            if (fields.length != columns.length) {
                throw problem(
                        fields.length
                                + " fields where there are "
                                + columns.length
                                + " columns: separate them by one tab each");
            }
            for (String field : fields) {
                if (field.length() != field.strip().length()) {
                    throw problem("remove the space around \"" + field + "\"");
                }
            }
        }

        int line() {
            return line;
        }

        /** The field, which must not be empty. */
        String text(String column) {
            return optional(column)
                    .orElseThrow(() -> problem("the column " + column + " must be filled"));
        }

        /** The field; empty if there is nothing in it. */
        Optional<String> optional(String column) {
            for (int i = 0; i < columns.length; i++) {
                if (columns[i].equals(column)) {
                    return fields[i].isEmpty() ? Optional.empty() : Optional.of(fields[i]);
                }
            }
            throw new IllegalArgumentException("no column " + column + " in " + table);
        }

        /** The words of a field, separated by single spaces. */
        List<String> words(String column) {
            return optional(column).map(field -> List.of(field.split(" "))).orElse(List.of());
        }

        Optional<LocalDate> date(String column) {
            return optional(column)
                    .map(
                            field -> {
                                try {
                                    return LocalDate.parse(field);
                                } catch (DateTimeParseException e) {
                                    throw problem("write the date \"" + field + "\" as 1945-10-24");
                                }
                            });
        }

        int number(String column) {
            try {
                return Integer.parseInt(text(column));
            } catch (NumberFormatException e) {
                throw problem("write a number in the column " + column);
            }
        }

        Language language(String column) {
            Language known = LANGUAGES.get(text(column));
            return known != null ? known : convert(column, Language::new);
        }

        /** The field as a value whose constructor refuses what is not one. */
        <T> T convert(String column, Function<String, T> constructor) {
            String field = text(column);
            try {
                return constructor.apply(field);
            } catch (IllegalArgumentException e) {
                throw problem("\"" + field + "\" in the column " + column + ": " + e.getMessage());
            }
        }

        /** The constant of an enumeration whose name is the field in capitals. */
        <E extends Enum<E>> E constant(String column, Class<E> type) {
            String field = text(column);
            for (E constant : type.getEnumConstants()) {
                // not the same, as a table is in small letters
                if (constant.name().equalsIgnoreCase(field) && !constant.name().equals(field)) {
                    return constant;
                }
            }
            throw problem(
                    "\""
                            + field
                            + "\" in the column "
                            + column
                            + " is none of "
                            + Arrays.toString(type.getEnumConstants()).toLowerCase(Locale.ROOT));
        }

        InvalidTableException problem(String problem) {
            return new InvalidTableException(table, line, problem);
        }
    }
}
