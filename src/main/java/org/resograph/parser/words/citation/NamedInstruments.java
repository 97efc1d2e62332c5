package org.resograph.parser.words.citation;

import java.util.ArrayList;
import java.util.List;
import org.resograph.parser.words.phrase.CasedText;
import org.resograph.parser.words.phrase.Phrases;
import org.resograph.parser.words.phrase.Scripts;
import org.resograph.reference.Instrument;
import org.resograph.reference.Instruments;
import org.resograph.reference.Name;
import org.resograph.text.Language;

/** Finds the instruments that texts in one language name. Immutable. */
public final class NamedInstruments {

    private static final String ARTICLE = "ال";
    private static final String UNITED_NATIONS = "联合国";

    private final Phrases<String> names = new Phrases<>();
    private final LongerNames longer;
    private final boolean clitics;

    private NamedInstruments(LongerNames longer, boolean clitics) {
        this.longer = longer;
        this.clitics = clitics;
    }

    /**
     * A place where a text names an instrument.
     *
     * @param key of the instrument in the reference
     * @param start its first character, in UTF-16 units of the text
     * @param end after its last character
     */
    public record Place(String key, int start, int end) {}

    /** The finder for a language. */
    public static NamedInstruments of(Instruments instruments, Language language) {
        NamedInstruments found =
                new NamedInstruments(LongerNames.of(language), language.equals(Language.ARABIC));
        for (Instrument instrument : instruments.all()) {
            for (Name name : instruments.names(instrument.key(), language)) {
                found.names.add(name.text(), instrument.key());
                if (found.clitics && name.text().startsWith(ARTICLE)) {
                    found.names.add("ل" + name.text().substring(1), instrument.key());
                }
                if (language.equals(Language.CHINESE)) {
                    found.addParts(name.text(), instrument.key());
                }
            }
        }
        return found;
    }

    /**
     * The marks of a title may stand around its parts: 《北京宣言》和《行动纲要》, 联合国《宪章》; and those of a list
     * within it may be left out.
     */
    private void addParts(String name, String key) {
        names.add(name.replace("、", ""), key);
        if (name.startsWith(UNITED_NATIONS)) {
            names.add(UNITED_NATIONS + "《" + name.substring(UNITED_NATIONS.length()), key);
        }
        int and = name.indexOf('和');
        if (and > 0) {
            names.add(name.substring(0, and) + "》和《" + name.substring(and + 1), key);
        }
    }

    /** The places in order; of names that overlap, the longest. */
    public List<Place> find(CasedText text) {
        List<Place> places = new ArrayList<>();
        int from = 0;
        for (int n = next(text, 0); n < text.starts(); n = next(text, n + 1)) {
            int i = text.start(n);
            if (i < from || !Scripts.isLetterOrDigit(text.at(i))) {
                continue;
            }
            int start = i;
            Phrases.Match<String> match = names.match(text, start);
            for (int skipped = 1; match == null && isClitic(text, i, skipped); skipped++) {
                start = i + skipped;
                match = names.match(text, start);
            }
            if (match != null) {
                if (!longer.isEndOfOther(text, start, match.end())) {
                    places.add(
                            new Place(
                                    match.meaning(),
                                    text.offset(start),
                                    text.endOffset(match.end())));
                }
                from = match.end();
            }
        }
        return places;
    }

    /** The next place to look at; where a name may stand within a word, that is every one. */
    private int next(CasedText text, int n) {
        return clitics ? n : names.next(text, n);
    }

    /**
     * Whether the Arabic word starts with letters that are words of their own: و, ب, ل, then a
     * name.
     */
    private boolean isClitic(CasedText text, int start, int count) {
        return clitics
                && count <= 2
                && (count == 1 ? "وفبلك" : "بلك").indexOf(text.at(start + count - 1)) >= 0;
    }
}
