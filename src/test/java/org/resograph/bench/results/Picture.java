package org.resograph.bench.results;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;

/**
 * The results drawn: what stages and formats cost against their floors, and what questions cost on
 * stores of growing size, both on logarithmic scales.
 */
final class Picture {

    private static final int WIDTH = 900;
    private static final int LEFT = 330;
    private static final int RIGHT = 860;
    private static final int ROW = 24;

    private final Results results;
    private final Svg svg = new Svg(WIDTH);
    private int y = 30;

    Picture(Results results) {
        this.results = results;
    }

    /** The drawing as SVG. */
    String svg() {
        ratios();
        questions();
        svg.text(16, y + 4, "start", "dim", results.machine());
        return svg.ofHeight(
                y + 20, "What stages cost against their floors, and what questions cost");
    }

    /** A row, its ratio to a floor, and what that should be at most. */
    private record Ratio(String name, double value, OptionalDouble target) {}

    private void ratios() {
        List<Ratio> rows = new ArrayList<>();
        for (String name : results.names("stages")) {
            rows.add(
                    new Ratio(
                            name + " / " + results.text("stages", name, "floor").orElse(""),
                            results.number("stages", name, "ratio").orElse(1),
                            results.number("stages", name, "target")));
        }
        for (String name : results.names("formats")) {
            rows.add(
                    new Ratio(
                            "read " + name + " / " + Tables.library(results, name),
                            results.number("formats", name, "ratio").orElse(1),
                            OptionalDouble.empty()));
        }
        if (rows.isEmpty()) {
            return;
        }
        svg.heading(16, y, "CPU of a stage / CPU of its floor");
        svg.text(RIGHT, y, "end", "dim", "○ measured   ┃ should be at most");
        Scale scale = new Scale(0.001, 600);
        y += 30;
        scale.grid(rows.size(), "%s ×");
        for (Ratio row : rows) {
            svg.text(LEFT - 10, y + 5, "end", "text", row.name());
            double at = scale.x(row.value());
            svg.line("line", scale.x(1), y, at, y, 3);
            svg.mark(0, at, y);
            String figure = Tables.figure(row.value()) + " ×";
            double target = at;
            if (row.target().isPresent()) {
                target = scale.x(row.target().getAsDouble());
                svg.line("line", target, y - 9, target, y + 9, 3);
                figure += "  (≤ " + Tables.exact(row.target()) + ")";
            }
            boolean left = row.value() < 1;
            double beside = left ? Math.min(at, target) - 10 : Math.max(at, target) + 10;
            svg.text(beside, y + 5, left ? "end" : "start", "text", figure);
            y += ROW;
        }
        y += 50;
    }

    private void questions() {
        List<String> names = results.names(Tables.QUESTIONS);
        if (names.isEmpty()) {
            return;
        }
        List<Long> sizes = Tables.sizes(results);
        svg.heading(16, y, "CPU of a question over HTTP, ms");
        double x = LEFT;
        for (int i = 0; i < sizes.size(); i++) {
            svg.mark(i, x, y - 5);
            svg.text(
                    x + 12,
                    y,
                    "start",
                    "text",
                    String.format(Locale.ROOT, "%,d documents", sizes.get(i)));
            x += 170;
        }
        y += 20;
        svg.text(16, y, "start", "dim", "those about one document are in bold");
        Scale scale = new Scale(0.3, 3_000);
        y += 28;
        scale.grid(names.size(), "%s ms");
        for (String name : names) {
            if (results.text("questions", name, "of one").orElse("").equals("true")) {
                svg.bold(LEFT - 10, y + 5, name);
            } else {
                svg.text(LEFT - 10, y + 5, "end", "text", name);
            }
            row(name, sizes, scale);
            y += ROW;
        }
        y += 44;
    }

    private void row(String name, List<Long> sizes, Scale scale) {
        double least = Double.MAX_VALUE;
        double most = 0;
        for (long size : sizes) {
            OptionalDouble ms = results.number(Tables.QUESTIONS, name, Long.toString(size));
            least = Math.min(least, ms.orElse(least));
            most = Math.max(most, ms.orElse(most));
        }
        svg.line("line", scale.x(least), y, scale.x(most), y);
        for (int i = 0; i < sizes.size(); i++) {
            int mark = i;
            results.number(Tables.QUESTIONS, name, Long.toString(sizes.get(i)))
                    .ifPresent(ms -> svg.mark(mark, scale.x(ms), y));
        }
    }

    /** From a value to a place, by its logarithm. */
    private final class Scale {

        private final double least;
        private final double most;

        Scale(double least, double most) {
            this.least = least;
            this.most = most;
        }

        double x(double value) {
            double within = Math.max(least, Math.min(most, value));
            return LEFT + (RIGHT - LEFT) * Math.log(within / least) / Math.log(most / least);
        }

        /** A line with its value at each power of ten, behind and below so many rows. */
        void grid(int rows, String format) {
            double bottom = y + ROW * (rows - 0.5);
            double first = Math.pow(10, Math.ceil(Math.log10(least) - 1e-9));
            for (double value = first; value <= most * 1.001; value *= 10) {
                String text = value < 1 ? Tables.figure(value) : Long.toString(Math.round(value));
                svg.line("grid", x(value), y - 14, x(value), bottom);
                svg.text(x(value), bottom + 16, "middle", "dim", String.format(format, text));
            }
        }
    }
}
