package org.resograph.document;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/** Tells a raised number or star that refers to a footnote from other superscripts. */
public final class NoteMarks {

    // mark = 1*3 digit / 1*3 ( "*" / "†" / "‡" / "§" )
    private static final Pattern MARK = Pattern.compile("[0-9]{1,3}|[*†‡§]{1,3}");
    private static final Pattern UNIT =
            Pattern.compile("(?:^|[^\\p{L}])(?:[kcdm]?m|км|м|CO|H|PM)$");

    private NoteMarks() {}

    /** Whether characters have the form of a mark. */
    public static boolean isMark(CharSequence characters) {
        return MARK.matcher(characters).matches();
    }

    /** The marks that characters are: one, or several with commas between; none if they are not. */
    public static List<String> marks(String characters) {
        List<String> marks = Arrays.stream(characters.split(",", -1)).map(String::strip).toList();
        return marks.stream().allMatch(NoteMarks::isMark) ? marks : List.of();
    }

    /**
     * Whether a text ends in a unit or a formula, of which a raised or lowered figure is a part.
     */
    public static boolean isAfterUnit(CharSequence before) {
        return UNIT.matcher(before).find();
    }
}
