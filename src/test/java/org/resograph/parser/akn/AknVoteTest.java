package org.resograph.parser.akn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.resograph.parser.akn.Akn.line;
import static org.resograph.parser.akn.Akn.paragraph;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.resograph.resolution.Adoption.Method;
import org.resograph.resolution.Adoption.Outcome;
import org.resograph.resolution.Block.PrintedLine;
import org.resograph.resolution.Block.PrintedLine.Role;
import org.resograph.resolution.Choice;
import org.resograph.resolution.DocumentKind;
import org.resograph.resolution.Meeting;
import org.resograph.resolution.Position;
import org.resograph.resolution.RecordedVote;
import org.resograph.resolution.RecordedVote.Basis;
import org.resograph.resolution.Resolution;
import org.resograph.resolution.Tally;
import org.resograph.text.Issue;
import org.resograph.text.Language;
import org.resograph.text.Mark;
import org.resograph.text.Parsed;

/** Votes in Akoma Ntoso: the block, the metadata, and what is wrong in either. */
class AknVoteTest {

    private static String quantity(String choice, int normalized) {
        return "<quantity normalized=\"%d\" refersTo=\"#%s\">%d</quantity>"
                .formatted(normalized, choice, normalized);
    }

    private static String list(String choice, String label, String names) {
        return "<outcome refersTo=\"%s\">%s<eol/><organization refersTo=\"memberState\">%s</organization></outcome>"
                .formatted(choice, label, names);
    }

    private static String block(String sentence, String... lists) {
        return line(
                "<vote by=\"#c\"><outcome refersTo=\"#adoptedRecordedVote\">"
                        + sentence
                        + String.join("", lists)
                        + "</outcome></vote>");
    }

    private static String count(String choice, String value, String... names) {
        StringBuilder count = new StringBuilder();
        for (String name : names) {
            count.append("<organization refersTo=\"memberState\">")
                    .append(name)
                    .append("</organization>");
        }
        return "<count value=\"%s\" refersTo=\"%s\"><akn4un:voters>%s</akn4un:voters></count>"
                .formatted(value, choice, count);
    }

    private static String voting(String outcome, String... counts) {
        return "<analysis source=\"#x\"><parliamentary><voting outcome=\"%s\">%s</voting></parliamentary></analysis>"
                .formatted(outcome, String.join("", counts));
    }

    private static String steps(String... steps) {
        return "<workflow source=\"#x\">" + String.join("", steps) + "</workflow>";
    }

    @Test
    void theBlockWinsOverTheMetadata() {
        Parsed<Optional<Resolution>> parsed =
                Akn.document()
                        .meta(
                                voting(
                                        "adoptedRecordedVote",
                                        count("inFavour", "1", "KENYA"),
                                        count("against", "1", "PERU")))
                        .conclusions(
                                block(
                                        "[Adopted by a recorded vote of "
                                                + quantity("inFavour", 2)
                                                + " to "
                                                + quantity("against", 1)
                                                + ", with "
                                                + quantity("abstaining", 1)
                                                + " abstention. The voting was as follows: ",
                                        list(
                                                "inFavour",
                                                "In favour:",
                                                "Bosnia and Herzegovina and Kenya"),
                                        list("against", "Against:", "Peru"),
                                        list("abstaining", "Abstaining:", "Malta]")))
                        .parsed();
        Resolution read = parsed.value().orElseThrow();
        RecordedVote vote = read.adoption().vote().orElseThrow();
        assertThat(vote.basis()).isEqualTo(Basis.PRINTED);
        assertThat(vote.stated()).isEqualTo(Tally.of(2, 1, 1));
        assertThat(codes(vote, Choice.IN_FAVOUR)).containsExactly("BIH", "KEN");
        assertThat(codes(vote, Choice.ABSTAINING)).containsExactly("MLT");
        assertThat(read.adoption().method()).contains(Method.RECORDED_VOTE);
        assertThat(issues(parsed)).contains(Issue.VOTE_CONFLICT);
    }

