package org.resograph.parser;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.resograph.document.Source;
import org.resograph.reference.Reference;
import org.resograph.resolution.Block;
import org.resograph.resolution.Block.Paragraph;
import org.resograph.resolution.Resolution;
import org.resograph.text.Parsed;

/** Reads a text of a test, and tells what it was read as. */
final class ReadText {

    private ReadText() {}

    static Parsed<Optional<Resolution>> parse(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return new ResolutionReader(Reference.bundled())
                .read(Source.of("a.txt", bytes), Optional.empty())
                .parsed();
    }

    /** Each paragraph with the start of its kind, its label and its text: {@code OP 1 Urges …}. */
    static List<String> paragraphs(List<Block> blocks) {
        List<String> found = new ArrayList<>();
        for (Block block : blocks) {
            if (block instanceof Paragraph p) {
                String label = p.label().map(l -> l + " ").orElse("");
                found.add(p.kind().name().substring(0, 2) + " " + label + p.text().text());
                found.addAll(paragraphs(p.children()));
            }
        }
        return found;
    }
}
