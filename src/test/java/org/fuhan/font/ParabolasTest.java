package org.fuhan.font;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import org.junit.jupiter.api.Test;

class ParabolasTest {

    @Test
    void aCurveThatIsAParabolaBecomesOne() {
        int[] controls = Parabolas.controls(Cubic.ofParabola(0, 0, 300, 600, 600, 0));

        assertArrayEquals(new int[] {300, 600}, controls);
    }

    @Test
    void aQuarterOfACircleTakesFiveParabolas() {
        int[] controls = Parabolas.controls(new Cubic(1000, 0, 1000, 552, 552, 1000, 0, 1000));

        assertArrayEquals(new int[] {999, 166, 899, 466, 715, 715, 466, 899, 166, 999}, controls);
    }

    /** Measured along 200 points of each part, with places computed by the definition of both curves. */
    @Test
    void noPointLiesFurtherThanAllowed() {
        Random random = new Random(9704);
        int mostParts = 0;
        for (int round = 0; round < 3_000; round++) {
            int[] at = random.ints(8, -200, 1200).toArray();
            Cubic curve = new Cubic(at[0], at[1], at[2], at[3], at[4], at[5], at[6], at[7]);
            int[] controls = Parabolas.controls(curve);
            assertTrue(distance(curve, controls) <= Parabolas.TOLERANCE + 1e-9, () -> "too far: " + curve);
            mostParts = Math.max(mostParts, controls.length / 2);
        }
        assertEquals(13, mostParts);
    }

    private static double distance(Cubic curve, int[] controls) {
        int parts = controls.length / 2;
        double most = 0;
        for (int i = 0; i < parts; i++) {
            double[] x = parabola(controls, 0, i, curve.x0(), curve.x3());
            double[] y = parabola(controls, 1, i, curve.y0(), curve.y3());
            for (int step = 0; step <= 200; step++) {
                double t = step / 200.0;
                double whole = (i + t) / parts;
                double dx = quadratic(x, t) - cubic(curve.x0(), curve.x1(), curve.x2(), curve.x3(), whole);
                double dy = quadratic(y, t) - cubic(curve.y0(), curve.y1(), curve.y2(), curve.y3(), whole);
                most = Math.max(most, Math.sqrt(dx * dx + dy * dy));
            }
        }
        return most;
    }

    private static double[] parabola(int[] controls, int axis, int part, double start, double end) {
        double here = controls[2 * part + axis];
        double from = part == 0 ? start : (controls[2 * part - 2 + axis] + here) / 2;
        double to = 2 * part + 2 == controls.length ? end : (here + controls[2 * part + 2 + axis]) / 2;
        return new double[] {from, here, to};
    }

    private static double quadratic(double[] p, double t) {
        return (1 - t) * (1 - t) * p[0] + 2 * t * (1 - t) * p[1] + t * t * p[2];
    }

    private static double cubic(double a, double b, double c, double d, double t) {
        double s = 1 - t;
        return s * s * s * a + 3 * s * s * t * b + 3 * s * t * t * c + t * t * t * d;
    }

    @Test
    void aCurveIsWithinADistanceOnlyWhenAllOfItIs() {
        Cubic bulge = new Cubic(0, 0, 0, 1, 0, 1, 0, 0);

        assertTrue(bulge.isWithin(0.751));
        assertFalse(bulge.isWithin(0.749));
    }
}
