package org.fuhan.font;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.lowagie.text.pdf.BaseFont;
import java.awt.geom.AffineTransform;
import java.awt.geom.Area;
import java.awt.geom.Ellipse2D;
import java.awt.geom.GeneralPath;
import java.awt.geom.PathIterator;
import java.awt.geom.Rectangle2D;
import java.nio.ByteBuffer;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.junit.jupiter.api.Test;

class CffToTrueTypeTest {
    private static final byte[] EMPTY = new Charstring().end();
    private static final byte[] SQUARE = new Charstring()
            .move(100, 50)
            .line(200, 0)
            .line(0, 200)
            .line(-200, 0)
            .end();
    /** A disc of radius 500 round (500, 500), against the clock, with a square hole, with the clock. */
    private static final byte[] RING = new Charstring()
            .move(1000, 500)
            .curve(0, 276, -224, 224, -276, 0)
            .curve(-276, 0, -224, -224, 0, -276)
            .curve(0, -276, 224, -224, 276, 0)
            .curve(276, 0, 224, 224, 0, 276)
            .move(-400, 100)
            .line(0, -200)
            .line(-200, 0)
            .line(0, 200)
            .end();

    private static TinyFont tiny() {
        return TinyFont.postScript(EMPTY, SQUARE, RING).mapped(Map.of(0x53E3, 1, 0x2CB4E, 2));
    }

    private static byte[] convert(TinyFont font) throws Exception {
        return CffToTrueType.convert(font.sfnt());
    }

    @Test
    void aStraightGlyphIsDescribedByItsCornersTheOtherWayRound() throws Exception {
        FontProgram font = FontProgram.read(Sfnt.read("converted", ByteBuffer.wrap(convert(tiny())), 0));

        String expected = "0001" + "0064" + "0032" + "012c" + "00fa" // one contour, its box
                + "0003" + "0000" // last point, no instructions
                + "37" + "35" + "33" + "15" // start, up, right, down
                + "64" + "c8" // steps in x: 100, 200
                + "32" + "c8" + "c8" // steps in y: 50, 200, -200
                + "00"; // descriptions start at multiples of four
        assertEquals(expected, HexFormat.of().formatHex(font.glyphData(1)));
        assertEquals(0, font.glyphData(0).length);
    }

    @Test
    void figuresOfTheConvertedFontFitItsOutlines() throws Exception {
        Sfnt sfnt = Sfnt.read("converted", ByteBuffer.wrap(convert(tiny())), 0);
        FontProgram font = FontProgram.read(sfnt);

        assertEquals(new GlyphBox(100, 50, 300, 250), font.box(1));
        assertEquals(new GlyphBox(0, 0, 1000, 1000), font.box(2));
        assertEquals(new GlyphBox(0, 0, 1000, 1000), font.figures().bounds());
        assertEquals(1, font.glyph(0x53E3));
        assertEquals(2, font.glyph(0x2CB4E));
        assertEquals(List.of(100, 200, 300), List.of(font.advance(0), font.advance(1), font.advance(2)));
        assertEquals(0, sfnt.table("hmtx", 12).getShort(10), "left bearing of glyph 2");
        assertEquals(2, sfnt.table("maxp", 32).getChar(8), "most contours");
        assertEquals(0x00030000, sfnt.table("post", 32).getInt(0));
    }

    @Test
    void theSameFontGivesTheSameBytesAndARightChecksum() throws Exception {
        byte[] once = convert(tiny());

        assertArrayEquals(once, convert(tiny()));
        assertEquals(0xB1B0AFBA, SfntWriter.sum(ByteBuffer.wrap(once), 0, once.length));
    }

    /** The ink that only one of the two outlines has is a seam, on the average thinner than half the tolerance. */
    @Test
    void anotherReaderSeesTheSameInk() throws Exception {
        try (TrueTypeFont read = new TTFParser().parse(new RandomAccessReadBuffer(convert(tiny())))) {
            GeneralPath drawn = read.getGlyph().getGlyph(2).getPath();
            Area difference = new Area(drawn);
            difference.exclusiveOr(ring());
            assertTrue(surface(difference) < Parabolas.TOLERANCE / 2 * Math.PI * 1000);
            assertTrue(drawn.contains(100, 500));
            assertFalse(drawn.contains(500, 500));
        }
    }

    private static Area ring() {
        Area ring = new Area(new Ellipse2D.Double(0, 0, 1000, 1000));
        ring.subtract(new Area(new Rectangle2D.Double(400, 400, 200, 200)));
        return ring;
    }

    private static double surface(Area area) {
        double sum = 0;
        double[] at = new double[6];
        double x = 0;
        double y = 0;
        for (var steps = area.getPathIterator(new AffineTransform(), 0.01); !steps.isDone(); steps.next()) {
            if (steps.currentSegment(at) == PathIterator.SEG_LINETO) {
                sum += x * at[1] - y * at[0];
            }
            x = at[0];
            y = at[1];
        }
        return Math.abs(sum) / 2;
    }

    @Test
    void thePdfLibraryEmbedsTheConvertedFont() throws Exception {
        BaseFont font =
                BaseFont.createFont("tiny.ttf", BaseFont.IDENTITY_H, BaseFont.EMBEDDED, false, convert(tiny()), null);

        assertEquals(200, font.getWidth(0x53E3));
        assertEquals(300, font.getWidth(0x2CB4E));
    }

    @Test
    void damagedOutlinesAreRefused() {
        TinyFont noTable = TinyFont.postScript(EMPTY, SQUARE).with("CFF ", new byte[] {1, 0, 4, 4, 0, 1, 9, 9});
        TinyFont fewer = TinyFont.postScript(EMPTY, SQUARE).with("CFF ", TinyCff.of(List.of(EMPTY)));
        TinyFont blank = TinyFont.postScript(EMPTY, EMPTY);

        assertEquals("its outlines are damaged", reason(noTable));
        assertEquals("it has outlines for 1 of 2 glyphs", reason(fewer));
        assertEquals("all its glyphs are empty", reason(blank));
    }

    private static String reason(TinyFont font) {
        return assertThrows(UnusableFontException.class, () -> convert(font))
                .diagnostic()
                .arguments()
                .get(1);
    }
}
