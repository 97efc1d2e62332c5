package org.resograph.web.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.resograph.web.wording.Change.Kind;
import org.resograph.web.wording.Change.Run;

/**
 * An earlier text beside a later one, paragraph by paragraph: in the order of the later one, and
 * what is gone where it would stand.
 */
public final class Comparison {

    private final List<Paragraph> earlier;
    private final List<Paragraph> later;
    private final Locale language;
    private final Pairing pairing;
    private final List<Change> changes = new ArrayList<>();

    private Comparison(List<Paragraph> earlier, List<Paragraph> later, Locale language) {
        this.earlier = earlier;
        this.later = later;
        this.language = language;
        this.pairing = Pairing.of(earlier, later, language);
    }

    /**
     * What changed from one text to another. Each paragraph of both is in it once.
     *
     * @param language of both texts
     */
    public static List<Change> of(List<Paragraph> earlier, List<Paragraph> later, Locale language) {
        Comparison comparison = new Comparison(earlier, later, language);
        comparison.write();
        return List.copyOf(comparison.changes);
    }

    private void write() {
        gone(0);
        for (int i = 0; i < later.size(); i++) {
            Paragraph paragraph = later.get(i);
            int before = pairing.earlierOf(i);
            if (before < 0) {
                changes.add(whole(Optional.empty(), Optional.of(paragraph), Kind.ADDED));
            } else {
                changes.add(
                        new Change(
                                Optional.of(earlier.get(before)),
                                Optional.of(paragraph),
                                pairing.isMoved(i),
                                WordDifference.of(
                                        earlier.get(before).text(), paragraph.text(), language)));
                gone(before + 1);
            }
        }
    }

    /** What is gone behind a paragraph that is not. */
    private void gone(int from) {
        for (int i = from; i < earlier.size() && pairing.isGone(i); i++) {
            changes.add(whole(Optional.of(earlier.get(i)), Optional.empty(), Kind.REMOVED));
        }
    }

    private static Change whole(Optional<Paragraph> earlier, Optional<Paragraph> later, Kind kind) {
        String text = later.or(() -> earlier).orElseThrow().text();
        return new Change(
                earlier, later, false, text.isEmpty() ? List.of() : List.of(new Run(kind, text)));
    }
}
