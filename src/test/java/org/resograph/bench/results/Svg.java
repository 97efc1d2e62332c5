package org.resograph.bench.results;

import java.util.Locale;

/**
 * A drawing of lines, marks and words. Nothing is told by colour alone, and it is drawn on a ground
 * of its own, dark where the reader's page is.
 */
final class Svg {

    private static final String STYLE =
            """
            <style>
            .ground{fill:#ffffff}.text{fill:#1f2328}.dim{fill:#59636e}.grid{stroke:#d1d9e0}
            .line{stroke:#1f2328;fill:none}.mark{stroke:#1f2328;fill:#1f2328}
            .open{stroke:#1f2328;fill:#ffffff}.half{stroke:#1f2328;fill:#9aa4ae}
            @media (prefers-color-scheme:dark){
            .ground{fill:#0d1117}.text{fill:#f0f6fc}.dim{fill:#9198a1}.grid{stroke:#3d444d}
            .line{stroke:#f0f6fc}.mark{stroke:#f0f6fc;fill:#f0f6fc}
            .open{stroke:#f0f6fc;fill:#0d1117}.half{stroke:#f0f6fc;fill:#6a737d}}
            </style>
            """;

    private final StringBuilder out = new StringBuilder();
    private final int width;

    /** A drawing of a width, in units of which a letter has some seven. */
    Svg(int width) {
        this.width = width;
    }

    /** The whole of it. */
    String ofHeight(int height, String label) {
        return String.format(
                        Locale.ROOT,
                        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\""
                                + " font-family=\"sans-serif\" font-size=\"13\" role=\"img\""
                                + " aria-label=\"%s\">%n",
                        width,
                        height,
                        escaped(label))
                + STYLE
                + "<rect class=\"ground\" width=\"100%\" height=\"100%\" rx=\"6\"/>\n"
                + out
                + "</svg>\n";
    }

    /**
     * Words that begin, are centred, or end at a place: {@code start}, {@code middle}, {@code end}.
     */
    void text(double x, double y, String anchor, String kind, String text) {
        add(
                "<text class=\"%s\" x=\"%.1f\" y=\"%.1f\" text-anchor=\"%s\">%s</text>",
                kind, x, y, anchor, escaped(text));
    }

    void heading(double x, double y, String text) {
        add(
                "<text class=\"text\" x=\"%.1f\" y=\"%.1f\" font-size=\"16\" font-weight=\"bold\">%s</text>",
                x, y, escaped(text));
    }

    void bold(double x, double y, String text) {
        add(
                "<text class=\"text\" x=\"%.1f\" y=\"%.1f\" text-anchor=\"end\" font-weight=\"bold\">%s</text>",
                x, y, escaped(text));
    }

    void line(String kind, double x1, double y1, double x2, double y2) {
        line(kind, x1, y1, x2, y2, 1);
    }

    void line(String kind, double x1, double y1, double x2, double y2, int thick) {
        add(
                "<line class=\"%s\" x1=\"%.1f\" y1=\"%.1f\" x2=\"%.1f\" y2=\"%.1f\" stroke-width=\"%d\"/>",
                kind, x1, y1, x2, y2, thick);
    }

    /** The n-th mark, which differs from the others in its form and how full it is. */
    void mark(int n, double x, double y) {
        switch (n % 3) {
            case 0 -> add("<circle class=\"open\" cx=\"%.1f\" cy=\"%.1f\" r=\"5\"/>", x, y);
            case 1 ->
                    add(
                            "<rect class=\"half\" x=\"%.1f\" y=\"%.1f\" width=\"9\" height=\"9\"/>",
                            x - 4.5, y - 4.5);
            default -> add("<path class=\"mark\" d=\"M%.1f %.1fl5.5 10h-11z\"/>", x, y - 5.5);
        }
    }

    private void add(String format, Object... values) {
        out.append(String.format(Locale.ROOT, format, values)).append('\n');
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
    }
}
