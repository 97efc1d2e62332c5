package org.resograph.parser.words.citation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.resograph.parser.words.citation.NamedInstruments.Place;
import org.resograph.parser.words.phrase.CasedText;
import org.resograph.parser.words.phrase.PhraseTable;
import org.resograph.parser.words.phrase.Phrases;
import org.resograph.reference.Instrument;
import org.resograph.reference.Instruments;
import org.resograph.reference.Name;
import org.resograph.text.Language;

/**
 * What "the Charter" and "the Convention" mean in texts of one language: the one instrument of that
 * kind that the document named in full before. Where it named two, or one that the reference does
 * not know, nothing is guessed. The words are in {@code short-instruments-{tag}.tsv}. Immutable.
 */
public final class ShortInstruments {

    private static final String ON = "on";
    private static final String HEAD = "head";
    private static final Set<String> NAMES = Set.of("short", "name");
    private static final Set<String> WORDS = Set.of("short", "name", ON);

    private final Phrases<Word> words;

    /** Those with which a name starts: what a name goes on with is as frequent as "on". */
    private final Phrases<Word> starts;

    private final Map<String, Set<String>> kinds;

    /**
     * A phrase of the table.
     *
     * @param initial the first character of its value, folded
     */
    private record Word(String kind, String value, char initial) {
        Word(PhraseTable.Row row) {
            this(row.kind(), row.value(), CasedText.of(row.value()).at(0));
        }
    }

    private ShortInstruments(
            Phrases<Word> words, Phrases<Word> starts, Map<String, Set<String>> kinds) {
        this.words = words;
        this.starts = starts;
        this.kinds = kinds;
    }

    /** For a language; empty where it has no table. */
    public static Optional<ShortInstruments> of(Instruments instruments, Language language) {
        return PhraseTable.load("short-instruments", language)
                .map(table -> of(table, instruments, language));
    }

    private static ShortInstruments of(
            PhraseTable table, Instruments instruments, Language language) {
        Map<String, Set<String>> kinds = new HashMap<>();
        List<String> heads =
                table.with(Set.of(HEAD)).rows().stream()
                        .flatMap(row -> row.phrases().stream())
                        .toList();
        for (PhraseTable.Row row : table.rows()) {
            if (row.kind().equals("short")) {
                Set<String> keys = kinds.computeIfAbsent(row.value(), v -> new LinkedHashSet<>());
                instruments.all().stream()
                        .map(Instrument::key)
                        .filter(
                                key ->
                                        instruments.names(key, language).stream()
                                                .limit(1)
                                                .map(Name::text)
                                                .anyMatch(n -> isKind(n, row.value(), heads)))
                        .forEach(keys::add);
            }
        }
        Set<String> alone = Set.of("name", ON);
        return new ShortInstruments(
                table.with(WORDS).phrases(Word::new, alone),
                table.with(NAMES).phrases(Word::new, alone),
                kinds);
    }

    /**
     * Whether a full name is that of an instrument of a kind, and does not only name another one of
     * it: "Protocol to the Convention". The Chinese word for the kind is the last one.
     */
    private static boolean isKind(String name, String kind, List<String> heads) {
        String lower = name.toLowerCase(Locale.ROOT);
        int at = lower.indexOf(kind.toLowerCase(Locale.ROOT));
        if (at >= 0 && Character.isIdeographic(name.charAt(at))) {
            return name.endsWith(kind);
        }
        return at >= 0
                && heads.stream()
                        .filter(head -> !head.equals(kind))
                        .map(head -> lower.indexOf(head.toLowerCase(Locale.ROOT)))
                        .noneMatch(head -> head >= 0 && head < at);
    }

    /** What one document has named so far; for one thread. */
    public static final class Named {
        private final Set<String> named = new HashSet<>();
        private final Set<String> unknown = new HashSet<>();
    }

    /**
     * The places where a text means an instrument by a short name.
     *
     * @param full where it names instruments in full, in order
     * @param named what the document named before; what this text names is added
     */
    public List<Place> find(CasedText text, List<Place> full, Named named) {
        List<Place> places = new ArrayList<>();
        int next = 0;
        int from = 0;
        for (int n = starts.next(text, 0); n < text.starts(); n = starts.next(text, n + 1)) {
            int i = text.start(n);
            if (i < from) {
                continue;
            }
            while (next < full.size() && full.get(next).end() <= text.offset(i)) {
                named.named.add(full.get(next).key());
                next++;
            }
            boolean inside = next < full.size() && full.get(next).start() <= text.offset(i);
            Phrases.Match<Word> match = inside ? null : match(text, i);
            if (match == null) {
                continue;
            }
            boolean overlaps =
                    next < full.size() && full.get(next).start() < text.endOffset(match.end());
            if (!overlaps) {
                String value = match.meaning().value();
                Optional<String> key = meant(value, named);
                if (match.meaning().kind().equals("name") || goesOn(text, match.end())) {
                    named.unknown.add(value);
                } else if (key.isPresent()) {
                    places.add(new Place(key.get(), text.offset(i), text.endOffset(match.end())));
                }
                from = match.end();
            }
        }
        full.forEach(place -> named.named.add(place.key()));
        return places;
    }

    private Phrases.@Nullable Match<Word> match(CasedText text, int at) {
        Phrases.Match<Word> match = words.match(text, at);
        if (match == null || match.meaning().kind().equals(ON)) {
            return null;
        }
        return isCapital(text, at, match) ? match : null;
    }

    /** "the charter" is no instrument: the word has its capital, in scripts that have capitals. */
    private static boolean isCapital(CasedText text, int at, Phrases.Match<Word> match) {
        char capital = match.meaning().initial();
        if (!Character.isUpperCase(capital)) {
            return true;
        }
        for (int i = at; i < match.end(); i++) {
            if (text.at(i) == capital) {
                return true;
            }
        }
        return false;
    }

    /** "the Convention on …", "la Carta Democrática". */
    private boolean goesOn(CasedText text, int end) {
        int next = end;
        while (next < text.length() && text.at(next) == ' ') {
            next++;
        }
        if (next == end || next >= text.length()) {
            return false;
        }
        Phrases.Match<Word> match = words.match(text, next);
        boolean on = match != null && match.meaning().kind().equals(ON);
        return on || Character.isUpperCase(text.at(next));
    }

    private Optional<String> meant(String value, Named named) {
        if (named.unknown.contains(value)) {
            return Optional.empty();
        }
        List<String> candidates =
                kinds.getOrDefault(value, Set.of()).stream().filter(named.named::contains).toList();
        return candidates.size() == 1 ? Optional.of(candidates.get(0)) : Optional.empty();
    }
}
