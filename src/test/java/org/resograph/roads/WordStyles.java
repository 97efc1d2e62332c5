package org.resograph.roads;

/**
 * The styles of the templates of Geneva and New York, as far as they shape a page: measures are in
 * twentieths of a point, sizes of type in half points.
 */
final class WordStyles {

    private static final String FONTS =
            "<w:rFonts w:ascii=\"Times New Roman\" w:hAnsi=\"Times New Roman\" w:cs=\"Noto Naskh Arabic\" w:eastAsia=\"AR PL UMing CN\"/>";

    private WordStyles() {}

    /** The content of the part of styles. */
    static String of(boolean geneva) {
        int margin = margin(geneva);
        StringBuilder styles = new StringBuilder();
        styles.append(
                "<w:docDefaults><w:rPrDefault><w:rPr>%s<w:sz w:val=\"20\"/><w:szCs w:val=\"24\"/></w:rPr></w:rPrDefault></w:docDefaults>"
                        .formatted(FONTS));
        styles.append(
                "<w:style w:type=\"paragraph\" w:default=\"1\" w:styleId=\"Normal\"><w:name w:val=\"Normal\"/><w:pPr><w:overflowPunct w:val=\"0\"/></w:pPr></w:style>");
        styles.append(
                "<w:style w:type=\"character\" w:styleId=\"FootnoteReference\"><w:name w:val=\"footnote reference\"/><w:rPr><w:vertAlign w:val=\"superscript\"/></w:rPr></w:style>");
        String text = geneva ? "SingleTxtG" : "SingleTxt";
        style(styles, text, margin, "<w:jc w:val=\"both\"/>", 0, 120, "");
        style(
                styles,
                geneva ? "Bullet1G" : "Bullet1",
                margin,
                "<w:jc w:val=\"both\"/>",
                0,
                120,
                "");
        String[] heads =
                geneva ? new String[] {"HChG", "H1G", "H23G"} : new String[] {"HCh", "H1", "H23"};
        int[] sizes = {28, 24, 20};
        for (int i = 0; i < heads.length; i++) {
            style(
                    styles,
                    heads[i],
                    margin,
                    "<w:keepNext/>",
                    i == 2 ? 240 : 360,
                    i == 2 ? 120 : 240,
                    "<w:b/><w:sz w:val=\"%d\"/>".formatted(sizes[i]));
        }
        style(
                styles,
                "FootnoteText",
                margin,
                "",
                0,
                0,
                "<w:sz w:val=\"%d\"/><w:szCs w:val=\"20\"/>".formatted(geneva ? 18 : 17));
        return styles.toString();
    }

    /** How far the text stands in from both margins of the page. */
    static int margin(boolean geneva) {
        return geneva ? 1134 : 1267;
    }

    private static void style(
            StringBuilder styles,
            String id,
            int margin,
            String paragraph,
            int before,
            int after,
            String run) {
        styles.append(
                "<w:style w:type=\"paragraph\" w:styleId=\"%1$s\"><w:name w:val=\"%1$s\"/><w:basedOn w:val=\"Normal\"/><w:pPr>%2$s<w:spacing w:before=\"%3$d\" w:after=\"%4$d\" w:line=\"240\" w:lineRule=\"atLeast\"/><w:ind w:left=\"%5$d\" w:right=\"%5$d\"/></w:pPr><w:rPr>%6$s</w:rPr></w:style>"
                        .formatted(id, paragraph, before, after, margin, run));
    }
}
