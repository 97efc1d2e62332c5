package org.resograph.web.akn;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.DCTerms;
import org.resograph.rdf.Vocabulary;
import org.resograph.web.http.Bytes;
import org.resograph.web.http.MediaType;
import org.resograph.web.http.XmlText;
import org.resograph.web.resource.Facts;
import org.resograph.web.resource.Outline;

/** One language version of a document as an Akoma Ntoso 3.0 statement. */
public final class AknView {

    private static final String NAMESPACE = "http://docs.oasis-open.org/legaldocml/ns/akn/3.0";

    private final Facts facts;
    private final Node document;
    private final Node version;
    private final String language;
    private final XmlText xml = new XmlText("akomaNtoso", NAMESPACE);

    private AknView(Facts facts, Node document, Node version, String language) {
        this.facts = facts;
        this.document = document;
        this.version = version;
        this.language = language;
    }

    /**
     * Writes a document.
     *
     * @param facts that describe it with its parts
     * @param wanted the language, where it is published in it; else English, else the first
     * @return empty for what is no document with a text
     */
    public static Optional<Bytes> of(Facts facts, Node document, String wanted, MediaType type) {
        Map<String, Node> versions = new LinkedHashMap<>();
        for (Node version : facts.all(document, Vocabulary.languageVersion)) {
            facts.string(version, Vocabulary.languageTag)
                    .ifPresent(tag -> versions.put(tag, version));
        }
        if (versions.isEmpty()) {
            return Optional.empty();
        }
        String language =
                versions.containsKey(wanted)
                        ? wanted
                        : versions.containsKey("en") ? "en" : versions.keySet().iterator().next();
        Node version = versions.get(language);
        return version == null
                ? Optional.empty()
                : Optional.of(
                        new AknView(
                                        facts.ofVersion(document, language),
                                        document,
                                        version,
                                        language)
                                .write(type));
    }

    private Bytes write(MediaType type) {
        List<Outline> parts = in(language, Outline.of(facts, document));
        Map<String, Deque<Node>> notes = new LinkedHashMap<>();
        for (Outline part : parts) {
            if (facts.is(part.node(), Vocabulary.Footnote)) {
                facts.string(part.node(), Vocabulary.marker)
                        .ifPresent(
                                marker ->
                                        notes.computeIfAbsent(marker, m -> new ArrayDeque<>())
                                                .add(part.node()));
            }
        }
        AknText text = new AknText(xml, facts, language, notes);
        AknBody body = new AknBody(xml, facts, text, language);
        AknCover cover = new AknCover(xml, facts, document, version, language);
        AknMeta meta = new AknMeta(xml, facts, document, version);
        List<Outline> annexes =
                parts.stream().filter(p -> facts.is(p.node(), Vocabulary.Annex)).toList();
        List<Outline> own =
                parts.stream()
                        .filter(p -> !facts.is(p.node(), Vocabulary.Annex))
                        .filter(p -> !facts.is(p.node(), Vocabulary.Footnote))
                        .toList();
        int acts = actsFrom(own);
        xml.element(
                "statement",
                () -> {
                    meta.write(language, "main");
                    cover.cover();
                    cover.title();
                    preamble(body, own.subList(0, acts));
                    xml.element(
                            "mainBody",
                            () -> {
                                body.body(own.subList(acts, own.size()));
                                if (annexes.isEmpty()) {
                                    text.remaining();
                                }
                                if (acts == own.size()) {
                                    xml.empty("p");
                                }
                            });
                    cover.conclusions();
                    annexes(annexes, body, text, meta);
                },
                "name",
                kind());
        return xml.finish(type);
    }

    private void preamble(AknBody body, List<Outline> parts) {
        Optional<String> formula = facts.in(language, document, Vocabulary.enactingFormula);
        if (formula.isPresent() || !parts.isEmpty()) {
            xml.element(
                    "preamble",
                    () -> {
                        formula.ifPresent(
                                f ->
                                        xml.element(
                                                "formula",
                                                () -> xml.element("p", f),
                                                "name",
                                                "enactingFormula"));
                        body.preamble(parts);
                    });
        }
    }

    private void annexes(List<Outline> annexes, AknBody body, AknText text, AknMeta meta) {
        if (annexes.isEmpty()) {
            return;
        }
        xml.element(
                "attachments",
                () -> {
                    for (int i = 0; i < annexes.size(); i++) {
                        Outline annex = annexes.get(i);
                        String component = "annex_" + (i + 1);
                        boolean last = i == annexes.size() - 1;
                        xml.element(
                                "attachment",
                                () ->
                                        xml.element(
                                                "doc",
                                                () ->
                                                        annex(
                                                                annex, component, last, body, text,
                                                                meta),
                                                "name",
                                                "annex"));
                    }
                });
    }

    private void annex(
            Outline annex,
            String component,
            boolean last,
            AknBody body,
            AknText text,
            AknMeta meta) {
        meta.write(language, component);
        facts.in(language, annex.node(), DCTerms.title.asNode())
                .ifPresent(
                        title ->
                                xml.element(
                                        "preface",
                                        () ->
                                                title.lines()
                                                        .forEach(
                                                                line ->
                                                                        xml.element(
                                                                                "p",
                                                                                () ->
                                                                                        xml.inline(
                                                                                                "docTitle",
                                                                                                () ->
                                                                                                        xml
                                                                                                                .text(
                                                                                                                        line))))));
        xml.element(
                "mainBody",
                () -> {
                    body.body(annex.parts());
                    if (last) {
                        text.remaining();
                    }
                    if (annex.parts().isEmpty()) {
                        xml.empty("p");
                    }
                });
    }

    /** Where the preamble ends: after its last paragraph before the first that acts. */
    private int actsFrom(List<Outline> parts) {
        int end = 0;
        for (int i = 0; i < parts.size(); i++) {
            if (facts.is(parts.get(i).node(), Vocabulary.OperativeParagraph)) {
                break;
            }
            if (facts.is(parts.get(i).node(), Vocabulary.PreambularParagraph)) {
                end = i + 1;
            }
        }
        return end;
    }

    /** The parts that have a text in the language, or have one in them; versions may differ. */
    private List<Outline> in(String tag, List<Outline> parts) {
        return parts.stream()
                .map(part -> new Outline(part.node(), in(tag, part.parts())))
                .filter(part -> !part.parts().isEmpty() || isIn(tag, part.node()))
                .toList();
    }

    private boolean isIn(String tag, Node part) {
        return facts.in(tag, part, Vocabulary.text).isPresent()
                || facts.in(tag, part, DCTerms.title.asNode()).isPresent();
    }

    private String kind() {
        if (facts.is(document, Vocabulary.DraftResolution)) {
            return "draftResolution";
        }
        if (facts.is(document, Vocabulary.Decision)) {
            return "decision";
        }
        return facts.is(document, Vocabulary.PresidentialStatement)
                ? "presidentialStatement"
                : "resolution";
    }
}
