package org.resograph.parser.profile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.resograph.resolution.Body;
import org.resograph.text.Language;

class LanguageProfileTest {

    private static Match match(String language, String key, String line) {
        LanguageProfile profile =
                LanguageProfiles.bundled().get(new Language(language)).orElseThrow();
        Optional<Match> match = profile.matchAll(key, Folded.of(line));
        assertThat(match).as("%s of %s in: %s", key, language, line).isPresent();
        return match.get();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | Fifty-fourth session            | 54",
                "en | Seventy-seventh session         | 77",
                "en | Twenty-first session            | 21",
                "en | 54th session                    | 54",
                "en | First session                   | 1",
                "fr | Quarante-troisième session      | 43",
                "fr | Vingt et unième session         | 21",
                "fr | Soixante-dix-septième session   | 77",
                "fr | Soixante et onzième session     | 71",
                "fr | Quatre-vingt-unième session     | 81",
                "fr | Quatre-vingt-dix-neuvième session | 99",
                "fr | Cinquantième et unième session  | 51",
                "fr | Dix-septième session            | 17",
                "fr | Première session                | 1",
                "fr | SOIXANTE -HUITIEME SESSION      | 68",
                "es | 54º período de sesiones         | 54",
                "es | 43 er período de sesiones       | 43",
                "es | Septuagésimo séptimo período de sesiones | 77",
                "es | Decimoctavo período de sesiones | 18",
                "es | Undécimo período de sesiones    | 11",
                "es | Vigésimo primer período de sesiones | 21",
                "ru | Пятьдесят четвертая сессия      | 54",
                "ru | Семидесятая сессия              | 70",
                "ru | Двенадцатая сессия              | 12",
                "ru | Сорок третья сессия             | 43",
                "zh | 第五十四届会议                    | 54",
                "zh | 第七十届会议                      | 70",
                "zh | 第54届会议                       | 54",
                "ar | الدورة الرابعة والخمسون          | 54",
                "ar | الدورة السابعة والسبعون          | 77",
                "ar | الدورة الحادية عشرة              | 11",
                "ar | الدورة الحادية والعشرون          | 21",
                "ar | الدورة الثلاثون                  | 30",
            })
    void readsOrdinalsOfSessions(String language, String line, int number) {
        assertThat(match(language, "session.regular", line).number("ordinal")).hasValue(number);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | special           | Thirty-seventh special session",
                "fr | special           | Trente-septième session extraordinaire",
                "es | special           | 37º período extraordinario de sesiones",
                "ru | special           | Тридцать седьмая специальная сессия",
                "zh | special           | 第三十七届特别会议",
                "ar | special           | الدورة الاستثنائية السابعة والثلاثون",
                "en | emergency-special | Thirty-seventh emergency special session",
                "fr | emergency-special | Trente-septième session extraordinaire d’urgence",
                "es | emergency-special | Trigésimo séptimo período extraordinario de sesiones de emergencia",
                "ru | emergency-special | Тридцать седьмая чрезвычайная специальная сессия",
                "zh | emergency-special | 第三十七届紧急特别会议",
                "ar | emergency-special | الدورة الاستثنائية الطارئة السابعة والثلاثون",
            })
    void readsSpecialSessions(String language, String kind, String line) {
        assertThat(match(language, "session." + kind, line).number("ordinal")).hasValue(37);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | 2023 session",
                "fr | Session de 2023",
                "fr | Session de fond de 2023",
                "es | Período de sesiones de 2023",
                "ru | Сессия 2023 года",
                "zh | 2023年届会",
                "ar | دورة عام 2023",
            })
    void readsSessionsByYear(String language, String line) {
        assertThat(match(language, "session.year", line).number("year")).hasValue(2023);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | Resolution adopted by the Human Rights Council on 1 October 2023",
                "fr | Résolution adoptée par le Conseil des droits de l’homme le 1er octobre 2023",
                "fr | Résolution adoptée par le Conseil des droits de l'homme le 1 er octobre 2023",
                "es | Resolución aprobada por el Consejo de Derechos Humanos el 1 de octubre de 2023",
                "ru | Резолюция, принятая Советом по правам человека 1 октября 2023 года",
                "zh | 人权理事会2023年10月1日通过的决议",
                "ar | قرار اعتمده مجلس حقوق الإنسان في 1 تشرين الأول/أكتوبر 2023",
                "ar | قرار اعتمده مجلس حقوق الإنسان بتاريخ ١ تشرين الأول/ أكتوبر ٢٠٢٣",
            })
    void readsTheAdoptionLine(String language, String line) {
        Match match = match(language, "adoption", line);
        assertThat(match.body()).contains(Body.HUMAN_RIGHTS_COUNCIL);
        assertThat(match.date()).hasToString("Optional[2023-10-01]");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | Resolution adopted by the General Assembly on 30 December 2022",
                "fr | Résolution adoptée par l’Assemblée générale le 30 décembre 2022",
                "es | Resolución aprobada por la Asamblea General el 30 de diciembre de 2022",
                "ru | Резолюция, принятая Генеральной Ассамблеей 30 декабря 2022 года",
                "zh | 2022年12月30日大会决议",
                "ar | قرار اتخذته الجمعية العامة في 30 كانون الأول/ديسمبر 2022",
            })
    void readsTheAdoptionLineOfTheAssembly(String language, String line) {
        Match match = match(language, "adoption", line);
        assertThat(match.body()).contains(Body.GENERAL_ASSEMBLY);
        assertThat(match.date()).hasToString("Optional[2022-12-30]");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | Adopted by the Security Council at its 8722nd meeting, on 12 February 2020",
                "en | Adopted by the Security Council at its 8722nd meeting (Resumption 1), on 12 February 2020",
                "fr | Adoptée par le Conseil de sécurité à sa 8722e séance, le 12 février 2020",
                "fr | Adoptée par le Conseil de sécurité à sa 8722e séance (Reprise 1), le 12 février 2020",
                "es | Aprobada por el Consejo de Seguridad en su 8722ª sesión, celebrada el 12 de febrero de 2020",
                "es | Aprobada por el Consejo de Seguridad en su 8722ª sesión (Reanudación 1), celebrada el 12 de febrero de 2020",
                "ru | принятая Советом Безопасности на его 8722‑м заседании 12 февраля 2020 года",
                "zh | 安全理事会2020年2月12日第8722次会议通过",
                "ar | الذي اتخذه مجلس الأمن في جلسته 8722، المعقودة في 12 شباط/فبراير 2020",
            })
    void readsTheAdoptionLineOfTheSecurityCouncil(String language, String line) {
        Match match = match(language, "adoption-at-meeting", line);
        assertThat(match.body()).contains(Body.SECURITY_COUNCIL);
        LanguageProfile profile =
                LanguageProfiles.bundled().get(new Language(language)).orElseThrow();
        assertThat(match.holds("resumed", profile)).isEqualTo(line.contains(" 1)"));
        assertThat(match.number("ordinal")).hasValue(8722);
        assertThat(match.date()).hasToString("Optional[2020-02-12]");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "fr | 1er-26 octobre 2032",
                "fr | 1 er-26 octobre 2032",
                "en | 1st to 26th October 2032",
                "es | 1º a 26 de octubre de 2032",
            })
    void anOrdinalMayStandBeforeARange(String language, String line) {
        LanguageProfile profile =
                LanguageProfiles.bundled().get(new Language(language)).orElseThrow();
        Folded text = Folded.of(line);
        Template.Reading reading = profile.read("dates", text, 0);
        assertThat(reading).as(line).isNotNull();
        assertThat(reading.value())
                .hasToString("[DateInterval[first=2032-10-01, last=2032-10-26]]");
        assertThat(reading.end()).isEqualTo(text.length());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | 24 February–13 March and 15–23 June 2020",
                "fr | 24 février-13 mars et 15-23 juin 2020",
                "es | 24 de febrero a 13 de marzo y 15 a 23 de junio de 2020",
                "ru | 24 февраля – 13 марта и 15–23 июня 2020 года",
                "zh | 2020年2月24日至3月13日和6月15日至23日",
                "ar | 24 شباط/فبراير - 13 آذار/مارس و15-23 حزيران/يونيه 2020",
            })
    void readsSeveralIntervals(String language, String line) {
        LanguageProfile profile =
                LanguageProfiles.bundled().get(new Language(language)).orElseThrow();
        Folded text = Folded.of(line);
        Template.Reading reading = profile.read("dates", text, 0);
        assertThat(reading).as(line).isNotNull();
        assertThat(reading.value())
                .hasToString(
                        "[DateInterval[first=2020-02-24, last=2020-03-13],"
                                + " DateInterval[first=2020-06-15, last=2020-06-23]]");
        assertThat(reading.end()).isEqualTo(text.length());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | Agenda item 3                  | [3]",
                "en | Agenda item 116 (a)            | [116 (a)]",
                "en | Agenda items 14 and 117        | [14, 117]",
                "en | Agenda item 19 (b) and (c)     | [19 (b), 19 (c)]",
                "fr | Point 3 de l’ordre du jour     | [3]",
                "fr | Point 116 b) de l'ordre du jour | [116 (b)]",
                "fr | Points 2 et 10 de l’ordre du jour | [2, 10]",
                "fr | Point 14, c , de l'ordre du jour | [14 (c)]",
                "es | Tema 3 de la agenda            | [3]",
                "es | Temas 14 y 117 del programa    | [14, 117]",
                "ru | Пункт 116 а) повестки дня      | [116 (a)]",
                "ru | Пункты 14 и 117 повестки дня   | [14, 117]",
                "zh | 议程项目3                        | [3]",
                "zh | 议程项目19(b)                    | [19 (b)]",
                "zh | 议程项目14和117                  | [14, 117]",
                "ar | البند 3 من جدول الأعمال        | [3]",
                "ar | البند 19 (ب) من جدول الأعمال   | [19 (b)]",
                "ar | البندان 14 و 117 من جدول الأعمال | [14, 117]",
            })
    void readsAgendaItems(String language, String line, String items) {
        assertThat(match(language, "agenda-item", line).value("items", Object.class))
                .hasToString("Optional[" + items + "]");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | 46th meeting", "fr | 46e séance", "fr | 46 e séance",
                        "fr | 46ème séance plénière",
                "es | 46ª sesión", "es | 46a sesión plenaria", "es | 46 sesión",
                        "ru | 46‑е заседание",
                "ru | 46‑е пленарное заседание", "zh | 第46次会议", "zh | 第46次全体会议", "ar | الجلسة 46",
                "ar | الجلسة العامة 46", "en | 46th (resumed) plenary meeting", "fr | 46e réunion",
            })
    void readsTheMeeting(String language, String line) {
        assertThat(match(language, "meeting", line).number("ordinal")).hasValue(46);
    }

    @Test
    void everyTemplateOfEveryProfileCompiles() {
        for (LanguageProfile profile : LanguageProfiles.bundled().all()) {
            for (String key : profile.keys()) {
                if (key.matches(
                        "(session|adoption|agenda|meeting|origin|committee|decision|statement|formula|resolution|vote|annex|part).*")) {
                    assertThat(profile.template(key)).as(key).isPresent();
                }
            }
        }
    }
}
