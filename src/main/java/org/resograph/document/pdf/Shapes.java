package org.resograph.document.pdf;

import java.text.Normalizer;

/** The letters that shapes stand for. */
final class Shapes {

    private Shapes() {}

    /**
     * The letters themselves, where a font names the shapes that they take in a word.
     *
     * @param unicode what a font or a page says of a shape; not empty
     * @param width of the shape, in points
     */
    static String letters(String unicode, float width) {
        if (unicode.length() == 1) {
            char c = unicode.charAt(0);
            // A hyphen that shows is one, whatever the file calls it.
            if (c == '\u00AD') {
                return width > 0 ? "-" : " ";
            }
            if (c == '\u2010') {
                return "-";
            }
            return isShape(c) ? letters(unicode) : unicode;
        }
        // A shape that is a letter with its stroke is the letter.
        String letters = unicode.replace("\u0640", "");
        for (int i = 0; i < letters.length(); i++) {
            if (isShape(letters.charAt(i))) {
                return letters(letters);
            }
        }
        return letters.isEmpty() ? "\u0640" : letters;
    }

    /**
     * Of a shape that is but marks, "shadda with fatha", the marks without the blank below them.
     */
    private static String letters(String shapes) {
        String letters = Normalizer.normalize(shapes, Normalizer.Form.NFKC);
        boolean marks = letters.length() > 1 && letters.charAt(0) == ' ';
        return marks ? letters.substring(1) : letters;
    }

    private static boolean isShape(char c) {
        return c >= '\uFB00' && c <= '\uFDFF' || c >= '\uFE70' && c <= '\uFEFE';
    }
}
