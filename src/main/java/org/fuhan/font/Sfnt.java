package org.fuhan.font;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The tables of one face: the wrapper that TrueType and OpenType files share (ISO/IEC 14496-22, 4.5).
 *
 * <p>A table is a read-only view of the file's bytes; nothing is copied. Only absolute reads are used, so that
 * threads may share it.
 *
 * @param name the file as named in messages
 * @param tables tag to bytes, in the order of tags
 */
record Sfnt(String name, SortedMap<String, ByteBuffer> tables) {
    static final int TRUETYPE = 0x00010000;
    private static final int APPLE_TRUETYPE = 0x74727565;
    private static final int OPENTYPE_CFF = 0x4F54544F;
    private static final int COLLECTION = 0x74746366;
    private static final int HEADER_BYTES = 12;
    private static final int ENTRY_BYTES = 16;
    private static final int MAX_FACES = 256;

    Sfnt {
        tables = Collections.unmodifiableSortedMap(new TreeMap<>(tables));
    }

    /** The number of faces: 1, or that of the collection. */
    static int faces(String name, ByteBuffer file) throws UnusableFontException {
        if (file.limit() < HEADER_BYTES) {
            throw UnusableFontException.damaged(name, "it is too short");
        }
        if (file.getInt(0) != COLLECTION) {
            return 1;
        }
        int count = file.getInt(8);
        if (count < 1 || count > MAX_FACES || HEADER_BYTES + 4L * count > file.limit()) {
            throw UnusableFontException.damaged(name, "its list of faces is damaged");
        }
        return count;
    }

    /** Reads the directory of a face, counted from 0. */
    static Sfnt read(String name, ByteBuffer file, int face) throws UnusableFontException {
        int faces = faces(name, file);
        if (face < 0 || face >= faces) {
            throw UnusableFontException.damaged(name, "it has no face " + face);
        }
        int start = file.getInt(0) == COLLECTION ? file.getInt(HEADER_BYTES + 4 * face) : 0;
        if (start < 0 || start > file.limit() - HEADER_BYTES) {
            throw UnusableFontException.damaged(name, "its table directory is damaged");
        }
        int version = file.getInt(start);
        if (version != TRUETYPE && version != APPLE_TRUETYPE && version != OPENTYPE_CFF) {
            throw UnusableFontException.damaged(name, "it is neither TrueType nor OpenType");
        }
        return new Sfnt(name, directory(name, file, start));
    }

    private static SortedMap<String, ByteBuffer> directory(String name, ByteBuffer file, int start)
            throws UnusableFontException {
        int count = file.getChar(start + 4);
        SortedMap<String, ByteBuffer> tables = new TreeMap<>();
        for (int i = 0; i < count; i++) {
            int entry = start + HEADER_BYTES + ENTRY_BYTES * i;
            if (entry > file.limit() - ENTRY_BYTES) {
                throw UnusableFontException.damaged(name, "its table directory is damaged");
            }
            byte[] tag = new byte[4];
            file.get(entry, tag);
            long offset = Integer.toUnsignedLong(file.getInt(entry + 8));
            long length = Integer.toUnsignedLong(file.getInt(entry + 12));
            if (offset + length > file.limit()) {
                throw UnusableFontException.damaged(name, "a table ends behind the end of the file");
            }
            tables.put(
                    new String(tag, StandardCharsets.ISO_8859_1),
                    file.slice((int) offset, (int) length).asReadOnlyBuffer());
        }
        return tables;
    }

    boolean has(String tag) {
        return tables.containsKey(tag);
    }

    /** A table that a usable font must have, at least so many bytes long. */
    ByteBuffer table(String tag, int least) throws UnusableFontException {
        ByteBuffer table = tables.get(tag);
        if (table == null) {
            throw UnusableFontException.damaged(name, "the table `" + tag.strip() + "` is missing");
        }
        if (table.limit() < least) {
            throw UnusableFontException.damaged(name, "the table `" + tag.strip() + "` is too short");
        }
        return table;
    }

    /** The bytes of a required table, copied. */
    byte[] bytes(String tag, int least) throws UnusableFontException {
        return copy(table(tag, least));
    }

    static byte[] copy(ByteBuffer table) {
        byte[] bytes = new byte[table.limit()];
        table.get(0, bytes);
        return bytes;
    }
}