    @Test
    void digitsThatTheMarkupInjectsAreNotText() {
        Resolution read =
                Akn.document()
                        .language("fra")
                        .body(
                                paragraph(
                                        "1.",
                                        "Remercie les gardiens des phares de la côte et des îles."))
                        .conclusions(
                                block(
                                        "[Adoptée à l’issue d’un vote enregistré par "
                                                + quantity("inFavour", 2)
                                                + quantity("against", 0)
                                                + " voix contre zéro, avec "
                                                + quantity("abstaining", 1)
                                                + " abstention. Les voix se sont réparties comme suit :",
                                        list("inFavour", "Ont voté pour:", "Kenya et Pérou."),
                                        list("abstaining", "Se sont abstenus:", "Malte.]")))
                        .read();
        assertThat(text(read, Role.VOTE))
                .startsWith(
                        "[Adoptée à l’issue d’un vote enregistré par 2 voix contre zéro, avec 1");
        assertThat(read.adoption().vote().orElseThrow().stated()).isEqualTo(Tally.of(2, 0, 1));
    }

    @Test
    void theWordsOfTheSentenceAreBelievedBeforeTheMarkup() {
        Resolution read =
                Akn.document()
                        .language("ara")
                        .preamble("<formula><p>إن مجلس حقوق الإنسان،</p></formula>")
                        .body(paragraph("1 -", "يشكر حراس المنارات على الساحل الشمالي."))
                        .conclusions(
                                block(
                                        "[اعتمد بتصويت مسجل بأغلبية "
                                                + quantity("inFavour", 3)
                                                + " أصوات مقابل "
                                                + quantity("against", 4)
                                                // the text has the dual, two; the markup says one
                                                + quantity("abstaining", 1)
                                                + " أصوات وامتناع عضوين عن التصويت. وكانت نتيجة التصويت كما يلي:",
                                        list("inFavour", "المؤيدون:", "كينيا، وبيرو، ومالطة"),
                                        list(
                                                "against",
                                                "المعارضون:",
                                                "غابون، وقطر، والهند، والصين"),
                                        list(
                                                "abstaining",
                                                "الممتنعون عن التصويت:",
                                                "المكسيك، والمغرب]")))
                        .read();
        RecordedVote vote = read.adoption().vote().orElseThrow();
        assertThat(vote.stated()).isEqualTo(Tally.of(3, 4, 2));
        assertThat(codes(vote, Choice.ABSTAINING)).containsExactly("MEX", "MAR");
        assertThat(vote.namesIn()).isEqualTo(Language.ARABIC);
    }

    @Test
    void aBlockInTheMainBodyIsTheVote() {
        Resolution read =
                Akn.document()
                        .body(
                                paragraph("1.", "Thanks the keepers.")
                                        + paragraph(
                                                "",
                                                "[Adopted by a recorded vote of 2 to 1, with 1 abstention. The voting was as follows:")
                                        + paragraph("", "In favour:")
                                        + paragraph("", "Kenya and Peru")
                                        + paragraph("", "Against:")
                                        + paragraph("", "Malta")
                                        + paragraph("", "Abstaining:")
                                        + paragraph("", "Gabon]"))
                        .conclusions(
                                line("<docDate date=\"2031-07-04\">4 July 2031</docDate>")
                                        + block(quantity("inFavour", 0) + quantity("against", 0)))
                        .read();
        RecordedVote vote = read.adoption().vote().orElseThrow();
        assertThat(vote.basis()).isEqualTo(Basis.PRINTED);
        assertThat(vote.stated()).isEqualTo(Tally.of(2, 1, 1));
        assertThat(codes(vote, Choice.IN_FAVOUR)).containsExactly("KEN", "PER");
        assertThat(codes(vote, Choice.AGAINST)).containsExactly("MLT");
        assertThat(Shape.of(read)).containsExactly("formula", "pp-", "op1");
    }

    @Test
    void metadataAreEnglishAndTheirCountsFigures() {
        Resolution read =
                council(
                                "Adopted 2-1-1, 9000th meeting",
                                voting(
                                        "",
                                        count("inFavour", "002", "KENYA", "UNITED KINGDOM"),
                                        count("against", "01", "MALTA"),
                                        count("abstaining", "1", "CÔTE D'IVOIRE")))
                        .read();
        RecordedVote vote = read.adoption().vote().orElseThrow();
        assertThat(vote.basis()).isEqualTo(Basis.METADATA);
        assertThat(vote.namesIn()).isEqualTo(Language.ENGLISH);
        assertThat(vote.stated()).isEqualTo(Tally.of(2, 1, 1));
        assertThat(codes(vote, Choice.IN_FAVOUR)).containsExactly("KEN", "GBR");
        assertThat(codes(vote, Choice.ABSTAINING)).containsExactly("CIV");
        assertThat(read.adoption().meeting())
                .hasToString("Optional[Meeting[number=9000, resumed=false]]");
    }

