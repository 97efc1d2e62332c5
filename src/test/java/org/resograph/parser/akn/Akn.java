package org.resograph.parser.akn;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.resograph.document.Source;
import org.resograph.reference.Reference;
import org.resograph.resolution.Resolution;
import org.resograph.text.Parsed;

/** A small Akoma Ntoso document of our own invention; each part can be replaced. */
final class Akn {

    private String name = "resolution";
    private String work = "/akn/un/statement/deliberation/unga-hrc/2031-07-04/88-7/";
    private String workDate = "2031-07-04";
    private String language = "eng";
    private String meta = "";
    private String cover =
            line("<docNumber refersTo=\"#symbol\">A/HRC/RES/88/7</docNumber>")
                    + line(
                            "<docAuthority refersTo=\"#subsidiaryBody\">Human Rights Council</docAuthority>");
    private String preface =
            line(
                    "<docNumber>88/7.</docNumber><docTitle>\tLighthouses and their keepers</docTitle>");
    private String preamble =
            "<formula name=\"enactingFormula\"><p><span class=\"italic\">The Human Rights Council</span>,</p></formula>"
                    + container("Recalling", "the lamps that are lit on the coast,");
    private String body =
            paragraph("1.", "<span class=\"italic\">Thanks</span> the keepers of the lamps.");
    private String conclusions = "";
    private String attachments = "";
    private String path = "document.xml";

    static Akn document() {
        return new Akn();
    }

    static String line(String content) {
        return "<p>" + content + "</p>\n";
    }

    static String container(String opening, String rest) {
        return "<container name=\"%s\"><p xml:space=\"preserve\">\t<span class=\"italic\">%s</span> %s</p></container>%n"
                .formatted(opening, opening, rest);
    }

    static String paragraph(String number, String text) {
        return "<paragraph class=\"SingleTxtG\">"
                + (number.isEmpty() ? "" : "<num>" + number + "</num>")
                + "<content><p xml:space=\"preserve\">\t"
                + text
                + "</p></content></paragraph>\n";
    }

    static String point(String number, String text) {
        return "<point>"
                + (number.isEmpty() ? "" : "<num>" + number + "</num>")
                + "<content><p>\t"
                + text
                + "</p></content></point>\n";
    }

    Akn name(String value) {
        name = value;
        return this;
    }

    Akn work(String uri, String date) {
        work = uri;
        workDate = date;
        return this;
    }

    Akn language(String code) {
        language = code;
        return this;
    }

    /** Classification, workflow, analysis. */
    Akn meta(String value) {
        meta = value;
        return this;
    }

    Akn cover(String value) {
        cover = value;
        return this;
    }

    Akn preface(String value) {
        preface = value;
        return this;
    }

    Akn preamble(String value) {
        preamble = value;
        return this;
    }

    Akn body(String value) {
        body = value;
        return this;
    }

    Akn conclusions(String value) {
        conclusions = value;
        return this;
    }

    Akn attachments(String value) {
        attachments = value;
        return this;
    }

    Akn path(String value) {
        path = value;
        return this;
    }

    String xml() {
        return """
        <akomaNtoso xmlns="http://docs.oasis-open.org/legaldocml/ns/akn/3.0" xmlns:akn4un="http://un.org/akn4un">
        <statement name="%s">
        <meta><identification source="#x">
        <FRBRWork><FRBRuri value="%s"/><FRBRdate date="%s" name="adoption"/></FRBRWork>
        <FRBRExpression><FRBRdate date="2031-07-20" name="publication"/><FRBRlanguage language="%s"/></FRBRExpression>
        </identification>%s</meta>
        <coverPage>%s</coverPage>
        <preface>%s</preface>
        <preamble>%s</preamble>
        <mainBody>%s</mainBody>
        %s
        %s
        </statement>
        </akomaNtoso>
        """
                .formatted(
                        name,
                        work,
                        workDate,
                        language,
                        meta,
                        cover,
                        preface,
                        preamble,
                        body,
                        conclusions.isEmpty()
                                ? ""
                                : "<conclusions>" + conclusions + "</conclusions>",
                        attachments.isEmpty()
                                ? ""
                                : "<attachments>" + attachments + "</attachments>");
    }

    Parsed<Optional<Resolution>> parsed() {
        return read(path, xml());
    }

    Resolution read() {
        return parsed().value().orElseThrow();
    }

    static Parsed<Optional<Resolution>> read(String path, String xml) {
        return read(path, xml.getBytes(StandardCharsets.UTF_8));
    }

    static Parsed<Optional<Resolution>> read(String path, byte[] bytes) {
        return new AknReader(Reference.bundled()).read(Source.of(path, bytes));
    }
}
