package org.resograph.document;

import java.util.ArrayList;
import java.util.List;
import org.resograph.text.MarkedText;
import org.resograph.text.MarkedTextBuilder;

/**
 * Tells line breaks within a paragraph that part lines, as in a closing ("46th meeting", "11
 * October 2023"), from those that only make a title or a paragraph look better.
 */
public final class LineBreaks {

    /** A line of a masthead, a closing or a roll call is shorter. */
    private static final int SHORT = 60;

    private LineBreaks() {}

    /** The lines that the pieces of a paragraph make; what of them prints nothing is left out. */
    public static List<MarkedText> lines(List<MarkedText> pieces, boolean heading) {
        List<MarkedText> lines = new ArrayList<>();
        for (MarkedText piece : pieces) {
            if (piece.isEmpty() && piece.marks().isEmpty()) {
                continue;
            }
            int last = lines.size() - 1;
            if (last >= 0 && (heading || isOne(lines.get(last).text(), piece.text()))) {
                lines.set(last, joined(lines.get(last), piece));
            } else {
                lines.add(piece);
            }
        }
        return lines;
    }

    private static boolean isOne(String before, String after) {
        if (after.isEmpty() || before.isEmpty() || before.endsWith(":")) {
            return after.isEmpty() || before.isEmpty();
        }
        return Character.isLowerCase(after.codePointAt(0))
                || before.length() > SHORT && after.length() > SHORT;
    }

    private static MarkedText joined(MarkedText before, MarkedText after) {
        return new MarkedTextBuilder().append(before).space().append(after).build();
    }
}
