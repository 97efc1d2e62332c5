package org.resograph.roads;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.resograph.text.Mark;
import org.resograph.text.MarkedText;

/**
 * A text cut into runs that are set alike, with footnote marks between them.
 *
 * @param text of the run; of a footnote mark, the mark
 * @param note whether it is a footnote mark
 */
record Runs(String text, boolean italic, boolean bold, boolean note) {

    /** The runs of a text, in order. */
    static List<Runs> of(MarkedText marked) {
        TreeSet<Integer> cuts = new TreeSet<>(List.of(0, marked.text().length()));
        for (Mark mark : marked.marks()) {
            cuts.add(mark.start());
            cuts.add(mark.end());
        }
        List<Runs> runs = new ArrayList<>();
        List<Integer> at = List.copyOf(cuts);
        for (int i = 0; i < at.size(); i++) {
            int from = at.get(i);
            for (Mark.NoteReference note : marked.marks(Mark.NoteReference.class)) {
                if (note.start() == from) {
                    runs.add(new Runs(note.marker(), false, false, true));
                }
            }
            if (i + 1 < at.size() && from < at.get(i + 1)) {
                String part = marked.text().substring(from, at.get(i + 1));
                runs.add(
                        new Runs(
                                part,
                                is(marked, from, Mark.Style.ITALIC),
                                is(marked, from, Mark.Style.BOLD),
                                false));
            }
        }
        return runs;
    }

    private static boolean is(MarkedText marked, int at, Mark.Style style) {
        return marked.marks(Mark.Emphasis.class).stream()
                .anyMatch(e -> e.style() == style && e.start() <= at && e.end() > at);
    }
}
