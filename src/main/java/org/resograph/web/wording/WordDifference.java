package org.resograph.web.wording;

import com.github.difflib.DiffUtils;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.DeltaType;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.resograph.web.wording.Change.Kind;
import org.resograph.web.wording.Change.Run;

/**
 * The words that came and went from one wording to another: "at its <del>forty-third</del>
 * <ins>forty-sixth</ins> session". What is removed stands before what is added in its place.
 */
final class WordDifference {

    /** Of more words, the time would grow with their square: such a text is shown as replaced. */
    private static final int MOST_WORDS = 10_000;

    private final List<Run> runs = new ArrayList<>();
    private final StringBuilder removed = new StringBuilder();
    private final StringBuilder added = new StringBuilder();

    private WordDifference() {}

    /** The runs of words from an earlier wording to a later one. */
    static List<Run> of(String earlier, String later, Locale language) {
        if (earlier.equals(later)) {
            return earlier.isEmpty() ? List.of() : List.of(new Run(Kind.KEPT, later));
        }
        WordDifference difference = new WordDifference();
        List<String> before = Tokens.of(earlier, language);
        List<String> after = Tokens.of(later, language);
        if (before.size() + after.size() > MOST_WORDS) {
            difference.removed.append(earlier);
            difference.added.append(later);
        } else {
            difference.read(before, after);
        }
        difference.flush();
        return List.copyOf(difference.runs);
    }

    private void read(List<String> before, List<String> after) {
        // Spaces behind a word are no difference: it may stand before a stop.
        var words =
                new MyersDiffWithLinearSpace<String>(
                        (a, b) -> Tokens.word(a).equals(Tokens.word(b)));
        for (AbstractDelta<String> delta :
                DiffUtils.diff(before, after, words, null, true).getDeltas()) {
            String to = String.join("", delta.getTarget().getLines());
            if (delta.getType() == DeltaType.EQUAL) {
                flush();
                runs.add(new Run(Kind.KEPT, to));
            } else {
                removed.append(String.join("", delta.getSource().getLines()));
                added.append(to);
            }
        }
    }

    private void flush() {
        if (removed.length() > 0) {
            runs.add(new Run(Kind.REMOVED, removed.toString()));
        }
        if (added.length() > 0) {
            runs.add(new Run(Kind.ADDED, added.toString()));
        }
        removed.setLength(0);
        added.setLength(0);
    }
}
