package org.resograph.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;
import org.resograph.web.library.Library;
import org.resograph.web.library.LibraryQuery;
import org.resograph.web.resource.Language;

/** The words of the interface: whole in each language, in its forms, and in its own script. */
class MessagesTest {

    private static final Path FILES = Path.of("src/main/resources/org/resograph/web/messages");
    private static final Pattern PLACE = Pattern.compile("\\{[0-9]\\}");
    private static final Pattern FORM = Pattern.compile("(.+)\\.(zero|one|two|few|many)");

    static final List<String> LANGUAGES = Language.ALL;

    /** Words that French or Spanish share with English, and names that all languages share. */
    private static final Set<String> SHARED =
            Set.of(
                    "field-iso3",
                    "field-m49",
                    "bytes",
                    "ask-false",
                    "nav-questions",
                    "title-queries",
                    "citation",
                    "citations",
                    "count-citations",
                    "sources",
                    "field-adopted-on",
                    "class-Session",
                    "field-session",
                    "facet-session",
                    "session-regular",
                    "sessions",
                    "class-Document",
                    "documents",
                    "documents.one",
                    "documents-with",
                    "count-documents",
                    "field-document",
                    "search-all.one",
                    "votes",
                    "concepts",
                    "class-Concept",
                    "class-Instrument",
                    "classes",
                    "facet-adoption",
                    "field-notation",
                    "column-choice",
                    "column-date",
                    "column-document",
                    "column-documents",
                    "column-format",
                    "column-page",
                    "column-position",
                    "column-version");

    private static Map<String, String> messages(String language) throws IOException {
        Properties properties = new Properties();
        try (Reader in = Files.newBufferedReader(FILES.resolve(language + ".properties"))) {
            properties.load(in);
        }
        Map<String, String> messages = new TreeMap<>();
        properties.forEach((key, text) -> messages.put((String) key, (String) text));
        return messages;
    }

