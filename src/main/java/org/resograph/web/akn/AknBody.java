package org.resograph.web.akn;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.DCTerms;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.resograph.rdf.Vocabulary;
import org.resograph.text.MarkedText;
import org.resograph.web.http.XmlText;
import org.resograph.web.resource.Facts;
import org.resograph.web.resource.Outline;
import org.resograph.web.resource.PrintedNumber;

/**
 * Writes the parts of a document, each within an element that Akoma Ntoso allows where it stands.
 */
final class AknBody {

    /** Styles that the Secretariat has for headings below a title, from the highest level on. */
    private static final List<String> STYLES = List.of("H1", "H23", "H4", "H56");

    /** Of the containers for text that is no paragraph. */
    private static final String UNCLAIMED = "unclaimedText";

    private final XmlText xml;
    private final Facts facts;
    private final AknText text;
    private final String language;
    private int count;

    AknBody(XmlText xml, Facts facts, AknText text, String language) {
        this.xml = xml;
        this.facts = facts;
        this.text = text;
        this.language = language;
    }

    private String id(String kind) {
        return kind + "_" + ++count;
    }

    private boolean is(Outline part, Node type) {
        return facts.is(part.node(), type);
    }

    private MarkedText words(Outline part) {
        return text.of(part.node()).orElse(MarkedText.of(""));
    }

    /** The paragraphs before the body acts; headings among them hold those that follow. */
    void preamble(List<Outline> parts) {
        for (List<Outline> section : sections(parts)) {
            if (is(section.get(0), Vocabulary.Heading)) {
                xml.element(
                        "tblock",
                        () -> {
                            heading("heading", section.get(0));
                            section.subList(1, section.size()).forEach(this::flowing);
                            if (section.size() == 1) {
                                xml.empty("p");
                            }
                        },
                        "eId",
                        id("tblock"));
            } else {
                section.forEach(
                        part ->
                                xml.element(
                                        "container",
                                        () -> flowing(part),
                                        "name",
                                        is(part, Vocabulary.UnclaimedText)
                                                ? UNCLAIMED
                                                : "preambular",
                                        "eId",
                                        id("container")));
            }
        }
    }

    /** A paragraph as blocks: its text, its points as a list, what follows them. */
    private void flowing(Outline part) {
        if (is(part, Vocabulary.Table)) {
            table(part.node());
            return;
        }
        List<Outline> points = new ArrayList<>();
        text.line(words(part));
        for (Outline piece : part.parts()) {
            if (is(piece, Vocabulary.SubParagraph)) {
                points.add(piece);
            } else {
                items(points);
                flowing(piece);
            }
        }
        items(points);
    }

    private void items(List<Outline> points) {
        if (!points.isEmpty()) {
            List<Outline> list = List.copyOf(points);
            points.clear();
            xml.element(
                    "blockList",
                    () ->
                            list.forEach(
                                    point ->
                                            xml.element(
                                                    "item",
                                                    () -> {
                                                        number(point);
                                                        flowing(point);
                                                    },
                                                    "eId",
                                                    id("item"))),
                    "eId",
                    id("list"));
        }
    }

    /** The main body, or that of an annex. */
    void body(List<Outline> parts) {
        for (List<Outline> section : sections(parts)) {
            if (is(section.get(0), Vocabulary.Heading)) {
                xml.element(
                        "section",
                        () -> {
                            heading("heading", section.get(0));
                            section.subList(1, section.size()).forEach(this::block);
                            if (section.size() == 1) {
                                xml.element("content", () -> xml.empty("p"));
                            }
                        },
                        "eId",
                        id("sec"));
            } else {
                section.forEach(this::block);
            }
        }
    }

    private void heading(String element, Outline part) {
        int level = facts.integer(part.node(), Vocabulary.level).orElse(1);
        String style = STYLES.get(Math.min(level, STYLES.size()) - 1);
        xml.element(element, () -> text.write(words(part)), "class", style);
    }

    /** Cut before each heading. */
    private List<List<Outline>> sections(List<Outline> parts) {
        List<List<Outline>> sections = new ArrayList<>();
        for (Outline part : parts) {
            if (sections.isEmpty() || is(part, Vocabulary.Heading)) {
                sections.add(new ArrayList<>());
            }
            sections.get(sections.size() - 1).add(part);
        }
        return sections;
    }

