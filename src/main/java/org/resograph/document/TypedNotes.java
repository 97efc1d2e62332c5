package org.resograph.document;

import java.util.List;

/**
 * Footnotes that people type: {@linkplain BracketedNotes in brackets}, {@linkplain StrokeNotes
 * before a stroke}, or as {@linkplain RaisedFigures raised figures}.
 *
 * <pre>
 * "… of the coast,[1]"   "… of the coast, 1/"   "… of the coast,¹"
 * "[1] See A/85/1."      "1/ See A/85/1."       "¹ See A/85/1."
 * </pre>
 */
public final class TypedNotes {

    private TypedNotes() {}

    /** The lines, those that are such footnotes as footnotes. */
    public static List<Line> told(List<Line> lines) {
        return toldByMarks(RaisedFigures.told(lines));
    }

    /** The same where raised figures are told otherwise. */
    public static List<Line> toldByMarks(List<Line> lines) {
        return StrokeNotes.told(BracketedNotes.told(lines));
    }
}
