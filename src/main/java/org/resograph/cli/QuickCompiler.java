package org.resograph.cli;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.management.JMException;
import javax.management.MBeanServer;
import javax.management.ObjectName;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The quicker of the two compilers of HotSpot. The other makes faster code, but is busy longer than
 * a run over some thousand documents: of a thousand that are published, it took half of all
 * processor time, and was not yet done.
 *
 * @see <a href="https://openjdk.org/jeps/165">JEP 165: Compiler Control</a>
 */
final class QuickCompiler {

    private static final Logger LOG = LoggerFactory.getLogger(QuickCompiler.class);

    /** Of documents: with ten thousand, 264 MB, both ways cost the same. */
    private static final long MOST_BYTES = 128L << 20;

    /** The first that fits holds: the other compiler has instructions of the machine for hashes. */
    private static final String DIRECTIVES =
            "[{match: [\"sun/security/provider/*.*\"], c2: {Exclude: false}},"
                    + " {match: [\"*.*\"], c2: {Exclude: true}}]";

    private QuickCompiler() {}

    /** Leaves it alone at work in this process from now on, if there is little to read. */
    static void sufficeFor(long bytes) {
        if (bytes > MOST_BYTES) {
            return;
        }
        try {
            MBeanServer machine = ManagementFactory.getPlatformMBeanServer();
            ObjectName commands = new ObjectName("com.sun.management:type=DiagnosticCommand");
            if (machine.isRegistered(commands)) {
                alone(machine, commands);
            }
        } catch (JMException | IOException | RuntimeException e) {
            LOG.debug("both compilers go on", e);
        }
    }

    private static void alone(MBeanServer machine, ObjectName commands)
            throws JMException, IOException {
        Path directives = Files.createTempFile("resograph", ".json");
        try {
            Files.writeString(directives, DIRECTIVES);
            Object[] arguments = {new String[] {directives.toString()}};
            String[] signature = {String[].class.getName()};
            Object answer = machine.invoke(commands, "compilerDirectivesAdd", arguments, signature);
            LOG.debug("{}", answer);
        } finally {
            Files.deleteIfExists(directives);
        }
    }
}
