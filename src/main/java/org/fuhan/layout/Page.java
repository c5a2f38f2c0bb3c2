package org.fuhan.layout;

import java.util.List;

/** One side of an A4 sheet; its items in reading order. */
public record Page(List<Item> items) {
    public static final int WIDTH = Length.mm(210);
    public static final int HEIGHT = Length.mm(297);

    public Page {
        items = List.copyOf(items);
    }
}
