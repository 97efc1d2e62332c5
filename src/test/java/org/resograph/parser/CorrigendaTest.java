package org.resograph.parser;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.resograph.document.Source;
import org.resograph.reference.Reference;
import org.resograph.resolution.Resolution;
import org.resograph.text.Diagnostic;
import org.resograph.text.Issue;
import org.resograph.text.Parsed;

/** What corrects a resolution is not that resolution. */
class CorrigendaTest {

    private static Parsed<Optional<Resolution>> parse(String name, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return new ResolutionReader(Reference.bundled())
                .read(Source.of(name, bytes), Optional.empty())
                .parsed();
    }

    private static boolean isCorrigendum(Parsed<Optional<Resolution>> parsed) {
        return parsed.diagnostics().stream()
                .map(Diagnostic::issue)
                .anyMatch(Issue.CORRIGENDUM::equals);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "A/HRC/RES/90/12/Corr.1 | Human Rights Council | 90/12. A quiet night",
                "A/RES/90/12/Corr.2 | General Assembly | 90/12. A quiet night",
                "E/RES/2035/12/Corr.1 | Economic and Social Council | 2035/12. A quiet night",
                "S/RES/2901 (2035)/Corr.1 | Security Council | Resolution 2901 (2035)",
                "S/RES/2901(2035)/Corr.1 | Security Council | Resolution 2901 (2035)",
                "A/RES/90/12* | General Assembly | 90/12. A quiet night",
            })
    void bySymbol(String symbol, String body, String number) {
        Parsed<Optional<Resolution>> parsed =
                parse(
                        "a.txt",
                        """
                        United Nations

                        %s

                        %s

                        Distr.: General
                        9 July 2035

                        %s

                        Paragraph 4

                        For at dawn read at dusk.
                        """
                                .formatted(symbol, body, number));
        assertThat(isCorrigendum(parsed)).isEqualTo(symbol.contains("Corr"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "General Assembly | 90/12. A quiet night | Corrigendum | For at dawn read at dusk.",
                "Assemblée générale | 90/12. Une nuit calme | Rectificatif | Au lieu de à l'aube lire au crépuscule.",
                "Asamblea General | 90/12. Una noche tranquila | Corrección | Donde dice al alba debe decir al anochecer, en la lectura que la Asamblea hizo de los textos en los idiomas oficiales.",
                "Генеральная Ассамблея | 90/12. Тихая ночь | Исправление | Вместо слов на рассвете читать на закате.",
                "大会 | 90/12. 安静的夜晚 | 更正 | “黎明”应为“黄昏”。",
                "الجمعية العامة | 90/12 - ليلة هادئة | تصويب | يستعاض عن عبارة عند الفجر بعبارة عند الغروب في الفقرة الرابعة من القرار الذي اتخذته الجمعية العامة في دورتها.",
            })
    void byALineOfItsOwn(String body, String number, String word, String text) {
        String document = "%s\n\n%s\n\n%s\n\n%s\n".formatted(body, number, word, text);
        assertThat(isCorrigendum(parse("a.txt", document))).isTrue();
    }

    @Test
    void aResolutionOnACorrigendumIsOne() {
        Parsed<Optional<Resolution>> parsed =
                parse(
                        "a.txt",
                        """
                        A/RES/90/12

                        90/12. A quiet night

                        The General Assembly,

                        Having considered the report of the Secretary-General (A/90/4/Corr.1),

                        1. Takes note of the report.
                        """);
        assertThat(isCorrigendum(parsed)).isFalse();
        assertThat(parsed.value()).isPresent();
    }
}
