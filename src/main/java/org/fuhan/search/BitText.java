package org.fuhan.search;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/**
 * Bits written as text, six a character, first bit highest: the densest coding a script can hold that any server and
 * editor leaves alone.
 */
final class BitText {
    private static final byte[] DIGITS =
            "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_".getBytes(StandardCharsets.US_ASCII);

    private final ByteArrayOutputStream out;
    private final byte[] chunk = new byte[8192];
    private int filled;
    private long waiting;
    private int count;

    BitText(ByteArrayOutputStream out) {
        this.out = out;
    }

    /** Writes the low bits of a value, 32 of them at most. */
    void bits(long value, int width) {
        waiting = waiting << width | value & ((1L << width) - 1);
        count += width;
        while (count >= 6) {
            count -= 6;
            digit((int) (waiting >>> count) & 63);
        }
    }

    /** Writes so many ones and a zero. */
    void unary(long ones) {
        long left = ones;
        while (left >= 16) {
            bits(0xFFFF, 16);
            left -= 16;
        }
        bits((1L << (left + 1)) - 2, (int) left + 1);
    }

    /** Writes a number: the part above {@code width} bits as unary, then those bits (a Rice code). */
    void rice(long value, int width) {
        unary(value >>> width);
        bits(value, width);
    }

    /** Writes a number of at least 1: its length as unary, then its bits below the highest (an Elias gamma code). */
    void gamma(int value) {
        int width = 31 - Integer.numberOfLeadingZeros(value);
        unary(width);
        bits(value, width);
    }

    /**
     * The best Rice width for {@code count} numbers that add up to about {@code total}: the binary logarithm of
     * ln 2 (here 11/16) times their mean.
     */
    static int width(long total, long count) {
        long scaled = total * 11 / (16 * count);
        return scaled < 1 ? 0 : 63 - Long.numberOfLeadingZeros(scaled);
    }

    /** Fills the last character with zeros and hands everything over. */
    void finish() {
        if (count > 0) {
            bits(0, 6 - count);
        }
        out.write(chunk, 0, filled);
        filled = 0;
    }

    private void digit(int value) {
        if (filled == chunk.length) {
            out.write(chunk, 0, filled);
            filled = 0;
        }
        chunk[filled++] = DIGITS[value];
    }
}
