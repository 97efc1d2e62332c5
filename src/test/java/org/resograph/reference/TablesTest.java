package org.resograph.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.StringReader;
import org.junit.jupiter.api.Test;
import org.resograph.resolution.Body;
import org.resograph.text.Language;

/** A table that contradicts itself is refused, with the line and with what to do. */
class TablesTest {

    private static final String STATES =
            "code\tstatus\tiso2\tiso3\tm49\twikidata\tgeonames\tgroup\tadmission\tleft\tback\tend\tsuccessors\n";
    private static final String NAMES = "state\tlanguage\tname\tuse\tfrom\tuntil\tbasis\n";
    private static final String ATLANTIS =
            "ATL\tmember\tAT\tATL\t901\tQ1\t1\tWEOG\t1950-01-01\t\t\t\t\n";
    private static final String LEMURIA =
            "LEM\tmember\tLE\tLEM\t902\tQ2\t2\tWEOG\t1950-01-01\t\t\t\t\n";

    @Test
    void aDuplicateCode() {
        refused(ATLANTIS + LEMURIA + ATLANTIS, "", "states.tsv:4", "line 2", "remove one");
        refused(
                ATLANTIS + LEMURIA.replace("902", "901"),
                "",
                "states.tsv:3",
                "m49 901",
                "line 2",
                "correct one");
    }

    @Test
    void aCodeMayComeBackWhenTheFirstBearerIsNoMore() {
        String former = "MUU\tformer\tAT\tMUU\t903\tQ3\t\t\t1945-10-24\t\t\t1950-01-01\tATL\n";
        assertThat(read(former + ATLANTIS, "").all()).hasSize(2);
        refused(former.replace("1950", "1951") + ATLANTIS, "", "states.tsv:3", "iso2 AT");
    }

    @Test
    void aSuccessorThatIsNotThere() {
        refused(
                ATLANTIS.replace("\n", "MUU\n"),
                "",
                "states.tsv:2",
                "no state MUU",
                "add it to states.tsv");
    }

    @Test
    void oneNameForTwoStatesOnOneDay() {
        refused(
                ATLANTIS + LEMURIA,
                name("ATL", "Lost Land", "official", "", "1990-01-02")
                        + name("LEM", "the lost-land", "variant", "1990-01-01", ""),
                "state-names.tsv:3",
                "\"the lost-land\"",
                "line 2 (ATL, \"Lost Land\")",
                "state from and until");
        assertThat(
                        read(
                                        ATLANTIS + LEMURIA,
                                        name("ATL", "Lost Land", "official", "", "1990-01-01")
                                                + name(
                                                        "LEM",
                                                        "Lost Land",
                                                        "official",
                                                        "1990-01-01",
                                                        ""))
                                .all())
                .hasSize(2);
    }

    @Test
    void twoOfficialNamesOfOneStateOnOneDay() {
        refused(
                ATLANTIS,
                name("ATL", "Atlantis", "official", "", "")
                        + name("ATL", "Poseidia", "official", "2000-01-01", ""),
                "state-names.tsv:3",
                "official name \"Poseidia\"",
                "line 2");
    }

    @Test
    void whatIsNoRow() {
        refused(ATLANTIS.replace("\t1\t", "\t"), "", "states.tsv:2", "12 fields", "13 columns");
        refused(ATLANTIS.replace("901", "91"), "", "states.tsv:2", "M49", "91");
        refused(ATLANTIS.replace("WEOG", " WEOG"), "", "states.tsv:2", "remove the space");
        refused(ATLANTIS.replace("1950-01-01", "1.1.1950"), "", "states.tsv:2", "write the date");
        refused(ATLANTIS.replace("member", "planet"), "", "states.tsv:2", "planet", "observer");
        refused(ATLANTIS, name("LEM", "Lemuria", "official", "", ""), "state-names.tsv:2", "LEM");
        refused(ATLANTIS, name("ATL", "...", "variant", "", ""), "state-names.tsv:2", "letters");
        refused(
                ATLANTIS,
                name("ATL", "Atlantis", "official", "2000-01-01", "2000-01-01"),
                "state-names.tsv:2",
                "day before");
    }

