package org.fuhan.search;

import java.util.Arrays;

/** A growing list of longs without boxes. */
final class LongList {
    private long[] items = new long[16];
    private int size;

    void add(long item) {
        room(1);
        items[size++] = item;
    }

    void addAll(long[] from, int start, int count) {
        room(count);
        System.arraycopy(from, start, items, size, count);
        size += count;
    }

    private void room(int count) {
        if (size + count > items.length) {
            items = Arrays.copyOf(items, Math.max(size + count, items.length * 2));
        }
    }

    long get(int index) {
        return items[index];
    }

    int size() {
        return size;
    }

    void clear() {
        size = 0;
    }

    /** The items themselves, followed by unused room. */
    long[] array() {
        return items;
    }
}
