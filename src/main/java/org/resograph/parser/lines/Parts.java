package org.resograph.parser.lines;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.resograph.document.Line;
import org.resograph.parser.profile.Folded;
import org.resograph.parser.profile.LanguageProfile;

/**
 * Where the resolutions of a composite start.
 *
 * <pre>
 * composite = cover number title 2*( letter *title formula text )      ; A, B, C; ألف، باء
 * </pre>
 */
final class Parts {

    /** So many lines a title may take between a letter and its formula. */
    private static final int NEAR = 6;

    private static final int LONGEST = 6;

    /**
     * A resolution of a composite.
     *
     * @param letter A, B, C
     * @param start the line with its letter
     * @param formula the line with its formula
     */
    record Part(String letter, int start, int formula) {}

    private final List<Line> lines;
    private final LanguageProfile profile;
    private final Formulas formulas;

    Parts(List<Line> lines, LanguageProfile profile, Formulas formulas) {
        this.lines = lines;
        this.profile = profile;
        this.formulas = formulas;
    }

    /** The parts between two lines, in order; none if there are not two. */
    List<Part> find(int from, int to) {
        List<Part> parts = new ArrayList<>();
        for (int i = from; i < to; i++) {
            int due =
                    parts.isEmpty() ? 0 : parts.get(parts.size() - 1).letter().charAt(0) - 'A' + 1;
            Optional<String> letter = letter(lines.get(i), due);
            if (letter.isEmpty() && !parts.isEmpty()) {
                // The one before it may be lost.
                letter = letter(lines.get(i), due + 1);
            }
            if (letter.isPresent()) {
                int formula = formula(i + 1, Math.min(to, i + 1 + NEAR));
                if (formula > 0) {
                    parts.add(new Part(letter.get(), i, formula));
                    i = formula;
                }
            }
        }
        return parts.size() > 1 ? parts : List.of();
    }

    /** The letter of an ordinal from 0, if it stands alone on a line. */
    private Optional<String> letter(Line line, int count) {
        String text = line.text().text();
        if (text.isEmpty() || text.length() > LONGEST || line.isTableRow()) {
            return Optional.empty();
        }
        String due = String.valueOf((char) ('A' + count));
        String bare = text.endsWith(".") ? text.substring(0, text.length() - 1) : text;
        if (bare.equals(due)) {
            return Optional.of(due);
        }
        String folded = Folded.fold(bare);
        return profile.words("part-letter").stream()
                .filter(w -> w.startsWith(Folded.fold(due) + " "))
                .filter(w -> w.substring(2).equals(folded))
                .findFirst()
                .map(w -> due);
    }

    private int formula(int from, int to) {
        for (int i = from; i < to; i++) {
            if (!lines.get(i).isTableRow() && formulas.at(lines.get(i).text()).isPresent()) {
                return i;
            }
        }
        return -1;
    }
}
