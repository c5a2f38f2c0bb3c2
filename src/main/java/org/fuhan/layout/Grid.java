package org.fuhan.layout;

/**
 * The type area of GB/T 9704-2012, 5.2: 156 × 225 mm with 22 lines of 28 characters, filled exactly.
 *
 * <p>The cell is 156/28 mm = 15.793 pt. 三号 is nominally 16 pt, but 28 characters of 16 pt are 158.04 mm, wider than the
 * type area; the typesetters' 三号 is 15.75 pt. The glyphs are drawn as large as the cell, which lies between the two, so
 * that an ordinary line needs no tracking at all.
 */
final class Grid {
    static final int LEFT = Length.mm(28);
    static final int TOP = Length.mm(37);
    static final int WIDTH = Length.mm(156);
    static final int HEIGHT = Length.mm(225);
    static final int RIGHT = LEFT + WIDTH;
    static final int BOTTOM = TOP + HEIGHT;
    static final int CELLS = 28;
    static final int LINES = 22;
    /** One 字: the width of a cell, and the size of a 三号 glyph. */
    static final int CELL = WIDTH / CELLS;
    /** One 行: 225/22 mm = 28.99 pt. */
    static final int LINE = HEIGHT / LINES;
    /** A line's text hangs in its middle: the baseline below the line's top, with 0.86 of the em above it. */
    private static final double ABOVE_BASELINE = 0.86;

    private Grid() {}

    /** The baseline of a line of a pitch, below its top. */
    static int baseline(int pitch, int size) {
        return (pitch - size) / 2 + (int) Math.round(size * ABOVE_BASELINE);
    }

    /** The top of the first grid line at or below a place, both from the top of the type area. */
    static int snap(int y) {
        return (y + LINE - 1 - TOLERANCE) / LINE * LINE;
    }

    /** Sums of rounded lengths may be off by some thousandths of a point; that is no new line. */
    private static final int TOLERANCE = 50;
}
