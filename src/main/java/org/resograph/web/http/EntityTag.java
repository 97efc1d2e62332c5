package org.resograph.web.http;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An entity tag, RFC 9110 §8.8.3.
 *
 * @param weak whether it says "equivalent" rather than "the same bytes"
 * @param opaque without its quotes
 */
public record EntityTag(boolean weak, String opaque) {

    private static final Pattern TAG = Pattern.compile("(?:W/)?\"([!\\x23-\\x7E\\x80-\\xFF]*)\"");

    /** The strong tag of these bytes. */
    public static EntityTag of(byte[] bytes) {
        return new EntityTag(false, digest(bytes));
    }

    /** The strong tag of a file that never changes, by its name. */
    public static EntityTag ofFile(String name) {
        return of(name.getBytes(StandardCharsets.UTF_8));
    }

    /** The weak tag of what these words determine. */
    public static EntityTag ofWords(String... words) {
        return new EntityTag(
                true, digest(String.join("\u0000", words).getBytes(StandardCharsets.UTF_8)));
    }

    /** The tag of the same representation in a content coding. */
    public EntityTag coded(String coding) {
        return new EntityTag(weak, opaque + "-" + coding);
    }

    /** The tag that an {@code If-None-Match} names of these two: this one, or that of its gzip. */
    public Optional<EntityTag> held(@Nullable String ifNoneMatch) {
        return Stream.of(this, coded("gzip")).filter(tag -> tag.matches(ifNoneMatch)).findFirst();
    }

    /** Whether an {@code If-None-Match} names this tag; compared weakly, as it must be. */
    public boolean matches(@Nullable String ifNoneMatch) {
        return ifNoneMatch != null && isNamed(ifNoneMatch, tag -> true);
    }

    /** Whether an {@code If-Match} names this tag; compared strongly, as it must be. */
    public boolean matchesStrongly(String ifMatch) {
        return isNamed(ifMatch, tag -> !weak && !tag.startsWith("W/"));
    }

    private boolean isNamed(String header, Predicate<String> counts) {
        return header.strip().equals("*")
                || TAG.matcher(header)
                        .results()
                        .filter(tag -> tag.group(1).equals(opaque))
                        .map(MatchResult::group)
                        .anyMatch(counts);
    }

    @Override
    public String toString() {
        return (weak ? "W/\"" : "\"") + opaque + '"';
    }

    private static String digest(byte[] bytes) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(bytes);
            return Base64.getUrlEncoder().withoutPadding().encodeToString(hash).substring(0, 22);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