    private static Set<String> plain(Set<String> keys) {
        return keys.stream()
                .filter(key -> !FORM.matcher(key).matches())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @ParameterizedTest
    @FieldSource("LANGUAGES")
    void aLanguageHasEveryMessageInEveryFormThatItTellsApart(String language) throws IOException {
        Set<String> english = messages("en").keySet();
        Set<String> keys = messages(language).keySet();
        assertThat(plain(keys)).isEqualTo(plain(english));
        Set<String> forms = new TreeSet<>();
        for (String key : english) {
            if (key.endsWith(".one")) {
                String base = key.substring(0, key.length() - ".one".length());
                Plurals.FORMS.get(language).forEach(form -> forms.add(base + "." + form));
            }
        }
        Set<String> found = new TreeSet<>(keys);
        found.removeAll(plain(keys));
        found.remove("date.one"); // the first of a month, in French
        if (language.equals("ru")) {
            forms.remove("findings.few"); // the same after a preposition
        }
        assertThat(found).isEqualTo(forms);
    }

    @ParameterizedTest
    @FieldSource("LANGUAGES")
    void aMessageHasThePlacesOfTheEnglishOne(String language) throws IOException {
        Map<String, String> english = messages("en");
        messages(language)
                .forEach(
                        (key, text) -> {
                            var form = FORM.matcher(key);
                            boolean inForm = form.matches();
                            String of = english.get(inForm ? form.group(1) : key);
                            assertThat(of).as(key).isNotNull();
                            Set<String> places = places(text);
                            // A form for one or two may say the number itself.
                            assertThat(places(of)).as(language + " " + key).containsAll(places);
                            if (!inForm) {
                                assertThat(places).as(language + " " + key).isEqualTo(places(of));
                            }
                        });
    }

    private static Set<String> places(String text) {
        return PLACE.matcher(text).results().map(m -> m.group()).collect(Collectors.toSet());
    }

    @ParameterizedTest
    @FieldSource("LANGUAGES")
    void nothingIsLeftInEnglish(String language) throws IOException {
        Map<String, String> english = messages("en");
        Pattern own =
                switch (language) {
                    case "ar" -> Pattern.compile("\\p{IsArabic}");
                    case "zh" -> Pattern.compile("\\p{IsHan}|[、。，：“]");
                    case "ru" -> Pattern.compile("\\p{IsCyrillic}");
                    default -> Pattern.compile("");
                };
        messages(language)
                .forEach(
                        (key, text) -> {
                            if (language.equals("en") || !text.matches(".*\\p{L}.*")) {
                                return;
                            }
                            if (!SHARED.contains(key)) {
                                assertThat(text)
                                        .as(language + " " + key)
                                        .isNotEqualTo(english.get(key));
                            }
                            if (!key.equals("field-iso3") && !key.equals("field-m49")) {
                                assertThat(own.matcher(text).find())
                                        .as(language + " " + key + "=" + text)
                                        .isTrue();
                            }
                        });
    }

    @ParameterizedTest
    @CsvSource({
        "en, one:1; plain:0 2 11 21 100",
        "fr, one:0 1; plain:2 11 21 100",
        "es, one:1; plain:0 2 21",
        "zh, plain:0 1 2 5 11 100",
        "ru, one:1 21 101 1001; few:2 3 4 22 104; plain:0 5 11 12 14 20 25 111 112 1000",
        "ar, zero:0; one:1; two:2; few:3 10 103 1010; many:11 26 99 111 1999; plain:100 101 102 200",
    })
    void aNumberTakesTheFormOfItsLanguage(String language, String forms) {
        for (String cell : forms.split("; ")) {
            String form = cell.substring(0, cell.indexOf(':'));
            for (String number : cell.substring(cell.indexOf(':') + 1).split(" ")) {
                assertThat(Plurals.form(language, Long.parseLong(number)))
                        .as(language + " " + number)
                        .isEqualTo(form.equals("plain") ? "" : form);
            }
        }
    }

    @Test
    void numbersAndDaysAreWrittenAsTheUnitedNationsWriteThem() {
        assertThat(text("en", "documents", 1234)).isEqualTo("1,234 documents");
        assertThat(text("ru", "documents", 1234)).isEqualTo("1\u00a0234 документа");
        assertThat(text("ar", "documents", 1234)).isEqualTo("1,234 وثيقة");
        assertThat(text("ar", "documents", 2)).isEqualTo("وثيقتان");
        assertThat(text("zh", "documents", 3)).isEqualTo("3份文件");
        assertThat(text("es", "documents", 1)).isEqualTo("1 documento");
    }

    /** The pages of the library head their columns in the language of the interface. */
    @Test
    void eachColumnOfTheLibraryHasAName() throws IOException {
        Set<String> keys = messages("en").keySet();
        for (LibraryQuery query : Library.bundled().queries()) {
            for (String column : query.query().getResultVars()) {
                assertThat(keys).as(query.name()).contains("column-" + column);
            }
        }
    }

    /** A message with places is given what goes there, but for one that is given to a script. */
    @Test
    void aTemplateLeavesNoPlaceOfAMessageEmpty() throws IOException {
        Map<String, String> english = messages("en");
        Pattern asked = Pattern.compile("(data-[a-z-]+=\"\\{\\{ )?ui\\.t\\('([^']+)'\\)");
        try (Stream<Path> templates = Files.list(FILES.resolveSibling("templates"))) {
            for (Path template : templates.toList()) {
                asked.matcher(Files.readString(template))
                        .results()
                        .filter(found -> found.group(1) == null)
                        .map(found -> english.getOrDefault(found.group(2), ""))
                        .forEach(
                                text ->
                                        assertThat(places(text))
                                                .as(template + " " + text)
                                                .isEmpty());
            }
        }
    }

    private static String text(String language, String key, Object argument) {
        return Messages.of(language).text(key, List.of(argument));
    }
}
