package org.resograph.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.resograph.store.Publication.Change;

/** Another process that has a store open; see {@link #main}. */
final class StoreProcess implements AutoCloseable {

    /**
     * Above what is written in place, so that each run is a bulk load and a change of generation.
     */
    static final int MANY = 500;

    /** Written in place, in several transactions. */
    static final int FEW = 150;

    private final Process process;

    private StoreProcess(Path folder, String task) throws IOException {
        process =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-Xmx256m",
                                "-cp",
                                System.getProperty("java.class.path"),
                                StoreProcess.class.getName(),
                                folder.toString(),
                                task)
                        .redirectError(ProcessBuilder.Redirect.INHERIT)
                        .start();
        BufferedReader output =
                new BufferedReader(
                        new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        assertThat(output.readLine()).isEqualTo("open");
    }

    /** One that has the store open and does nothing. */
    static StoreProcess holding(Path folder) throws IOException {
        return new StoreProcess(folder, "hold");
    }

    /** One that publishes one version after the other, in turn {@link #MANY} and {@link #FEW}. */
    static StoreProcess publishing(Path folder) throws IOException {
        return new StoreProcess(folder, "publish");
    }

    long pid() {
        return process.pid();
    }

    /** Ends it as {@code kill -9} does. */
    @Override
    public void close() {
        process.destroyForcibly();
        process.onExit().join();
    }

    /** Opens the store, says so in a line, and works until it is killed. */
    public static void main(String[] args) throws IOException {
        try (Store store = Store.openOrCreate(Path.of(args[0]), Graphs.BASE)) {
            System.out.println("open");
            if (args[1].equals("hold")) {
                System.in.read();
            }
            for (int version = 1; args[1].equals("publish"); version++) {
                publish(store, version % 2 == 0 ? FEW : MANY, (int) System.nanoTime());
            }
        }
    }

    private static void publish(Store store, int count, int version) {
        try (Publication publication = store.publication()) {
            for (int n = 0; n < count; n++) {
                publication.put(Graphs.graph(n, version), (Change change) -> {});
            }
            publication.finish();
        }
    }
}
