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

    /** No line that was broken for its length is longer. */
    private static final int LONGEST = 150;

    private LineBreaks() {}

    /** The lines that the pieces of a paragraph make; what of them prints nothing is left out. */
    public static List<MarkedText> lines(List<MarkedText> pieces, boolean heading) {
        List<MarkedText> lines = new ArrayList<>();
        MarkedTextBuilder line = new MarkedTextBuilder();
        MarkedText last = MarkedText.EMPTY;
        boolean begun = false;
        boolean wrapped = pieces.stream().allMatch(p -> p.text().length() <= LONGEST);
        for (MarkedText piece : pieces) {
            if (piece.isEmpty() && piece.marks().isEmpty()) {
                continue;
            }
            if (begun && !heading && !isOne(last.text(), piece.text(), wrapped)) {
                lines.add(line.build());
                line = new MarkedTextBuilder();
            } else if (begun) {
                line.space();
            }
            line.append(piece);
            last = piece;
            begun = true;
        }
        if (begun) {
            lines.add(line.build());
        }
        return lines;
    }

    /** Whether the break between two pieces stands within a line. */
    private static boolean isOne(String before, String after, boolean wrapped) {
        if (after.isEmpty() || before.isEmpty() || before.endsWith(":")) {
            return after.isEmpty() || before.isEmpty();
        }
        return Character.isLowerCase(after.codePointAt(0))
                || wrapped && before.length() > SHORT && after.length() > SHORT;
    }
}
