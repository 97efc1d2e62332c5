package org.resograph.document.html;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/**
 * How a browser shows an element: by its name, its attributes, and the style that it has of its
 * own.
 */
final class Appearance {

    private static final Set<String> UNSEEN =
            Set.of(
                    "script",
                    "style",
                    "noscript",
                    "template",
                    "head",
                    "title",
                    "iframe",
                    "object",
                    "svg",
                    "canvas",
                    "audio",
                    "video",
                    "select",
                    "datalist",
                    "textarea",
                    "input",
                    "button",
                    // What is shown beside other text: how it is read aloud, and how a formula is
                    // written.
                    "rt",
                    "rp",
                    "annotation",
                    "annotation-xml",
                    // What a reviewer took out.
                    "del");

    private static final Set<String> ITALICS = Set.of("i", "em", "dfn", "var");
    private static final Set<String> PREFORMATTED = Set.of("pre", "xmp", "listing", "plaintext");
    private static final Set<String> BOLD_TYPE = Set.of("b", "strong");

    private static final Pattern ITALIC = Pattern.compile("font-style:italic");
    private static final Pattern BOLD = Pattern.compile("font-weight:(?:bold|[6-9]00)");
    private static final Pattern HIDDEN = Pattern.compile("display:none|visibility:hidden");
    private static final Pattern BLOCK =
            Pattern.compile("display:(?:block|table(?!-cell)|flex|grid)\\b");
    private static final Pattern RAISED = Pattern.compile("vertical-align:super");
    private static final Pattern WHITE_SPACE = Pattern.compile("white-space:([a-z-]+)");

    private Appearance() {}

    /** The style that an element has of its own, without spaces. */
    private static String css(Element element) {
        return element.attr("style").replace(" ", "").toLowerCase(Locale.ROOT);
    }

    /** Whether the style that an element has of its own says something; most have none. */
    private static boolean says(Element element, Pattern something) {
        return element.hasAttr("style") && something.matcher(css(element)).find();
    }

    static boolean isSeen(Element element) {
        return !UNSEEN.contains(element.normalName())
                && !element.hasAttr("hidden")
                && !(element.nameIs("dialog") && !element.hasAttr("open"))
                && !says(element, HIDDEN);
    }

    /** Whether an element starts a line. */
    static boolean isBlock(Element element) {
        return element.isBlock()
                || PREFORMATTED.contains(element.normalName())
                || says(element, BLOCK);
    }

    static boolean isRaised(Element element) {
        return element.nameIs("sup") || says(element, RAISED);
    }

    static boolean isItalic(Element element) {
        return ITALICS.contains(element.normalName()) || says(element, ITALIC);
    }

    static boolean isBold(Element element) {
        return BOLD_TYPE.contains(element.normalName()) || says(element, BOLD);
    }

    /**
     * Whether the line ends within a block are shown.
     *
     * @param outside whether they are around it
     */
    static boolean keepsLineEnds(Element block, boolean outside) {
        Matcher said = WHITE_SPACE.matcher(css(block));
        return said.find()
                ? said.group(1).startsWith("pre")
                : outside || PREFORMATTED.contains(block.normalName());
    }
}
