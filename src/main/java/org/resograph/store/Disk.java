package org.resograph.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.apache.jena.shared.JenaException;

/** Work on the disk, whose failures are one line that names the path. */
public final class Disk {

    private Disk() {}

    /** Does something below a path. */
    static <T> T guard(Path path, Callable<T> action) {
        try {
            return action.call();
        } catch (Exception | InternalError e) {
            throw failure(path, e);
        }
    }

    /** Does something below a path. */
    static void run(Path path, Runnable action) {
        guard(
                path,
                () -> {
                    action.run();
                    return path;
                });
    }

    // TDB2 reports a failing disk in many ways.
    private static RuntimeException failure(Path path, Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof IOException io) {
                return new UncheckedIOException(line(path, io), io);
            }
        }
        if (thrown instanceof RuntimeException other && !(thrown instanceof JenaException)) {
            return other;
        }
        // So the JVM says that the disk has no place for a page of a mapped file.
        String line =
                thrown instanceof InternalError
                        ? "the disk is full, or fails"
                        : thrown.getMessage();
        return new UncheckedIOException(path + ": " + line, new IOException(thrown));
    }

    private static String line(Path path, IOException failure) {
        String line = line(failure);
        return line.contains(path.toString()) ? line : path + ": " + line;
    }

    /** What a failure says, with the path where it has one. */
    public static String line(IOException failure) {
        return failure instanceof FileSystemException file && file.getFile() != null
                ? file.getFile() + ": " + reason(failure)
                : reason(failure);
    }

    /** What a failure says, without the path. */
    public static String reason(IOException failure) {
        if (failure instanceof AccessDeniedException) {
            return "access denied";
        }
        if (failure instanceof FileAlreadyExistsException) {
            return "there is a file of that name";
        }
        if (failure instanceof FileSystemException file && file.getReason() != null) {
            return file.getReason();
        }
        if (failure instanceof NoSuchFileException) {
            return "no such file";
        }
        if (failure instanceof NotDirectoryException) {
            return "not a folder";
        }
        String message = failure.getMessage();
        return message == null ? failure.getClass().getSimpleName() : message;
    }
}
