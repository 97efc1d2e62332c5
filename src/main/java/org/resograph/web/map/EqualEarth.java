package org.resograph.web.map;

/**
 * The Equal Earth projection (Šavrič, Patterson and Jenny, 2018): areas are true to each other, so
 * that no state looks larger than it is.
 */
final class EqualEarth {

    private static final double A1 = 1.340264;
    private static final double A2 = -0.081106;
    private static final double A3 = 0.000893;
    private static final double A4 = 0.003796;
    private static final double M = Math.sqrt(3) / 2;

    /** Half the width of the world. */
    static final double HALF_WIDTH = x(180, 0);

    private EqualEarth() {}

    /** From degrees to radii of the sphere, to the east. */
    static double x(double longitude, double latitude) {
        double t = Math.asin(M * Math.sin(Math.toRadians(latitude)));
        double t2 = t * t;
        double t6 = t2 * t2 * t2;
        return Math.toRadians(longitude)
                * Math.cos(t)
                / (M * (A1 + 3 * A2 * t2 + t6 * (7 * A3 + 9 * A4 * t2)));
    }

    /** From degrees to radii of the sphere, to the north. */
    static double y(double latitude) {
        double t = Math.asin(M * Math.sin(Math.toRadians(latitude)));
        double t2 = t * t;
        double t6 = t2 * t2 * t2;
        return t * (A1 + A2 * t2 + t6 * (A3 + A4 * t2));
    }
}
