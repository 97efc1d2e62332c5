package org.resograph.bench.generator;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/** Dates, sessions and titles as one language writes them. */
final class Forms {

    /** How many things there are to be about. */
    static final int TOPICS = 16;

    /** In how many places each of them can be a topic of its own. */
    static final int PLACES = 12;

    private final Phrases phrases;

    Forms(Phrases phrases) {
        this.phrases = phrases;
    }

    /** A pattern with a value in its slot. */
    static String fill(String pattern, String slot, String value) {
        return pattern.replace("{" + slot + "}", value);
    }

    String session(Draft.Identity id) {
        return phrases.has("session." + id.session())
                ? phrases.get("session." + id.session())
                : fill(phrases.get("session.year"), "n", String.valueOf(id.session()));
    }

    String title(Draft.Identity id) {
        return capital(topic(id));
    }

    /** What it is about, within a sentence. */
    String topic(Draft.Identity id) {
        String topic = phrases.list("topic").get(id.topic() % TOPICS);
        return id.topic() < TOPICS
                ? topic
                : fill(
                        fill(phrases.get("title"), "topic", topic),
                        "where",
                        phrases.list("where").get(id.topic() / TOPICS % PLACES));
    }

    static String capital(String text) {
        return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }

    String date(LocalDate date) {
        List<String> months = phrases.has("month") ? phrases.list("month") : List.of();
        String text = fill(phrases.get("date"), "d", String.valueOf(date.getDayOfMonth()));
        text = fill(text, "m", String.valueOf(date.getMonthValue()));
        text = fill(text, "month", months.isEmpty() ? "" : months.get(date.getMonthValue() - 1));
        return fill(text, "y", String.valueOf(date.getYear()));
    }
}
