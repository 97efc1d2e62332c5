package org.resograph.document;

import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;
import org.resograph.resolution.SourceFile;

/**
 * The bytes of one source, and where they come from. Immutable by agreement: nobody writes them.
 */
public final class Source {

    private final String path;
    private final byte[] bytes;

    /** Null until it is asked for: a tree is read without it. */
    private @Nullable String sha256;

    private Source(String path, byte[] bytes) {
        this.path = path;
        this.bytes = bytes;
    }

    /**
     * A source in memory.
     *
     * @param path as the user named it; for messages, and for hints on its format
     */
    public static Source of(String path, byte[] bytes) {
        return new Source(path, bytes);
    }

    /** As the user named it. */
    public String path() {
        return path;
    }

    /** What it holds. */
    public byte[] bytes() {
        return bytes;
    }

    /** Of its bytes, in lower-case hexadecimal digits. */
    public String sha256() {
        String known = sha256;
        if (known == null) {
            known = sha256(bytes);
            sha256 = known;
        }
        return known;
    }

    /** What is to be recorded of it, once its format is known. */
    public SourceFile file(Format format) {
        Path name = Path.of(path).getFileName();
        return new SourceFile(
                name == null ? path : name.toString(), sha256(), format.mediaType(), bytes.length);
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
