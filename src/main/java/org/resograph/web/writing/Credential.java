package org.resograph.web.writing;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.resograph.web.http.Problem;

/**
 * What somebody has to show before writing over HTTP: a user with a password (Basic, RFC 7617) or a
 * bearer token (RFC 6750). It knows the hash only, and never tells it.
 */
public final class Credential {

    /** The variable with the name of the user. */
    public static final String USER = "RESOGRAPH_PUBLISHER_USER";

    /** The variable with the password of the user. */
    public static final String PASSWORD = "RESOGRAPH_PUBLISHER_PASSWORD";

    /** The variable with a bearer token. */
    public static final String TOKEN = "RESOGRAPH_PUBLISHER_TOKEN";

    private static final String REALM = " realm=\"Resograph\"";

    private final Optional<String> user;
    private final byte[] hash;

    private Credential(Optional<String> user, String shown) {
        this.user = user;
        this.hash = hash(shown);
    }

    /**
     * The credential in an environment; empty if there is none.
     *
     * @throws IllegalArgumentException if there is half of one, or two, or one that cannot be sent;
     *     the message names the variables, not their values
     */
    public static Optional<Credential> from(Map<String, String> environment) {
        String user = environment.getOrDefault(USER, "");
        String password = environment.getOrDefault(PASSWORD, "");
        String token = environment.getOrDefault(TOKEN, "");
        if (user.isEmpty() != password.isEmpty()) {
            throw new IllegalArgumentException(USER + " and " + PASSWORD + " go together");
        }
        if (!user.isEmpty() && !token.isEmpty()) {
            throw new IllegalArgumentException("either " + USER + " or " + TOKEN + ", not both");
        }
        if (user.indexOf(':') >= 0) {
            throw new IllegalArgumentException(USER + ": a name with a colon cannot be sent");
        }
        if (!token.matches("[A-Za-z0-9._~+/-]*=*")) {
            throw new IllegalArgumentException(TOKEN + ": holds what a token cannot, RFC 6750");
        }
        if (!user.isEmpty()) {
            return Optional.of(new Credential(Optional.of(user), user + ":" + password));
        }
        return token.isEmpty()
                ? Optional.empty()
                : Optional.of(new Credential(Optional.empty(), token));
    }

    /** Who publishes with it, for the provenance of what is written. */
    public String publisher() {
        return user.map(name -> "Publisher " + name).orElse("Publisher with a token");
    }

    /**
     * Lets through who shows it.
     *
     * @param authorization the header of that name
     * @throws Problem 401 otherwise
     */
    void demand(Optional<String> authorization) {
        Optional<String> shown = authorization.flatMap(this::shown);
        // Of hashes, so that the time tells neither a prefix nor the length.
        if (shown.isEmpty() || !MessageDigest.isEqual(hash(shown.get()), hash)) {
            String challenge = user.isPresent() ? "Basic" : "Bearer";
            throw Problem.of(
                            401,
                            "unauthorized",
                            "Unauthorized",
                            authorization.isEmpty()
                                    ? "Writing needs a credential."
                                    : "That is not the credential that writing needs.")
                    .with(
                            "WWW-Authenticate",
                            challenge
                                    + REALM
                                    + (user.isPresent() ? ", charset=\"UTF-8\"" : "")
                                    + (user.isEmpty() && authorization.isPresent()
                                            ? ", error=\"invalid_token\""
                                            : ""))
                    .with("Cache-Control", "no-store");
        }
    }

    private Optional<String> shown(String authorization) {
        String[] words = authorization.strip().split(" +", 2);
        String scheme = words[0].toLowerCase(Locale.ROOT);
        if (words.length < 2 || !scheme.equals(user.isPresent() ? "basic" : "bearer")) {
            return Optional.empty();
        }
        try {
            return Optional.of(
                    user.isPresent()
                            ? new String(
                                    Base64.getDecoder().decode(words[1]), StandardCharsets.UTF_8)
                            : words[1]);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static byte[] hash(String shown) {
        try {
            return MessageDigest.getInstance("SHA-256")
                    .digest(shown.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public String toString() {
        return user.map(name -> "the password of " + name).orElse("a bearer token");
    }
}
