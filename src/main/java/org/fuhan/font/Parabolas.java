package org.fuhan.font;

/**
 * Puts a row of parabolas in the place of a cubic curve, never further than 0.6 units from it.
 *
 * <p>The cubic is cut at equal steps of its parameter; each part gets the parabola that errs least, with a whole-number
 * control point. Between two control points TrueType itself puts the point in their middle, which costs no byte. The
 * distance is measured after rounding, so that it holds for what the file says.
 */
final class Parabolas {
    static final double TOLERANCE = 0.6;
    private static final int MAX_PARTS = 32;

    private Parabolas() {}

    /** The control points x, y, x, y …; start and end are those of the curve and must be whole numbers. */
    static int[] controls(Cubic curve) {
        for (int parts = 1; parts < MAX_PARTS; parts++) {
            int[] controls = controls(curve, parts);
            if (fits(curve, controls)) {
                return controls;
            }
        }
        return controls(curve, MAX_PARTS);
    }

    private static int[] controls(Cubic curve, int parts) {
        int[] controls = new int[2 * parts];
        for (int i = 0; i < parts; i++) {
            Cubic part = curve.part((double) i / parts, (i + 1.0) / parts);
            controls[2 * i] = round((3 * (part.x1() + part.x2()) - part.x0() - part.x3()) / 4);
            controls[2 * i + 1] = round((3 * (part.y1() + part.y2()) - part.y0() - part.y3()) / 4);
        }
        return controls;
    }

    private static boolean fits(Cubic curve, int[] controls) {
        int parts = controls.length / 2;
        double x = curve.x0();
        double y = curve.y0();
        for (int i = 0; i < parts; i++) {
            boolean last = i == parts - 1;
            double endX = last ? curve.x3() : (controls[2 * i] + controls[2 * i + 2]) / 2.0;
            double endY = last ? curve.y3() : (controls[2 * i + 1] + controls[2 * i + 3]) / 2.0;
            Cubic parabola = Cubic.ofParabola(x, y, controls[2 * i], controls[2 * i + 1], endX, endY);
            Cubic part = curve.part((double) i / parts, (i + 1.0) / parts);
            if (!parabola.minus(part).isWithin(TOLERANCE)) {
                return false;
            }
            x = endX;
            y = endY;
        }
        return true;
    }

    /** The nearest whole number, halves upwards. */
    static int round(double value) {
        return (int) Math.floor(value + 0.5);
    }
}
