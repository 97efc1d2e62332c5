package org.resograph.web.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What there is on the page of a document, to go to it at once: a long one is dozens of screens.
 *
 * @param sections of the page
 * @param headings in the text, and its annexes; none where there are few
 */
public record Contents(List<Link> sections, List<Place> headings) {

    private static final int FEW = 2;

    /**
     * A heading.
     *
     * @param level from 1
     */
    public record Place(String href, Passage text, int level) {}

    static Contents of(Ui ui, List<Block> blocks, List<Link> others) {
        List<Link> sections = new ArrayList<>();
        first(blocks, "operative")
                .map(block -> new Link("#" + block.id(), ui.t("contents-operative")))
                .ifPresent(sections::add);
        List<Place> places = new ArrayList<>();
        places(blocks, 1, places);
        sections.addAll(others);
        return new Contents(sections, places.size() > FEW ? places : List.of());
    }

    private static Optional<Block> first(List<Block> blocks, String kind) {
        return blocks.stream()
                .filter(block -> block.kind().equals(kind) && !block.id().isEmpty())
                .findFirst();
    }

    private static void places(List<Block> blocks, int depth, List<Place> places) {
        for (Block block : blocks) {
            boolean isHeading = block.kind().equals("heading");
            Optional<Passage> title = isHeading ? block.text() : block.title();
            boolean isPlace = !block.id().isEmpty() && title.isPresent();
            if (isPlace) {
                int level = isHeading ? depth - 1 + block.level() : depth;
                places.add(new Place("#" + block.id(), plain(title.get()), Math.min(3, level)));
            }
            places(block.blocks(), isPlace && !isHeading ? depth + 1 : depth, places);
        }
    }

    /** Without links and marks of notes, which can't stand in a link. */
    private static Passage plain(Passage title) {
        String html = title.html().toString();
        return Passage.of(
                html.replaceAll("(?s)<sup.*?</sup>", "").replaceAll("<[^>]*>", ""), title.lang());
    }
}