    @Test
    void columnsThatAreNotTheOnesAgreed() {
        assertThatThrownBy(() -> table("t.tsv", "# comment\na\tc\n", "a", "b"))
                .isInstanceOf(InvalidTableException.class)
                .hasMessage("t.tsv:2: name the columns a, b here");
        assertThatThrownBy(() -> table("t.tsv", "# comment\n", "a", "b"))
                .isInstanceOf(InvalidTableException.class)
                .hasMessageContaining("t.tsv:1: the line with the columns is missing");
    }

    @Test
    void oneNameForTwoBodies() {
        Table bodies =
                table(
                        "bodies.tsv",
                        "key\tparent\tprefixes\twikidata\nHRC\t\t\t\nGA\t\t\t\n",
                        "key",
                        "parent",
                        "prefixes",
                        "wikidata");
        String head = "body\tlanguage\tname\tuse\tbasis\n";
        String council = "HRC\ten\tThe Council\tofficial\teditor\n";
        assertThatThrownBy(
                        () ->
                                Bodies.read(
                                        bodies,
                                        names(
                                                head
                                                        + council
                                                        + "GA\ten\tthe council\tofficial\teditor\n")))
                .isInstanceOf(InvalidTableException.class)
                .hasMessageContaining("body-names.tsv:3")
                .hasMessageContaining("line 2");
        assertThatThrownBy(() -> Bodies.read(bodies, names(head + "SC\ten\tX\tofficial\teditor\n")))
                .isInstanceOf(InvalidTableException.class)
                .hasMessageContaining("body-names.tsv:2")
                .hasMessageContaining("add it to bodies.tsv");
        assertThatThrownBy(() -> Bodies.read(bodies, names(head + "GA\ten\tX\tvariant\teditor\n")))
                .isInstanceOf(InvalidTableException.class)
                .hasMessageContaining("must be official");
        assertThat(Bodies.read(bodies, names(head + council)).byName("council", Language.ENGLISH))
                .isEmpty();
        assertThat(
                        Bodies.read(bodies, names(head + council))
                                .byName("the council", Language.ENGLISH))
                .contains(Body.HUMAN_RIGHTS_COUNCIL);
    }

    @Test
    void twoTermsOfOneStateOnOneDay() {
        String head = "body\tstate\tfrom\tuntil\tkind\tbasis\tnote\n";
        Reference reference = Reference.bundled();
        Table terms =
                table(
                        "memberships.tsv",
                        head
                                + "SC\tPER\t2000-01-01\t2001-12-31\telected\teditor\t\n"
                                + "SC\tPER\t2001-12-31\t2002-12-31\telected\teditor\t\n",
                        head.strip().split("\t"));
        assertThatThrownBy(() -> Memberships.read(terms, reference.states(), reference.bodies()))
                .isInstanceOf(InvalidTableException.class)
                .hasMessageContaining("memberships.tsv:3")
                .hasMessageContaining("line 2");
    }

    private static void refused(String states, String names, String at, String... says) {
        assertThatThrownBy(() -> read(states, names))
                .isInstanceOf(InvalidTableException.class)
                .hasMessageStartingWith(at + ": ")
                .hasMessageContainingAll(says);
    }

    private static States read(String states, String names) {
        return StateTables.read(
                table("states.tsv", STATES + states, STATES.strip().split("\t")),
                table("state-names.tsv", NAMES + names, NAMES.strip().split("\t")));
    }

    private static Table names(String content) {
        return table("body-names.tsv", content, "body", "language", "name", "use", "basis");
    }

    private static Table table(String name, String content, String... columns) {
        return Table.read(name, new StringReader(content), columns);
    }

    private static String name(String state, String name, String use, String from, String until) {
        return String.join("\t", state, "en", name, use, from, until, "editor") + "\n";
    }
}
