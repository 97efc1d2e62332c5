package org.resograph.derivation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.resograph.derivation.Shelf.IRIS;

import java.util.Locale;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.api.Test;
import org.resograph.derivation.Shelf.Version;
import org.resograph.rdf.Concepts;
import org.resograph.rdf.InferenceBasis;
import org.resograph.rdf.Vocabulary;
import org.resograph.resolution.Body;
import org.resograph.resolution.Choice;

class PredecessorsTest {

    private static final Body HRC = Body.HUMAN_RIGHTS_COUNCIL;
    private static final String TITLE = "Lighthouses and the rights of their keepers";

    private final Shelf shelf = new Shelf();

    private static Version version(String number, String title) {
        int session = Integer.parseInt(number.substring(0, 2));
        return new Version("A/HRC/RES/" + number, "en")
                .adopted(HRC, "20" + number.substring(0, 2) + "-07-01")
                .session(HRC, session)
                .title(title);
    }

    private void assertFollows(Version later, Version earlier, InferenceBasis basis) {
        assertThat(shelf.objects(later.document, Vocabulary.followsOn))
                .containsExactly(earlier.document);
        Node why = IRIS.inference(later.document, "follows-on");
        assertThat(shelf.objects(why, Vocabulary.inferenceBasis))
                .containsExactly(Concepts.basis(basis));
        assertThat(shelf.objects(why, RDF.object.asNode())).containsExactly(earlier.document);
    }

    private void assertFollowsNone(Version later) {
        assertThat(shelf.objects(later.document, Vocabulary.followsOn)).isEmpty();
    }

    @Test
    void theLastCitedOneWithTheSameTitle() {
        Version first = version("20/7", TITLE);
        Version second = version("23/9", TITLE.toUpperCase(Locale.ROOT));
        Version third =
                version("26/3", TITLE)
                        .paragraph("Recalling two", "A/HRC/RES/20/7", "A/HRC/RES/23/9");
        shelf.put(first, second, third);
        assertFollows(third, second, InferenceBasis.SAME_TITLE_CITED);
        assertThat(
                        shelf.objects(
                                IRIS.inference(third.document, "follows-on"), Vocabulary.exactText))
                .contains(
                        NodeFactory.createLiteralLang(TITLE, "en"),
                        NodeFactory.createLiteralLang("resolution A/HRC/RES/23/9", "en"));
        assertFollows(second, first, InferenceBasis.SAME_TITLE);
        assertFollowsNone(first);
    }

    @Test
    void theArticleAtTheHeadOfATitleDoesNotCount() {
        Version first = version("20/7", TITLE);
        Version second = version("23/9", "The " + TITLE);
        Version third =
                version("26/3", TITLE)
                        .paragraph("Recalling two", "A/HRC/RES/20/7", "A/HRC/RES/23/9");
        shelf.put(first, second, third);
        assertFollows(third, second, InferenceBasis.SAME_TITLE_CITED);
        assertFollows(second, first, InferenceBasis.SAME_TITLE);
    }

    @Test
    void aTitleAloneIsNotEnoughWhereItMayMeanSeveral() {
        Version one = version("20/7", TITLE);
        Version other = version("20/8", TITLE);
        Version later = version("23/9", TITLE);
        Version shortOne = version("20/9", "Other matters");
        Version shortOther = version("23/10", "Other matters");
        shelf.put(one, other, later, shortOne, shortOther);
        assertFollowsNone(later);
        assertFollowsNone(shortOther);
        shelf.put(version("23/9", TITLE).paragraph("Recalling", "A/HRC/RES/20/7"));
        assertFollows(later, one, InferenceBasis.SAME_TITLE_CITED);
    }

    @Test
    void aSimilarTitleCountsIfItsDocumentIsCited() {
        Version first = version("20/7", "The rights of lighthouse keepers and their families");
        Version cites =
                version("23/9", "The rights of lighthouse keepers and of their families")
                        .paragraph("Recalling", "A/HRC/RES/20/7");
        Version doesNot = version("26/1", "The rights of all lighthouse keepers and families");
        shelf.put(first, cites, doesNot);
        assertFollows(cites, first, InferenceBasis.SIMILAR_TITLE_CITED);
        assertFollowsNone(doesNot);
    }

    @Test
    void theSameSubjectsCountIfItIsRecalledFirst() {
        Version first = version("20/7", "Lamps").subject(1, 2, 3);
        Version recalls =
                version("23/9", "Towers")
                        .subject(1, 2)
                        .paragraph("Guided by all")
                        .paragraph("Recalling", "A/HRC/RES/20/7");
        Version later =
                version("26/9", "Oil")
                        .subject(1, 2)
                        .paragraph("Recalling", "A/HRC/RES/19/1")
                        .paragraph("Recalling", "A/HRC/RES/20/7");
        shelf.put(first, recalls, later);
        assertFollows(recalls, first, InferenceBasis.SAME_SUBJECTS_RECALLED);
        assertFollowsNone(later);
    }

    @Test
    void notOfAnotherBodyNorOfTheSameSession() {
        Version assembly =
                new Version("A/RES/70/7", "en")
                        .adopted(Body.GENERAL_ASSEMBLY, "2015-12-01")
                        .title(TITLE);
        Version other = version("23/1", TITLE);
        Version later =
                version("23/9", TITLE)
                        .paragraph("Recalling", "A/RES/70/7")
                        .paragraph("Recalling", "A/HRC/RES/23/1");
        shelf.put(assembly, other, later);
        assertFollowsNone(later);
    }

    @Test
    void theVoteOfThePredecessorIsReached() {
        Version first = version("20/7", TITLE).vote(Choice.IN_FAVOUR, "FRA");
        Version second = version("23/9", TITLE).vote(Choice.AGAINST, "FRA");
        shelf.put(first, second);
        Node before = shelf.objects(second.document, Vocabulary.followsOn).iterator().next();
        assertThat(shelf.objects(before, Vocabulary.vote))
                .containsExactly(IRIS.vote(first.document));
    }
}
