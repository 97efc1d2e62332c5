package org.resograph.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Optional;
import java.util.function.LongConsumer;
import org.resograph.store.Disk;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** The command line. */
public final class Cli {

    /** Nothing was rejected, and nothing failed. */
    static final int OK = 0;

    /** Something was rejected, or failed. */
    static final int REJECTED = 1;

    /** The arguments are wrong. */
    private static final int WRONG_USAGE = 2;

    private final Console console;

    private final LongConsumer expected;

    private Cli(Console console, LongConsumer expected) {
        this.console = console;
        this.expected = expected;
    }

    Cli(Console console) {
        this(console, bytes -> {});
    }

    /** On the console of this process, in which others are at work too. */
    public static Cli ofProcess() {
        return new Cli(Console.ofProcess());
    }

    /** That of a process that does nothing else, and is set up for what there is to do. */
    public static Cli ofProgram() {
        return new Cli(Console.ofProcess(), QuickCompiler::sufficeFor);
    }

    /**
     * Does what the arguments say.
     *
     * @return the exit code: 0 if all went well, 1 if something was rejected or failed, 2 if the
     *     arguments are wrong
     */
    public int run(String... arguments) {
        CommandLine commands = new CommandLine(new ResographCommand());
        commands.addSubcommand(new ConvertCommand(console, new DocumentOptions(expected)));
        commands.addSubcommand(new CheckCommand(console, new DocumentOptions(expected)));
        commands.addSubcommand(new PublishCommand(console, new DocumentOptions(expected)));
        commands.addSubcommand(new PushCommand(console));
        commands.addSubcommand(new FollowCommand(console));
        commands.addSubcommand(new ServeCommand(console));
        commands.addSubcommand(new DumpCommand(console));
        commands.addSubcommand(new DemoCommand(console));
        commands.addSubcommand(new VersionCommand(console));
        commands.setOut(new PrintWriter(console.out(), true, StandardCharsets.UTF_8));
        commands.setErr(new PrintWriter(console.err(), true, StandardCharsets.UTF_8));
        commands.setExecutionExceptionHandler((e, command, parsed) -> failed(e));
        commands.setParameterExceptionHandler((e, words) -> wrong(e));
        int code = commands.execute(arguments);
        if (console.isAbandoned()) {
            return OK;
        }
        // Also where whoever wrote has swallowed it.
        Optional<IOException> lost = console.failure();
        lost.ifPresent(e -> console.message("resograph: standard output: " + Disk.reason(e)));
        return lost.isPresent() ? REJECTED : code;
    }

    /** The whole usage would push what is wrong off the screen. */
    private static int wrong(ParameterException thrown) {
        CommandLine command = thrown.getCommandLine();
        String name = command.getCommandSpec().qualifiedName();
        command.getErr().println(name + ": " + thrown.getMessage());
        UnmatchedArgumentException.printSuggestions(thrown, command.getErr());
        command.getErr().println("Usage is told by: " + name + " --help");
        return WRONG_USAGE;
    }

    private int failed(Exception thrown) {
        if (console.failure().isPresent()) {
            return REJECTED; // said at the end
        }
        if (thrown instanceof UncheckedIOException unchecked) {
            IOException cause = Objects.requireNonNull(unchecked.getCause());
            boolean isNamed = !cause.toString().equals(thrown.getMessage());
            console.message("resograph: " + (isNamed ? thrown.getMessage() : Disk.line(cause)));
        } else if (thrown instanceof IOException io) {
            console.message("resograph: " + Disk.line(io));
        } else {
            console.message("resograph: failed: " + thrown);
            thrown.printStackTrace(console.err());
        }
        return REJECTED;
    }
}
