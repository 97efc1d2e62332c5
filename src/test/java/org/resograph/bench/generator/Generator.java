package org.resograph.bench.generator;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.resograph.text.Language;

/**
 * Writes resolutions that nobody has adopted, as many as wanted, the same for the same seed: of
 * four bodies, in six languages, with votes, citations, requests, lists and footnotes, in the sizes
 * of real ones, and with as little in common between their paragraphs.
 *
 * <pre>
 * Generator.write(Path.of("target/generated"), 6_000, 1);   // 1,000 resolutions, six languages
 * </pre>
 */
public final class Generator {

    private static final List<Language> LANGUAGES =
            List.of(
                    Language.ENGLISH,
                    Language.FRENCH,
                    Language.SPANISH,
                    Language.RUSSIAN,
                    Language.CHINESE,
                    Language.ARABIC);

    private static final int FILES_A_FOLDER = 1_000;

    private Generator() {}

    /**
     * Argument: the folder. The properties {@code bench.documents} and {@code bench.seed} say how
     * many documents, 6,000 by default, and which; with {@code bench.alike=true} their paragraphs
     * are far more alike than real ones, which is the hard case for whoever looks for repetitions.
     */
    public static void main(String[] arguments) throws IOException {
        write(
                Path.of(arguments[0]),
                Integer.getInteger("bench.documents", 6_000),
                Long.getLong("bench.seed", 1),
                Boolean.getBoolean("bench.alike"));
    }

    /**
     * Writes documents.
     *
     * @param folder that is made if it is not there
     * @param documents how many; six are one resolution
     */
    public static void write(Path folder, int documents, long seed) throws IOException {
        write(folder, documents, seed, false);
    }

    /** The same, where paragraphs that are far more alike than real ones may be wanted. */
    static void write(Path folder, int documents, long seed, boolean isAlike) throws IOException {
        int resolutions = (documents + LANGUAGES.size() - 1) / LANGUAGES.size();
        Planner planner = new Planner(seed, resolutions);
        List<AknWriter> writers =
                LANGUAGES.stream()
                        .map(Phrases::of)
                        .map(phrases -> new AknWriter(phrases, isAlike))
                        .toList();
        int written = 0;
        for (int i = 0; i < resolutions; i++) {
            Draft draft = planner.draft(i);
            Path place =
                    folder.resolve(draft.identity().body())
                            .resolve(String.format(Locale.ROOT, "%05d", i * 6 / FILES_A_FOLDER));
            Files.createDirectories(place);
            String name = draft.identity().symbol().replace('/', '_').replace(" ", "");
            for (int l = 0; l < LANGUAGES.size() && written < documents; l++, written++) {
                Path file = place.resolve(name + "." + LANGUAGES.get(l).tag() + ".xml");
                Files.writeString(file, writers.get(l).write(draft));
            }
        }
    }

    /** The documents in a folder that was written. */
    static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> entries = Files.walk(folder)) {
            return entries.filter(Files::isRegularFile).sorted().toList();
        }
    }
}
