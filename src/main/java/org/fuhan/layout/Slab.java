package org.fuhan.layout;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A piece of the column of text that no page break divides: a line, a table's row, a picture, some white.
 *
 * @param height how much of the column it takes
 * @param items with y from its top
 * @param keep how much it matters that the next one stands on the same page
 * @param notes numbers of the footnotes that it marks
 * @param head what is repeated above it when it is the first of a page: a table's head row
 * @param bookmark when it is a heading's first line
 */
record Slab(
        Kind kind,
        int height,
        List<Item> items,
        Keep keep,
        List<Integer> notes,
        @Nullable Slab head,
        @Nullable Bookmark bookmark) {
    enum Kind {
        SOLID,
        /** White that vanishes at the top of a page. */
        BLANK,
        /** Takes the column back to the grid. */
        SNAP,
        /** Stands at the very foot of its page. */
        FOOT
    }

    enum Keep {
        NONE,
        /** A page may end here when what keeps together is taller than a page. */
        SOFT,
        HARD
    }

    record Bookmark(int level, String text) {}

    Slab {
        items = List.copyOf(items);
        notes = List.copyOf(notes);
    }

    static Slab solid(int height, List<? extends Item> items, List<Integer> notes) {
        return new Slab(Kind.SOLID, height, List.copyOf(items), Keep.NONE, notes, null, null);
    }

    static Slab blank(int height) {
        return new Slab(Kind.BLANK, height, List.of(), Keep.NONE, List.of(), null, null);
    }

    static Slab snap() {
        return new Slab(Kind.SNAP, 0, List.of(), Keep.NONE, List.of(), null, null);
    }

    Slab of(Kind other) {
        return new Slab(other, height, items, keep, notes, head, bookmark);
    }

    Slab kept() {
        return kept(Keep.HARD);
    }

    Slab kept(Keep how) {
        return new Slab(kind, height, items, how, notes, head, bookmark);
    }

    Slab under(Slab tableHead) {
        return new Slab(kind, height, items, keep, notes, tableHead, bookmark);
    }

    Slab marked(Bookmark heading) {
        return new Slab(kind, height, items, keep, notes, head, heading);
    }
}
