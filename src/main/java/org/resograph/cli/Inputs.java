package org.resograph.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.resograph.conversion.Input;

/**
 * What the user names as INPUT: files, folders, which are walked in the order of their names
 * without what is hidden, and standard input. Links are followed, but for those that lead back to a
 * folder in which they are.
 */
final class Inputs {

    private static final Comparator<Path> BY_NAME =
            Comparator.comparing(path -> path.getFileName().toString());

    private final List<Input> inputs = new ArrayList<>();

    private Inputs() {}

    /**
     * All that is to be read, in order.
     *
     * @throws NoSuchFileException if nothing is there under one of the names
     */
    static List<Input> of(List<String> arguments) throws IOException {
        Inputs found = new Inputs();
        for (String argument : arguments) {
            found.add(argument);
        }
        return found.inputs;
    }

    private void add(String argument) throws IOException {
        Path path = Path.of(argument);
        if (argument.equals(Input.STANDARD_INPUT)) {
            inputs.add(new Input(argument, Optional.empty(), Path.of("stdin"), true, 0));
        } else if (Files.isDirectory(path)) {
            walk(path, path, Set.of());
        } else if (Files.exists(path)) {
            inputs.add(input(path, path.getFileName(), true));
        } else {
            throw new NoSuchFileException(argument);
        }
    }

    private void walk(Path root, Path folder, Set<Path> above) throws IOException {
        Path real = folder.toRealPath();
        if (above.contains(real)) {
            return;
        }
        Set<Path> around = new HashSet<>(above);
        around.add(real);
        List<Path> entries;
        try (Stream<Path> listed = Files.list(folder)) {
            entries = listed.filter(e -> !isHidden(e)).sorted(BY_NAME).toList();
        }
        for (Path entry : entries) {
            if (Files.isDirectory(entry)) {
                walk(root, entry, around);
            } else if (Files.isRegularFile(entry)) {
                inputs.add(input(entry, root.relativize(entry), false));
            } else if (Files.isSymbolicLink(entry) && !Files.exists(entry)) {
                // It can't be read, and so whoever reads it says so.
                inputs.add(
                        new Input(
                                entry.toString(),
                                Optional.of(entry),
                                root.relativize(entry),
                                false,
                                0));
            }
        }
    }

    private static boolean isHidden(Path path) {
        return path.getFileName().toString().startsWith(".");
    }

    private static Input input(Path path, Path place, boolean named) throws IOException {
        return new Input(path.toString(), Optional.of(path), place, named, Files.size(path));
    }
}
