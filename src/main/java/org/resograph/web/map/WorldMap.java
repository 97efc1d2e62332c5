package org.resograph.web.map;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.apache.jena.atlas.json.JSON;

/**
 * The states of the world as shapes of a drawing, {@value #WIDTH} wide and {@value #HEIGHT} high.
 * Where its data are from, and what it does with areas in dispute, is told in {@code map/README.md}
 * in the resources.
 */
public final class WorldMap {

    /** The width of the drawing. */
    public static final int WIDTH = 1000;

    /** The height of the drawing. */
    public static final int HEIGHT = 440;

    private static final String FOLDER = "/org/resograph/web/map/";
    private static final double NORTH = 84;

    /** What is smaller than this in both directions gets a point. */
    private static final int SMALL = 7;

    private static final Set<String> LEFT_OUT = Set.of("ATA");

    /** With which state the maps of the United Nations draw an area. */
    private static final Map<String, String> PART_OF =
            Map.of("TWN", "CHN", "XKX", "SRB", "CYN", "CYP", "SOL", "SOM");

    private static final WorldMap BUNDLED = new WorldMap();

    /**
     * A state on the map.
     *
     * @param code of three letters, ISO 3166-1
     * @param path of its area, as of the {@code d} of an SVG path; empty where it is too small
     * @param point in the middle of it, where it is so small that only a point can be seen
     */
    public record Shape(String code, String path, Optional<Point> point) {}

    /** A place in the drawing. */
    public record Point(int x, int y) {}

    private final Map<String, Shape> shapes = new TreeMap<>();

    private WorldMap() {
        Map<String, StringBuilder> paths = new TreeMap<>();
        Map<String, Point> points = new TreeMap<>();
        TopoJson file = new TopoJson(JSON.parse(text("world-110m.json")));
        file.areas(
                "countries",
                (code, rings) -> {
                    if (!LEFT_OUT.contains(code)) {
                        String state = PART_OF.getOrDefault(code, code);
                        ShapeWriter writer = new ShapeWriter();
                        rings.forEach(writer::ring);
                        paths.computeIfAbsent(state, s -> new StringBuilder())
                                .append(writer.path());
                        if (state.equals(code) && writer.isWithin(SMALL)) {
                            points.put(state, writer.middle());
                        }
                    }
                });
        for (String line : text("points.tsv").lines().filter(l -> !l.startsWith("#")).toList()) {
            String[] cells = line.split("\t", -1);
            points.put(cells[0], at(Double.parseDouble(cells[1]), Double.parseDouble(cells[2])));
            paths.computeIfAbsent(cells[0], s -> new StringBuilder());
        }
        paths.forEach(
                (code, path) ->
                        shapes.put(
                                code,
                                new Shape(
                                        code,
                                        path.toString(),
                                        Optional.ofNullable(points.get(code)))));
    }

    /** The map. */
    public static WorldMap bundled() {
        return BUNDLED;
    }

    private static String text(String file) {
        try (InputStream in = WorldMap.class.getResourceAsStream(FOLDER + file)) {
            return new String(
                    Objects.requireNonNull(in, file).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
    }

    /** Where a place is in the drawing. */
    static Point at(double longitude, double latitude) {
        double scale = WIDTH / 2.0 / EqualEarth.HALF_WIDTH;
        return new Point(
                (int) Math.round(WIDTH / 2.0 + EqualEarth.x(longitude, latitude) * scale),
                (int) Math.round((EqualEarth.y(NORTH) - EqualEarth.y(latitude)) * scale));
    }

    /** The shape of a state; empty for one that is not on the map, such as one of the past. */
    public Optional<Shape> shape(String code) {
        return Optional.ofNullable(shapes.get(code));
    }

    /** All shapes, those of territories that are no states too. */
    public Collection<Shape> shapes() {
        return List.copyOf(shapes.values());
    }

    /** The areas of all but some states, as one path. */
    public String landWithout(Set<String> codes) {
        StringBuilder path = new StringBuilder();
        shapes.values().stream()
                .filter(shape -> !codes.contains(shape.code()))
                .forEach(shape -> path.append(shape.path()));
        return path.toString();
    }

    /** The map as a file, each state an element whose id is its code. */
    public String svg() {
        StringBuilder svg = new StringBuilder();
        svg.append("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 ")
                .append(WIDTH + " " + HEIGHT)
                .append("\">");
        for (Shape shape : shapes.values()) {
            svg.append("<g id=\"").append(shape.code()).append("\">");
            if (!shape.path().isEmpty()) {
                svg.append("<path d=\"").append(shape.path()).append("\"/>");
            }
            shape.point()
                    .ifPresent(
                            point ->
                                    svg.append("<circle cx=\"")
                                            .append(point.x())
                                            .append("\" cy=\"")
                                            .append(point.y())
                                            .append("\" r=\"4\"/>"));
            svg.append("</g>");
        }
        return svg.append("</svg>").toString();
    }
}
