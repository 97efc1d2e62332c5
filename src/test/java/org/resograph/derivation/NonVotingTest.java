package org.resograph.derivation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.resograph.derivation.Shelf.IRIS;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.junit.jupiter.api.Test;
import org.resograph.derivation.Shelf.Version;
import org.resograph.rdf.Concepts;
import org.resograph.rdf.Vocabulary;
import org.resograph.reference.Reference;
import org.resograph.resolution.Body;
import org.resograph.resolution.Choice;
import org.resograph.resolution.StateCode;

class NonVotingTest {

    private static final LocalDate DAY = LocalDate.of(2020, 6, 22);
    private static final Body HRC = Body.HUMAN_RIGHTS_COUNCIL;

    private final Shelf shelf = new Shelf();

    private static Version version(String symbol, Body body, LocalDate day) {
        return new Version(symbol, "en").adopted(body, day.toString());
    }

    private static String[] membersWithout(Body body, LocalDate day, String... absent) {
        return Reference.bundled().memberships().members(body, day).stream()
                .map(StateCode::value)
                .filter(code -> !List.of(absent).contains(code))
                .toArray(String[]::new);
    }

    private Set<Node> derived(Version version) {
        return shelf.objects(IRIS.vote(version.document), Vocabulary.derivedPosition);
    }

    @Test
    void membersThatAreNotListedDidNotVote() {
        Version version =
                version("A/HRC/RES/43/21", HRC, DAY)
                        .vote(Choice.IN_FAVOUR, membersWithout(HRC, DAY, "VEN", "LBY"));
        shelf.put(version);
        Node vote = IRIS.vote(version.document);
        Node libya = IRIS.position(vote, new StateCode("LBY"));
        assertThat(derived(version))
                .containsExactlyInAnyOrder(libya, IRIS.position(vote, new StateCode("VEN")));
        assertThat(shelf.objects(libya, Vocabulary.choice)).containsExactly(Concepts.NON_VOTING);
        assertThat(shelf.objects(vote, Vocabulary.position)).doesNotContain(libya);
    }

    @Test
    void inTheAssemblyFromTheDayOfAdmission() {
        LocalDate before = LocalDate.of(2011, 7, 13);
        LocalDate on = LocalDate.of(2011, 7, 14);
        Body body = Body.GENERAL_ASSEMBLY;
        Version earlier =
                version("A/RES/65/1", body, before)
                        .vote(Choice.AGAINST, membersWithout(body, before, "FRA"))
                        .total(Choice.IN_FAVOUR, 0);
        Version later =
                version("A/RES/65/2", body, on)
                        .vote(Choice.AGAINST, membersWithout(body, on, "FRA", "SSD"))
                        .total(Choice.IN_FAVOUR, 0);
        shelf.put(earlier, later);
        assertThat(derived(earlier)).hasSize(1);
        assertThat(derived(later)).hasSize(2);
    }

    @Test
    void nothingWhereTheRecordIsNotWholeOrTheMembersAreNotKnown() {
        String[] some = membersWithout(HRC, DAY, "VEN");
        Version total =
                version("A/HRC/RES/43/1", HRC, DAY)
                        .vote(Choice.IN_FAVOUR, some)
                        .total(Choice.IN_FAVOUR, some.length + 1);
        Version notAMember =
                version("A/HRC/RES/43/2", HRC, DAY)
                        .vote(Choice.IN_FAVOUR, some)
                        .vote(Choice.AGAINST, "CAN");
        Version unknownName = version("A/HRC/RES/43/3", HRC, DAY).vote(Choice.IN_FAVOUR, some);
        Node vote = IRIS.vote(unknownName.document);
        unknownName.graph.add(vote, Vocabulary.position, IRIS.unknownPosition(vote, 1));
        Version otherBody =
                version("E/RES/2020/1", Body.ECONOMIC_AND_SOCIAL_COUNCIL, DAY)
                        .vote(Choice.IN_FAVOUR, some);
        shelf.put(total, notAMember, unknownName, otherBody);
        for (Version each : List.of(total, notAMember, unknownName, otherBody)) {
            assertThat(derived(each)).as(each.symbol.value()).isEmpty();
        }
    }
}
