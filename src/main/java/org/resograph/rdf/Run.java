package org.resograph.rdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
        TreeSet<Integer> bounds = new TreeSet<>(List.of(0, text.length()));
        for (Mark mark : marks) {
            bounds.add(mark.start());
            bounds.add(mark.end());
        }
        List<Run> runs = new ArrayList<>();
        for (int start : bounds) {
            Integer end = bounds.higher(start);
            List<String> notes = notes(marked, start);
            if (end != null) {
                add(run(marks, notes, start, end, text.substring(start, end)), runs);
            } else if (!notes.isEmpty()) {
                runs.add(new Run(notes, "", false, false, Optional.empty()));
            }
        }
        return runs;
    }

    private static void add(Run run, List<Run> runs) {
        Run last = runs.isEmpty() ? run : runs.get(runs.size() - 1);
        boolean goesOn =
                !runs.isEmpty()
                        && run.notes.isEmpty()
                        && run.bold == last.bold
                        && run.italic == last.italic
                        && run.href.equals(last.href);
        if (goesOn) {
            runs.set(
                    runs.size() - 1,
                    new Run(last.notes, last.text + run.text, run.bold, run.italic, run.href));
        } else {
            runs.add(run);
        }
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

    private static Run run(List<Mark> marks, List<String> notes, int start, int end, String text) {
        boolean bold = false;
        boolean italic = false;
        Optional<String> href = Optional.empty();
        for (Mark mark : marks) {
            if (mark.start() <= start && end <= mark.end()) {
                if (mark instanceof Link link) {
                    href = Optional.of(link.href());
                } else if (mark instanceof Emphasis emphasis) {
                    bold |= emphasis.style() == Style.BOLD;
                    italic |= emphasis.style() == Style.ITALIC;
                }
            }
        }
        return new Run(notes, text, bold, italic, href);
    }

    private static List<String> notes(MarkedText marked, int at) {
        return marked.marks(NoteReference.class).stream()
                .filter(note -> note.start() == at)
                .map(NoteReference::marker)
                .toList();
    }
}
