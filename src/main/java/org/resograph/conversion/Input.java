package org.resograph.conversion;

import java.nio.file.Path;
import java.util.Optional;

/**
 * One thing to read.
 *
 * @param path as it is named in messages
 * @param file where it is; empty for standard input
 * @param place its path below the folder that the user named, or its name alone
 * @param named whether the user named it, and not only a folder that it is in
 * @param size in bytes; 0 if not known
 */
public record Input(String path, Optional<Path> file, Path place, boolean named, long size) {

    /** How the user names standard input. */
    public static final String STANDARD_INPUT = "-";
}
