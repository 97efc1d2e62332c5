package org.resograph.parser.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.resograph.parser.profile.Folded;
import org.resograph.parser.profile.LanguageProfile;
import org.resograph.parser.profile.LanguageProfiles;
import org.resograph.parser.words.mandate.Adopted;
import org.resograph.resolution.Body;
import org.resograph.resolution.Session;
import org.resograph.text.Language;

class SessionReferencesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "fr | Décide de tenir à sa quarante-sixième session une réunion ; | HRC 46",
                "fr | et de lui soumettre à sa quarante-neuvième session. | HRC 49",
                "en | to report to the Council at its ninety-first session and at its ninety-third session | HRC 91, HRC 93",
                "en | at the seventy-fifth session of the General Assembly | GA 75",
                "en | to the General Assembly at its seventy-fifth session | GA 75",
                "en | at the sixty-fifth session of the Commission on the Status of Women | ''",
                "es | en su 46º período de sesiones | HRC 46",
                "ru | на своей сорок шестой сессии | HRC 46",
                "ru | на своей пятьдесят седьмой сессии | HRC 57",
                "zh | 向理事会第四十六届会议提交报告 | HRC 46",
                "zh | 向大会第七十五届会议提交报告 | GA 75",
                "zh | 妇女地位委员会第六十五届会议 | ''",
                "ar | أن يقدم إلى المجلس في دورته السادسة والأربعين تقريرا | HRC 46",
                "en | at its tenth emergency special session | HRC ES-10",
                "en | to submit a report at its fifty-seventh and sixtieth sessions | 'HRC 57, HRC 60'",
                "fr | un rapport à ses cinquante-septième et soixantième sessions | 'HRC 57, HRC 60'",
                "es | en sus períodos de sesiones 57º y 60º | 'HRC 57, HRC 60'",
                "ru | Совету по правам человека на его пятьдесят седьмой и шестидесятой сессиях | 'HRC 57, HRC 60'",
                "ar | في دورتيه السابعة والخمسين والستين تقريرا | 'HRC 57, HRC 60'",
                "zh | 向人权理事会第五十七届和第六十届会议提交报告 | 'HRC 57, HRC 60'",
                "en | the sixtieth session of the Council | HRC 60",
                "ru | на шестидесятой сессии Совета | HRC 60",
                "ar | الدورة السابعة والخمسين لمجلس حقوق الإنسان | HRC 57",
            })
    void theSessionThatTheWordsName(String language, String text, String expected) {
        Adopted adopted = new Adopted(2023, Optional.empty(), Optional.empty());
        assertThat(found(language, text, Body.HUMAN_RIGHTS_COUNCIL, adopted)).isEqualTo(expected);
    }

    /** Whose session "its session" is, by who speaks and at which of its sessions. */
    @ParameterizedTest
    @CsvFileSource(resources = "/words/sessions.csv", delimiter = '|')
    void theOrganThatTheSentenceNamedLast(
            String language, String body, String at, String text, @Nullable String expected) {
        Body adopting = new Body(body);
        Adopted adopted = new Adopted(2023, Optional.empty(), Session.parse(adopting, at));
        assertThat(found(language, text, adopting, adopted))
                .isEqualTo(expected == null ? "" : expected);
    }

    private static String found(String language, String text, Body body, Adopted adopted) {
        LanguageProfile profile =
                LanguageProfiles.bundled().get(new Language(language)).orElseThrow();
        return new SessionReferences(profile)
                .find(text, Folded.of(text), Optional.of(body), adopted).stream()
                        .map(reference -> reference.session().toString())
                        .collect(Collectors.joining(", "));
    }
}
