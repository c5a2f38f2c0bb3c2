package org.fuhan.font;

/** The least and greatest coordinate of an outline along one axis. */
final class Extent {
    private double least = Double.POSITIVE_INFINITY;
    private double greatest = Double.NEGATIVE_INFINITY;

    void add(double value) {
        least = Math.min(least, value);
        greatest = Math.max(greatest, value);
    }

    /** Adds a parabola: its ends, and its turning point when that lies between them. */
    void addParabola(double start, double control, double end) {
        add(start);
        add(end);
        double bend = start - 2 * control + end;
        double turn = bend == 0 ? 0 : (start - control) / bend;
        if (turn > 0 && turn < 1) {
            double rest = 1 - turn;
            add(rest * rest * start + 2 * rest * turn * control + turn * turn * end);
        }
    }

    int floor() {
        return (int) Math.floor(least);
    }

    int ceiling() {
        return (int) Math.ceil(greatest);
    }
}