    @Test
    void absenceIsNotAbstention() {
        RecordedVote vote =
                council(
                                "Adopted (2-0-0, 1 absent), 9000th meeting",
                                voting(
                                        "",
                                        count("inFavour", "002", "KENYA", "PERU"),
                                        count("abstaining", "001", "MALTA")))
                        .read()
                        .adoption()
                        .vote()
                        .orElseThrow();
        assertThat(vote.stated()).isEqualTo(Tally.of(2, 0, 0));
        assertThat(codes(vote, Choice.NON_VOTING)).containsExactly("MLT");
        assertThat(codes(vote, Choice.ABSTAINING)).isEmpty();
    }

    @Test
    void unanimousWrittenAndRecordedVotesAreToldApart() {
        String all = count("inFavour", "02", "KENYA", "PERU");
        assertThat(
                        council("Adopted unanimously, 9000th meeting", voting("", all))
                                .read()
                                .adoption()
                                .method())
                .contains(Method.UNANIMOUS);
        assertThat(
                        council(
                                        "Adopted unanimously; voting by mail",
                                        voting("VOTING BY MAIL", all))
                                .read()
                                .adoption()
                                .method())
                .contains(Method.WRITTEN_VOTE);
        assertThat(
                        council("Adopted 2-0-0, 9000th meeting", voting("", all))
                                .read()
                                .adoption()
                                .method())
                .contains(Method.RECORDED_VOTE);
    }

    @Test
    void vetoedAndRefusedDraftsAreNotAdopted() {
        assertThat(draft("veto").adoption().outcome()).isEqualTo(Outcome.VETOED);
        assertThat(draft("notAdopted").adoption().outcome()).isEqualTo(Outcome.NOT_ADOPTED);
        assertThat(draft("veto").symbol()).hasToString("Optional[S/2031/12]");
    }

    @Test
    void aTotalThatDoesNotAddUpIsSaid() {
        assertThat(
                        issues(
                                council(
                                                "Adopted 3-0-0, 9000th meeting",
                                                voting("", count("inFavour", "3", "KENYA", "PERU")))
                                        .parsed()))
                .contains(Issue.TALLY_MISMATCH);
    }

    @Test
    void anUnknownNameIsKeptAndSaid() {
        Parsed<Optional<Resolution>> parsed =
                council("Adopted 1-0-0", voting("", count("inFavour", "1", "KENIYA"))).parsed();
        Position position =
                parsed.value().orElseThrow().adoption().vote().orElseThrow().positions().get(0);
        assertThat(position.state()).isEmpty();
        assertThat(position.name()).isEqualTo("KENIYA");
        assertThat(issues(parsed)).contains(Issue.UNKNOWN_STATE);
    }

    @Test
    void aDocumentWithoutAVoteSaysSo() {
        Resolution read =
                Akn.document()
                        .conclusions(
                                line(
                                        "<vote><outcome refersTo=\"#adoptedWithoutVote\">[Adopted without a vote.]</outcome></vote>"))
                        .read();
        assertThat(read.adoption().method()).contains(Method.WITHOUT_VOTE);
        assertThat(read.adoption().vote()).isEmpty();
    }

    private static Akn council(String adopted, String voting) {
        return Akn.document()
                .work("/akn/un/statement/deliberation/unsc/2031-07-04/3100-2031/", "2031-07-04")
                .cover(
                        line("<docNumber refersTo=\"#symbol\">S/RES/3100 (2031)</docNumber>")
                                + line(
                                        "<docTitle refersTo=\"#resolutionNumber\">Resolution 3100 (2031)</docTitle>"))
                .preface("")
                .meta(
                        steps(
                                        "<step date=\"2031-07-04\" outcome=\"adopted\" as=\"S/PV.9000\" by=\"%s\"/>"
                                                .formatted(adopted))
                                + voting);
    }

