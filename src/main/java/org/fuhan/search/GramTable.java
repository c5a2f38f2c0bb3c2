package org.fuhan.search;

/**
 * The different grams of one letter, each with its {@link #worth}.
 *
 * <p>A gram is two neighbouring units of one line ({@code first << 16 | second}), or one unit alone
 * ({@code unit << 16}). It is kept mixed: times an odd constant, which loses nothing and spreads the top bits evenly over
 * the shards. Open addressing in plain arrays, since every character of the site passes here.
 */
final class GramTable {
    /** Odd, so that multiplying by it has an inverse; near 2^32 divided by the golden ratio, so that it spreads. */
    static final int MIX = 0x9E3779B1;

    /** The worth of a gram in title or metadata; below it: once, twice, oftener in the body, from 0. */
    static final int IN_TITLE = 3;

    private static final int OFTEN = 2;

    private int bits = 13;
    private int[] grams = new int[1 << bits];
    private byte[] worths = new byte[1 << bits];
    private int[] slots = new int[1 << (bits - 1)];
    private int size;

    /** Adds the grams of folded lines. */
    void addLines(char[] text, int length, boolean title) {
        char before = Folding.LINE_END;
        for (int i = 0; i < length; i++) {
            char c = text[i];
            if (c != Folding.LINE_END) {
                add((c << 16) * MIX, title);
                if (before != Folding.LINE_END) {
                    add((before << 16 | c) * MIX, title);
                }
            }
            before = c;
        }
    }

    private void add(int gram, boolean title) {
        int mask = grams.length - 1;
        int slot = gram >>> (32 - bits);
        while (true) {
            int there = grams[slot];
            if (there == gram) {
                if (title) {
                    worths[slot] = IN_TITLE;
                } else if (worths[slot] < OFTEN) {
                    worths[slot]++;
                }
                return;
            }
            if (there == 0) {
                put(slot, gram, title ? IN_TITLE : 0);
                return;
            }
            slot = (slot + 1) & mask;
        }
    }

    private void put(int slot, int gram, int worth) {
        grams[slot] = gram;
        worths[slot] = (byte) worth;
        slots[size++] = slot;
        if (size == slots.length) {
            grow();
        }
    }

    private void grow() {
        int[] oldGrams = grams;
        byte[] oldWorths = worths;
        int[] oldSlots = slots;
        int oldSize = size;
        bits++;
        grams = new int[1 << bits];
        worths = new byte[1 << bits];
        slots = new int[1 << (bits - 1)];
        size = 0;
        for (int i = 0; i < oldSize; i++) {
            int gram = oldGrams[oldSlots[i]];
            int slot = gram >>> (32 - bits);
            while (grams[slot] != 0) {
                slot = (slot + 1) & (grams.length - 1);
            }
            put(slot, gram, oldWorths[oldSlots[i]]);
        }
    }

    int size() {
        return size;
    }

    int gram(int index) {
        return grams[slots[index]];
    }

    int worth(int index) {
        return worths[slots[index]];
    }

    void clear() {
        for (int i = 0; i < size; i++) {
            grams[slots[i]] = 0;
        }
        size = 0;
    }
}
