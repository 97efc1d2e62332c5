package org.resograph.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.resograph.resolution.Body;
import org.resograph.resolution.StateCode;
import org.resograph.text.Language;

/**
 * Every name in the vote lists of the corpus folder is a state: printed ones in six languages, and
 * the English ones of metadata. Says so and is skipped when the folder is not there.
 */
class CorpusNamesTest {

    private static final Path CORPUS =
            Path.of(System.getProperty("resograph.corpus", "../shared/corpus"));
    private static final Map<String, Language> FOLDERS =
            Map.of(
                    "English", Language.ENGLISH,
                    "French", Language.FRENCH,
                    "Spanish", Language.SPANISH,
                    "Russian", Language.RUSSIAN,
                    "Chinese", Language.CHINESE,
                    "Arabic", Language.ARABIC);
    private static final Pattern DATE = Pattern.compile("<FRBRdate date=\"([0-9-]{10})\"");
    private static final Pattern NAMES =
            Pattern.compile("<organization refersTo=\"memberState\">([^<]*)<");
    private static final Pattern SPONSORS =
            Pattern.compile(
                    "<step [^>]*outcome=\"draftResolution(?:AdditionalSponsors)?\"[^>]* by=\"([^\"]+)\"");
    private static final Pattern GOLD_DATE =
            Pattern.compile("\"adoption_date\": ?\"([0-9]{1,2}) ([A-Z][a-z]+) ([0-9]{4})\"");
    private static final Pattern GOLD_LIST =
            Pattern.compile(
                    "\"(MS_in_favour|MS_against|MS_abstaining|sponsors|additional_sponsors)\": ?\\[([^]]*)]");
    private static final Pattern GOLD_NAME = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*)\"");

    private final StateList list = new StateList(Reference.bundled().states());
    private final Map<String, int[]> counts = new TreeMap<>();
    private final Map<String, Integer> misses = new TreeMap<>();
    private final Map<String, Integer> aliases = new TreeMap<>();

    @BeforeEach
    void corpusIsThere() {
        boolean there = Files.isDirectory(CORPUS.resolve("akn"));
        if (!there) {
            System.out.println("No corpus at " + CORPUS + ": its names are not checked.");
        }
        assumeTrue(there);
    }

    @Test
    void everyVoterIsAState() {
        for (Path file : files("akn", ".xml")) {
            String xml = read(file);
            int meta = xml.indexOf("</meta>");
            Optional<LocalDate> on =
                    first(DATE, xml).map(LocalDate::parse).filter(d -> d.getYear() > 1900);
            Matcher names = NAMES.matcher(xml);
            while (names.find()) {
                boolean printed = names.start() > meta;
                Language language =
                        printed
                                ? FOLDERS.getOrDefault(folder(file), Language.ENGLISH)
                                : Language.ENGLISH;
                count(
                        (printed ? "printed " : "metadata ") + language,
                        unescape(names.group(1)),
                        language,
                        on,
                        file);
            }
        }
        report("voters of the XML");
        assertThat(misses).isEmpty();
    }

    @Test
    void everyVoterOfTheExtractsIsAState() {
        goldLists(Set.of("MS_in_favour", "MS_against", "MS_abstaining"));
        report("voters of the extracts");
        assertThat(misses).isEmpty();
    }

    @Test
    void sponsorsAreStatesUnlessTheyAreNot() {
        goldLists(Set.of("sponsors", "additional_sponsors"));
        for (Path file : files("akn", ".xml")) {
            String xml = read(file);
            Optional<LocalDate> on =
                    first(DATE, xml).map(LocalDate::parse).filter(d -> d.getYear() > 1900);
            if (folder(file).equals("English")) {
                Matcher steps = SPONSORS.matcher(xml);
                while (steps.find()) {
                    count("sponsors", unescape(steps.group(1)), Language.ENGLISH, on, file);
                }
            }
        }
        report("sponsors");
        int[] all =
                counts.values().stream()
                        .reduce(new int[2], (a, b) -> new int[] {a[0] + b[0], a[1] + b[1]});
        assertThat(all[0]).isGreaterThan(1000);
    }

    /**
     * Who votes is a member; in the Human Rights Council all 47 are listed in the English files.
     */
    @Test
    void votersAreMembers() {
        Reference reference = Reference.bundled();
        int lists = 0;
        for (Path file : files("akn", ".xml")) {
            boolean council = file.toString().contains("/HRC/");
            if (!council && !file.toString().contains("/SC/")) {
                continue;
            }
            String meta = read(file);
            meta = meta.substring(0, Math.max(0, meta.indexOf("</meta>")));
            Optional<LocalDate> on =
                    first(DATE, meta).map(LocalDate::parse).filter(d -> d.getYear() > 1900);
            Set<StateCode> voters = new TreeSet<>();
            Matcher names = NAMES.matcher(meta);
            while (names.find()) {
                list.split(unescape(names.group(1)), Language.ENGLISH, on)
                        .forEach(p -> p.state().ifPresent(s -> voters.add(s.code())));
            }
            if (voters.isEmpty() || on.isEmpty()) {
                continue;
            }
            lists++;
            Body body = council ? Body.HUMAN_RIGHTS_COUNCIL : Body.SECURITY_COUNCIL;
            List<StateCode> members = reference.memberships().members(body, on.get());
            if (folder(file).equals("English")) {
                assertThat(members).as(file.toString()).containsAll(voters);
            }
            if (!members.containsAll(voters) || (council && voters.size() != 47)) {
                System.out.println("  not all members, or others: " + file);
            }
        }
        System.out.println("Voters are members: " + lists + " lists.");
        assertThat(lists).isPositive();
    }

    private void goldLists(Set<String> keys) {
        for (Path file : files("gold", ".json")) {
            for (String line : read(file).split("\n")) {
                Optional<LocalDate> on = goldDate(line);
                Matcher lists = GOLD_LIST.matcher(line);
                while (lists.find()) {
                    Matcher names = GOLD_NAME.matcher(lists.group(2));
                    while (keys.contains(lists.group(1)) && names.find()) {
                        String name = unicode(names.group(1));
                        if (!name.isBlank()) {
                            count(file.getFileName().toString(), name, Language.ENGLISH, on, file);
                        }
                    }
                }
            }
        }
    }

    private void count(
            String kind, String printed, Language language, Optional<LocalDate> on, Path file) {
        int[] seen = counts.computeIfAbsent(kind, k -> new int[2]);
        for (PrintedState entry : list.split(printed, language, on)) {
            seen[0]++;
            if (entry.state().isEmpty()) {
                seen[1]++;
                misses.merge(
                        language + " " + entry.name() + " (" + file.getFileName() + ")",
                        1,
                        Integer::sum);
            } else if (entry.state().get().alias()) {
                aliases.merge(language + " " + entry.name(), 1, Integer::sum);
            }
        }
    }

    private void report(String what) {
        counts.forEach(
                (kind, seen) ->
                        System.out.println(
                                what
                                        + ", "
                                        + kind
                                        + ": "
                                        + seen[0]
                                        + " names, "
                                        + seen[1]
                                        + " unresolved"));
        misses.forEach((name, n) -> System.out.println("  unresolved: " + name + " ×" + n));
        System.out.println("  aliases: " + aliases);
        assertThat(counts).isNotEmpty();
    }

    private static List<Path> files(String folder, String end) {
        try (Stream<Path> all = Files.walk(CORPUS.resolve(folder))) {
            List<Path> found = all.filter(f -> f.toString().endsWith(end)).sorted().toList();
            assertThat(found).isNotEmpty();
            return found;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String folder(Path file) {
        return String.valueOf(file.getParent().getFileName());
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(file.toString(), e);
        }
    }

    private static Optional<String> first(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
    }

    private static Optional<LocalDate> goldDate(String line) {
        Matcher date = GOLD_DATE.matcher(line);
        return date.find()
                ? Optional.of(
                        LocalDate.of(
                                Integer.parseInt(date.group(3)),
                                java.time.Month.valueOf(
                                        date.group(2).toUpperCase(java.util.Locale.ROOT)),
                                Integer.parseInt(date.group(1))))
                : Optional.empty();
    }

    private static String unescape(String xml) {
        return xml.replace("&apos;", "'")
                .replace("&quot;", "\"")
                .replace("&#39;", "'")
                .replace("&amp;", "&");
    }

    private static String unicode(String json) {
        Matcher escape = Pattern.compile("\\\\u([0-9a-fA-F]{4})").matcher(json);
        return escape.replaceAll(
                e ->
                        Matcher.quoteReplacement(
                                String.valueOf((char) Integer.parseInt(e.group(1), 16))));
    }
}
