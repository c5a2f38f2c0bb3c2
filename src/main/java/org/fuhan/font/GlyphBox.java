package org.fuhan.font;

/** The box round a glyph's ink in units of the em, y upwards; all 0 for a glyph without ink. */
public record GlyphBox(int xMin, int yMin, int xMax, int yMax) {
    static final GlyphBox EMPTY = new GlyphBox(0, 0, 0, 0);

    public int width() {
        return xMax - xMin;
    }

    public int height() {
        return yMax - yMin;
    }
}
