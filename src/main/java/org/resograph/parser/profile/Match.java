package org.resograph.parser.profile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.resograph.resolution.Body;
import org.resograph.resolution.DateInterval;

/** What a {@link Template} found in a text. */
public final class Match {

    private static final String EARLIER = ".earlier";

    private final Folded text;
    private final int start;
    private final int end;

    /** What slots read, by their names; made when the first is read, for most attempts fail. */
    private Map<String, Object> values;

    Match(Folded text, int start) {
        this(text, start, start, Map.of());
    }

    private Match(Folded text, int start, int end, Map<String, Object> values) {
        this.text = text;
        this.start = start;
        this.end = end;
        this.values = values;
    }

    Match endingAt(int place) {
        return new Match(text, start, place, values);
    }

    /** Takes what a slot read; the last slot of a name comes first. */
    void put(String name, Object value) {
        if (values.isEmpty()) {
            values = new HashMap<>(4);
        }
        String free = name;
        while (values.putIfAbsent(free, value) != null) {
            free += EARLIER;
        }
    }

    /** The text in which it was found. */
    public Folded text() {
        return text;
    }

    /** The place where it starts. */
    public int start() {
        return start;
    }

    /** The place after it. */
    public int end() {
        return end;
    }

    /** Where it starts in the text that was folded. */
    public int from() {
        return text.origin(start);
    }

    /** Where it ends in the text that was folded. */
    public int to() {
        return end == 0 ? text.origin(0) : text.origin(end - 1) + 1;
    }

    /** Whether a slot was read. */
    public boolean has(String slot) {
        return values.containsKey(slot);
    }

    /** The number, ordinal or year that a slot read. */
    public OptionalInt number(String slot) {
        return values.get(slot) instanceof Integer n ? OptionalInt.of(n) : OptionalInt.empty();
    }

    /**
     * The numbers that the slots of the same name before the last one read, in order: of "57th,
     * 58th and 60th" the first two.
     */
    public List<Integer> earlierNumbers(String slot) {
        List<Integer> numbers = new ArrayList<>();
        String earlier = slot + EARLIER;
        while (values.get(earlier) instanceof Integer n) {
            numbers.add(0, n);
            earlier += EARLIER;
        }
        return numbers;
    }

    /** The date. */
    public Optional<LocalDate> date() {
        return value("date", LocalDate.class);
    }

    /** The body. */
    public Optional<Body> body() {
        return value("body", Body.class);
    }

    /** The intervals of days. */
    @SuppressWarnings("unchecked")
    public List<DateInterval> dates() {
        Object dates = values.get("dates");
        return dates == null ? List.of() : (List<DateInterval>) dates;
    }

    /** Whether the form of another key stands within it. */
    public boolean holds(String key, LanguageProfile profile) {
        return profile.find(key, text, start).filter(other -> other.end() <= end).isPresent();
    }

    /** The folded characters of the {@code {text}} slot. */
    public String words() {
        return values.get("text") instanceof int[] range
                ? text.substring(range[0], range[1]).strip()
                : "";
    }

    /** Where the {@code {text}} slot starts and ends in the text that was folded. */
    public Optional<int[]> wordsRange() {
        return values.get("text") instanceof int[] range
                ? Optional.of(new int[] {text.origin(range[0]), text.origin(range[1])})
                : Optional.empty();
    }

    /** The value of a slot. */
    public <T> Optional<T> value(String slot, Class<T> type) {
        @Nullable Object value = values.get(slot);
        return type.isInstance(value) ? Optional.of(type.cast(value)) : Optional.empty();
    }
}
