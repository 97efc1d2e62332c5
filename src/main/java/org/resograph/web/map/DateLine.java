package org.resograph.web.map;

import java.util.ArrayList;
import java.util.List;
import org.resograph.web.map.TopoJson.Place;

/** Cuts areas at 180 degrees, where the map has its two edges. */
final class DateLine {

    private DateLine() {}

    /** The pieces of a ring, each between -180 and 180 degrees. */
    static List<List<Place>> cut(List<Place> ring) {
        List<Place> whole = unwrap(ring);
        boolean isInside = whole.stream().allMatch(p -> Math.abs(p.longitude()) <= 180);
        if (isInside) {
            return List.of(whole);
        }
        List<List<Place>> pieces = new ArrayList<>();
        for (int turn : new int[] {-360, 0, 360}) {
            List<Place> moved =
                    whole.stream().map(p -> new Place(p.longitude() + turn, p.latitude())).toList();
            List<Place> piece = half(half(moved, -180, 1), 180, -1);
            if (piece.size() > 2) {
                List<Place> closed = new ArrayList<>(piece);
                closed.add(piece.get(0));
                pieces.add(closed);
            }
        }
        return pieces;
    }

    /** Lets longitudes go on beyond 180 where they would jump to the other edge. */
    private static List<Place> unwrap(List<Place> ring) {
        List<Place> whole = new ArrayList<>();
        double turn = 0;
        double last = ring.isEmpty() ? 0 : ring.get(0).longitude();
        for (Place place : ring) {
            if (place.longitude() - last > 180) {
                turn -= 360;
            } else if (last - place.longitude() > 180) {
                turn += 360;
            }
            last = place.longitude();
            whole.add(new Place(place.longitude() + turn, place.latitude()));
        }
        return whole;
    }

    /** What of an area lies to the east (side 1) or to the west (side -1) of a meridian. */
    private static List<Place> half(List<Place> ring, double meridian, int side) {
        List<Place> kept = new ArrayList<>();
        for (int i = 0; i < ring.size(); i++) {
            Place a = ring.get(i);
            Place b = ring.get((i + 1) % ring.size());
            boolean aIn = (a.longitude() - meridian) * side >= 0;
            boolean bIn = (b.longitude() - meridian) * side >= 0;
            if (aIn) {
                kept.add(a);
            }
            if (aIn != bIn) {
                double part = (meridian - a.longitude()) / (b.longitude() - a.longitude());
                double latitude = a.latitude() + part * (b.latitude() - a.latitude());
                kept.add(new Place(meridian, latitude));
            }
        }
        return kept;
    }
}
