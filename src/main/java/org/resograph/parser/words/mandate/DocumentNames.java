package org.resograph.parser.words.mandate;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.resograph.parser.words.phrase.CasedText;
import org.resograph.parser.words.phrase.Phrases;

/**
 * Who is named in a document, anywhere: what its short names can be short for. The document is
 * looked through when the first short name asks for it, and once. For one thread.
 */
public final class DocumentNames {

    private final Phrases<Signs> phrases;
    private final Supplier<List<String>> texts;
    private @Nullable Set<String> keys;

    DocumentNames(Phrases<Signs> phrases, Supplier<List<String>> texts) {
        this.phrases = phrases;
        this.texts = texts;
    }

    /** The keys of all who are named with a name that is not short. */
    Set<String> keys() {
        Set<String> known = keys;
        if (known == null) {
            known = new HashSet<>();
            for (String text : texts.get()) {
                Pieces pieces = Pieces.of(CasedText.of(text), phrases, List.of(), Quotations.NONE);
                for (int i = 0; i < pieces.size(); i++) {
                    if (pieces.get(i).is(Sign.Kind.ADDRESSEE)) {
                        known.add(pieces.get(i).value(Sign.Kind.ADDRESSEE));
                    }
                }
            }
            keys = known;
        }
        return known;
    }
}
