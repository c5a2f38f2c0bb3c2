package org.fuhan.font;

/**
 * A cubic Bézier curve as PostScript outlines have it.
 *
 * @param x0 start
 * @param x1 first control point
 * @param x2 second control point
 * @param x3 end
 */
record Cubic(double x0, double y0, double x1, double y1, double x2, double y2, double x3, double y3) {
    private static final int MAX_HALVINGS = 12;

    /** The part between two parameters, from 0 to 1. */
    Cubic part(double from, double to) {
        double third = (to - from) / 3;
        double startX = at(x0, x1, x2, x3, from);
        double startY = at(y0, y1, y2, y3, from);
        double endX = at(x0, x1, x2, x3, to);
        double endY = at(y0, y1, y2, y3, to);
        return new Cubic(
                startX,
                startY,
                startX + third * slope(x0, x1, x2, x3, from),
                startY + third * slope(y0, y1, y2, y3, from),
                endX - third * slope(x0, x1, x2, x3, to),
                endY - third * slope(y0, y1, y2, y3, to),
                endX,
                endY);
    }

    private static double at(double a, double b, double c, double d, double t) {
        double s = 1 - t;
        return s * s * s * a + 3 * s * s * t * b + 3 * s * t * t * c + t * t * t * d;
    }

    private static double slope(double a, double b, double c, double d, double t) {
        double s = 1 - t;
        return 3 * (s * s * (b - a) + 2 * s * t * (c - b) + t * t * (d - c));
    }

    /** The cubic that runs point by point with a parabola of the given control point. */
    static Cubic ofParabola(double startX, double startY, double x, double y, double endX, double endY) {
        return new Cubic(
                startX,
                startY,
                startX + (x - startX) * 2 / 3,
                startY + (y - startY) * 2 / 3,
                endX + (x - endX) * 2 / 3,
                endY + (y - endY) * 2 / 3,
                endX,
                endY);
    }

    /** What must be added to another curve at each parameter to come to this one. */
    Cubic minus(Cubic other) {
        return new Cubic(
                x0 - other.x0,
                y0 - other.y0,
                x1 - other.x1,
                y1 - other.y1,
                x2 - other.x2,
                y2 - other.y2,
                x3 - other.x3,
                y3 - other.y3);
    }

    /**
     * Whether the whole curve stays within a distance of the origin.
     *
     * <p>Sure in both directions but for a hair: a curve lies in the hull of its four points, so they decide when all
     * are near; else its halves are asked.
     */
    boolean isWithin(double distance) {
        return isWithin(distance, MAX_HALVINGS);
    }

    private boolean isWithin(double distance, int halvings) {
        if (!near(x0, y0, distance) || !near(x3, y3, distance)) {
            return false;
        }
        if (near(x1, y1, distance) && near(x2, y2, distance)) {
            return true;
        }
        return halvings > 0
                && part(0, 0.5).isWithin(distance, halvings - 1)
                && part(0.5, 1).isWithin(distance, halvings - 1);
    }

    private static boolean near(double x, double y, double distance) {
        return x * x + y * y <= distance * distance;
    }
}
