package org.resograph.web.http;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;

/** Content in memory, which may be sent many times; it is compressed at most once. */
public final class Bytes implements Content {

    /** Below this, a compressed form is not worth its header. */
    static final int COMPRESSED_FROM = 600;

    private final MediaType type;
    private final byte[] bytes;
    private final Optional<String> language;
    private volatile byte @Nullable [] compressed;

    /** Content of these bytes, which must not change any more. */
    public Bytes(MediaType type, byte[] bytes) {
        this(type, bytes, Optional.empty());
    }

    private Bytes(MediaType type, byte[] bytes, Optional<String> language) {
        this.type = type;
        this.bytes = bytes;
        this.language = language;
    }

    /** Content of a text. */
    public static Bytes of(MediaType type, String text) {
        return new Bytes(type, text.getBytes(StandardCharsets.UTF_8));
    }

    /** The same bytes under another type. */
    public Bytes as(MediaType other) {
        Bytes same = new Bytes(other, bytes, language);
        same.compressed = compressed;
        return same;
    }

    /** The same bytes for those who read a language. */
    public Bytes in(String tag) {
        return new Bytes(type, bytes, Optional.of(tag));
    }

    @Override
    public Optional<String> language() {
        return language;
    }

    @Override
    public MediaType type() {
        return type;
    }

    @Override
    public long length() {
        return bytes.length;
    }

    @Override
    public void writeTo(OutputStream out) throws IOException {
        out.write(bytes);
    }

    /** A strong validator of these bytes. */
    public EntityTag tag() {
        return EntityTag.of(bytes);
    }

    /** The bytes as gzip. */
    byte[] compressed() {
        byte[] done = compressed;
        if (done == null) {
            ByteArrayOutputStream out = new ByteArrayOutputStream(bytes.length / 4);
            try (GZIPOutputStream gzip =
                    new GZIPOutputStream(out, 8192) {
                        {
                            def.setLevel(Deflater.BEST_COMPRESSION);
                        }
                    }) {
                gzip.write(bytes);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            done = out.toByteArray();
            compressed = done;
        }
        return done;
    }

    /** How much memory it takes, with its compressed form. */
    public int weight() {
        return bytes.length + bytes.length / 4 + 200;
    }
}
