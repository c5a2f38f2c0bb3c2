package org.fuhan.font;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A font of a few glyphs, built table by table for tests.
 *
 * <p>Glyph 0 is empty, glyph 1 a square from (100, 50) to (300, 250), glyph 2 is made of glyph 1 twice; further glyphs
 * are squares. Glyph n is 100 × (n + 1) wide.
 */
final class TinyFont {
    private final SortedMap<String, byte[]> tables = new TreeMap<>();
    private final int glyphs;

    private TinyFont(int glyphs) {
        this.glyphs = glyphs;
        tables.put("head", head());
        tables.put("hhea", hhea(glyphs));
        tables.put("OS/2", os2(0));
        tables.put(
                "post",
                ByteBuffer.allocate(32).putInt(0x00020000).putInt(-12 << 16).array());
        tables.put("hmtx", hmtx(glyphs));
        tables.put(
                "maxp",
                ByteBuffer.allocate(32).putInt(0x10000).putChar((char) glyphs).array());
        named("Tiny");
        mapped(Map.of());
    }

    /** A font with TrueType outlines. */
    static TinyFont trueType(int glyphs) {
        TinyFont font = new TinyFont(glyphs);
        ByteArrayOutputStream glyf = new ByteArrayOutputStream();
        ByteBuffer loca = ByteBuffer.allocate(2 * (glyphs + 1));
        for (int glyph = 0; glyph < glyphs; glyph++) {
            loca.putChar(2 * glyph, (char) (glyf.size() / 2));
            glyf.writeBytes(glyph == 0 ? new byte[0] : glyph == 2 ? twice() : square());
        }
        loca.putChar(2 * glyphs, (char) (glyf.size() / 2));
        font.tables.put("glyf", glyf.toByteArray());
        font.tables.put("loca", loca.array());
        return font;
    }

    /** A font with PostScript outlines: each charstring is one glyph's program in Type 2 code. */
    static TinyFont postScript(byte[]... charstrings) {
        TinyFont font = new TinyFont(charstrings.length);
        font.tables.put("CFF ", TinyCff.of(List.of(charstrings)));
        return font;
    }

    TinyFont named(String name) {
        byte[] text = name.getBytes(StandardCharsets.UTF_16BE);
        ByteBuffer table = ByteBuffer.allocate(6 + 24 + text.length);
        table.putChar((char) 0).putChar((char) 2).putChar((char) 30);
        for (int kind : new int[] {NameTable.FAMILY, NameTable.POSTSCRIPT}) {
            table.putChar((char) 3).putChar((char) 1).putChar((char) 0x409).putChar((char) kind);
            table.putChar((char) text.length).putChar((char) 0);
        }
        tables.put("name", table.put(text).array());
        return this;
    }

    /** Characters to glyphs by format 12. */
    TinyFont mapped(Map<Integer, Integer> glyphs) {
        ByteBuffer table = ByteBuffer.allocate(12 + 16 + 12 * glyphs.size());
        table.putInt(1).putChar((char) 3).putChar((char) 10).putInt(12);
        table.putInt(12 << 16).putInt(16 + 12 * glyphs.size()).putInt(0).putInt(glyphs.size());
        new TreeMap<>(glyphs)
                .forEach((character, glyph) ->
                        table.putInt(character).putInt(character).putInt(glyph));
        tables.put("cmap", table.array());
        return this;
    }

    TinyFont with(String tag, byte[] table) {
        tables.put(tag, table);
        return this;
    }

    TinyFont without(String tag) {
        tables.remove(tag);
        return this;
    }

    TinyFont embedding(int type) {
        return with("OS/2", os2(type));
    }

    int glyphs() {
        return glyphs;
    }

    byte[] bytes() {
        return SfntWriter.write(tables.containsKey("CFF ") ? 0x4F54544F : Sfnt.TRUETYPE, tables);
    }

    Path write(Path file) throws IOException {
        return Files.write(file, bytes());
    }

    Sfnt sfnt() throws UnusableFontException {
        return Sfnt.read("tiny", ByteBuffer.wrap(bytes()), 0);
    }

    /** Several fonts in one file; each keeps its own tables. */
    static byte[] collection(TinyFont... fonts) {
        List<byte[]> files = new ArrayList<>();
        int start = 12 + 4 * fonts.length;
        ByteBuffer out = ByteBuffer.allocate(1 << 16);
        out.putInt(0x74746366).putInt(0x00010000).putInt(fonts.length);
        for (TinyFont font : fonts) {
            byte[] file = font.bytes();
            out.putInt(start);
            shift(ByteBuffer.wrap(file), start);
            files.add(file);
            start += file.length;
        }
        files.forEach(out::put);
        byte[] bytes = new byte[out.position()];
        out.get(0, bytes);
        return bytes;
    }

    private static void shift(ByteBuffer file, int by) {
        for (int i = 0; i < file.getChar(4); i++) {
            file.putInt(20 + 16 * i, file.getInt(20 + 16 * i) + by);
        }
    }

    private static byte[] head() {
        ByteBuffer head = ByteBuffer.allocate(54);
        head.putInt(0, 0x10000).putInt(12, 0x5F0F3CF5).putChar(18, (char) 1000);
        return head.putShort(36, (short) 100)
                .putShort(38, (short) 50)
                .putShort(40, (short) 300)
                .putShort(42, (short) 250)
                .array();
    }

    private static byte[] hhea(int glyphs) {
        ByteBuffer hhea = ByteBuffer.allocate(36).putInt(0, 0x10000);
        return hhea.putShort(4, (short) 900)
                .putShort(6, (short) -120)
                .putChar(34, (char) glyphs)
                .array();
    }

    private static byte[] hmtx(int glyphs) {
        ByteBuffer hmtx = ByteBuffer.allocate(4 * glyphs);
        for (int glyph = 0; glyph < glyphs; glyph++) {
            hmtx.putChar((char) (100 * (glyph + 1))).putShort((short) (glyph == 0 ? 0 : 100));
        }
        return hmtx.array();
    }

    private static byte[] os2(int type) {
        ByteBuffer os2 = ByteBuffer.allocate(96).putChar(0, (char) 4).putChar(8, (char) type);
        os2.putShort(68, (short) 880).putShort(70, (short) -130).putShort(88, (short) 733);
        return os2.array();
    }

    private static byte[] square() {
        ByteBuffer glyph = ByteBuffer.allocate(26);
        for (int value : new int[] {1, 100, 50, 300, 250, 3, 0}) {
            glyph.putShort((short) value);
        }
        glyph.put(new byte[] {0x37, 0x35, 0x33, 0x15, 100, (byte) 200, 50, (byte) 200, (byte) 200});
        return glyph.array();
    }

    /** Glyph 1 with one-byte offsets and more to come, then glyph 1 with two-byte offsets and a scale. */
    private static byte[] twice() {
        ByteBuffer glyph = ByteBuffer.allocate(28);
        for (int value : new int[] {-1, 100, 50, 550, 250, 0x0022, 1, 0, 0x000B, 1, 400, 0, 0x2000}) {
            glyph.putShort((short) value);
        }
        return glyph.array();
    }
}
