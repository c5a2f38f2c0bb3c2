package org.fuhan.font;

import java.awt.geom.Path2D;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.fontbox.cff.CFFCIDFont;
import org.apache.fontbox.cff.CFFFont;
import org.apache.fontbox.cff.CFFParser;

/**
 * Makes a TrueType font of an OpenType font with PostScript outlines: same glyph numbers, same widths, outlines within
 * 0.6 units.
 *
 * <p>PDF subsets of such fonts are larger and, with several font dictionaries, faulty. Characters, widths and names are
 * kept; layout tables, which a letter does not use, are not. Hints are lost. The same font gives the same bytes on
 * every machine: only exact arithmetic is used.
 */
final class CffToTrueType {
    /** Goes up with every change of the bytes written; names the copies in the cache. */
    static final int VERSION = 1;

    private static final int LONG_PLACES = 1;
    private final Sfnt source;
    private final int glyphs;
    private final ByteArrayOutputStream descriptions = new ByteArrayOutputStream();
    private final ByteBuffer places;
    private final ByteBuffer widths;
    private final int widthCount;
    private final Extent x = new Extent();
    private final Extent y = new Extent();
    private final Extent leftBearing = new Extent();
    private final Extent rightBearing = new Extent();
    private int mostPoints;
    private int mostContours;

    private CffToTrueType(Sfnt source) throws UnusableFontException {
        this.source = source;
        FontFigures figures = FontFigures.read(source);
        glyphs = figures.glyphCount();
        widthCount = figures.widthCount();
        if (widthCount > glyphs) {
            throw UnusableFontException.damaged(source.name(), "it has more widths than glyphs");
        }
        widths = ByteBuffer.wrap(source.bytes("hmtx", 2 * (glyphs + widthCount)));
        places = ByteBuffer.allocate(4 * (glyphs + 1));
    }

    /** The converted font as a file. */
    static byte[] convert(Sfnt source) throws UnusableFontException {
        CffToTrueType conversion = new CffToTrueType(source);
        CFFFont outlines = parse(source);
        if (outlines.getNumCharStrings() < conversion.glyphs) {
            throw UnusableFontException.damaged(
                    source.name(),
                    "it has outlines for " + outlines.getNumCharStrings() + " of " + conversion.glyphs + " glyphs");
        }
        for (int glyph = 0; glyph < conversion.glyphs; glyph++) {
            conversion.add(glyph, path(source, outlines, glyph));
        }
        return conversion.finish();
    }

    private static CFFFont parse(Sfnt source) throws UnusableFontException {
        byte[] table = source.bytes("CFF ", 4);
        try {
            return new CFFParser().parse(table, () -> table).get(0);
        } catch (IOException | RuntimeException e) {
            // The library reports damage by whatever exception reading astray ends in.
            throw damaged(source, "its outlines are damaged", e);
        }
    }

    private static Path2D path(Sfnt source, CFFFont outlines, int glyph) throws UnusableFontException {
        try {
            boolean numbered = outlines instanceof CFFCIDFont;
            int selector = numbered ? outlines.getCharset().getCIDForGID(glyph) : glyph;
            return outlines.getType2CharString(selector).getPath();
        } catch (IOException | RuntimeException e) {
            throw damaged(source, "the outline of glyph " + glyph + " is damaged", e);
        }
    }

    private static UnusableFontException damaged(Sfnt source, String reason, Exception cause) {
        UnusableFontException damaged = UnusableFontException.damaged(source.name(), reason);
        damaged.initCause(cause);
        return damaged;
    }

    private void add(int glyph, Path2D path) {
        TrueTypeOutline outline = TrueTypeOutline.of(path);
        GlyphBox box = outline.box();
        places.putInt(4 * glyph, descriptions.size());
        byte[] description = outline.describe(box);
        descriptions.writeBytes(description);
        descriptions.writeBytes(new byte[SfntWriter.padded(description.length) - description.length]);
        places.putInt(4 * (glyph + 1), descriptions.size());
        setLeftBearing(glyph, box.xMin());
        if (description.length == 0) {
            return;
        }
        mostPoints = Math.max(mostPoints, outline.points());
        mostContours = Math.max(mostContours, outline.contours());
        x.add(box.xMin());
        x.add(box.xMax());
        y.add(box.yMin());
        y.add(box.yMax());
        leftBearing.add(box.xMin());
        rightBearing.add(widths.getChar(4 * Math.min(glyph, widthCount - 1)) - box.xMax());
    }

    /** A TrueType reader moves the outline so that its left edge is at the bearing; hence the two must agree. */
    private void setLeftBearing(int glyph, int bearing) {
        int at = glyph < widthCount ? 4 * glyph + 2 : 2 * (widthCount + glyph);
        widths.putShort(at, (short) bearing);
    }

    private byte[] finish() throws UnusableFontException {
        if (descriptions.size() == 0) {
            throw UnusableFontException.damaged(source.name(), "all its glyphs are empty");
        }
        SortedMap<String, byte[]> tables = new TreeMap<>();
        for (String tag : new String[] {"OS/2", "cmap", "name"}) {
            tables.put(tag, source.bytes(tag, 4));
        }
        tables.put("glyf", descriptions.toByteArray());
        tables.put("loca", places.array());
        tables.put("hmtx", widths.array());
        tables.put("head", head());
        tables.put("hhea", hhea());
        tables.put("maxp", maxp());
        tables.put("post", post());
        return SfntWriter.write(Sfnt.TRUETYPE, tables);
    }

    private byte[] head() throws UnusableFontException {
        byte[] head = source.bytes("head", 54);
        ByteBuffer.wrap(head)
                .putShort(36, (short) x.floor())
                .putShort(38, (short) y.floor())
                .putShort(40, (short) x.ceiling())
                .putShort(42, (short) y.ceiling())
                .putShort(50, (short) LONG_PLACES)
                .putShort(52, (short) 0);
        return head;
    }

    private byte[] hhea() throws UnusableFontException {
        byte[] hhea = source.bytes("hhea", 36);
        ByteBuffer.wrap(hhea)
                .putShort(12, (short) leftBearing.floor())
                .putShort(14, (short) rightBearing.floor())
                .putShort(16, (short) x.ceiling());
        return hhea;
    }

    /** Version 1.0; no instructions, hence none of their limits, but the usual two zones. */
    private byte[] maxp() {
        return ByteBuffer.allocate(32)
                .putInt(Sfnt.TRUETYPE)
                .putChar((char) glyphs)
                .putChar((char) mostPoints)
                .putChar((char) mostContours)
                .putInt(0)
                .putChar((char) 2)
                .array();
    }

    /** Version 3: without glyph names. */
    private byte[] post() throws UnusableFontException {
        ByteBuffer post = ByteBuffer.allocate(32);
        post.put(source.bytes("post", 32), 0, 32);
        return post.putInt(0, 0x00030000).array();
    }
}
