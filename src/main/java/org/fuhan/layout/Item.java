package org.fuhan.layout;

import org.fuhan.font.FontProgram;
import org.jspecify.annotations.Nullable;

/** Something at its place on a page. A closed family. */
public sealed interface Item {

    /** The node of the structure it belongs to; null for what is no part of the text (rules, page numbers). */
    @Nullable
    StructureNode node();

    /** The same item further down (or up, when negative). */
    Item down(int distance);

    /** The same item further right. */
    Item right(int distance);

    /**
     * Glyphs of one font on one baseline.
     *
     * @param size of the em
     * @param x left edge of the first glyph's advance box
     * @param y of the baseline
     * @param glyphs glyph numbers of the program
     * @param advances from each glyph's place to the next one's; as many as glyphs
     * @param codePoints what each glyph stands for
     */
    record GlyphRun(
            FontProgram program,
            int size,
            Colour colour,
            int x,
            int y,
            int[] glyphs,
            int[] advances,
            int[] codePoints,
            @Nullable StructureNode node)
            implements Item {
        public GlyphRun {
            if (glyphs.length != advances.length || glyphs.length != codePoints.length) {
                throw new IllegalArgumentException("glyphs, advances and characters must be as many");
            }
        }

        public String text() {
            return new String(codePoints, 0, codePoints.length);
        }

        /** Sum of the advances. */
        public int width() {
            int sum = 0;
            for (int advance : advances) {
                sum += advance;
            }
            return sum;
        }

        @Override
        public GlyphRun down(int distance) {
            return new GlyphRun(program, size, colour, x, y + distance, glyphs, advances, codePoints, node);
        }

        @Override
        public GlyphRun right(int distance) {
            return new GlyphRun(program, size, colour, x + distance, y, glyphs, advances, codePoints, node);
        }
    }

    /**
     * A straight line, centred on its coordinates.
     *
     * @param weight its thickness
     */
    record Rule(int x1, int y1, int x2, int y2, int weight, Colour colour) implements Item {
        @Override
        public @Nullable StructureNode node() {
            return null;
        }

        @Override
        public Rule down(int distance) {
            return new Rule(x1, y1 + distance, x2, y2 + distance, weight, colour);
        }

        @Override
        public Rule right(int distance) {
            return new Rule(x1 + distance, y1, x2 + distance, y2, weight, colour);
        }
    }

    /** A picture scaled into a box; {@code y} is its top. */
    record Picture(
            PictureSource.PictureFile file,
            int x,
            int y,
            int width,
            int height,
            @Nullable StructureNode node) implements Item {
        @Override
        public Picture down(int distance) {
            return new Picture(file, x, y + distance, width, height, node);
        }

        @Override
        public Picture right(int distance) {
            return new Picture(file, x + distance, y, width, height, node);
        }
    }
}
