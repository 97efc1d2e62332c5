package org.resograph.web.map;

import java.util.ArrayList;
import java.util.List;

/** Writes rings as an SVG path, in whole units of the drawing and in steps from point to point. */
final class ShapeWriter {

    private final StringBuilder path = new StringBuilder();
    private int left = Integer.MAX_VALUE;
    private int right = Integer.MIN_VALUE;
    private int top = Integer.MAX_VALUE;
    private int bottom = Integer.MIN_VALUE;

    /** Adds a ring; one that crosses the date line is cut there. */
    void ring(List<TopoJson.Place> places) {
        DateLine.cut(places).forEach(this::add);
    }

    private void add(List<TopoJson.Place> places) {
        List<WorldMap.Point> points = new ArrayList<>();
        for (TopoJson.Place place : places) {
            WorldMap.Point point = WorldMap.at(place.longitude(), place.latitude());
            if (points.isEmpty() || !points.get(points.size() - 1).equals(point)) {
                points.add(point);
            }
            left = Math.min(left, point.x());
            right = Math.max(right, point.x());
            top = Math.min(top, point.y());
            bottom = Math.max(bottom, point.y());
        }
        // Less than a triangle is nothing.
        if (points.size() < 4) {
            return;
        }
        WorldMap.Point at = points.get(0);
        path.append('M').append(at.x()).append(' ').append(at.y()).append('l');
        String space = "";
        for (WorldMap.Point point : points.subList(1, points.size() - 1)) {
            int dx = point.x() - at.x();
            int dy = point.y() - at.y();
            path.append(dx < 0 ? "" : space).append(dx).append(dy < 0 ? "" : " ").append(dy);
            space = " ";
            at = point;
        }
        path.append('z');
    }

    String path() {
        return path.toString();
    }

    /** Whether it is smaller than a size in both directions. */
    boolean isWithin(int size) {
        return right - left < size && bottom - top < size;
    }

    WorldMap.Point middle() {
        return new WorldMap.Point((left + right) / 2, (top + bottom) / 2);
    }
}
