package org.fuhan.layout;

import java.util.List;
import org.fuhan.font.FontProgram;
import org.jspecify.annotations.Nullable;

/** Something at its place on a page. A closed family. */
public sealed interface Item {

    /** The node of the structure it belongs to; null for what is no part of the text (rules, page numbers). */
    @Nullable
    StructureNode node();

    /** The same item further down (or up, when negative). */
    Item down(int distance);

    /**
     * One glyph of a run.
     *
     * @param glyph its number in the font
     * @param advance from its place to the next one's
     * @param codePoint what it stands for
     */
    record PlacedGlyph(int glyph, int advance, int codePoint) {}

    /**
     * Glyphs of one font on one baseline.
     *
     * @param size of the em
     * @param x left edge of the first glyph's advance box
     * @param y of the baseline
     */
    record GlyphRun(
            FontProgram program,
            int size,
            Colour colour,
            int x,
            int y,
            List<PlacedGlyph> glyphs,
            @Nullable StructureNode node)
            implements Item {
        public GlyphRun {
            glyphs = List.copyOf(glyphs);
        }

        public String text() {
            StringBuilder text = new StringBuilder();
            glyphs.forEach(glyph -> text.appendCodePoint(glyph.codePoint()));
            return text.toString();
        }

        /** The same, drawn as no part of the text. */
        GlyphRun artifact() {
            return new GlyphRun(program, size, colour, x, y, glyphs, null);
        }

        /** Sum of the advances. */
        public int width() {
            return glyphs.stream().mapToInt(PlacedGlyph::advance).sum();
        }

        @Override
        public GlyphRun down(int distance) {
            return new GlyphRun(program, size, colour, x, y + distance, glyphs, node);
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
    }

    /** Nothing to be seen: says that its node exists, for example an empty cell. */
    record Placeholder(int x, int y, StructureNode node) implements Item {
        @Override
        public Placeholder down(int distance) {
            return new Placeholder(x, y + distance, node);
        }
    }
}
