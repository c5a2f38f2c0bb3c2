package org.fuhan.source;

import java.util.Arrays;

/** Puts a new text together from pieces of an older one and remembers where each came from. */
final class BodyPieces {
    private final BodyText old;
    private final StringBuilder out;
    private int[] starts = new int[16];
    private int[] shifts = new int[16];
    private int count;
    private int copied;

    BodyPieces(BodyText old) {
        this.old = old;
        this.out = new StringBuilder(old.text().length() + 16);
    }

    /** Takes {@code [from, to)} of the old text over; pieces come in their order. */
    void copy(int from, int to) {
        if (from >= to) {
            return;
        }
        if (count == 0 || from != copied) {
            remember(out.length(), from - out.length());
        }
        out.append(old.text(), from, to);
        copied = to;
    }

    /** Adds a line end that the old text does not have. */
    void breakLine() {
        out.append('\n');
        copied = -1;
    }

    BodyText finish() {
        if (count == 1 && shifts[0] == 0 && out.length() == old.text().length()) {
            return old;
        }
        int[] from = Arrays.copyOf(starts, count);
        int[] by = Arrays.copyOf(shifts, count);
        int last = old.text().length();
        return new BodyText(
                old.file(), out.toString(), at -> old.origin().applyAsInt(Math.min(last, at + shift(from, by, at))));
    }

    private void remember(int start, int shift) {
        if (count == starts.length) {
            starts = Arrays.copyOf(starts, count * 2);
            shifts = Arrays.copyOf(shifts, count * 2);
        }
        starts[count] = start;
        shifts[count++] = shift;
    }

    private static int shift(int[] starts, int[] shifts, int at) {
        int found = Arrays.binarySearch(starts, at);
        int piece = found >= 0 ? found : -found - 2;
        return piece < 0 ? 0 : shifts[piece];
    }
}
