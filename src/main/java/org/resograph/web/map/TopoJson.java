package org.resograph.web.map;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.BiConsumer;
import org.apache.jena.atlas.json.JsonArray;
import org.apache.jena.atlas.json.JsonObject;
import org.apache.jena.atlas.json.JsonValue;

/** Reads the areas of a quantized TopoJSON file: borders that two areas share are stored once. */
final class TopoJson {

    /** A place in degrees. */
    record Place(double longitude, double latitude) {}

    private final JsonObject file;
    private final List<List<Place>> arcs = new ArrayList<>();

    TopoJson(JsonObject file) {
        this.file = file;
        JsonObject transform = file.getObj("transform");
        double[] scale = pair(transform.get("scale").getAsArray());
        double[] offset = pair(transform.get("translate").getAsArray());
        for (JsonValue arc : file.get("arcs").getAsArray()) {
            List<Place> places = new ArrayList<>();
            double x = 0;
            double y = 0;
            for (JsonValue step : arc.getAsArray()) {
                double[] by = pair(step.getAsArray());
                x += by[0];
                y += by[1];
                places.add(new Place(x * scale[0] + offset[0], y * scale[1] + offset[1]));
            }
            arcs.add(places);
        }
    }

    private static double[] pair(JsonArray array) {
        return new double[] {number(array.get(0)), number(array.get(1))};
    }

    private static double number(JsonValue value) {
        return value.getAsNumber().value().doubleValue();
    }

    /** Gives each area of an object: its code of three letters, and its rings. */
    void areas(String object, BiConsumer<String, List<List<Place>>> taker) {
        JsonArray geometries = file.getObj("objects").getObj(object).get("geometries").getAsArray();
        for (JsonValue value : geometries) {
            JsonObject geometry = value.getAsObject();
            List<List<Place>> rings = new ArrayList<>();
            JsonArray polygons = geometry.get("arcs").getAsArray();
            if (geometry.getString("type").equals("Polygon")) {
                polygons.forEach(ring -> rings.add(ring(ring.getAsArray())));
            } else {
                polygons.forEach(
                        polygon ->
                                polygon.getAsArray()
                                        .forEach(ring -> rings.add(ring(ring.getAsArray()))));
            }
            taker.accept(geometry.getObj("properties").getString("a3"), rings);
        }
    }

    /** Arcs one after the other; one of the number -1 - n is the n-th backwards. */
    private List<Place> ring(JsonArray numbers) {
        List<Place> ring = new ArrayList<>();
        for (JsonValue value : numbers) {
            int number = value.getAsNumber().value().intValue();
            List<Place> arc = new ArrayList<>(arcs.get(number < 0 ? -1 - number : number));
            if (number < 0) {
                Collections.reverse(arc);
            }
            ring.addAll(ring.isEmpty() ? arc : arc.subList(1, arc.size()));
        }
        return ring;
    }
}
