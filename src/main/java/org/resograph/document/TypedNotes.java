package org.resograph.document;

import java.util.List;

/**
 * Footnotes that people type, in formats that have footnotes of their own: by {@linkplain
 * RaisedFigures raised figures} or {@linkplain BracketedNotes in brackets}.
 *
 * <pre>
 * "… of the coast,¹"     "… of the coast,[1]"
 * "¹ See A/85/1."        "[1] See A/85/1."
 * </pre>
 */
public final class TypedNotes {

    private TypedNotes() {}

    /** The lines, those that are such footnotes as footnotes. */
    public static List<Line> told(List<Line> lines) {
        return BracketedNotes.told(RaisedFigures.told(lines));
    }
}
