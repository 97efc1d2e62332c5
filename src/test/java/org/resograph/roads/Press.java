package org.resograph.roads;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.resograph.text.Language;

/**
 * Programs of this machine that print documents as PDF: they set pages as people's programs do, and
 * know nothing of the reader.
 */
enum Press {
    /** The word processor, for {@code .docx}. */
    LIBREOFFICE(List.of("soffice", "libreoffice")),
    /** The browser, for HTML. */
    CHROMIUM(List.of("chromium", "google-chrome", "chrome"));

    private static final Map<Language, Boolean> FONTS = new ConcurrentHashMap<>();

    private final List<String> commands;

    Press(List<String> commands) {
        this.commands = commands;
    }

    /** Whether the program is on this machine. */
    boolean isThere() {
        return command().isPresent();
    }

    /** Whether this machine has a font with the signs of a language; so too if nobody tells. */
    boolean hasFontFor(Language language) {
        return FONTS.computeIfAbsent(language, Press::isPrintable);
    }

    private static boolean isPrintable(Language language) {
        try {
            Process list =
                    new ProcessBuilder("fc-list", ":lang=" + language.tag(), "family")
                            .redirectError(ProcessBuilder.Redirect.DISCARD)
                            .start();
            boolean some = list.getInputStream().readAllBytes().length > 0;
            if (!some) {
                System.out.println("not printed: no font for " + language.tag());
            }
            return some;
        } catch (IOException e) {
            return true;
        }
    }

    private Optional<String> command() {
        String[] folders = System.getenv().getOrDefault("PATH", "").split(File.pathSeparator, -1);
        return commands.stream()
                .flatMap(c -> Arrays.stream(folders).map(f -> Path.of(f, c)))
                .filter(Files::isExecutable)
                .map(Path::toString)
                .findFirst();
    }

    /** Each document as PDF; what could not be printed is empty. */
    List<byte[]> print(List<byte[]> documents) {
        try {
            Path folder = Files.createTempDirectory("press");
            try {
                return print(documents, folder);
            } finally {
                delete(folder);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private List<byte[]> print(List<byte[]> documents, Path folder)
            throws IOException, InterruptedException {
        List<String> names = new ArrayList<>();
        for (int i = 0; i < documents.size(); i++) {
            Path file = folder.resolve(i + (this == LIBREOFFICE ? ".docx" : ".html"));
            Files.write(file, documents.get(i));
            names.add(file.getFileName().toString());
        }
        if (this == LIBREOFFICE) {
            List<String> all =
                    new ArrayList<>(
                            List.of(
                                    "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                                    "--headless",
                                    "--convert-to",
                                    "pdf"));
            all.addAll(names);
            run(folder, all);
        } else {
            for (int i = 0; i < names.size(); i++) {
                run(
                        folder,
                        List.of(
                                "--headless",
                                "--no-sandbox",
                                "--disable-gpu",
                                "--no-pdf-header-footer",
                                "--user-data-dir=" + folder.resolve("profile"),
                                "--print-to-pdf=" + i + ".pdf",
                                names.get(i)));
            }
        }
        List<byte[]> printed = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            Path file = folder.resolve(i + ".pdf");
            printed.add(Files.exists(file) ? Files.readAllBytes(file) : new byte[0]);
        }
        return printed;
    }

    private void run(Path folder, List<String> arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(command().orElseThrow()));
        command.addAll(arguments);
        Process process =
                new ProcessBuilder(command)
                        .directory(folder.toFile())
                        .redirectErrorStream(true)
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .start();
        if (!process.waitFor(5, TimeUnit.MINUTES)) {
            process.destroyForcibly();
            throw new IOException(name() + " does not end");
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> walk = Files.walk(folder)) {
            for (Path path : walk.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(path);
            }
        }
    }
}