    private static Resolution draft(String outcome) {
        return Akn.document()
                .name("draftResolution")
                .work("/akn/un/statement/deliberation/unsc/2031-07-04/2031-12/", "2031-07-04")
                .cover(line("<docNumber refersTo=\"#symbol\">S/2031/12</docNumber>"))
                .preface(line("<docTitle refersTo=\"sponsors\">Kenya: draft resolution</docTitle>"))
                .meta(
                        steps(
                                "<step date=\"2031-07-04\" outcome=\"%s\" as=\"S/PV.9000\" by=\"\"/>"
                                        .formatted(outcome)))
                .read();
    }

    private static List<String> codes(RecordedVote vote, Choice choice) {
        return vote.positions().stream()
                .filter(p -> p.choice() == choice)
                .map(p -> p.state().orElseThrow().value())
                .toList();
    }

    private static List<Issue> issues(Parsed<?> parsed) {
        return parsed.diagnostics().stream().map(d -> d.issue()).toList();
    }

    private static String text(Resolution read, Role role) {
        return read.blocks().stream()
                .filter(b -> b instanceof PrintedLine l && l.role() == role)
                .map(b -> ((PrintedLine) b).text().text())
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aVoteMayBeLinesOfTheClosingWithoutMarkup() {
        var parsed =
                Akn.document()
                        .conclusions(
                                line("<location>46th meeting</location>")
                                        + line(
                                                "[Adopted by a recorded vote of 2 to 1, with no abstentions. The voting was as follows:")
                                        + line("In favour:")
                                        + line("Chile, Peru")
                                        + line("Against:")
                                        + line("Japan]"))
                        .parsed();
        RecordedVote vote = parsed.value().orElseThrow().adoption().vote().orElseThrow();
        assertThat(vote.positions())
                .extracting(p -> p.choice() + " " + p.name())
                .containsExactly("IN_FAVOUR Chile", "IN_FAVOUR Peru", "AGAINST Japan");
        assertThat(parsed.diagnostics())
                .extracting(d -> d.issue())
                .doesNotContain(Issue.UNCLAIMED_TEXT);
    }

    @Test
    void ofSeveralVotesTheLastIsOnTheWhole() {
        String one =
                voting(
                        "adoptedRecordedVote",
                        count("inFavour", "1", "KENYA"),
                        count("against", "1", "PERU"));
        String whole = voting("adoptedRecordedVote", count("inFavour", "2", "KENYA", "PERU"));
        for (String votings :
                List.of(
                        one + whole,
                        one.replace("<voting ", "<voting href=\"#para_1\" ") + whole,
                        whole + one.replace("<voting ", "<voting href=\"#para_1\" "))) {
            var parsed = Akn.document().meta(votings).parsed();
            RecordedVote vote = parsed.value().orElseThrow().adoption().vote().orElseThrow();
            assertThat(codes(vote, Choice.IN_FAVOUR)).containsExactly("KEN", "PER");
            assertThat(codes(vote, Choice.AGAINST)).isEmpty();
            assertThat(issues(parsed)).containsExactly(Issue.UNREADABLE_VOTE);
        }
    }

    @Test
    void aStepMayStateTotalsWithoutLists() {
        Resolution read = council("Adopted 12\u20130\u20133, 9000th meeting", "").read();
        RecordedVote vote = read.adoption().vote().orElseThrow();
        assertThat(vote.stated()).isEqualTo(tally(12, 0, 3));
        assertThat(vote.positions()).isEmpty();
        assertThat(vote.basis()).isEqualTo(Basis.METADATA);
        assertThat(read.adoption().method()).isEmpty();
        assertThat(council("Adopted unanimously, 9000th meeting", "").read().adoption().vote())
                .isEmpty();
    }

    private static Tally tally(int inFavour, int against, int abstaining) {
        return new Tally(
                OptionalInt.of(inFavour), OptionalInt.of(against), OptionalInt.of(abstaining));
    }

    @Test
    void aListWithoutItsMarkupIsReadByItsLabel() {
        var parsed =
                Akn.document()
                        .conclusions(
                                block(
                                        "[Adopted by a recorded vote of "
                                                + quantity("inFavour", 2)
                                                + " to "
                                                + quantity("against", 1)
                                                + ", with "
                                                + quantity("abstaining", 1)
                                                + " abstention. The voting was as follows:",
                                        list("inFavour", "In favour:", "Kenya and Peru"),
                                        list("against", "Against:", "Chile"),
                                        "<eol/>Abstaining:<eol/>Togo]"))
                        .parsed();
        RecordedVote vote = parsed.value().orElseThrow().adoption().vote().orElseThrow();
        assertThat(codes(vote, Choice.ABSTAINING)).containsExactly("TGO");
        assertThat(codes(vote, Choice.AGAINST)).containsExactly("CHL");
        assertThat(issues(parsed)).isEmpty();
    }

    @Test
    void aFootnoteInTheVoteKeepsItsPlace() {
        String note =
                "<authorialNote marker=\"*\"><p>* Meant to vote in favour.</p></authorialNote>";
        for (String names : List.of("Chile" + note, "Chile")) {
            Resolution read =
                    Akn.document()
                            .conclusions(
                                    block(
                                            "[Adopted by a recorded vote of 1 to 1:"
                                                    + (names.equals("Chile") ? note : ""),
                                            list("inFavour", "In favour:", "Peru"),
                                            list("against", "Against:", names)))
                            .read();
            RecordedVote vote = read.adoption().vote().orElseThrow();
            assertThat(codes(vote, Choice.AGAINST)).containsExactly("CHL");
            assertThat(read.blocks())
                    .filteredOn(b -> b instanceof PrintedLine l && l.role() == Role.VOTE)
                    .singleElement()
                    .satisfies(
                            b ->
                                    assertThat(
                                                    ((PrintedLine) b)
                                                            .text()
                                                            .marks(Mark.NoteReference.class))
                                            .singleElement()
                                            .satisfies(m -> assertThat(m.marker()).isEqualTo("*")));
        }
    }

    @Test
    void theClosingMayStandInTheBody() {
        var parsed =
                Akn.document()
                        .work("/akn/un/statement/deliberation/unga-hrc/x/88-7/", "")
                        .body(
                                paragraph("1.", "Thanks the keepers.")
                                        + paragraph("", "46th meeting")
                                        + paragraph("", "3 July 2031")
                                        + "<paragraph><content><p>[Adopted by a recorded vote of 1 to 1. The voting was as follows:</p>"
                                        + line("In favour:")
                                        + line("Peru")
                                        + line("Against:")
                                        + line("Japan]")
                                        + "</content></paragraph>")
                        .parsed();
        Resolution read = parsed.value().orElseThrow();
        assertThat(read.adoption().date()).contains(LocalDate.of(2031, 7, 3));
        assertThat(read.adoption().meeting()).contains(Meeting.of(46));
        assertThat(read.adoption().vote().orElseThrow().positions())
                .extracting(p -> p.choice() + " " + p.name())
                .containsExactly("IN_FAVOUR Peru", "AGAINST Japan");
        assertThat(Shape.of(read)).last().isEqualTo("op1");
        assertThat(issues(parsed)).isEmpty();
    }

    @Test
    void aLastLineWithAFigureIsNoMeeting() {
        for (String last : List.of("Table 3", "the lamps of the 2030 Agenda")) {
            Resolution read =
                    Akn.document()
                            .body(paragraph("1.", "Thanks the keepers.") + paragraph("", last))
                            .conclusions(line("<docDate date=\"2031-07-04\">4 July 2031</docDate>"))
                            .read();
            assertThat(read.adoption().meeting()).isEmpty();
            assertThat(TreeText.of(read)).contains(last);
        }
    }

    @Test
    void aStepMayRefuseADraft() {
        assertThat(draft("rejected").adoption().outcome()).isEqualTo(Outcome.NOT_ADOPTED);
        assertThat(draft("#notAdopted").adoption().outcome()).isEqualTo(Outcome.NOT_ADOPTED);
        Resolution limited =
                Akn.document()
                        .work("", "2031-07-04")
                        .preface("")
                        .cover(line("<docNumber>A/HRC/88/L.7</docNumber>"))
                        .read();
        assertThat(limited.kind()).isEqualTo(DocumentKind.DRAFT_RESOLUTION);
        assertThat(limited.adoption().outcome()).isEqualTo(Outcome.NOT_STATED);
    }
}
