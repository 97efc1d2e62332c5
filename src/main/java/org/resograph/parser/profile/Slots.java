package org.resograph.parser.profile;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.resograph.parser.Numbering;
import org.resograph.parser.profile.Template.Reading;
import org.resograph.resolution.Body;
import org.resograph.text.Language;

/**
 * Reads the slots of the templates of one language.
 *
 * <pre>
 * {n} {year} {roman} {ordinal} {number} {date} {dates} {body} {committee} {items} {languages} {article}
 * </pre>
 */
final class Slots implements Template.Slots {

    private static final Set<String> NAMES =
            Set.of(
                    "n",
                    "year",
                    "roman",
                    "ordinal",
                    "number",
                    "date",
                    "month",
                    "dates",
                    "body",
                    "committee",
                    "items",
                    "languages",
                    "article");

    private final LanguageProfile profile;
    private final NumberWords ordinals;
    private final NumberWords numbers;
    private final Dates dates;
    private final WordTree<Body> bodies;
    private final Map<String, String> languages;
    private final List<String> articles;
    private final List<String> conjunctions;
    private final boolean isEnglish;

    Slots(LanguageProfile profile) {
        this.profile = profile;
        this.isEnglish = profile.language().equals(Language.ENGLISH);
        boolean unitsFirst = profile.isSet("units-first");
        this.ordinals =
                new NumberWords(
                        profile.numbers("ordinal"),
                        profile.numbers("cardinal"),
                        profile.words("number-joiner"),
                        profile.words("ordinal-suffix"),
                        true,
                        unitsFirst);
        this.numbers =
                new NumberWords(
                        profile.numbers("number"),
                        Map.of(),
                        profile.words("number-joiner"),
                        List.of(),
                        true,
                        unitsFirst);
        this.dates =
                new Dates(
                        profile.numbers("month"),
                        words("date-filler"),
                        words("date-to"),
                        words("date-and"));
        this.bodies = WordTree.of(profile.bodyNames());
        this.languages = profile.pairs("language-name");
        this.articles = profile.words("article");
        this.conjunctions = profile.words("date-and");
    }

    private Dates.Words words(String key) {
        Map<String, Integer> values = new HashMap<>();
        profile.words(key).forEach(word -> values.put(word, 0));
        return Dates.Words.of(values);
    }

    @Override
    public boolean has(String name) {
        return NAMES.contains(name);
    }

    @Override
    public @Nullable Reading read(String name, Folded text, int place) {
        return switch (name) {
            case "n" -> figures(text, place, 1, 5);
            case "year" -> figures(text, place, 4, 4);
            case "roman" -> roman(text, place);
            case "ordinal" -> positive(ordinals.read(text, place));
            case "number" -> numbers.read(text, place);
            case "date" -> date(text, place);
            case "month" -> dates.month(text, place);
            case "dates" -> intervals(text, place);
            case "body" -> body(text, place);
            case "committee" -> committee(text, place);
            case "items" -> new ItemNumbers(text, conjunctions).read(place);
            case "languages" -> languages(text, place);
            case "article" -> article(text, place);
            default -> null;
        };
    }

    @Override
    public boolean addStarts(String name, BitSet starts) {
        switch (name) {
            case "n", "year", "items" -> starts.set('0', '9' + 1);
            case "roman" -> "ivxlc".chars().forEach(starts::set);
            case "ordinal" -> ordinals.addStarts(starts);
            case "number" -> numbers.addStarts(starts);
            case "body" -> bodies.addStarts(starts);
            case "date", "dates", "month" -> addDateStarts(starts);
            case "languages" -> addLanguageStarts(starts);
            case "article" -> addFirst(articles, starts);
            default -> {
                return false;
            }
        }
        return true;
    }

    private void addDateStarts(BitSet starts) {
        dates.addStarts(starts);
        if (!isEnglish) {
            english().dates.addStarts(starts);
        }
    }

    private void addLanguageStarts(BitSet starts) {
        addFirst(languages.keySet(), starts);
        if (!isEnglish) {
            addFirst(english().languages.keySet(), starts);
        }
    }

    private static void addFirst(Collection<String> words, BitSet starts) {
        for (String word : words) {
            if (!word.isEmpty()) {
                starts.set(word.charAt(0));
            }
        }
    }

    @Override
    public boolean mayBeEmpty(String name) {
        return name.equals("article");
    }

