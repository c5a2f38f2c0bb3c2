package org.fuhan.layout;

/**
 * How a paragraph's lines are set.
 *
 * @param left edge of its lines, from the left of the sheet
 * @param measure width of its lines
 * @param indent of the first line, less than the measure; negative hangs
 * @param pitch from line to line
 * @param size that the baseline is computed from
 */
record LineSetting(int left, int measure, int indent, int pitch, int size, Align align) {
    enum Align {
        /** Both sides flush, the last line free. */
        JUSTIFY,
        START,
        CENTRE,
        END
    }

    /** Body text: the whole type area, two cells of indent. */
    static final LineSetting BODY =
            new LineSetting(Grid.LEFT, Grid.WIDTH, 2 * Grid.CELL, Grid.LINE, Grid.CELL, Align.JUSTIFY);

    LineSetting {
        if (measure - Math.max(indent, 0) < size) {
            throw new IllegalArgumentException("a measure with no room for a character");
        }
    }

    /** Narrower from the left. */
    LineSetting inset(int distance) {
        return inset(distance, 0);
    }

    /** Narrower from both sides; never so narrow that no text has room. */
    LineSetting inset(int fromLeft, int fromRight) {
        int room = measure - Math.max(indent, 0) - 4 * size;
        int l = Math.max(0, Math.min(fromLeft, room));
        int r = Math.max(0, Math.min(fromRight, room - l));
        return new LineSetting(left + l, measure - l - r, indent, pitch, size, align);
    }

    LineSetting indented(int firstLine) {
        return new LineSetting(left, measure, firstLine, pitch, size, align);
    }

    LineSetting aligned(Align other) {
        return new LineSetting(left, measure, indent, pitch, size, other);
    }

    int measureOf(boolean first) {
        return first ? measure - indent : measure;
    }

    int leftOf(boolean first) {
        return first ? left + indent : left;
    }
}
