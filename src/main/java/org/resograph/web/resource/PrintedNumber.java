package org.resograph.web.resource;

/** Numbers with the signs that are printed with them, which the data leave out. */
public final class PrintedNumber {

    private PrintedNumber() {}

    /** That of a paragraph: {@code 7.} */
    public static String ofParagraph(String number) {
        return number + ".";
    }

    /** That of an item in a list: {@code (b)}; a sign that has brackets of its own gets none. */
    public static String ofItem(String number) {
        return number.codePoints().allMatch(PrintedNumber::isInBrackets)
                ? number
                : "(" + number + ")";
    }

    /** Of the enclosed signs of Unicode those in parentheses: ⑴, ⒜, ㈠. */
    private static boolean isInBrackets(int sign) {
        return sign >= 0x2474 && sign <= 0x2487
                || sign >= 0x249C && sign <= 0x24B5
                || sign >= 0x3220 && sign <= 0x3243;
    }
}
