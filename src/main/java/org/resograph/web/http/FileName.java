package org.resograph.web.http;

import java.util.Collection;
import java.util.stream.Collectors;

/**
 * How a file is called that a client keeps: the last part of an address alone, {@code 21.csv}, does
 * not say of what it is.
 */
public final class FileName {

    public static final String HEADER = "Content-Disposition";

    /** More than any symbol has; file systems take 255 bytes. */
    private static final int LONGEST = 120;

    private FileName() {}

    /** The header's value for a content that is shown where it can be, by these words. */
    public static String inline(Collection<String> words, String suffix) {
        String name =
                words.stream()
                        .map(word -> word.replaceAll("[^A-Za-z0-9().,_]+", "-"))
                        .collect(Collectors.joining("-"));
        return "inline; filename=\"%s.%s\""
                .formatted(name.substring(0, Math.min(name.length(), LONGEST)), suffix);
    }
}
