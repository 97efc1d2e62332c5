package org.resograph.remote;

import java.util.Map;
import java.util.Optional;

/**
 * What a store asks for before it lets somebody write: a user with a password, answered as Basic or
 * Digest, as the store asks, or a bearer token. It never tells itself.
 */
public final class Credential {

    /** The variable with the name of the user. */
    public static final String USER = "RESOGRAPH_REMOTE_USER";

    /** The variable with the password of the user. */
    public static final String PASSWORD = "RESOGRAPH_REMOTE_PASSWORD";

    /** The variable with a bearer token. */
    public static final String TOKEN = "RESOGRAPH_REMOTE_TOKEN";

    private final String user;
    private final String secret;

    private Credential(String user, String secret) {
        this.user = user;
        this.secret = secret;
    }

    /**
     * The credential in an environment; empty if there is none.
     *
     * @throws IllegalArgumentException if there is half of one, or two; the message names the
     *     variables, not their values
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
        if (user.isEmpty() && token.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Credential(user, user.isEmpty() ? token : password));
    }

    /** Whether it is a token, without a user. */
    boolean isToken() {
        return user.isEmpty();
    }

    String user() {
        return user;
    }

    String secret() {
        return secret;
    }

    @Override
    public String toString() {
        return isToken() ? "a bearer token" : "the password of " + user;
    }
}