    private void block(Outline part) {
        if (is(part, Vocabulary.Table)) {
            held("table", () -> table(part.node()));
        } else if (is(part, Vocabulary.NestedDraft)) {
            held("draft", () -> xml.element("p", () -> draft(part)));
        } else if (is(part, Vocabulary.UnclaimedText)) {
            held(UNCLAIMED, () -> text.line(words(part)));
        } else if (is(part, Vocabulary.Continuation)) {
            held("text", () -> text.line(words(part)));
        } else if (is(part, Vocabulary.PreambularParagraph)) {
            held("preambular", () -> flowing(part));
        } else {
            paragraph("paragraph", part);
        }
    }

    private void held(String name, Runnable content) {
        xml.element(
                "hcontainer",
                () -> xml.element("content", content),
                "name",
                name,
                "eId",
                id("hcontainer"));
    }

    private void draft(Outline draft) {
        xml.inline(
                "embeddedStructure",
                () -> {
                    facts.in(language, draft.node(), DCTerms.title.asNode())
                            .ifPresent(
                                    title ->
                                            xml.element(
                                                    "tblock",
                                                    () -> {
                                                        xml.element("heading", title);
                                                        xml.empty("p");
                                                    }));
                    facts.in(language, draft.node(), Vocabulary.enactingFormula)
                            .ifPresent(
                                    formula ->
                                            xml.element(
                                                    "formula",
                                                    () -> xml.element("p", formula),
                                                    "name",
                                                    "enactingFormula"));
                    List<Outline> before =
                            draft.parts().stream()
                                    .takeWhile(p -> is(p, Vocabulary.PreambularParagraph))
                                    .toList();
                    preamble(before);
                    body(draft.parts().subList(before.size(), draft.parts().size()));
                });
    }

    private void paragraph(String element, Outline part) {
        xml.element(
                element,
                () -> {
                    number(part);
                    List<Outline> pieces = part.parts();
                    if (pieces.isEmpty()) {
                        xml.element("content", () -> text.line(words(part)));
                        return;
                    }
                    Optional<Outline> after = last(pieces);
                    List<Outline> points =
                            after.isPresent() ? pieces.subList(0, pieces.size() - 1) : pieces;
                    xml.element(
                            "list",
                            () -> {
                                xml.element("intro", () -> text.line(words(part)));
                                points.forEach(this::point);
                                after.ifPresent(
                                        a -> xml.element("wrapUp", () -> text.line(words(a))));
                            },
                            "eId",
                            id("list"));
                },
                "eId",
                id(element));
    }

    /** The text after the points, if there is one and a point before it. */
    private Optional<Outline> last(List<Outline> pieces) {
        Outline last = pieces.get(pieces.size() - 1);
        boolean closes =
                pieces.size() > 1 && last.parts().isEmpty() && is(last, Vocabulary.Continuation);
        return closes ? Optional.of(last) : Optional.empty();
    }

    private void point(Outline part) {
        if (is(part, Vocabulary.SubParagraph)) {
            paragraph("point", part);
        } else if (is(part, Vocabulary.Heading)) {
            heading("crossHeading", part);
        } else {
            block(part);
        }
    }

    private void number(Outline part) {
        facts.string(part.node(), Vocabulary.number)
                .ifPresent(number -> xml.element("num", printed(part, number)));
    }

    /** The number as it is printed most often. */
    private String printed(Outline part, String number) {
        boolean isItem = is(part, Vocabulary.SubParagraph);
        if (!number.matches("[0-9]+(\\.[0-9]+)*")) {
            return PrintedNumber.ofItem(number);
        }
        if (isItem && part.node().getURI().matches(".*/[ivxlc]+")) {
            // What other languages number by Roman figures, Arabic sets between such marks.
            return "\u2019" + number + "\u2018";
        }
        return isItem ? PrintedNumber.ofItem(number) : PrintedNumber.ofParagraph(number);
    }

    private void table(Node part) {
        Optional<String> html = facts.in(language, part, Vocabulary.html);
        if (html.isEmpty()) {
            text.of(part).ifPresent(text::line);
            return;
        }
        xml.element(
                "table",
                () -> {
                    for (Element row : Jsoup.parse(html.get()).select("tr")) {
                        xml.element("tr", () -> row.children().forEach(this::cell));
                    }
                },
                "eId",
                id("table"));
    }

    private void cell(Element cell) {
        String columns = cell.attr("colspan");
        Runnable content = () -> xml.element("p", () -> text.write(CellText.of(cell)));
        if (columns.isEmpty()) {
            xml.element(cell.normalName(), content);
        } else {
            xml.element(cell.normalName(), content, "colspan", columns);
        }
    }
}
