package org.resograph.bench;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A program in a process of its own, in which nothing is warm, as it is for its users: all that it
 * took from start to end is counted.
 */
public final class OwnProcess {

    private static final String TAKEN = "bench.taken";

    private OwnProcess() {}

    /**
     * Runs a program with as much heap as this process may have.
     *
     * @throws IOException if it ends with an exit code above 1, which says that documents were
     *     rejected
     */
    static Round run(Class<?> program, List<String> arguments)
            throws IOException, InterruptedException {
        Path taken = Files.createTempFile("resograph-bench", ".txt");
        List<String> command =
                new ArrayList<>(
                        List.of(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-Xmx" + (Runtime.getRuntime().maxMemory() >> 20) + "m",
                                "-D" + TAKEN + "=" + taken,
                                "-cp",
                                classPath(),
                                OwnProcess.class.getName(),
                                program.getName()));
        command.addAll(arguments);
        try {
            long start = System.nanoTime();
            int code = new ProcessBuilder(command).inheritIO().start().waitFor();
            double wall = (System.nanoTime() - start) / 1e9;
            if (code > 1) {
                throw new IOException(program.getName() + " ended with " + code);
            }
            String[] figures = Files.readString(taken).split(" ");
            return new Round(
                    wall, 0, Long.parseLong(figures[0]) / 1e9, Long.parseLong(figures[1]), 0);
        } finally {
            Files.delete(taken);
        }
    }

    /** What this process runs: Maven's is in a loader of its own. */
    private static String classPath() {
        return OwnProcess.class.getClassLoader() instanceof URLClassLoader loader
                ? Arrays.stream(loader.getURLs())
                        .map(OwnProcess::path)
                        .collect(Collectors.joining(System.getProperty("path.separator")))
                : System.getProperty("java.class.path");
    }

    private static String path(URL url) {
        return Path.of(URI.create(url.toString())).toString();
    }

    /** In the process itself: runs the program that is named first, and counts. */
    public static void main(String[] arguments) throws Exception {
        Path taken = Path.of(System.getProperty(TAKEN));
        Runtime.getRuntime().addShutdownHook(new Thread(() -> write(taken)));
        Class.forName(arguments[0])
                .getMethod("main", String[].class)
                .invoke(null, (Object) Arrays.copyOfRange(arguments, 1, arguments.length));
    }

    private static void write(Path taken) {
        OperatingSystemMXBean system =
                (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        try {
            Files.writeString(taken, system.getProcessCpuTime() + " " + Round.peakOfHeap());
        } catch (IOException e) {
            e.printStackTrace();
        }
    }
}
