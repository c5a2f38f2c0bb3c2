package org.fuhan.layout;

/**
 * Lengths as whole thousandths of a point (1/72 inch).
 *
 * <p>Whole numbers add up without rounding, so that the parts of a justified line give exactly its measure on every
 * machine; a thousandth of a point (0.35 µm) is far below what a printer can show.
 */
public final class Length {
    /** One point. */
    public static final int POINT = 1000;

    private Length() {}

    public static int mm(double millimetres) {
        return (int) Math.round(millimetres * 72_000 / 25.4);
    }

    public static int pt(double points) {
        return (int) Math.round(points * POINT);
    }

    public static double toMm(int length) {
        return length * 25.4 / 72_000;
    }

    public static double toPt(int length) {
        return length / (double) POINT;
    }
}
