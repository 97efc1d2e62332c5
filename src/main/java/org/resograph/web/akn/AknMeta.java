package org.resograph.web.akn;

import java.util.Locale;
import java.util.MissingResourceException;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.DCTerms;
import org.resograph.rdf.Vocabulary;
import org.resograph.web.http.XmlText;
import org.resograph.web.resource.Facts;

/** Writes what a document is: work, expression and manifestation, and how it was adopted. */
final class AknMeta {

    /** Akoma Ntoso asks for a day where none may be known; this is the one that the UN write. */
    static final String UNKNOWN_DAY = "0001-01-01";

    private final XmlText xml;
    private final Facts facts;
    private final Node document;
    private final Node version;

    AknMeta(XmlText xml, Facts facts, Node document, Node version) {
        this.xml = xml;
        this.facts = facts;
        this.document = document;
        this.version = version;
    }

    /**
     * The metadata.
     *
     * @param component of the document: {@code main}, or {@code annex_1}
     */
    void write(String language, String component) {
        String symbol = facts.string(document, Vocabulary.symbol).orElse("unknown");
        String day = facts.string(document, Vocabulary.adoptionDate).orElse(UNKNOWN_DAY);
        String issued = facts.string(version, DCTerms.issued.asNode()).orElse(UNKNOWN_DAY);
        String work =
                "/akn/un/statement/deliberation/%s/%s"
                        .formatted(
                                day,
                                symbol.replaceAll("[^A-Za-z0-9]+", "-").toLowerCase(Locale.ROOT));
        String expression = work + "/" + threeLetters(language) + "@";
        xml.element(
                "meta",
                () -> {
                    xml.element(
                            "identification",
                            () -> {
                                level("FRBRWork", work, component, day, "adoption", "country");
                                level(
                                        "FRBRExpression",
                                        expression,
                                        component,
                                        issued,
                                        "publication",
                                        language);
                                level(
                                        "FRBRManifestation",
                                        expression + ".xml",
                                        component,
                                        issued,
                                        "publication",
                                        "");
                            },
                            "source",
                            "#resograph");
                    if (component.equals("main")) {
                        new AknSubjects(xml, facts, document).write();
                        new AknWorkflow(xml, facts, document, version).write();
                        new AknVote(xml, facts, document).write();
                    }
                    references(symbol);
                });
    }

    private void level(
            String name, String uri, String component, String day, String event, String more) {
        xml.element(
                name,
                () -> {
                    String whole = uri.endsWith(".xml") ? uri.replace(".xml", "") : uri;
                    xml.empty(
                            "FRBRthis",
                            "value",
                            whole + "/!" + component + (uri.endsWith(".xml") ? ".xml" : ""));
                    xml.empty("FRBRuri", "value", uri);
                    xml.empty("FRBRdate", "date", day, "name", event);
                    xml.empty("FRBRauthor", "href", "#un", "as", "#author");
                    switch (more) {
                        case "" -> {}
                        case "country" -> xml.empty("FRBRcountry", "value", "un");
                        default -> xml.empty("FRBRlanguage", "language", threeLetters(more));
                    }
                });
    }

    private void references(String symbol) {
        xml.element(
                "references",
                () -> {
                    xml.empty(
                            "original",
                            "eId",
                            "original",
                            "href",
                            document.getURI(),
                            "showAs",
                            symbol);
                    organization("resograph", "Resograph");
                    organization("un", "United Nations");
                    concept("symbol", "Symbol");
                    concept("dateOfIssuance", "Date of issuance");
                    concept("adoptionDate", "Date of adoption");
                    concept("adoptionMeeting", "Meeting of adoption");
                    concept("session", "Session");
                    concept("generalDistribution", "Distribution");
                    concept("publisher", "Publisher");
                    concept("issuingBody", "Issuing body");
                    concept("subsidiaryBody", "Subsidiary body");
                    concept("resolutionTitle", "Title");
                    concept("sponsors", "Sponsors");
                    AknCommittee.of(facts, document)
                            .ifPresent(committee -> concept(committee.id(), committee.name()));
                    concept("body", "Body");
                    concept("inFavour", "In favour");
                    concept("against", "Against");
                    concept("abstaining", "Abstaining");
                    concept("nonVoting", "Non-voting");
                    xml.empty(
                            "TLCRole",
                            "eId",
                            "author",
                            "href",
                            "/akn/ontology/role/un/author",
                            "showAs",
                            "Author");
                },
                "source",
                "#resograph");
    }

    private void organization(String id, String name) {
        xml.empty(
                "TLCOrganization",
                "eId",
                id,
                "href",
                "/akn/ontology/organization/un/" + id,
                "showAs",
                name);
    }

    private void concept(String id, String name) {
        xml.empty(
                "TLCConcept", "eId", id, "href", "/akn/ontology/concept/un/" + id, "showAs", name);
    }

    private static String threeLetters(String tag) {
        try {
            String code = Locale.forLanguageTag(tag).getISO3Language();
            return code.isEmpty() ? "und" : code;
        } catch (MissingResourceException e) {
            return "und";
        }
    }
}
