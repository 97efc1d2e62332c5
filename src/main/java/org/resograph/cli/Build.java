package org.resograph.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.jar.JarFile;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.CRC32;

/** Which build of Resograph this is. */
final class Build {

    /** What decides which graph a source gives, and whether it conforms. */
    private static final Pattern READS =
            Pattern.compile(
                    "org/resograph/(text|resolution|document|reference|parser|rdf|ontology|shacl|shapes|conversion)/.+");

    /** What decides what is derived from graphs, beside the graphs. */
    private static final Pattern DERIVES =
            Pattern.compile("org/resograph/(text|resolution|reference|rdf|derivation)/.+");

    private Build() {}

    /** The version of the release: {@code 0.1.0}. */
    static String version() {
        Properties properties = new Properties();
        try (InputStream in = Build.class.getResourceAsStream("build.properties")) {
            properties.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties.getProperty("version");
    }

    /**
     * The name of this build as a reader of documents: another whenever anything of it changes that
     * may give another graph, so that nobody has to remember to change a number.
     */
    static String reader() {
        return "Resograph " + version() + " (" + fingerprint(READS) + ")";
    }

    /** The name of this build as one that derives graphs from graphs. */
    static String deriver() {
        return "Resograph " + version() + " (derives " + fingerprint(DERIVES) + ")";
    }

    private static String fingerprint(Pattern pattern) {
        Map<String, Long> files = new TreeMap<>();
        try {
            Path place =
                    Path.of(
                            Build.class
                                    .getProtectionDomain()
                                    .getCodeSource()
                                    .getLocation()
                                    .toURI());
            if (Files.isDirectory(place)) {
                addFolder(place, pattern, files);
            } else {
                addJar(place, pattern, files);
            }
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(files.toString().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest.digest(), 0, 4);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException | NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void addJar(Path jar, Pattern pattern, Map<String, Long> files)
            throws IOException {
        try (JarFile entries = new JarFile(jar.toFile())) {
            entries.stream()
                    .filter(entry -> !entry.isDirectory())
                    .filter(entry -> pattern.matcher(entry.getName()).matches())
                    .forEach(entry -> files.put(entry.getName(), entry.getCrc()));
        }
    }

    private static void addFolder(Path folder, Pattern pattern, Map<String, Long> files)
            throws IOException {
        try (Stream<Path> entries = Files.walk(folder)) {
            for (Path file : entries.filter(Files::isRegularFile).toList()) {
                String name = folder.relativize(file).toString().replace('\\', '/');
                if (pattern.matcher(name).matches()) {
                    CRC32 crc = new CRC32();
                    crc.update(Files.readAllBytes(file));
                    files.put(name, crc.getValue());
                }
            }
        }
    }
}
