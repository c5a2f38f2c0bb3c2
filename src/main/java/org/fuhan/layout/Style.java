package org.fuhan.layout;

import org.fuhan.font.FontRole;

/**
 * How a piece of text is drawn.
 *
 * @param size of the em
 * @param rise of the baseline above the line's, for note marks
 */
record Style(FontRole role, int size, int rise, Colour colour) {
    static Style of(FontRole role, int size) {
        return new Style(role, size, 0, Colour.BLACK);
    }

    Style in(FontRole other) {
        return new Style(other, size, rise, colour);
    }

    Style in(Colour other) {
        return new Style(role, size, rise, other);
    }

    /** A small raised figure. */
    Style raised() {
        return new Style(role, size * 6 / 10, size * 4 / 10, colour);
    }
}
