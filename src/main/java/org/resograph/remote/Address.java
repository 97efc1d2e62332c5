package org.resograph.remote;

import java.net.URI;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.http.auth.AuthEnv;

/** Addresses of stores, and what they ask for. */
final class Address {

    private static final Set<String> SCHEMES = Set.of("http", "https");

    private Address() {}

    /**
     * An address as text, at which a credential is shown from now on.
     *
     * @throws IllegalArgumentException if it is not one of HTTP, or holds a password
     */
    static String of(URI address, Optional<Credential> credential) {
        if (holdsPassword(address)) {
            throw new IllegalArgumentException(
                    "a password does not belong in an address; set "
                            + Credential.USER
                            + " and "
                            + Credential.PASSWORD);
        }
        String text = of(address);
        credential.ifPresent(known -> register(text, known));
        return text;
    }

    /**
     * An address as text, at which no credential is shown.
     *
     * @throws IllegalArgumentException if it is not one of HTTP, or holds a password
     */
    static String of(URI address) {
        if (holdsPassword(address)) {
            throw new IllegalArgumentException("a password does not belong in an address");
        }
        String scheme = String.valueOf(address.getScheme()).toLowerCase(Locale.ROOT);
        if (!SCHEMES.contains(scheme) || address.getHost() == null) {
            throw new IllegalArgumentException("not an address of HTTP: " + address);
        }
        return address.toString();
    }

    // A password with a sign that belongs to addresses is not told from the host by all rules.
    private static boolean holdsPassword(URI address) {
        String place =
                address.isOpaque()
                        ? address.getRawSchemeSpecificPart()
                        : String.valueOf(address.getRawAuthority());
        return place.indexOf('@') >= 0;
    }

    /**
     * A client of HTTP. One that shows a credential goes nowhere else than it is sent: that of Java
     * shows it to whatever place an answer names.
     */
    static HttpClient client(Optional<Credential> credential) {
        return HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(Duration.ofSeconds(5))
                .followRedirects(
                        credential.isPresent()
                                ? HttpClient.Redirect.NEVER
                                : HttpClient.Redirect.NORMAL)
                .build();
    }

    private static void register(String address, Credential credential) {
        if (credential.isToken()) {
            AuthEnv.get().setBearerToken(address, credential.secret());
        } else {
            AuthEnv.get().registerUsernamePassword(address, credential.user(), credential.secret());
        }
    }

    /** What helps where a store refuses, to be put after its answer; empty if nothing is known. */
    static String remedy(int status) {
        if (status / 100 == 3) {
            return " (name the address that it leads to: a credential is not sent on)";
        }
        return status == 401 || status == 403
                ? " (set "
                        + Credential.USER
                        + " and "
                        + Credential.PASSWORD
                        + ", or "
                        + Credential.TOKEN
                        + ")"
                : "";
    }
}
