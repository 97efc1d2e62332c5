package org.resograph.parser.akn;

/**
 * The ranks of headings in the names of the styles that New York and Geneva use in Word, which
 * Akoma Ntoso keeps as classes: HM, HCh, H1, H23, H4, H56, with G for Geneva and A, C and others
 * for languages at the end.
 */
final class Styles {

    /** Of a heading whose style has no rank. */
    static final int LOWEST_NAMED = 7;

    private Styles() {}

    /** The rank of a style, 1 for the highest; 0 for a style of running text. */
    static int rank(String style) {
        String name = style;
        if (name.startsWith("Title") || name.startsWith("Heading")) {
            name = name.substring(name.startsWith("Title") ? 5 : 7);
            while (!name.isEmpty() && (name.charAt(0) == '_' || name.charAt(0) == ' ')) {
                name = name.substring(1);
            }
            if (!name.isEmpty() && Character.isDigit(name.charAt(0))) {
                name = "H" + name;
            }
        }
        if (name.length() < 2 || name.charAt(0) != 'H') {
            return 0;
        }
        return switch (name.charAt(1)) {
            case 'M' -> 1;
            case 'C', 'c' -> 2;
            case '1' -> 3;
            case '2', '3' -> 4;
            case '4' -> 5;
            case '5', '6' -> 6;
            default -> 0;
        };
    }
}
