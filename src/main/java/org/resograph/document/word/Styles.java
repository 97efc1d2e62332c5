package org.resograph.document.word;

import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import javax.xml.stream.XMLStreamException;
import org.resograph.document.StyleNames;
import org.resograph.document.word.Properties.Paragraph;
import org.resograph.document.word.Properties.Run;

/** The styles of a document, and what a paragraph or a run has of them. */
final class Styles {

    private static final int MAX_STYLES = 20_000;

    /** Styles may be based on each other in a circle. */
    private static final int MAX_BASES = 20;

    /**
     * A style.
     *
     * @param name as in the templates of the United Nations: {@code SingleTxtG}
     */
    private record Style(String name, String base, Paragraph paragraph, Run run) {}

    /** No style is defined. */
    static final Styles NONE = new Styles();

    private final Map<String, Style> byId = new HashMap<>();
    private String usual = "";

    private Styles() {}

    /** Reads the part of styles. */
    static Styles read(InputStream in) throws XMLStreamException {
        Styles styles = new Styles();
        try (XmlPart xml = XmlPart.open(in)) {
            xml.children(
                    name -> {
                        if (name.equals("style") && styles.byId.size() < MAX_STYLES) {
                            styles.add(xml);
                        }
                    });
        }
        return styles;
    }

    private void add(XmlPart xml) throws XMLStreamException {
        String id = xml.attribute("styleId").orElse("");
        boolean paragraph = xml.attribute("type").orElse("paragraph").equals("paragraph");
        if (paragraph && xml.attribute("default").filter(d -> !d.equals("0")).isPresent()) {
            usual = id;
        }
        String[] names = {id, ""};
        Paragraph[] paragraphs = {Paragraph.NONE};
        Run[] runs = {Run.NONE};
        xml.children(
                child -> {
                    switch (child) {
                        case "name" -> names[0] = name(id, xml.value());
                        case "basedOn" -> names[1] = xml.value();
                        case "pPr" -> paragraphs[0] = Properties.paragraph(xml);
                        case "rPr" -> runs[0] = Properties.run(xml);
                        default -> {}
                    }
                });
        byId.put(id, new Style(names[0], names[1], paragraphs[0], runs[0]));
    }

    /** A translated Word gives the styles of a template numbers for identifiers. */
    private static String name(String id, String name) {
        return name.startsWith("_") ? StyleNames.normalize(name) : id;
    }

    /** The name of a paragraph's style; empty for the usual one. */
    String name(Optional<String> id) {
        if (id.isEmpty() || id.get().equals(usual)) {
            return "";
        }
        Style style = byId.get(id.get());
        return style == null ? id.get() : style.name;
    }

    /** Whether the style of a paragraph is that of a heading. */
    boolean isHeading(Optional<String> id) {
        return StyleNames.isHeading(name(id))
                || ofParagraph(id, Paragraph::outlineLevel).isPresent();
    }

    /** A property that a paragraph has of its style, or of those on which that is based. */
    <T> Optional<T> ofParagraph(Optional<String> id, Function<Paragraph, Optional<T>> property) {
        return of(id.orElse(usual), s -> property.apply(s.paragraph));
    }

    /** A property that a run has of its style, or of those on which that is based. */
    <T> Optional<T> ofRun(Optional<String> id, Function<Run, Optional<T>> property) {
        return of(id.orElse(""), s -> property.apply(s.run));
    }

    /** What is known by the name of a paragraph's style, or of one of those it is based on. */
    <T> Optional<T> byIdentifier(Optional<String> id, Function<String, Optional<T>> known) {
        String at = id.orElse(usual);
        for (int i = 0; i < MAX_BASES && byId.containsKey(at); i++) {
            Optional<T> value = known.apply(at);
            if (value.isPresent()) {
                return value;
            }
            at = byId.get(at).base;
        }
        return Optional.empty();
    }

    private <T> Optional<T> of(String id, Function<Style, Optional<T>> property) {
        String at = id;
        for (int i = 0; i < MAX_BASES; i++) {
            Style style = byId.get(at);
            if (style == null) {
                break;
            }
            Optional<T> value = property.apply(style);
            if (value.isPresent()) {
                return value;
            }
            at = style.base;
        }
        return Optional.empty();
    }
}
