package org.resograph.parser;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.resograph.document.Source;
import org.resograph.reference.Reference;
import org.resograph.resolution.Resolution;
import org.resograph.text.Diagnostic;
import org.resograph.text.Issue;
import org.resograph.text.Parsed;

/** Arabic whose letters a program has left as they were drawn. */
class ArabicOrderTest {

    private static final String TEXT =
            """
            A/RES/85/31
            الأمم المتحدة
            الجمعية العامة

            85/31 - المنارات

            إن الجمعية العامة،

            إذ تشير إلى قرارها 84/31 المؤرخ 7 كانون الأول/ديسمبر 2029 بشأن الأنوار والإشارات،

            وإذ تحيط علما بالأعمال التي قامت بها الأمم المتحدة في المنارات الأولى،

            1 - تطلب إلى الأمين العام أن يقدم تقريرا عن الإجراءات المتخذة في كل المنارات؛

            2 - تقرر أن تبقي المسألة قيد النظر.
            """;

    private static Parsed<Optional<Resolution>> read(String text) {
        return new ResolutionReader(Reference.bundled())
                .read(Source.of("a.txt", text.getBytes(StandardCharsets.UTF_8)), Optional.empty())
                .parsed();
    }

    private static List<Issue> issues(String text) {
        return read(text).diagnostics().stream().map(Diagnostic::issue).toList();
    }

    @Test
    void textInItsOrderIsRead() {
        assertThat(read(TEXT).value()).isPresent();
        assertThat(issues(TEXT)).doesNotContain(Issue.TURNED_LETTERS, Issue.BACKWARD_TEXT);
    }

    @Test
    void lettersOfALigatureThatAreTurnedAroundAreTold() {
        String turned = TEXT.replace("لأ", "أل").replace("لإ", "إل");
        assertThat(read(turned).value()).isPresent();
        assertThat(issues(turned)).contains(Issue.TURNED_LETTERS);
        Diagnostic told =
                read(turned).diagnostics().stream()
                        .filter(d -> d.issue() == Issue.TURNED_LETTERS)
                        .findFirst()
                        .orElseThrow();
        assertThat(told.span().first()).isEqualTo(2);
    }

    @Test
    void textThatRunsBackwardsIsRejected() {
        String backwards =
                TEXT.lines()
                        .map(line -> new StringBuilder(line).reverse().toString())
                        .collect(Collectors.joining("\n"));
        assertThat(read(backwards).value()).isEmpty();
        assertThat(issues(backwards)).containsExactly(Issue.BACKWARD_TEXT);
    }
}
