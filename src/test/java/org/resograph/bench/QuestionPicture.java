package org.resograph.bench;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The cost of the questions drawn as a picture: for each a bar from p50 to p95 on every store, on a
 * logarithmic scale.
 */
final class QuestionPicture {

    private static final int LEFT = 300;
    private static final int TOP = 64;
    private static final int ROW = 26;
    private static final int WIDTH = 560;
    private static final double LEAST = 0.5;
    private static final double MOST = 20_000;
    private static final List<String> COLOURS = List.of("#1b6ca8", "#d1603d", "#4a7c59");

    private final List<Long> sizes;
    private final Map<Asked, List<QuestionBench.Cost>> costs;

    QuestionPicture(List<Long> sizes, Map<Asked, List<QuestionBench.Cost>> costs) {
        this.sizes = sizes;
        this.costs = costs;
    }

    String svg() {
        int height = TOP + ROW * costs.size() + 40;
        StringBuilder svg = new StringBuilder();
        add(
                svg,
                "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 %d %d' font-family='sans-serif' font-size='12' role='img' aria-label='%s'>",
                LEFT + WIDTH + 20,
                height,
                "Milliseconds of each question over HTTP, one client, on stores of growing size");
        add(svg, "<rect width='100%%' height='100%%' fill='#fff'/>");
        add(
                svg,
                "<text x='10' y='20' font-size='14'>Questions over HTTP, 1 client: ms, from p50 to p95</text>");
        for (int i = 0; i < sizes.size(); i++) {
            int x = LEFT + i * 170;
            add(
                    svg,
                    "<rect x='%d' y='30' width='18' height='8' fill='%s'/><text x='%d' y='39'>%,d documents</text>",
                    x,
                    COLOURS.get(i % COLOURS.size()),
                    x + 24,
                    sizes.get(i));
        }
        for (double ms = 1; ms <= MOST; ms *= 10) {
            double x = x(ms);
            add(
                    svg,
                    "<line x1='%.1f' x2='%.1f' y1='%d' y2='%d' stroke='#ddd'/><text x='%.1f' y='%d' text-anchor='middle' fill='#555'>%s</text>",
                    x,
                    x,
                    TOP - 4,
                    height - 30,
                    x,
                    height - 12,
                    ms < 1000 ? (int) ms + " ms" : (int) (ms / 1000) + " s");
        }
        int y = TOP;
        for (Map.Entry<Asked, List<QuestionBench.Cost>> row : costs.entrySet()) {
            Asked asked = row.getKey();
            add(
                    svg,
                    "<text x='%d' y='%d' text-anchor='end'%s>%d %s</text>",
                    LEFT - 8,
                    y + 14,
                    asked.touchesOne() ? " font-weight='bold'" : "",
                    asked.number(),
                    asked.name());
            bars(svg, row.getValue(), y);
            y += ROW;
        }
        return svg.append("</svg>\n").toString();
    }

    private static void bars(StringBuilder svg, List<QuestionBench.Cost> costs, int top) {
        double height = (ROW - 8.0) / costs.size();
        for (int i = 0; i < costs.size(); i++) {
            double from = x(costs.get(i).p50());
            double to = x(costs.get(i).p95());
            add(
                    svg,
                    "<rect x='%.1f' y='%.1f' width='%.1f' height='%.1f' fill='%s'/>",
                    from,
                    top + 2 + i * height,
                    Math.max(3, to - from),
                    height - 1,
                    COLOURS.get(i % COLOURS.size()));
        }
    }

    private static double x(double ms) {
        double clipped = Double.isNaN(ms) ? MOST : Math.max(LEAST, Math.min(MOST, ms));
        return LEFT + WIDTH * Math.log(clipped / LEAST) / Math.log(MOST / LEAST);
    }

    private static void add(StringBuilder svg, String format, Object... values) {
        svg.append(String.format(Locale.ROOT, format, values)).append('\n');
    }
}
