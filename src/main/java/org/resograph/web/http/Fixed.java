package org.resograph.web.http;

import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;

/** Answers everybody with one small document, made anew for each so that it is never stale. */
public final class Fixed implements Handler {

    private final MediaType type;
    private final Supplier<String> text;
    private final Optional<Duration> fresh;

    private Fixed(MediaType type, Supplier<String> text, Optional<Duration> fresh) {
        this.type = type;
        this.text = text;
        this.fresh = fresh;
    }

    /** A document that changes with the data, so that a cache has to ask. */
    public static Fixed current(MediaType type, Supplier<String> text) {
        return new Fixed(type, text, Optional.empty());
    }

    /** A document that changes with the program alone, and that a cache may keep for a while. */
    public static Fixed keeping(MediaType type, Duration fresh, Supplier<String> text) {
        return new Fixed(type, text, Optional.of(fresh));
    }

    @Override
    public Reply handle(Request request) {
        return Reply.of(Bytes.of(type, text.get()))
                .with("Vary", "Accept-Encoding")
                .with(
                        "Cache-Control",
                        fresh.map(time -> "public, max-age=" + time.toSeconds())
                                .orElse("public, no-cache"));
    }
}
