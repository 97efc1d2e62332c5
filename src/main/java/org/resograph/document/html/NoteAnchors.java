package org.resograph.document.html;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.resograph.document.NoteMarks;

/**
 * The links of a page from its text to its footnotes and back. A link of which the words are a
 * mark, and which leads to a later place of the page, refers to a footnote; one that leads to an
 * earlier place is the way back.
 */
final class NoteAnchors {

    // shown = mark / "[" mark "]" / "(" mark ")"
    private static final Pattern SHOWN = Pattern.compile("[\\[(]?\\s*([^\\[\\]()\\s]+)\\s*[\\])]?");
    private static final Pattern ARROW = Pattern.compile("[↩↑^⤴←\uFE0E\uFE0F\\s]+");

    /** Where each element stands among all. */
    private final IdentityHashMap<Element, Integer> order = new IdentityHashMap<>();

    private final Map<String, Element> targets = new HashMap<>();
    private final IdentityHashMap<Element, String> notes = new IdentityHashMap<>();

    private NoteAnchors() {}

    static NoteAnchors of(Element body) {
        NoteAnchors anchors = new NoteAnchors();
        for (Element element : body.getAllElements()) {
            anchors.order.put(element, anchors.order.size());
            for (String name : new String[] {element.id(), element.attr("name")}) {
                if (!name.isEmpty()) {
                    anchors.targets.putIfAbsent(name, element);
                }
            }
        }
        for (Element link : body.select("a[href^=#]")) {
            anchors.reference(link)
                    .ifPresent(mark -> anchors.target(link).ifPresent(t -> anchors.add(t, mark)));
        }
        return anchors;
    }

    private void add(Element target, String mark) {
        Element block = target;
        while (!block.isBlock() && block.parent() != null) {
            block = block.parent();
        }
        notes.putIfAbsent(block, mark);
    }

    private Optional<Element> target(Element link) {
        String address = link.attr("href");
        return address.startsWith("#")
                ? Optional.ofNullable(targets.get(address.substring(1)))
                : Optional.empty();
    }

    private int order(Element element) {
        return order.getOrDefault(element, -1);
    }

    /** The mark that a link to a footnote shows. */
    Optional<String> reference(Element link) {
        return target(link).filter(t -> order(t) > order(link)).flatMap(t -> shown(link));
    }

    /** Whether a link leads back from a footnote; what it shows is not part of it. */
    boolean isWayBack(Element link) {
        return target(link).filter(t -> order(t) < order(link)).isPresent()
                && (shown(link).isPresent() || ARROW.matcher(link.text()).matches());
    }

    /** The mark of the footnote that a block is. */
    Optional<String> noteOf(Element block) {
        return Optional.ofNullable(notes.get(block));
    }

    /**
     * The marks that a superscript is: one, or several with commas between; none if it is no mark.
     *
     * @param before what stands before it in its block
     */
    List<String> marks(Element raised, String before) {
        boolean back = raised.select("a").stream().anyMatch(this::isWayBack);
        if (back || NoteMarks.isAfterUnit(before)) {
            return List.of();
        }
        return shown(raised).map(List::of).orElseGet(() -> NoteMarks.marks(raised.text().strip()));
    }

    private static Optional<String> shown(Element element) {
        Matcher shown = SHOWN.matcher(element.text().strip());
        return shown.matches() && NoteMarks.isMark(shown.group(1))
                ? Optional.of(shown.group(1))
                : Optional.empty();
    }
}
