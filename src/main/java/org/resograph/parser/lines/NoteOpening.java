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
        if (SymbolToken.at(text, from).isPresent() || text.startsWith("http", from)) {
            return true;
        }
        int end = Math.min(text.length(), from + NEAR);
        Folded folded = Folded.of(text, from, end);
        if (profile.words("note-ibid").stream().anyMatch(words -> folded.startsWith(words, 0))) {
            return true;
        }
        return profile.words("note-opening").stream().anyMatch(words -> folded.startsWith(words, 0))
                && text.substring(from, end).chars().anyMatch(Character::isDigit);
    }
}
