package org.resograph.parser.words.citation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.resograph.parser.words.phrase.CasedText;
import org.resograph.reference.Instruments;
import org.resograph.reference.Reference;
import org.resograph.text.Language;

class ShortInstrumentsTest {

    private static final Instruments INSTRUMENTS = Reference.bundled().instruments();

    /** The short names in paragraphs that stand one after the other, parted by "/". */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | Guided by the Charter of the United Nations, / Acting under the Charter, | charter",
                "en | Acting under the Charter, / Guided by the Charter of the United Nations, |",
                "en | The Convention on the Rights of the Child, parties to the Convention | crc",
                "en | The Convention on the Rights of the Child / and the Convention on the Moon / the Convention |",
                "en | The Convention on the Rights of the Child and the Convention against Torture / the Convention |",
                "en | The Charter of the United Nations / the Olympic Charter / the Charter |",
                "en | The Charter of the United Nations / a charter of flights, the charter |",
                "en | The Charter of the United Nations and the Declaration on Principles of International Law concerning Friendly Relations and Cooperation among States in accordance with the Charter of the United Nations / the Charter | charter",
                "en | The Convention on the Rights of the Child and the Optional Protocol to the Convention on the Rights of the Child on a communications procedure / the Convention | crc",
                "ru | Международная конвенция для защиты всех лиц от насильственных исчезновений / Конвенцию подписали | ced",
                "fr | Guidé par la Charte des Nations Unies, / en vertu de la Charte, | charter",
                "fr | La Convention relative aux droits de l’enfant / les États parties à la Convention ; | crc",
                "es | Guiado por la Carta de las Naciones Unidas / en virtud de la Carta, | charter",
                "ru | Руководствуясь Уставом Организации Объединенных Наций / на основании Устава, | charter",
                "zh | 遵循《联合国宪章》 / 根据《宪章》第七章采取行动， | charter",
                "zh | 《儿童权利公约》缔约国 / 《公约》 | crc",
                "zh | 《儿童权利公约》 / 《月球公约》 / 《公约》 |",
                "zh | 遵循《联合国宪章》 / 注意到《花园宪章》 / 《宪章》所载原则 |",
                "ru | Руководствуясь Уставом Организации Объединенных Наций / в Уставе Ассоциации |",
                "ru | Конвенция о правах ребенка / ратифицировать Конвенцию № 169 |",
                "ar | إذ يسترشد بميثاق الأمم المتحدة / وإذ يتصرف بموجب الفصل السابع من الميثاق، | charter",
            })
    void theOneThatWasNamedBefore(String language, String texts, String expected) {
        Language tag = Language.parse(language).orElseThrow();
        NamedInstruments names = NamedInstruments.of(INSTRUMENTS, tag);
        ShortInstruments words = ShortInstruments.of(INSTRUMENTS, tag).orElseThrow();
        ShortInstruments.Named named = new ShortInstruments.Named();
        List<String> keys = new ArrayList<>();
        for (String text : texts.split(" / ")) {
            CasedText cased = CasedText.of(text);
            words.find(cased, names.find(cased), named).forEach(p -> keys.add(p.key()));
        }
        assertThat(String.join(" ", keys)).isEqualTo(expected == null ? "" : expected);
    }
}
