package org.fuhan.font;

import java.nio.ByteBuffer;

/**
 * The figures of a font as a whole, in units of its em, y upwards.
 *
 * @param unitsPerEm 16 to 16,384
 * @param ascender top of a line by {@code hhea}
 * @param descender bottom of a line by {@code hhea}, negative
 * @param typoAscender top of the em box by {@code OS/2}; that of {@code hhea} when there is no such table
 * @param typoDescender bottom of the em box by {@code OS/2}, negative
 * @param capHeight height of a flat capital, or the typographic ascender when the font does not say
 * @param italicAngle degrees against the clock, negative for a font that leans right
 * @param bounds the box that holds all glyphs
 * @param glyphCount number of glyphs
 * @param widthCount number of glyphs with a width of their own; the rest have the last one's
 */
public record FontFigures(
        int unitsPerEm,
        int ascender,
        int descender,
        int typoAscender,
        int typoDescender,
        int capHeight,
        double italicAngle,
        GlyphBox bounds,
        int glyphCount,
        int widthCount) {

    static FontFigures read(Sfnt font) throws UnusableFontException {
        ByteBuffer head = font.table("head", 54);
        ByteBuffer hhea = font.table("hhea", 36);
        ByteBuffer os2 = font.has("OS/2") ? font.table("OS/2", 72) : null;
        ByteBuffer post = font.has("post") ? font.table("post", 8) : null;
        int typoAscender = os2 == null ? hhea.getShort(4) : os2.getShort(68);
        return new FontFigures(
                unitsPerEm(font, head),
                hhea.getShort(4),
                hhea.getShort(6),
                typoAscender,
                os2 == null ? hhea.getShort(6) : os2.getShort(70),
                os2 == null ? typoAscender : capHeight(os2, typoAscender),
                post == null ? 0 : post.getInt(4) / 65536.0,
                new GlyphBox(head.getShort(36), head.getShort(38), head.getShort(40), head.getShort(42)),
                count(font, font.table("maxp", 6).getChar(4), "it has no glyphs"),
                count(font, hhea.getChar(34), "it has no widths"));
    }

    /** Only version 2 and later has it. */
    private static int capHeight(ByteBuffer os2, int otherwise) {
        boolean given = os2.getChar(0) >= 2 && os2.limit() >= 90 && os2.getShort(88) > 0;
        return given ? os2.getShort(88) : otherwise;
    }

    private static int unitsPerEm(Sfnt font, ByteBuffer head) throws UnusableFontException {
        int units = head.getChar(18);
        if (units < 16 || units > 16_384) {
            throw UnusableFontException.damaged(font.name(), "its em has " + units + " units");
        }
        return units;
    }

    private static int count(Sfnt font, int count, String reason) throws UnusableFontException {
        if (count == 0) {
            throw UnusableFontException.damaged(font.name(), reason);
        }
        return count;
    }
}
