package org.fuhan.font;

import java.nio.ByteBuffer;
import org.jspecify.annotations.Nullable;

/**
 * Which glyph draws which character: the {@code cmap} table in formats 4 and 12 (ISO/IEC 14496-22, 5.2.1).
 *
 * <p>Unpacked into pages of 256 characters; a page without a glyph takes no memory. About 60 KB for 10,000 Han.
 */
final class CharacterMap {
    private static final int PAGE = 256;
    private static final int PAGES = (Character.MAX_CODE_POINT + 1) / PAGE;
    private static final int UNICODE = 0;
    private static final int WINDOWS = 3;
    private final char[] @Nullable [] pages = new char[PAGES][];
    private final int glyphs;

    private CharacterMap(int glyphs) {
        this.glyphs = glyphs;
    }

    /** Reads the subtable that covers most: format 12 when there is one, else format 4. */
    static CharacterMap read(Sfnt font, int glyphs) throws UnusableFontException {
        ByteBuffer table = font.table("cmap", 4);
        int full = -1;
        int basic = -1;
        for (int i = 0; i < table.getChar(2) && 12 + 8L * i <= table.limit(); i++) {
            int platform = table.getChar(4 + 8 * i);
            int encoding = table.getChar(6 + 8 * i);
            int offset = table.getInt(8 + 8 * i);
            if (offset < 0 || offset > table.limit() - 16 || !isUnicode(platform, encoding)) {
                continue;
            }
            int format = table.getChar(offset);
            full = format == 12 ? offset : full;
            basic = format == 4 ? offset : basic;
        }
        if (full < 0 && basic < 0) {
            throw UnusableFontException.damaged(font.name(), "it has no Unicode character map");
        }
        CharacterMap map = new CharacterMap(glyphs);
        if (full >= 0) {
            map.readGroups(table, full);
        } else {
            map.readSegments(font.name(), table, basic);
        }
        return map;
    }

    private static boolean isUnicode(int platform, int encoding) {
        return platform == UNICODE || platform == WINDOWS && (encoding == 1 || encoding == 10);
    }

    /** The glyph of a character, or 0. */
    int glyph(int codePoint) {
        char[] page = pages[codePoint / PAGE];
        return page == null ? 0 : page[codePoint % PAGE];
    }

    /** Format 12. Groups must ascend; one that does not is cut, so that no file takes longer than one pass. */
    private void readGroups(ByteBuffer table, int at) {
        int room = (table.limit() - at - 16) / 12;
        long count = Math.min(Integer.toUnsignedLong(table.getInt(at + 12)), room);
        int next = 0;
        for (int i = 0; i < count; i++) {
            int group = at + 16 + 12 * i;
            int start = table.getInt(group);
            int end = table.getInt(group + 4);
            int glyph = table.getInt(group + 8);
            if (start < 0 || end > Character.MAX_CODE_POINT || glyph < 0) {
                continue;
            }
            for (int c = Math.max(start, next); c <= end && glyph + (long) c - start < glyphs; c++) {
                put(c, glyph + c - start);
            }
            next = Math.max(next, end + 1);
        }
    }

    /** Format 4: four parallel arrays of segments. */
    private void readSegments(String name, ByteBuffer table, int at) throws UnusableFontException {
        int bytes = table.getChar(at + 6) & ~1;
        int ends = at + 14;
        int starts = ends + bytes + 2;
        if (starts + 3 * bytes > table.limit()) {
            throw UnusableFontException.damaged(name, "its character map is damaged");
        }
        int next = 0;
        for (int i = 0; i < bytes; i += 2) {
            int end = table.getChar(ends + i);
            for (int c = Math.max(next, table.getChar(starts + i)); c <= end; c++) {
                put(c, segmentGlyph(table, starts + i, bytes, c));
            }
            next = Math.max(next, end + 1);
        }
    }

    private static int segmentGlyph(ByteBuffer table, int start, int bytes, int character) {
        int delta = table.getChar(start + bytes);
        int rangeOffset = table.getChar(start + 2 * bytes);
        if (rangeOffset == 0) {
            return (character + delta) & 0xFFFF;
        }
        int at = start + 2 * bytes + rangeOffset + 2 * (character - table.getChar(start));
        int glyph = at + 2 <= table.limit() ? table.getChar(at) : 0;
        return glyph == 0 ? 0 : (glyph + delta) & 0xFFFF;
    }

    private void put(int character, int glyph) {
        if (glyph == 0 || glyph >= glyphs) {
            return;
        }
        char[] page = pages[character / PAGE];
        if (page == null) {
            page = new char[PAGE];
            pages[character / PAGE] = page;
        }
        page[character % PAGE] = (char) glyph;
    }
}
