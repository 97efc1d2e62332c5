package org.resograph.document;

import java.util.regex.Pattern;

/**
 * Names of paragraph styles, as the templates of the United Nations have them: {@code SingleTxtG},
 * {@code H1G}, {@code HChG} in Geneva, {@code SingleTxt}, {@code H23}, {@code HCh} in New York.
 */
public final class StyleNames {

    // heading = "H" ( "Ch" / "M" / 1*3 digit ) [ "G" ] / "heading" digit / "title" / "h" digit
    private static final Pattern HEADING =
            Pattern.compile("(?i)h(?:ch|m|[1-6]{1,3})g?|heading ?[1-9]|title|subtitle");

    private StyleNames() {}

    /**
     * The name without what a program adds: Word shows {@code _ H_2/3_G} for {@code H23G}, and a
     * page of HTML has it as {@code _H23G}.
     */
    public static String normalize(String name) {
        return name.startsWith("_") ? name.replaceAll("[^A-Za-z0-9]", "") : name;
    }

    /** Whether a style of this name is one for headings. */
    public static boolean isHeading(String name) {
        return HEADING.matcher(name).matches();
    }
}
