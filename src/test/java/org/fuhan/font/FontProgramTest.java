package org.fuhan.font;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import org.fuhan.diag.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FontProgramTest {

    @Test
    void readsTheFiguresOfAFont() throws Exception {
        FontProgram font = FontProgram.read(TinyFont.trueType(4).sfnt());

        assertEquals(
                new FontFigures(1000, 900, -120, 880, -130, 733, -12, new GlyphBox(100, 50, 300, 250), 4, 4),
                font.figures());
        assertEquals("Tiny", font.name());
        assertEquals("Tiny", font.family());
        assertEquals(300, font.advance(2));
    }

    @Test
    void readsBoxesAndPartsOfGlyphs() throws Exception {
        FontProgram font = FontProgram.read(TinyFont.trueType(3).sfnt());

        assertEquals(new GlyphBox(0, 0, 0, 0), font.box(0));
        assertEquals(new GlyphBox(100, 50, 300, 250), font.box(1));
        assertEquals(new GlyphBox(100, 50, 550, 250), font.box(2));
        assertEquals(0, font.glyphData(0).length);
        assertEquals(26, font.glyphData(1).length);
        assertEquals(List.of(), font.components(1));
        assertEquals(List.of(new FontProgram.Component(1, 12), new FontProgram.Component(1, 18)), font.components(2));
        assertThrows(IndexOutOfBoundsException.class, () -> font.box(3));
        assertThrows(IndexOutOfBoundsException.class, () -> font.advance(-1));
    }

    @Test
    void glyphsWithoutAWidthOfTheirOwnHaveTheLastOne() throws Exception {
        byte[] hhea = ByteBuffer.allocate(36).putChar(34, (char) 2).array();
        FontProgram font =
                FontProgram.read(TinyFont.trueType(4).with("hhea", hhea).sfnt());

        assertEquals(
                List.of(100, 200, 200, 200),
                List.of(font.advance(0), font.advance(1), font.advance(2), font.advance(3)));
    }

    @Test
    void findsCharactersBeyondTheBasicPlane() throws Exception {
        Map<Integer, Integer> map = Map.of(0x4E2D, 1, 0x2CB4E, 2, 0x10FFFF, 3);
        FontProgram font = FontProgram.read(TinyFont.trueType(4).mapped(map).sfnt());

        assertEquals(1, font.glyph('中'));
        assertEquals(2, font.glyph(0x2CB4E));
        assertEquals(3, font.glyph(0x10FFFF));
        assertEquals(0, font.glyph(0x4E2E));
        assertEquals(0, font.glyph(0x2CB4F));
    }

    /** Two segments: A to C by a step, 一 and 丁 by a list. */
    @Test
    void readsCharacterMapsOfFormat4() throws Exception {
        ByteBuffer table = ByteBuffer.allocate(64);
        for (int value : new int[] {0, 1, 3, 1, 0, 12, 4, 44, 0, 6, 0, 0, 0, 'C', '丁', 0xFFFF, 0, 'A', '一', 0xFFFF}) {
            table.putChar((char) value);
        }
        for (int value : new int[] {0x10000 + 1 - 'A', 0, 1, 0, 4, 0, 3, 2}) {
            table.putChar((char) value);
        }
        FontProgram font = FontProgram.read(
                TinyFont.trueType(4).with("cmap", table.array()).sfnt());

        assertEquals(List.of(1, 2, 3, 0), List.of(font.glyph('A'), font.glyph('B'), font.glyph('C'), font.glyph('D')));
        assertEquals(List.of(3, 2), List.of(font.glyph('一'), font.glyph('丁')));
        assertEquals(0, font.glyph(0xFFFF));
    }

    @Test
    void aGlyphThatTheFontDoesNotHoldIsNone() throws Exception {
        FontProgram font = FontProgram.read(
                TinyFont.trueType(4).mapped(Map.of(65, 4, 66, 3)).sfnt());

        assertEquals(0, font.glyph(65));
        assertEquals(3, font.glyph(66));
    }

    @ParameterizedTest
    @CsvSource({"0x0000,yes", "0x0004,yes", "0x0008,yes", "0x0006,yes", "0x0002,no", "0x0108,no", "0x0200,no"})
    void aFontThatForbidsEmbeddingIsRefused(String type, String allowed) throws Exception {
        Sfnt font = TinyFont.trueType(2).embedding(Integer.decode(type)).sfnt();

        if (allowed.equals("yes")) {
            assertEquals(2, FontProgram.read(font).figures().glyphCount());
        } else {
            UnusableFontException refused = assertThrows(UnusableFontException.class, () -> FontProgram.read(font));
            assertEquals(Problem.FONT_FORBIDS_EMBEDDING, refused.diagnostic().problem());
            assertEquals(List.of("tiny"), refused.diagnostic().arguments());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"cmap", "glyf", "head", "hhea", "hmtx", "loca", "maxp"})
    void aFontThatLacksATableIsRefused(String tag) throws Exception {
        Sfnt whole = TinyFont.trueType(3).sfnt();
        Sfnt font = new Sfnt(whole.name(), without(whole, tag));

        UnusableFontException refused = assertThrows(UnusableFontException.class, () -> FontProgram.read(font));
        assertEquals("the font `tiny` cannot be used: the table `" + tag + "` is missing", refused.getMessage());
    }

    private static SortedMap<String, ByteBuffer> without(Sfnt font, String tag) {
        SortedMap<String, ByteBuffer> tables = new TreeMap<>(font.tables());
        tables.remove(tag);
        return tables;
    }

    @Test
    void theFileOfAFaceReadsAsTheFaceItself() throws Exception {
        FontProgram font =
                FontProgram.read(TinyFont.trueType(4).mapped(Map.of(65, 3)).sfnt());
        byte[] file = font.fileBytes();
        FontProgram again = FontProgram.read(Sfnt.read("again", ByteBuffer.wrap(file), 0));

        assertArrayEquals(TinyFont.trueType(4).mapped(Map.of(65, 3)).bytes(), file);
        assertEquals(font.figures(), again.figures());
        assertEquals(0xB1B0AFBA, SfntWriter.sum(ByteBuffer.wrap(file), 0, file.length));
    }

    /** A damaged file is refused or read; it never ends in another exception, nor takes long. */
    @Test
    void aFileWithAnyBytesChangedDoesNoHarm() {
        byte[] whole = TinyFont.trueType(4).mapped(Map.of(65, 1, 0x20000, 2)).bytes();
        Random random = new Random(20210705);
        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> {
            for (int round = 0; round < 20_000; round++) {
                byte[] damaged = whole.clone();
                for (int i = random.nextInt(4); i >= 0; i--) {
                    damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(256);
                }
                readAll(ByteBuffer.wrap(damaged, 0, damaged.length - random.nextInt(2) * random.nextInt(whole.length))
                        .slice());
            }
        });
    }

    private static void readAll(ByteBuffer file) {
        try {
            FontProgram font = FontProgram.read(Sfnt.read("damaged", file, 0));
            for (int glyph = 0; glyph < font.figures().glyphCount(); glyph++) {
                font.advance(glyph);
                font.box(glyph);
                font.components(glyph);
            }
            font.name();
            font.glyph(65);
        } catch (UnusableFontException refused) {
            assertEquals("damaged", refused.diagnostic().arguments().get(0));
        }
    }

    /** 5,000 groups that each claim all characters: reading stays one pass. */
    @Test
    void groupsThatOverlapAreReadOnce() {
        int groups = 5_000;
        ByteBuffer table = ByteBuffer.allocate(28 + 12 * groups);
        table.putInt(1).putChar((char) 3).putChar((char) 10).putInt(12);
        table.putInt(12 << 16).putInt(16).putInt(0).putInt(groups);
        for (int i = 0; i < groups; i++) {
            table.putInt(0).putInt(0x10FFFF).putInt(1);
        }
        TinyFont tiny = TinyFont.trueType(3).with("cmap", table.array());

        assertTimeoutPreemptively(Duration.ofSeconds(2), () -> {
            FontProgram font = FontProgram.read(tiny.sfnt());
            assertEquals(List.of(1, 2, 0), List.of(font.glyph(0), font.glyph(1), font.glyph(2)));
        });
    }
}
