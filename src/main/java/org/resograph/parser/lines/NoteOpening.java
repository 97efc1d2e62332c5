package org.resograph.parser.lines;

import org.resograph.parser.profile.Folded;
import org.resograph.parser.profile.LanguageProfile;

/**
 * Words with which only a footnote begins.
 *
 * <pre>
 * note-text = symbol / address / ( "See" / "Resolution" / "United Nations, Treaty Series" ) *any digit / "Ibid"
 * </pre>
 *
 * <p>They are the keys {@code note-opening} and {@code note-ibid} of a language's profile.
 */
final class NoteOpening {

    /** Words of a note stand this close to the figure that shows what they cite. */
    static final int NEAR = 160;

    private final LanguageProfile profile;

    NoteOpening(LanguageProfile profile) {
        this.profile = profile;
    }

    /** Whether the words of a text from a place on can only be those of a note. */
    boolean is(String text, int from) {
        if (SymbolToken.at(text, from).isPresent()
                || text.startsWith("http", from)
                || text.startsWith("www.", from)) {
            return true;
        }
        int end = Math.min(text.length(), from + NEAR);
        return startsWith("note-ibid", text, from, end)
                || startsWith("note-opening", text, from, end)
                        && text.substring(from, end).chars().anyMatch(Character::isDigit);
    }

    /** Whether a note may begin so, of which the next line shows what it cites. */
    boolean mayBe(String text, int from) {
        return startsWith("note-opening", text, from, Math.min(text.length(), from + NEAR));
    }

    private boolean startsWith(String key, String text, int from, int end) {
        Folded folded = Folded.of(text, from, end);
        return profile.words(key).stream().anyMatch(words -> folded.startsWith(words, 0));
    }
}
