package org.resograph.parser.profile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.resograph.text.Language;

/** The tables of the phrases with which paragraphs open, and how they are put together. */
class VerbTablesTest {

    private static final Set<String> FORMS =
            Set.of("preambular", "preambular-first", "operative", "operative-first");

    @ParameterizedTest
    @ValueSource(strings = {"ar", "de", "en", "es", "fr", "ru", "zh"})
    void eachPhraseIsThereOnceAndOfAKnownVerb(String language) {
        Set<String> keys =
                LanguageProfiles.lines("verbs.tsv").stream()
                        .map(line -> line.substring(0, line.indexOf('\t')))
                        .collect(Collectors.toSet());
        Set<List<String>> seen = new HashSet<>();
        for (String line : LanguageProfiles.lines("verbs-" + language + ".tsv")) {
            String[] columns = line.split("\t", -1);
            assertThat(columns).as(line).hasSize(3);
            assertThat(FORMS).as(line).contains(columns[0]);
            assertThat(keys).as(line).contains(columns[2]);
            assertThat(columns[1]).isEqualTo(columns[1].toLowerCase().strip());
            assertThat(seen.add(List.of(columns[0].replace("-first", ""), columns[1])))
                    .as(line)
                    .isTrue();
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | false | In this regard, calls upon all parties | call-upon",
                "en | false | Warmly welcomes the report | welcome",
                "en | false | Remains however deeply concerned by | concern",
                "en | true  | Expressing its deepest gratitude to | appreciate",
                "en | false | Extends its sincere thanks to | appreciate",
                "fr | true  | Rappelant avec une vive inquiétude que | concern",
                "fr | false | Se dit à nouveau profondément alarmé par | concern",
                "fr | false | Décide de rester saisi | decide",
                "es | false | Expresa suma preocupación por | concern",
                "es | false | Reitera su más sincero agradecimiento a | appreciate",
                "ru | false | выражает свою глубокую обеспокоенность | concern",
                "ru | false | продолжает испытывать серьезную обеспокоенность | concern",
                "ru | true  | c удовлетворением отмечая | welcome", // with a Latin c
                "ar | true  | وإذ يساوره انزعاج بالغ إزاء | concern",
                "ar | false | يعرب عن عظيم تقديره | appreciate",
                "zh | true  | 在这方面，回顾大会 | recall",
                "zh | false | 促请会员国 | call-upon",
                "zh | false | 热烈欢迎 | welcome",
            })
    void wordsOfDegreeAndAdverbsStandInAPhrase(
            String language, boolean preambular, String text, String key) {
        assertThat(key(language, preambular, text)).contains(key);
    }

    /** Without its accents a participle would be a verb that asks: "décidé" and "Décide". */
    @Test
    void aVerbThatDecidesIsNoneOfThePreamble() {
        assertThat(lexicon("fr").opening("Décide de").orElseThrow().preambular()).isEmpty();
        assertThat(lexicon("fr").opening("Encourage les").orElseThrow().preambular()).isEmpty();
    }

    private static Optional<String> key(String language, boolean preambular, String text) {
        return lexicon(language).opening(text).flatMap(found -> found.key(preambular));
    }

    private static VerbLexicon lexicon(String language) {
        return VerbLexicon.of(LanguageProfiles.bundled().get(new Language(language)).orElseThrow());
    }
}
