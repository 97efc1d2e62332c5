package org.resograph.parser.field;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.resograph.parser.profile.LanguageProfile;
import org.resograph.parser.profile.LanguageProfiles;
import org.resograph.resolution.Body;
import org.resograph.resolution.Origin;
import org.resograph.text.Language;

/** The line in brackets below the adoption, in the six languages. */
class OriginLineTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | [on the report of the First Committee (A/85/400, para. 12)]",
                "fr | [sur la base du rapport de la Première Commission (A/85/400, par. 12)]",
                "es | [sobre la base del informe de la Primera Comisión (A/85/400, párr. 12)]",
                "ru | [по докладу Первого комитета (A/85/400, пункт 12)]",
                "ar | [بناء على تقرير اللجنة الأولى (A/85/400، الفقرة 12)]",
                "zh | [根据第一委员会的报告(A/85/400，第12段)通过]",
                "zh | [根据裁军和国际安全委员会(第一委员会)的报告通过(A/85/400，第12段)]",
            })
    void aMainCommitteeIsKnownByItsOrdinal(String language, String line) {
        LanguageProfile profile =
                LanguageProfiles.bundled().get(new Language(language)).orElseThrow();
        Origin origin = OriginLine.read(profile, line).orElseThrow();
        assertThat(origin.committee()).as(line).contains(new Body("C1"));
        assertThat(origin.reports()).hasToString("[A/85/400]");
        assertThat(origin.reportParagraph()).contains("12");
    }
}
