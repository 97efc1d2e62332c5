package org.resograph.rdf;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.resograph.text.Mark;
import org.resograph.text.Mark.Emphasis;
import org.resograph.text.Mark.Link;
import org.resograph.text.Mark.NoteReference;
import org.resograph.text.Mark.Style;
import org.resograph.text.MarkedText;

/**
 * Characters that are all marked alike. A marked text is its runs one after the other, so that
 * marks that overlap can be written in formats where they must nest.
 *
 * @param notes the footnote marks before the first character
 * @param text the characters; empty only in a last run that carries notes
 * @param href what they are linked to
 */
record Run(List<String> notes, String text, boolean bold, boolean italic, Optional<String> href) {

    /** The runs of a text, in order. */
    static List<Run> of(MarkedText marked) {
        String text = marked.text();
        if (marked.marks().isEmpty()) {
            return text.isEmpty() ? List.of() : List.of(plain(text));
        }
        List<Mark> marks = marked.marks().stream().map(mark -> trim(mark, text)).toList();
        Map<Integer, List<String>> notes = notes(marked);
        Map<Integer, List<Integer>> starts = new HashMap<>();
        TreeSet<Integer> bounds = new TreeSet<>(List.of(0, text.length()));
        for (int i = 0; i < marks.size(); i++) {
            Mark mark = marks.get(i);
            bounds.add(mark.start());
            bounds.add(mark.end());
            if (!(mark instanceof NoteReference) && mark.start() < mark.end()) {
                starts.computeIfAbsent(mark.start(), s -> new ArrayList<>()).add(i);
            }
        }
        List<Run> runs = new ArrayList<>();
        // The marks of a place by their order: the last link counts.
        TreeMap<Integer, Mark> here = new TreeMap<>();
        Run open = null;
        int from = 0;
        for (int start : bounds) {
            here.values().removeIf(mark -> mark.end() <= start);
            starts.getOrDefault(start, List.of()).forEach(i -> here.put(i, marks.get(i)));
            List<String> before = notes.getOrDefault(start, List.of());
            Run run = marked(here.values(), before);
            if (open != null && start < text.length() && before.isEmpty() && open.isLike(run)) {
                continue;
            }
            if (open != null) {
                runs.add(open.with(text.substring(from, start)));
            }
            open = run;
            from = start;
        }
        if (open != null && !open.notes.isEmpty()) {
            runs.add(open); // behind the last character
        }
        return runs;
    }

    private boolean isLike(Run other) {
        return bold == other.bold && italic == other.italic && href.equals(other.href);
    }

    private Run with(String characters) {
        return new Run(notes, characters, bold, italic, href);
    }

    /** Emphasis neither starts nor ends with a space: Markdown would not see it. */
    private static Mark trim(Mark mark, String text) {
        if (!(mark instanceof Emphasis emphasis)) {
            return mark;
        }
        int start = mark.start();
        int end = mark.end();
        while (start < end && text.charAt(end - 1) == ' ') {
            end--;
        }
        while (start < end && text.charAt(start) == ' ') {
            start++;
        }
        return new Emphasis(start, end, emphasis.style());
    }

    private static Run plain(String text) {
        return new Run(List.of(), text, false, false, Optional.empty());
    }

    /** A run without its characters. */
    private static Run marked(Collection<Mark> marks, List<String> notes) {
        boolean bold = false;
        boolean italic = false;
        Optional<String> href = Optional.empty();
        for (Mark mark : marks) {
            if (mark instanceof Link link) {
                href = Optional.of(link.href());
            } else if (mark instanceof Emphasis emphasis) {
                bold |= emphasis.style() == Style.BOLD;
                italic |= emphasis.style() == Style.ITALIC;
            }
        }
        return new Run(notes, "", bold, italic, href);
    }

    private static Map<Integer, List<String>> notes(MarkedText marked) {
        Map<Integer, List<String>> notes = new HashMap<>();
        for (NoteReference note : marked.marks(NoteReference.class)) {
            notes.computeIfAbsent(note.start(), n -> new ArrayList<>()).add(note.marker());
        }
        return notes;
    }
}
