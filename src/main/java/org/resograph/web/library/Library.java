package org.resograph.web.library;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The queries that come with the program, in the order in which they are shown. */
public final class Library {

    private static final String FOLDER = "/org/resograph/queries/";

    private final Map<String, LibraryQuery> byName = new LinkedHashMap<>();

    private Library() {}

    /** The library. */
    public static Library bundled() {
        Library library = new Library();
        for (String name : read("index.txt").lines().toList()) {
            library.byName.put(name, LibraryFile.parse(name, read(name + ".rq")));
        }
        return library;
    }

    private static String read(String file) {
        try (InputStream in = Library.class.getResourceAsStream(FOLDER + file)) {
            if (in == null) {
                throw new IllegalStateException("not in the jar: " + FOLDER + file);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(FOLDER + file, e);
        }
    }

    /** All queries. */
    public List<LibraryQuery> queries() {
        return List.copyOf(byName.values());
    }

    /** The query of a name. */
    public Optional<LibraryQuery> find(String name) {
        return Optional.ofNullable(byName.get(name));
    }
}