    private static @Nullable Reading positive(@Nullable Reading reading) {
        return reading == null || reading.value().equals(0) ? null : reading;
    }

    private static @Nullable Reading figures(Folded text, int place, int least, int most) {
        int end = place;
        int value = 0;
        while (text.at(end) >= '0' && text.at(end) <= '9' && end - place <= most) {
            value = value * 10 + text.at(end++) - '0';
        }
        int digits = end - place;
        return digits < least || digits > most ? null : new Reading(value, end);
    }

    private static @Nullable Reading roman(Folded text, int place) {
        int end = place;
        while ("ivxlc".indexOf(text.at(end)) >= 0 && text.at(end) != 0) {
            end++;
        }
        if (end == place) {
            return null;
        }
        int after = end;
        return Numbering.parse("(" + text.substring(place, end) + ")")
                .flatMap(n -> n.reading(Numbering.Style.ROMAN))
                .map(r -> new Reading(r.ordinal(), after))
                .orElse(null);
    }

    /** A date in this language, or in English: the corner of a first page is often English. */
    private @Nullable Reading date(Folded text, int place) {
        Reading date = dates.date(text, place);
        return date != null || isEnglish ? date : english().dates.date(text, place);
    }

    private @Nullable Reading intervals(Folded text, int place) {
        Reading intervals = dates.intervals(text, place);
        return intervals != null || isEnglish ? intervals : english().dates.intervals(text, place);
    }

    private static Slots english() {
        return English.SLOTS;
    }

    /** Those of English, found once. */
    private static final class English {
        private static final Slots SLOTS =
                LanguageProfiles.bundled().get(Language.ENGLISH).orElseThrow().slots();
    }

    private @Nullable Reading body(Folded text, int place) {
        int end = bodies.longestWhole(text, place);
        Body body = end < 0 ? null : bodies.meaning(text, place, end);
        return body == null ? ideographicBody(text, place) : new Reading(body, end);
    }

    /** "大 会": printers space out short names. */
    private @Nullable Reading ideographicBody(Folded text, int place) {
        if (!Folded.isIdeograph(text.at(place))) {
            return null;
        }
        @Nullable Reading found = null;
        WordTree.Node<Body> node = bodies.root();
        for (int i = place; node != null && i < text.length(); i++) {
            if (text.at(i) != ' ') {
                node = node.next(text.at(i));
                Body body = node == null ? null : node.meaning();
                if (body != null) {
                    found = new Reading(body, i + 1);
                }
            }
        }
        return found;
    }

    private @Nullable Reading committee(Folded text, int place) {
        return profile.match("committee", text, place)
                .map(m -> new Reading(m, m.end()))
                .orElse(null);
    }

    private @Nullable Reading article(Folded text, int place) {
        for (String article : articles) {
            if (text.startsWith(article, place)) {
                int end = place + article.length();
                if (!Template.isInWord(text, end)) {
                    return new Reading(article, text.skipSpaces(end));
                }
            }
        }
        return new Reading("", place);
    }

    /** One or several names of languages, in this language or in English. */
    private @Nullable Reading languages(Folded text, int place) {
        List<Language> found = new ArrayList<>();
        int at = place;
        int end = place;
        while (found.size() < 6) {
            Reading name = language(text, at);
            if (name == null) {
                break;
            }
            found.add((Language) name.value());
            end = name.end();
            at = end;
            while (text.at(at) != 0 && " /,;".indexOf(text.at(at)) >= 0) {
                at++;
            }
            for (String and : conjunctions) {
                if (text.startsWith(and + " ", at)) {
                    at = text.skipSpaces(at + and.length());
                }
            }
        }
        return found.isEmpty() ? null : new Reading(List.copyOf(found), end);
    }

    private @Nullable Reading language(Folded text, int place) {
        Optional<Reading> own = language(languages, text, place);
        if (own.isPresent() || isEnglish) {
            return own.orElse(null);
        }
        return language(english().languages, text, place).orElse(null);
    }

    private static Optional<Reading> language(Map<String, String> names, Folded text, int place) {
        for (Map.Entry<String, String> name : names.entrySet()) {
            int end = place + name.getKey().length();
            if (text.startsWith(name.getKey(), place) && !Template.isInWord(text, end)) {
                return Optional.of(new Reading(new Language(name.getValue()), end));
            }
        }
        return Optional.empty();
    }
}
