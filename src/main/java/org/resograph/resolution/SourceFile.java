package org.resograph.resolution;

/**
 * The file that a document was read from.
 *
 * @param fileName its name without folders
 * @param sha256 of its bytes, 64 lower-case hexadecimal digits
 * @param mediaType such as {@code text/plain}
 * @param byteSize its size in bytes
 */
public record SourceFile(String fileName, String sha256, String mediaType, long byteSize) {

    public SourceFile {
        if (!sha256.matches("[0-9a-f]{64}")) {
            throw new IllegalArgumentException("not a sha256: " + sha256);
        }
    }
}
