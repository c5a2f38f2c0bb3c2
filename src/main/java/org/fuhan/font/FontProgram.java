package org.fuhan.font;

import java.nio.ByteBuffer;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.fuhan.diag.Problem;

/**
 * A parsed TrueType font: its figures, characters and outlines. Immutable; shared by all threads.
 *
 * <p>Only the character map is on the heap. Everything else is read from the file's mapped bytes when asked for, so
 * that a font of 30 MB costs 0.2 MB. The file must not be changed while it is in use.
 */
public final class FontProgram {
    private static final int RESTRICTED = 0x0002;
    private static final int USAGE_BITS = 0x000E;
    private static final int NO_SUBSETTING = 0x0100;
    private static final int BITMAP_ONLY = 0x0200;
    private final Sfnt font;
    private final FontFigures figures;
    private final CharacterMap characters;
    private final Outlines outlines;
    private final ByteBuffer widths;

    private FontProgram(Sfnt font) throws UnusableFontException {
        this.font = font;
        refuseForbidden(font);
        figures = FontFigures.read(font);
        characters = CharacterMap.read(font, figures.glyphCount());
        outlines = Outlines.read(font, figures.glyphCount());
        widths = font.table("hmtx", 4 * figures.widthCount());
    }

    /** Reads a face with TrueType outlines. */
    static FontProgram read(Sfnt font) throws UnusableFontException {
        return new FontProgram(font);
    }

    /** OS/2 {@code fsType} (ISO/IEC 14496-22, 5.2.7): of the usage bits the most liberal one counts. */
    private static void refuseForbidden(Sfnt font) throws UnusableFontException {
        ByteBuffer os2 = font.tables().get("OS/2");
        if (os2 == null || os2.limit() < 10) {
            return;
        }
        int type = os2.getChar(8);
        if ((type & USAGE_BITS) == RESTRICTED || (type & (NO_SUBSETTING | BITMAP_ONLY)) != 0) {
            throw new UnusableFontException(Problem.FONT_FORBIDS_EMBEDDING, font.name());
        }
    }

    /** The file as it is named in messages, with its face after {@code #} when one was chosen. */
    public String file() {
        return font.name();
    }

    /** The PostScript name, or the family name when there is none. */
    public String name() {
        String name = NameTable.find(font, NameTable.POSTSCRIPT);
        return name.isEmpty() ? family() : name;
    }

    public String family() {
        return NameTable.find(font, NameTable.FAMILY);
    }

    /** Heights, slant and counts of the font as a whole. */
    public FontFigures figures() {
        return figures;
    }

    /** The unit of all lengths here: so many make one em. */
    public int unitsPerEm() {
        return figures.unitsPerEm();
    }

    /** The glyph of a character, or 0 when the font has none. */
    public int glyph(int codePoint) {
        return characters.glyph(codePoint);
    }

    /** How far the pen moves after a glyph. */
    public int advance(int glyph) {
        int last = figures.widthCount() - 1;
        return widths.getChar(4 * Math.min(checked(glyph), last));
    }

    /** The box round a glyph's ink, as its header says. */
    public GlyphBox box(int glyph) {
        return outlines.box(checked(glyph));
    }

    /** A glyph's description from the {@code glyf} table; empty for a glyph without ink. */
    public byte[] glyphData(int glyph) {
        return outlines.data(checked(glyph));
    }

    /** The glyphs of which a compound glyph is made, one level deep; empty for a simple one. */
    public List<Component> components(int glyph) {
        return outlines.components(checked(glyph));
    }

    /** A table's bytes, read-only; for the parts that an embedded subset keeps ({@code cvt}, {@code fpgm} …). */
    public Optional<ByteBuffer> table(String tag) {
        return Optional.ofNullable(font.tables().get(tag)).map(ByteBuffer::duplicate);
    }

    /** The face as a file of its own, made anew at each call: as long as the file, or its share of a collection. */
    public byte[] fileBytes() {
        SortedMap<String, byte[]> tables = new TreeMap<>();
        font.tables().forEach((tag, table) -> tables.put(tag, Sfnt.copy(table)));
        tables.remove("DSIG"); // signs the file as it was
        return SfntWriter.write(Sfnt.TRUETYPE, tables);
    }

    private int checked(int glyph) {
        if (glyph < 0 || glyph >= figures.glyphCount()) {
            throw new IndexOutOfBoundsException("glyph " + glyph + " of " + font.name());
        }
        return glyph;
    }

    /** The name of the font, for people who debug. */
    @Override
    public String toString() {
        return name();
    }

    /**
     * A part of a compound glyph.
     *
     * @param glyph which
     * @param offset where its two bytes stand in {@link #glyphData}, for one who renumbers glyphs
     */
    public record Component(int glyph, int offset) {}
}
