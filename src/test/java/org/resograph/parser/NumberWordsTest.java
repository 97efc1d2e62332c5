package org.resograph.parser;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.resograph.document.Source;
import org.resograph.reference.Reference;
import org.resograph.resolution.Block.Paragraph;
import org.resograph.resolution.Block.ParagraphKind;

/** Paragraphs that a word numbers, each in a line of its own. */
class NumberWordsTest {

    private static List<String> operative(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return new ResolutionReader(Reference.bundled())
                        .read(Source.of("a.txt", bytes), Optional.empty())
                        .parsed()
                        .value()
                        .orElseThrow()
                        .blocks()
                        .stream()
                        .filter(Paragraph.class::isInstance)
                        .map(Paragraph.class::cast)
                        .filter(p -> p.kind() == ParagraphKind.OPERATIVE)
                        .map(p -> p.label().orElse("") + " " + p.text().text())
                        .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The General Assembly, | Recalling its resolution 76/3, | First: Reaffirms the right to light; | Secondly, Requests the Secretary-General to report; | Third: Decides to remain seized of the matter.",
                "L'Assemblée générale, | Rappelant sa résolution 76/3, | Premièrement : Réaffirme le droit à la lumière ; | Deuxièmement : Prie le Secrétaire général de faire rapport ; | Troisièmement : Décide de rester saisie de la question.",
                "La Asamblea General, | Recordando su resolución 76/3, | Primero: Reafirma el derecho a la luz; | Segundo: Solicita al Secretario General que informe; | Tercero: Decide seguir ocupándose de la cuestión.",
                "Генеральная Ассамблея, | ссылаясь на свою резолюцию 76/3, | во-первых, подтверждает право на свет; | во-вторых, просит Генерального секретаря представить доклад; | в-третьих, постановляет продолжать заниматься этим вопросом.",
                "大会， | 回顾其第76/3号决议， | 第一：重申光明的权利； | 第二：请秘书长提出报告； | 第三：决定继续处理此案。",
                "إن الجمعية العامة، | إذ تشير إلى قرارها 76/3، | أولا: تؤكد من جديد الحق في الضوء؛ | ثانيا - تطلب إلى الأمين العام أن يقدم تقريرا؛ | ثالثا: تقرر أن تبقي المسألة قيد نظرها.",
            })
    void number(String formula, String preamble, String first, String second, String third) {
        String head = "A/RES/77/902\n\n77/902. 1\n\n";
        List<String> lines = List.of(formula, preamble, first, second, third);
        List<String> spaced = operative(head + String.join("\n\n", lines) + "\n");
        assertThat(spaced).hasSize(3);
        assertThat(spaced.get(1)).startsWith("2 ").doesNotContain(second.substring(0, 5));
        assertThat(operative(head + String.join("\n", lines) + "\n")).isEqualTo(spaced);
    }

    /** "First, the Committee …" numbers nothing: no verb that asks follows. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1. Decides as follows: | First, the lanterns are lit at dusk; | Second, they are put out at dawn.",
            })
    void areWordsWhereNoVerbThatAsksFollows(String one, String first, String second) {
        String text =
                "A/RES/77/902\n\n77/902. Lanterns\n\nThe General Assembly,\n\n%s\n\n%s\n\n%s\n";
        assertThat(operative(text.formatted(one, first, second))).hasSize(1);
    }
}
