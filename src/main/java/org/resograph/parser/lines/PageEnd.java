package org.resograph.parser.lines;

import java.util.List;
import java.util.Optional;
import org.resograph.document.Line;
import org.resograph.parser.Numbering;
import org.resograph.parser.field.Brackets;
import org.resograph.parser.profile.LanguageProfile;
import org.resograph.parser.profile.Template;
import org.resograph.resolution.Block.PrintedLine.Role;

/**
 * Where the page that holds a resolution goes on below it: with what a library may do with its
 * copy, or with its source, links and the like.
 */
final class PageEnd {

    /** The opening of a note is not longer. */
    private static final int LONGEST_OPENING = 120;

    /** A line of links is not longer. */
    private static final int LONGEST_LINK = 300;

    private final List<Line> lines;
    private final LanguageProfile profile;
    private final Formulas formulas;
    private final Pieces pieces;

    PageEnd(List<Line> lines, LanguageProfile profile, Formulas formulas) {
        this.lines = lines;
        this.profile = profile;
        this.formulas = formulas;
        this.pieces = new Pieces(profile);
    }

    /** The first line at or after one that is the page's own again; the end for none. */
    int find(int from, int end) {
        int note = from;
        Optional<Template> copyNote = profile.template("copy-note");
        while (note < end && !opens(lines.get(note), copyNote)) {
            note++;
        }
        int own = note;
        for (int i = note - 1; i > from && !isOfForm(lines.get(i)); i--) {
            if (opens(lines.get(i), profile.template("page-end"))) {
                own = i;
            }
        }
        return own;
    }

    private static boolean opens(Line line, Optional<Template> form) {
        String text = line.text().text();
        int end = Math.min(text.length(), LONGEST_OPENING);
        return form.isPresent() && form.get().match(text, 0, end).isPresent();
    }

    /**
     * Whether a line can't stand below the document: a paragraph, a note, a line of its closing.
     */
    private boolean isOfForm(Line line) {
        String text = line.text().text();
        return line.role() == Line.Role.FOOTNOTE
                || line.isTableRow()
                || text.length() > LONGEST_LINK
                || text.isEmpty()
                || Numbering.leading(text).isPresent()
                || Brackets.opens(text.charAt(0))
                || text.charAt(0) == '*'
                || AnnexTitle.is(text, profile)
                || formulas.at(line.text()).isPresent()
                || pieces.closing(line.text()).stream().anyMatch(p -> p.role() == Role.MEETING);
    }
}
