package org.resograph.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.resograph.reference.Membership.Kind;
import org.resograph.resolution.Body;
import org.resograph.resolution.StateCode;

class MembershipsTest {

    private static final Body HRC = Body.HUMAN_RIGHTS_COUNCIL;
    private static final Body SC = Body.SECURITY_COUNCIL;

    private final Reference reference = Reference.bundled();
    private final Memberships memberships = reference.memberships();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2006-06-19",
                "2007-09-28",
                "2010-06-18",
                "2010-06-19",
                "2013-03-22",
                "2016-07-01",
                "2018-07-13",
                "2020-06-22",
                "2022-05-10",
                "2023-10-12",
                "2026-12-31"
            })
    void theHumanRightsCouncilHas47MembersBySeatsOfGroups(LocalDate day) {
        List<StateCode> members = memberships.members(HRC, day);
        assertThat(members).hasSize(47);
        Map<String, Long> seats =
                members.stream()
                        .map(code -> reference.states().get(code).group().orElseThrow())
                        .collect(Collectors.groupingBy(g -> g, Collectors.counting()));
        RegionalGroups groups = reference.groups();
        for (String group : groups.keys()) {
            assertThat(seats.get(group)).as(group).isEqualTo(groups.humanRightsCouncilSeats(group));
        }
    }

    @Test
    void theSecurityCouncilHasFivePermanentAndSixThenTenElectedMembers() {
        for (int year = 1947; year <= 2026; year++) {
            for (LocalDate day : List.of(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31))) {
                List<Membership> members = memberships.of(SC, day);
                assertThat(members).extracting(Membership::state).doesNotHaveDuplicates();
                assertThat(members)
                        .as(day.toString())
                        .filteredOn(m -> m.kind() == Kind.PERMANENT)
                        .hasSize(5);
                assertThat(members)
                        .as(day.toString())
                        .filteredOn(m -> m.kind() == Kind.ELECTED)
                        .hasSize(year < 1966 ? 6 : 10);
            }
        }
    }

    /**
     * As the United Nations count; from 1992 to 2000 without Yugoslavia, which they left on the
     * list.
     */
    @ParameterizedTest
    @CsvSource({
        "1945-12-31, 51",
        "1950-12-31, 60",
        "1955-12-31, 76",
        "1957-12-31, 82",
        "1958-12-31, 82",
        "1960-12-31, 99",
        "1961-12-31, 104",
        "1962-12-31, 110",
        "1963-12-31, 113",
        "1964-12-31, 115",
        "1965-12-31, 117",
        "1966-12-31, 122",
        "1971-12-31, 132",
        "1973-12-31, 135",
        "1975-12-31, 144",
        "1984-12-31, 159",
        "1990-12-31, 159",
        "1991-12-31, 166",
        "1993-12-31, 183",
        "2000-12-31, 189",
        "2002-12-31, 191",
        "2006-12-31, 192",
        "2011-12-31, 193",
        "2026-12-31, 193"
    })
    void theUnitedNationsGrewSo(LocalDate day, int count) {
        assertThat(memberships.members(Body.GENERAL_ASSEMBLY, day)).hasSize(count);
    }

    @Test
    void egyptAndSyriaWereOneMember() {
        assertThat(memberships.members(Body.GENERAL_ASSEMBLY, LocalDate.of(1960, 1, 1)))
                .contains(new StateCode("UAR"))
                .doesNotContain(new StateCode("EGY"), new StateCode("SYR"));
        assertThat(memberships.members(Body.GENERAL_ASSEMBLY, LocalDate.of(1965, 12, 1)))
                .contains(new StateCode("UAR"), new StateCode("SYR"))
                .doesNotContain(new StateCode("EGY"), new StateCode("IDN"));
    }

    @Test
    void everyMemberWasAMemberOfTheUnitedNations() {
        for (Body body : List.of(HRC, SC)) {
            for (Membership term : memberships.of(body)) {
                State state = reference.states().get(term.state());
                assertThat(state.wasMember(term.from())).as(term.toString()).isTrue();
                term.until()
                        .ifPresent(
                                last ->
                                        assertThat(state.wasMember(last))
                                                .as(term.toString())
                                                .isTrue());
            }
        }
    }

    @Test
    void theRussianFederationTookTheSeatOfTheSovietUnion() {
        StateCode russia = new StateCode("RUS");
        StateCode union = new StateCode("SUN");
        assertThat(memberships.members(SC, LocalDate.of(1991, 12, 23)))
                .contains(union)
                .doesNotContain(russia);
        assertThat(memberships.members(SC, LocalDate.of(1991, 12, 24)))
                .contains(russia)
                .doesNotContain(union);
    }

    @Test
    void nothingIsKnownOfOtherBodies() {
        assertThat(memberships.members(Body.ECONOMIC_AND_SOCIAL_COUNCIL, LocalDate.of(2020, 1, 1)))
                .isEmpty();
    }
}
