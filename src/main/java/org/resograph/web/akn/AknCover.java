package org.resograph.web.akn;

import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.DCTerms;
import org.resograph.rdf.LocalName;
import org.resograph.rdf.Vocabulary;
import org.resograph.web.http.XmlText;
import org.resograph.web.resource.Facts;

/** Writes the lines around the text, each in the element that says what it is. */
final class AknCover {

    private final XmlText xml;
    private final Facts facts;
    private final Node document;
    private final Node version;
    private final String language;

    AknCover(XmlText xml, Facts facts, Node document, Node version, String language) {
        this.xml = xml;
        this.facts = facts;
        this.document = document;
        this.version = version;
        this.language = language;
    }

    void cover() {
        xml.element(
                "coverPage",
                () -> {
                    line(Vocabulary.printedPublisher, "docAuthority", "refersTo", "#publisher");
                    symbol();
                    line(Vocabulary.printedIssuingBody, "docAuthority", "refersTo", "#issuingBody");
                    line(
                            Vocabulary.printedDistribution,
                            "docStatus",
                            "refersTo",
                            "#generalDistribution");
                    facts.string(version, DCTerms.issued.asNode())
                            .ifPresent(
                                    day ->
                                            line(
                                                    Vocabulary.printedIssueDate,
                                                    "docDate",
                                                    "date",
                                                    day,
                                                    "refersTo",
                                                    "#dateOfIssuance"));
                    line(Vocabulary.printedLanguage, "inline", "name", "languageOfExpression");
                    line(Vocabulary.printedOriginalLanguage, "inline", "name", "originalLanguage");
                    line(Vocabulary.printedBody, "docAuthority", "refersTo", "#subsidiaryBody");
                    line(Vocabulary.printedSession, "session", session());
                    line(Vocabulary.printedSessionDates, "event", "refersTo", "#session");
                    line(Vocabulary.printedAgendaItem, "inline", "name", "agenda item");
                    line(Vocabulary.printedAgendaItemTitle, "inline", "name", "agenda item name");
                    line(Vocabulary.printedDocumentType, "docType");
                    line(Vocabulary.printedAdoption, "docTitle");
                    line(Vocabulary.printedProponent, "docProponent", committee());
                });
    }

    /** The session as its IRI names it: 77, ES-11. */
    private String[] session() {
        return facts.one(document, Vocabulary.session)
                .map(LocalName::of)
                .map(name -> new String[] {"refersTo", "#session", "value", name})
                .orElse(new String[] {"refersTo", "#session"});
    }

    private String[] committee() {
        return AknCommittee.of(facts, document)
                .map(committee -> new String[] {"refersTo", "#" + committee.id()})
                .orElse(new String[0]);
    }

    /**
     * The symbol is what the document is known by: as it is printed only where that is the same.
     */
    private void symbol() {
        Optional<String> symbol = facts.string(document, Vocabulary.symbol);
        Optional<String> printed = printed(Vocabulary.printedSymbol);
        boolean same =
                symbol.isEmpty()
                        || printed.filter(p -> bare(p).equals(bare(symbol.get()))).isPresent();
        (same ? printed : symbol).ifPresent(s -> paragraph("docNumber", s, "refersTo", "#symbol"));
    }

    private static String bare(String symbol) {
        return symbol.replaceAll("[\\s\u00A0]", "");
    }

    void title() {
        Optional<String> number = printed(Vocabulary.printedNumber);
        Optional<String> title =
                printed(Vocabulary.printedTitle)
                        .or(() -> facts.in(language, document, DCTerms.title.asNode()));
        xml.element(
                "preface",
                () -> {
                    number.ifPresent(n -> paragraph("docNumber", n));
                    title.ifPresent(t -> paragraph("docTitle", t, "refersTo", "#resolutionTitle"));
                    line(Vocabulary.printedSponsors, "docTitle", "refersTo", "#sponsors");
                    if (number.isEmpty() && title.isEmpty()) {
                        xml.empty("p");
                    }
                });
    }

    void conclusions() {
        Optional<String> vote = printed(Vocabulary.printedVote);
        Optional<String> meeting = printed(Vocabulary.printedMeeting);
        Optional<String> day = printed(Vocabulary.printedClosingDate);
        if (vote.isEmpty() && meeting.isEmpty() && day.isEmpty()) {
            return;
        }
        xml.element(
                "conclusions",
                () -> {
                    meeting.ifPresent(
                            m -> paragraph("location", m, "refersTo", "#adoptionMeeting"));
                    day.ifPresent(
                            d ->
                                    paragraph(
                                            "docDate",
                                            d,
                                            "date",
                                            facts.string(document, Vocabulary.adoptionDate)
                                                    .orElse(AknMeta.UNKNOWN_DAY),
                                            "refersTo",
                                            "#adoptionDate"));
                    vote.ifPresent(
                            v ->
                                    xml.element(
                                            "p",
                                            () ->
                                                    xml.inline(
                                                            "vote",
                                                            () ->
                                                                    xml.inline(
                                                                            "outcome",
                                                                            () -> xml.text(v)),
                                                            "by",
                                                            "#body",
                                                            "as",
                                                            "#author")));
                });
    }

    private Optional<String> printed(Node property) {
        return facts.in(language, version, property);
    }

    private void line(Node property, String element, String... attributes) {
        printed(property)
                .ifPresent(
                        lines ->
                                lines.lines()
                                        .forEach(line -> paragraph(element, line, attributes)));
    }

    private void paragraph(String element, String text, String... attributes) {
        xml.element("p", () -> xml.inline(element, () -> xml.text(text), attributes));
    }
}
