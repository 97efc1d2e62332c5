package org.resograph.rdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.resograph.rdf.Name.Kind;
import org.resograph.resolution.Body;
import org.resograph.resolution.Meeting;
import org.resograph.resolution.Session;
import org.resograph.resolution.StateCode;
import org.resograph.resolution.Symbol;
import org.resograph.text.Language;

class IrisTest {

    private final Iris iris = new Iris("http://data.example/");
    private final Node document = iris.document(Symbol.of("A/HRC/RES/43/21"));

    @Test
    void theProvenanceOfAGraphHasAGraphOfItsOwn() {
        assertThat(iris.provenance(iris.graph(Symbol.of("A/HRC/RES/43/21"), Language.FRENCH)))
                .hasToString("http://data.example/provenance/A/HRC/RES/43/21/fr");
        assertThat(iris.provenance(iris.referenceGraph()))
                .hasToString("http://data.example/provenance/reference");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> iris.provenance(iris.body(Body.SECURITY_COUNCIL)));
    }

    @ParameterizedTest
    @CsvSource({
        "A/HRC/RES/43/21,    A/HRC/RES/43/21",
        "S/RES/1325 (2000),  S/RES/1325(2000)",
        "A/RES/3379 (XXX),   A/RES/3379(XXX)",
        "A/RES/77/264 A,     A/RES/77/264/A",
        "A/RES/77/264 A-C,   A/RES/77/264",
        "A/77/463/ADD.2,     A/77/463/Add.2",
    })
    void documentsAreNamedByTheirSymbol(String symbol, String path) {
        assertThat(iris.document(Symbol.of(symbol)).getURI())
                .isEqualTo("http://data.example/id/" + path);
    }

    @Test
    void peopleTypeSymbolsAsTheyLike() {
        assertThat(iris.documentOf("a/hrc/res/43/21")).contains(document);
        assertThat(iris.documentOf("on human rights")).isEmpty();
    }

    @Test
    void whatNoPathMayHoldIsPercentEncoded() {
        assertThat(iris.document(new Symbol("A/[1] é%")).getURI())
                .isEqualTo("http://data.example/id/A/%5B1%5D/%C3%A9%25");
        assertThat(IriPath.segment("1 bis")).isEqualTo("1-bis");
        assertThat(IriPath.segment("a/b")).isEqualTo("a%2Fb");
        assertThat(IriPath.segment("..")).isEqualTo("%2E%2E");
        assertThat(IriPath.segment("\uD83D\uDE00")).isEqualTo("%F0%9F%98%80");
    }

    @Test
    void theThingsOfADocumentLieBelowIt() {
        Node vote = iris.vote(document);
        Node paragraph = iris.part(document, "op5");
        assertThat(iris.version(document, Language.FRENCH)).hasToString(document + "/fr");
        assertThat(iris.part(paragraph, "a")).hasToString(document + "/op5/a");
        assertThat(iris.citation(paragraph, Symbol.of("A/HRC/43/31")))
                .hasToString(document + "/op5/cites/A/HRC/43/31");
        assertThat(iris.citation(paragraph, "iccpr"))
                .hasToString(document + "/op5/cites/instrument/iccpr");
        assertThat(iris.mandate(paragraph, "report")).hasToString(document + "/op5/mandate/report");
        assertThat(iris.position(vote, new StateCode("VEN"))).hasToString(document + "/vote/VEN");
        assertThat(iris.again(iris.position(vote, new StateCode("IRQ")), 2))
                .hasToString(document + "/vote/IRQ-2");
        assertThat(iris.unknownPosition(vote, 1)).hasToString(document + "/vote/unknown1");
        assertThat(iris.sponsorship(document, new StateCode("BRA")))
                .hasToString(document + "/sponsor/BRA");
        assertThat(iris.finding(document, "meeting")).hasToString(document + "/finding/meeting");
    }

    @Test
    void sessionsMeetingsAndAgendaItems() {
        Node session = iris.session(Session.parse(Body.GENERAL_ASSEMBLY, "ES-11").orElseThrow());
        assertThat(session).hasToString("http://data.example/id/session/GA/ES-11");
        assertThat(iris.interval(session, LocalDate.of(2022, 2, 28)))
                .hasToString(session + "/interval/2022-02-28");
        assertThat(iris.meeting(session, new Meeting(12, true)))
                .hasToString(session + "/meeting/12-resumed");
        assertThat(iris.meeting(Body.SECURITY_COUNCIL, Meeting.of(8722)))
                .hasToString("http://data.example/id/meeting/SC/8722");
        assertThat(iris.agendaItem(session, "116 (a)")).hasToString(session + "/item/116/a");
        assertThat(iris.agendaItem(session, "5")).hasToString(session + "/item/5");
    }

    @Test
    void thingsElsewhere() {
        assertThat(Iris.language(Language.FRENCH))
                .hasToString("http://publications.europa.eu/resource/authority/language/FRA");
        assertThat(Iris.language(Language.CHINESE).getURI()).endsWith("/ZHO");
        assertThat(Iris.language(new Language("xx")).getURI()).endsWith("/UND");
        assertThat(Iris.officialPage(Symbol.of("S/RES/1325 (2000)"), Language.FRENCH))
                .hasToString("https://docs.un.org/fr/S/RES/1325(2000)");
        assertThat(Iris.officialPage(Symbol.of("A/RES/77/264 A")))
                .hasToString("https://docs.un.org/A/RES/77/264%20A");
    }

    @Test
    void pagesAndQueries() {
        assertThat(iris.page(document)).isEqualTo("http://data.example/doc/A/HRC/RES/43/21");
        assertThat(iris.query("votes-of-state")).isEqualTo("http://data.example/q/votes-of-state");
        assertThat(iris.thing("state/VEN")).isEqualTo(iris.state(new StateCode("VEN")));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> iris.page(iris.referenceGraph()))
                .withMessageContaining("graph/reference");
    }

    @ParameterizedTest
    @CsvSource({
        "id/A/HRC/RES/43/21,                        DOCUMENT,         A/HRC/RES/43/21,",
        "id/S/RES/1325(2000),                       DOCUMENT,         S/RES/1325(2000),",
        "id/A/77/463/Add.2,                         DOCUMENT,         A/77/463/Add.2,",
        "id/A/HRC/RES/43/21/fr,                     LANGUAGE_VERSION, A/HRC/RES/43/21, fr",
        "id/A/HRC/RES/43/21/pp7,                    PART,             A/HRC/RES/43/21, pp7",
        "id/A/RES/77/264/A/op8/a/i,                 PART,             A/RES/77/264/A, op8/a/i",
        "id/A/RES/77/264/annex1/s2/p1,              PART,             A/RES/77/264, annex1/s2/p1",
        "id/A/HRC/RES/43/21/fn1,                    PART,             A/HRC/RES/43/21, fn1",
        "id/A/HRC/RES/43/21/fn1/cites/A/HRC/43/31,  CITATION,         A/HRC/RES/43/21, fn1/cites/A/HRC/43/31",
        "id/A/HRC/RES/43/21/op9/mandate/report,     MANDATE,          A/HRC/RES/43/21, op9/mandate/report",
        "id/A/HRC/RES/43/21/op9/mandate/TCD,        MANDATE,          A/HRC/RES/43/21, op9/mandate/TCD",
        "id/A/HRC/RES/43/21/vote,                   VOTE,             A/HRC/RES/43/21, vote",
        "id/A/HRC/RES/43/21/vote/VEN,               POSITION,         A/HRC/RES/43/21, vote/VEN",
        "id/A/HRC/RES/43/21/sponsor/BRA,            SPONSORSHIP,      A/HRC/RES/43/21, sponsor/BRA",
        "id/A/HRC/RES/43/21/finding/1,              FINDING,          A/HRC/RES/43/21, finding/1",
        "id/session/HRC/43,                         SESSION,          session/HRC/43,",
        "id/session/HRC/43/interval/2020-02-24,     SESSION_INTERVAL, session/HRC/43, interval/2020-02-24",
        "id/session/GA/77/item/116/a,               AGENDA_ITEM,      session/GA/77, item/116/a",
        "id/session/HRC/43/meeting/45,              MEETING,          session/HRC/43, meeting/45",
        "id/meeting/SC/8722,                        MEETING,          meeting/SC/8722,",
        "id/body/HRC,                               BODY,             body/HRC,",
        "id/state/VEN,                              STATE,            state/VEN,",
        "id/state/TUR/name/en,                      STATE_NAME,       state/TUR, name/en",
        "id/state/TUR/name/en/2022-06-01,           STATE_NAME,       state/TUR, name/en/2022-06-01",
        "id/group/GRULAC,                           REGIONAL_GROUP,   group/GRULAC,",
        "id/instrument/iccpr,                       INSTRUMENT,       instrument/iccpr,",
        "id/membership/HRC/VEN/2020-01-01,          MEMBERSHIP,       membership/HRC/VEN/2020-01-01,",
        "graph/A/HRC/RES/43/21/fr,                  GRAPH,            A/HRC/RES/43/21, fr",
        "graph/A/HRC/RES/43/21/findings,            GRAPH,            A/HRC/RES/43/21, findings",
        "graph/reference,                           GRAPH,            reference,",
        "provenance/A/HRC/RES/43/21/fr,             PROVENANCE,       A/HRC/RES/43/21, fr",
    })
    void anIriTellsWhatItNames(String path, Kind kind, String owner, String local) {
        assertThat(iris.name("http://data.example/" + path))
                .contains(new Name(kind, owner, local == null ? "" : local));
    }

    @Test
    void conceptsAreNamedWhateverTheBase() {
        assertThat(iris.name("https://w3id.org/resograph/concept/choice/against"))
                .contains(new Name(Kind.CONCEPT, "choice/against", ""));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://data.example/",
                "http://data.example/id/",
                "http://data.example/id/fr",
                "http://data.example/id/session/HRC",
                "http://data.example/id/session/HRC/43/elsewhere/1",
                "http://data.example/id/state/VEN/x",
                "http://data.example/id/A//B",
                "http://data.example/id/A/RES/",
                "http://data.example/elsewhere/A",
                "http://other.example/id/A/RES/1/1",
            })
    void otherIrisNameNothing(String iri) {
        assertThat(iris.name(iri)).isEqualTo(Optional.empty());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://data.example",
                "ftp://data.example/",
                "data/",
                "http://a b/",
                "http://a/#/",
            })
    void aBaseIsAnAbsoluteIriThatEndsWithASlash(String base) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Iris(base))
                .withMessageContaining(base);
    }
}
