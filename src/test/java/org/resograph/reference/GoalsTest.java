package org.resograph.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.resograph.resolution.Body;
import org.resograph.text.Language;

class GoalsTest {

    private final Reference reference = Reference.bundled();

    @Test
    void thereAre17GoalsWith169Targets() {
        Goals goals = reference.goals();
        assertThat(goals.targets()).hasSize(17);
        assertThat(goals.targets().values().stream().flatMap(List::stream))
                .hasSize(169)
                .doesNotHaveDuplicates()
                .contains("17.9", "1.a");
        for (int goal : goals.targets().keySet()) {
            for (String tag : List.of("en", "fr", "es", "ru", "zh", "ar")) {
                assertThat(goals.names().official(goal, new Language(tag)))
                        .as(goal + " in " + tag)
                        .isPresent();
            }
        }
    }

    @Test
    void theHumanRightsCouncilHasTenStandingItems() {
        AgendaItems items = reference.agendaItems();
        for (int item = 1; item <= 10; item++) {
            for (String tag : List.of("en", "fr", "es", "ru", "zh", "ar")) {
                Language language = new Language(tag);
                String title =
                        items.title(Body.HUMAN_RIGHTS_COUNCIL, String.valueOf(item), language)
                                .orElseThrow();
                assertThat(items.number(Body.HUMAN_RIGHTS_COUNCIL, title, language))
                        .contains(String.valueOf(item));
            }
        }
        assertThat(items.title(Body.HUMAN_RIGHTS_COUNCIL, "11", Language.ENGLISH)).isEmpty();
        assertThat(items.title(Body.GENERAL_ASSEMBLY, "3", Language.ENGLISH)).isEmpty();
    }

    @Test
    void everyMemberStateOfAGroupIsOfAGroupThatIsThere() {
        assertThat(reference.states().all())
                .allSatisfy(
                        state ->
                                assertThat(reference.groups().keys())
                                        .containsAll(state.group().stream().toList()));
    }
}
