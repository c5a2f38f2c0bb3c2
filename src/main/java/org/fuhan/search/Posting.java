package org.fuhan.search;

/** A posting in one long: the mixed gram (32 bits), the letter's ordinal (30), the gram's worth there (2). */
final class Posting {
    static final int ORDINAL_BITS = 30;

    private Posting() {}

    static long of(int gram, int ordinal, int worth) {
        return (long) gram << 32 | (long) ordinal << 2 | worth;
    }

    static int gram(long posting) {
        return (int) (posting >>> 32);
    }

    static int ordinal(long posting) {
        return (int) posting >>> 2;
    }

    static int worth(long posting) {
        return (int) posting & 3;
    }
}
