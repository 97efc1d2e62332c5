package org.resograph.web.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import org.resograph.text.Mark;
import org.resograph.text.MarkedText;

/**
 * Writes marked text as HTML. Marks may overlap as they like; elements are closed and opened anew
 * at each border.
 */
final class PassageWriter {

    private final MarkedText text;
    private final List<Cited> cited = new ArrayList<>();
    private final Function<String, Optional<String>> notes;

    /** Words of the text that cite something, and where it is. */
    private record Cited(int start, int end, String href) {}

    /**
     * A writer of one text.
     *
     * @param notes from the mark of a footnote to where the note is
     */
    PassageWriter(MarkedText text, Function<String, Optional<String>> notes) {
        this.text = text;
        this.notes = notes;
    }

    /** Makes the first such words that are not yet a link lead to what they cite. */
    PassageWriter cite(String words, String href) {
        for (int at = text.text().indexOf(words);
                at >= 0 && !words.isEmpty();
                at = text.text().indexOf(words, at + 1)) {
            int start = at;
            int end = at + words.length();
            if (cited.stream().noneMatch(c -> c.start() < end && start < c.end())) {
                cited.add(new Cited(start, end, href));
                break;
            }
        }
        return this;
    }

    String html() {
        TreeSet<Integer> borders = new TreeSet<>(List.of(0, text.text().length()));
        for (Mark mark : text.marks()) {
            borders.add(mark.start());
            borders.add(mark.end());
        }
        for (Cited citation : cited) {
            borders.add(citation.start());
            borders.add(citation.end());
        }
        StringBuilder out = new StringBuilder(text.text().length() + 64);
        String open = "";
        int from = 0;
        for (int border : borders) {
            if (border > from) {
                String href = hrefAt(from);
                if (!href.equals(open)) {
                    out.append(open.isEmpty() ? "" : "</a>");
                    if (!href.isEmpty()) {
                        out.append("<a href=\"").append(escape(href)).append("\">");
                    }
                    open = href;
                }
                piece(from, border, out);
            }
            if (!notesAt(border).isEmpty() && !open.isEmpty()) {
                out.append("</a>");
                open = "";
            }
            notesAt(border).forEach(marker -> note(marker, out));
            from = border;
        }
        return out.append(open.isEmpty() ? "" : "</a>").toString();
    }

    private void piece(int from, int to, StringBuilder out) {
        boolean bold = isAt(from, Mark.Style.BOLD);
        boolean italic = isAt(from, Mark.Style.ITALIC);
        out.append(bold ? "<strong>" : "").append(italic ? "<em>" : "");
        out.append(escape(text.text().substring(from, to)));
        out.append(italic ? "</em>" : "").append(bold ? "</strong>" : "");
    }

    private boolean isAt(int place, Mark.Style style) {
        return text.marks(Mark.Emphasis.class).stream()
                .anyMatch(m -> m.style() == style && m.start() <= place && place < m.end());
    }

    private String hrefAt(int place) {
        return cited.stream()
                .filter(c -> c.start() <= place && place < c.end())
                .map(Cited::href)
                .findFirst()
                .orElseGet(
                        () ->
                                text.marks(Mark.Link.class).stream()
                                        .filter(m -> m.start() <= place && place < m.end())
                                        .map(Mark.Link::href)
                                        .filter(href -> href.matches("(?i)https?://.*"))
                                        .findFirst()
                                        .orElse(""));
    }

    private List<String> notesAt(int place) {
        return text.marks(Mark.NoteReference.class).stream()
                .filter(m -> m.start() == place)
                .sorted(Comparator.comparing(Mark.NoteReference::marker))
                .map(Mark.NoteReference::marker)
                .toList();
    }

    private void note(String marker, StringBuilder out) {
        Optional<String> href = notes.apply(marker);
        out.append("<sup class=\"note\">");
        href.ifPresent(h -> out.append("<a href=\"").append(escape(h)).append("\">"));
        out.append(escape(marker));
        href.ifPresent(h -> out.append("</a>"));
        out.append("</sup>");
    }

    /** Text as HTML. */
    static String escape(String text) {
        StringBuilder out = new StringBuilder(text.length() + 16);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                case '\'' -> out.append("&#39;");
                default -> out.append(c);
            }
        }
        return out.toString();
    }
}
