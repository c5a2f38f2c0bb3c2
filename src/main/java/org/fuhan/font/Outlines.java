package org.fuhan.font;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;

/**
 * The glyph descriptions of a TrueType font: tables {@code glyf} and {@code loca} (ISO/IEC 14496-22, 5.3.3, 5.3.4).
 *
 * @param name the font, for messages
 * @param places where each glyph starts, and where the last one ends
 * @param wide whether places are 32-bit bytes, else 16-bit pairs of bytes
 * @param glyphs the descriptions
 */
record Outlines(String name, ByteBuffer places, boolean wide, ByteBuffer glyphs) {
    private static final int HEADER_BYTES = 10;
    private static final int WORDS = 0x0001;
    private static final int SCALE = 0x0008;
    private static final int MORE = 0x0020;
    private static final int TWO_SCALES = 0x0040;
    private static final int MATRIX = 0x0080;

    static Outlines read(Sfnt font, int glyphCount) throws UnusableFontException {
        boolean wide = font.table("head", 54).getChar(50) != 0;
        ByteBuffer places = font.table("loca", (glyphCount + 1) * (wide ? 4 : 2));
        Outlines outlines = new Outlines(font.name(), places, wide, font.table("glyf", 0));
        outlines.check(glyphCount);
        return outlines;
    }

    /** Looks at every place once, so that no later read can leave the table. */
    private void check(int glyphCount) throws UnusableFontException {
        for (int glyph = 0; glyph < glyphCount; glyph++) {
            long start = start(glyph);
            long end = start(glyph + 1);
            if (start > end || end > glyphs.limit() || end > start && end - start < HEADER_BYTES) {
                throw UnusableFontException.damaged(name, "the place of glyph " + glyph + " is wrong");
            }
        }
    }

    private long start(int glyph) {
        return wide ? Integer.toUnsignedLong(places.getInt(4 * glyph)) : 2L * places.getChar(2 * glyph);
    }

    GlyphBox box(int glyph) {
        int at = (int) start(glyph);
        if (at == start(glyph + 1)) {
            return GlyphBox.EMPTY;
        }
        return new GlyphBox(
                glyphs.getShort(at + 2), glyphs.getShort(at + 4), glyphs.getShort(at + 6), glyphs.getShort(at + 8));
    }

    byte[] data(int glyph) {
        int at = (int) start(glyph);
        byte[] data = new byte[(int) start(glyph + 1) - at];
        glyphs.get(at, data);
        return data;
    }

    List<FontProgram.Component> components(int glyph) {
        ByteBuffer data = ByteBuffer.wrap(data(glyph));
        if (data.limit() == 0 || data.getShort(0) >= 0) {
            return List.of();
        }
        List<FontProgram.Component> components = new ArrayList<>();
        int at = HEADER_BYTES;
        boolean more = true;
        while (more && at + 4 <= data.limit()) {
            int flags = data.getChar(at);
            components.add(new FontProgram.Component(data.getChar(at + 2), at + 2));
            at += 4 + argumentBytes(flags);
            more = (flags & MORE) != 0;
        }
        return List.copyOf(components);
    }

    private static int argumentBytes(int flags) {
        int offsets = (flags & WORDS) != 0 ? 4 : 2;
        if ((flags & SCALE) != 0) {
            return offsets + 2;
        }
        if ((flags & TWO_SCALES) != 0) {
            return offsets + 4;
        }
        return (flags & MATRIX) != 0 ? offsets + 8 : offsets;
    }
}
