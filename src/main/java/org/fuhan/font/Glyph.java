package org.fuhan.font;

/**
 * One glyph of one font.
 *
 * @param program the font
 * @param id its number in the font, never 0
 */
public record Glyph(FontProgram program, int id) {

    /** How far the pen moves, in units of the font's em. */
    public int advance() {
        return program.advance(id);
    }

    public GlyphBox box() {
        return program.box(id);
    }
}
