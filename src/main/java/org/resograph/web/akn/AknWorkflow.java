package org.resograph.web.akn;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.resograph.rdf.LocalName;
import org.resograph.rdf.Vocabulary;
import org.resograph.web.http.XmlText;
import org.resograph.web.resource.Facts;

/**
 * Writes how a document came to be, as the steps of a workflow: drafted and sponsored, recommended
 * by a committee, adopted or not. The names of sponsors are in English there.
 */
final class AknWorkflow {

    private static final String SPONSORED = "sponsored by ";
    private static final String BETWEEN_REMARKS = "; ";

    private final XmlText xml;
    private final Facts facts;
    private final Node document;
    private final Node version;

    AknWorkflow(XmlText xml, Facts facts, Node document, Node version) {
        this.xml = xml;
        this.facts = facts;
        this.document = document;
        this.version = version;
    }

    void write() {
        xml.element("workflow", this::steps, "source", "#resograph");
    }

    private void steps() {
        drafted();
        recommended();
        decided();
    }

    private void drafted() {
        List<String> sponsors = sponsors("false");
        List<String> more = sponsors("true");
        List<String> remarks = remarks(sponsors, more);
        String drafts = symbols(Vocabulary.draft);
        for (String remark : remarks) {
            step("draftResolution", AknMeta.UNKNOWN_DAY, "", remark, "");
        }
        boolean named = remarks.stream().anyMatch(remark -> remark.contains(SPONSORED));
        if (!drafts.isEmpty() || !sponsors.isEmpty() && !named) {
            String names = named ? "" : String.join(", ", sponsors);
            step("draftResolution", AknMeta.UNKNOWN_DAY, drafts, names, "");
        }
        if (!more.isEmpty()) {
            step(
                    "draftResolutionAdditionalSponsors",
                    AknMeta.UNKNOWN_DAY,
                    "",
                    String.join(", ", more),
                    "");
        }
    }

    private List<String> sponsors(String additional) {
        return facts.all(document, Vocabulary.sponsorship).stream()
                .filter(s -> facts.string(s, Vocabulary.additional).equals(Optional.of(additional)))
                .flatMap(s -> facts.string(s, Vocabulary.nameAsWritten).stream())
                .sorted()
                .toList();
    }

    /** What is said beside the names; "Cuba (on behalf of …)" is among them. */
    private List<String> remarks(List<String> sponsors, List<String> more) {
        return facts.string(document, Vocabulary.proponentNote).stream()
                .flatMap(note -> Stream.of(note.split(BETWEEN_REMARKS)))
                .filter(remark -> !sponsors.contains(remark) && !more.contains(remark))
                .toList();
    }

    private void recommended() {
        String reports = symbols(Vocabulary.committeeReport);
        String paragraph = facts.string(document, Vocabulary.reportParagraph).orElse("");
        if (!reports.isEmpty() || !paragraph.isEmpty()) {
            step("recommendedForAdoption", AknMeta.UNKNOWN_DAY, reports, "", paragraph);
        }
    }

    private void decided() {
        String day = facts.string(document, Vocabulary.adoptionDate).orElse(AknMeta.UNKNOWN_DAY);
        String record = symbols(Vocabulary.meetingRecord);
        String meeting = meeting(record);
        outcome().ifPresent(outcome -> step(outcome, day, record + meeting, "", ""));
    }

    private Optional<String> outcome() {
        return facts.one(document, Vocabulary.outcome)
                .map(LocalName::of)
                .flatMap(
                        outcome ->
                                switch (outcome) {
                                    case "adopted" -> Optional.of("adopted");
                                    case "not-adopted" -> Optional.of("notAdopted");
                                    case "vetoed" -> Optional.of("vetoed");
                                    default -> Optional.empty();
                                });
    }

    /** The meeting, behind its record, where no line of the text names it. */
    private String meeting(String record) {
        boolean printed =
                Stream.of(Vocabulary.printedMeeting, Vocabulary.printedAdoption)
                        .anyMatch(line -> !facts.all(version, line).isEmpty());
        Optional<Node> meeting =
                printed ? Optional.empty() : facts.one(document, Vocabulary.adoptionMeeting);
        if (meeting.flatMap(m -> facts.string(m, Vocabulary.resumed)).isPresent()) {
            return " (Resumption)";
        }
        return meeting.flatMap(m -> facts.string(m, Vocabulary.number))
                .map(number -> (record.isEmpty() ? "" : ", ") + number + " meeting")
                .orElse("");
    }

    private String symbols(Node property) {
        return facts.all(document, property).stream()
                .flatMap(other -> facts.string(other, Vocabulary.symbol).stream())
                .collect(Collectors.joining(", "));
    }

    private void step(String outcome, String day, String as, String by, String refersTo) {
        List<String> attributes = new ArrayList<>(List.of("date", day, "outcome", outcome));
        attributes.addAll(List.of("as", as, "by", by));
        if (!refersTo.isEmpty()) {
            attributes.addAll(List.of("refersTo", refersTo));
        }
        xml.empty("step", attributes.toArray(String[]::new));
    }
}
