package org.resograph.parser;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.resograph.document.Source;
import org.resograph.reference.Reference;
import org.resograph.resolution.Adoption.Outcome;
import org.resograph.resolution.DocumentKind;
import org.resograph.resolution.Resolution;
import org.resograph.resolution.Sponsor;
import org.resograph.text.Diagnostic;
import org.resograph.text.Issue;
import org.resograph.text.Parsed;

/** Drafts: who put them forward, and that nothing is said of what became of them. */
class DraftsTest {

    private static Parsed<Optional<Resolution>> parsed(String sponsors) {
        String draft =
                """
                United Nations
                A/77/L.45
                General Assembly
                Distr.: Limited
                3 November 2022

                Original: English

                Seventy-seventh session
                Agenda item 30
                The dark

                %s

                Lamps

                The General Assembly,

                Recalling its resolutions on lamps,

                1. Thanks the keepers;

                2. Requests the Secretary-General to report to it at its seventy-eighth session.
                """
                        .formatted(sponsors);
        return read(draft);
    }

    private static Parsed<Optional<Resolution>> read(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return new ResolutionReader(Reference.bundled())
                .read(Source.of("draft.txt", bytes), Optional.empty())
                .parsed();
    }

    private static List<String> states(Resolution draft) {
        return draft.origin().sponsors().stream()
                .flatMap(s -> s.state().stream())
                .map(code -> code.value())
                .toList();
    }

    @Test
    void theSponsorsAreTheStatesOfTheLine() {
        Resolution draft =
                parsed("Chad, Kenya, Trinidad and Tobago and Utopia: draft resolution")
                        .value()
                        .orElseThrow();
        assertThat(draft.kind()).isEqualTo(DocumentKind.DRAFT_RESOLUTION);
        assertThat(states(draft)).containsExactly("TCD", "KEN", "TTO");
        assertThat(draft.origin().sponsors())
                .extracting(Sponsor::name)
                .containsExactly("Chad", "Kenya", "Trinidad and Tobago", "Utopia");
        assertThat(draft.title().orElseThrow().text()).isEqualTo("Lamps");
    }

    @Test
    void aLongListIsInManyLines() {
        Resolution draft =
                parsed(
                                """
                                Albania, Andorra, Australia, Austria, Belgium, Bosnia and Herzegovina, Bulgaria,
                                Canada, Chile, Croatia, Cyprus, Czechia, Denmark, Dominican Republic, Estonia,
                                Finland, France, Georgia, Germany, Greece, Hungary, Iceland, Ireland, Italy,
                                Japan, Latvia, Liechtenstein, Lithuania, Luxembourg, Malta, Mexico, Monaco,
                                Montenegro, Netherlands, New Zealand, North Macedonia, Norway, Poland, Portugal,
                                Republic of Korea, Romania, San Marino, Slovakia, Slovenia, Spain, Sweden,
                                Switzerland, Ukraine, United Kingdom of Great Britain and Northern Ireland and
                                United States of America: revised draft resolution""")
                        .value()
                        .orElseThrow();
        assertThat(states(draft)).hasSize(50).startsWith("ALB").endsWith("GBR", "USA");
        assertThat(draft.agendaItems())
                .extracting(i -> i.title().orElse(""))
                .containsOnly("The dark");
        assertThat(draft.title().orElseThrow().text()).isEqualTo("Lamps");
    }

    @Test
    void whoIsNoStateIsKeptInWords() {
        Resolution draft = parsed("Chair of the Committee: draft resolution").value().orElseThrow();
        assertThat(draft.origin().sponsors()).isEmpty();
        assertThat(draft.origin().onBehalfOf()).contains("Chair of the Committee");
    }

    @Test
    void aDraftDoesNotSayWhatBecameOfIt() {
        Parsed<Optional<Resolution>> draft = parsed("Chad: draft resolution");
        assertThat(draft.value().orElseThrow().adoption().outcome()).isEqualTo(Outcome.NOT_STATED);
        assertThat(draft.diagnostics())
                .extracting(Diagnostic::issue)
                .doesNotContain(Issue.NO_ADOPTION_DATE);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ar | الجمعية العامة، | 1 - تقرر أن تبقي المسألة قيد نظرها. | تشاد وكينيا: مشروع قرار",
                "es | La Asamblea General, | 1. Decide seguir ocupándose de la cuestión. | Chad y Kenya: proyecto de resolución",
                "fr | L’Assemblée générale, | 1. Décide de rester saisie de la question. | Kenya et Tchad : projet de résolution",
                "ru | Генеральная Ассамблея, | ссылаясь на свою резолюцию 76/3, // 1. постановляет продолжать заниматься этим вопросом. | Кения и Чад: проект резолюции",
                "zh | 大会， | 1. 决定继续处理此案。 | 肯尼亚和乍得：决议草案"
            })
    void inEveryLanguage(String language, String formula, String one, String sponsors) {
        Resolution draft =
                read("A/77/L.45\n\n"
                                + sponsors
                                + "\n\n"
                                + formula
                                + "\n\n"
                                + one.replace(" // ", "\n\n")
                                + "\n")
                        .value()
                        .orElseThrow();
        assertThat(draft.language().tag()).isEqualTo(language);
        assertThat(states(draft)).containsExactlyInAnyOrder("TCD", "KEN");
    }
}
