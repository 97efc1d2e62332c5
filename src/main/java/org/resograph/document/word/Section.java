package org.resograph.document.word;

import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;

/**
 * What a section says of its headers and footers.
 *
 * @param first the relation of the header that stands on the first page only
 * @param running the relations of all others
 */
record Section(List<String> first, List<String> running) {

    Section {
        first = List.copyOf(first);
        running = List.copyOf(running);
    }

    /** That of the element {@code sectPr} at hand. */
    static Section read(XmlPart xml) throws XMLStreamException {
        List<String> first = new ArrayList<>();
        List<String> running = new ArrayList<>();
        boolean[] titlePage = {false};
        xml.children(
                name -> {
                    String id = xml.attribute("id").orElse("");
                    boolean onFirst = xml.attribute("type").orElse("").equals("first");
                    switch (name) {
                        case "headerReference" -> (onFirst ? first : running).add(id);
                        case "footerReference" -> running.add(id);
                        case "titlePg" -> titlePage[0] = xml.isOn();
                        default -> {}
                    }
                });
        if (!titlePage[0]) {
            first.clear();
        }
        return new Section(first, running);
    }
}
