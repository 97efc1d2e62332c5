package org.resograph.parser;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.resograph.document.Source;
import org.resograph.reference.Reference;
import org.resograph.resolution.Block.Paragraph;
import org.resograph.resolution.Meeting;
import org.resograph.resolution.Opening;
import org.resograph.resolution.RecordedVote;
import org.resograph.resolution.Resolution;
import org.resograph.text.Language;

/** A document in traditional characters, of our own. */
class TraditionalChineseTest {

    private static final String TEXT =
            """
            聯合國

            安全理事會

            第2999(2019)號決議

            2019年5月3日安全理事會第8517次會議通過

            安全理事會，

            回顧其以往關於燈塔的各項決議，尤其是第2998(2019)號決議，

            重申《聯合國憲章》的宗旨和原則，

            1. 決定將燈塔特派團的任務期限延長至2020年5月3日；

            2. 請秘書長就此提出報告；

            3. 決定繼續處理此案。

            第8517次會議以2票贊成、1票反對、1票棄權通過。
            """;

    private static Resolution read(String text) {
        Source source = Source.of("a.txt", text.getBytes(StandardCharsets.UTF_8));
        return new ResolutionReader(Reference.bundled())
                .read(source, Optional.empty())
                .parsed()
                .value()
                .orElseThrow();
    }

    @Test
    void itIsReadAsOneInSimplifiedCharacters() {
        Resolution resolution = read(TEXT);
        assertThat(resolution.language()).isEqualTo(Language.CHINESE);
        assertThat(resolution.symbol().orElseThrow()).hasToString("S/RES/2999 (2019)");
        assertThat(resolution.adoption().date()).contains(LocalDate.of(2019, 5, 3));
        assertThat(resolution.adoption().meeting()).contains(Meeting.of(8517));
        RecordedVote vote = resolution.adoption().vote().orElseThrow();
        assertThat(vote.stated().inFavour()).hasValue(2);
        assertThat(vote.stated().abstaining()).hasValue(1);
        List<Paragraph> paragraphs =
                resolution.blocks().stream()
                        .filter(Paragraph.class::isInstance)
                        .map(Paragraph.class::cast)
                        .toList();
        assertThat(paragraphs)
                .extracting(p -> p.openings().stream().findFirst().flatMap(Opening::verb))
                .containsExactly(
                        Optional.of("recall"),
                        Optional.of("reaffirm"),
                        Optional.of("decide"),
                        Optional.of("request"),
                        Optional.of("decide"));
        assertThat(paragraphs.get(0).citations()).hasSize(1);
        assertThat(paragraphs.get(1).citations())
                .extracting(c -> c.instrument())
                .containsExactly(Optional.of("charter"));
        assertThat(paragraphs.get(3).mandates()).isNotEmpty();
    }

    @Test
    void whatItPrintsStaysAsItIs() {
        assertThat(read(TEXT).blocks())
                .anySatisfy(b -> assertThat(b.toString()).contains("決定繼續處理此案。"));
    }

    @Test
    void itsNamesAreThoseOfStates() {
        Optional<LocalDate> day = Optional.of(LocalDate.of(2019, 5, 3));
        assertThat(Reference.bundled().states().resolve("法國", Language.CHINESE, day))
                .isPresent()
                .isEqualTo(Reference.bundled().states().resolve("法国", Language.CHINESE, day));
    }
}
