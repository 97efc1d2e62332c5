package org.resograph.parser.profile;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.resograph.text.Language;

/** The profiles of all languages. Immutable, and so safe for all threads. */
public final class LanguageProfiles {

    private final Map<Language, LanguageProfile> profiles;

    private LanguageProfiles(Map<Language, LanguageProfile> profiles) {
        this.profiles = Collections.unmodifiableMap(profiles);
    }

    /** The profiles that are part of the program; read once. */
    public static LanguageProfiles bundled() {
        return Bundled.PROFILES;
    }

    /** All of them. */
    public Collection<LanguageProfile> all() {
        return profiles.values();
    }

    /** The profile of a language. */
    public Optional<LanguageProfile> get(Language language) {
        return Optional.ofNullable(profiles.get(language));
    }

    /** The lines of a data file of the profiles that are not comments. */
    static List<String> lines(String file) {
        try (InputStream in =
                LanguageProfiles.class.getResourceAsStream(
                        "/org/resograph/parser/profiles/" + file)) {
            if (in == null) {
                throw new IllegalStateException("no data file " + file);
            }
            BufferedReader reader =
                    new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            return reader.lines().filter(l -> !l.isBlank() && !l.startsWith("#")).toList();
        } catch (IOException e) {
            throw new UncheckedIOException("can't read " + file, e);
        }
    }

    private static LanguageProfile read(Language language) {
        Map<String, List<String>> values = new LinkedHashMap<>();
        for (String line : lines(language.tag() + ".profile")) {
            int equals = line.indexOf('=');
            if (equals < 0) {
                throw new IllegalStateException("no key in a line of " + language + ": " + line);
            }
            values.computeIfAbsent(line.substring(0, equals).strip(), k -> new ArrayList<>())
                    .add(line.substring(equals + 1).strip());
        }
        return new LanguageProfile(language, values);
    }

    private static final class Bundled {
        private static final LanguageProfiles PROFILES = load();

        private static LanguageProfiles load() {
            Map<Language, LanguageProfile> profiles = new LinkedHashMap<>();
            for (String tag : lines("languages.txt")) {
                Language language = new Language(tag.strip());
                profiles.put(language, read(language));
            }
            return new LanguageProfiles(profiles);
        }
    }
}
