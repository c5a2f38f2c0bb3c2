package org.fuhan.font;

import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** The names of a font: the {@code name} table (ISO/IEC 14496-22, 5.2.5). */
final class NameTable {
    static final int FAMILY = 1;
    static final int POSTSCRIPT = 6;
    private static final int MACINTOSH = 1;
    private static final int WINDOWS = 3;
    private static final int AMERICAN_ENGLISH = 0x409;

    private NameTable() {}

    /** The English name of a kind, else any name of that kind, else nothing. */
    static String find(Sfnt font, int kind) {
        ByteBuffer table = font.tables().get("name");
        if (table == null || table.limit() < 6) {
            return "";
        }
        String found = "";
        int bestRank = 0;
        int texts = table.getChar(4);
        for (int at = 6; at + 12 <= table.limit() && at < 6 + 12 * table.getChar(2); at += 12) {
            int rank = table.getChar(at + 6) == kind ? rank(table, at) : 0;
            int length = table.getChar(at + 8);
            int offset = texts + table.getChar(at + 10);
            if (rank > bestRank && offset + length <= table.limit()) {
                byte[] text = new byte[length];
                table.get(offset, text);
                found = new String(text, charset(table.getChar(at)));
                bestRank = rank;
            }
        }
        return found;
    }

    private static int rank(ByteBuffer table, int at) {
        int platform = table.getChar(at);
        boolean english = table.getChar(at + 4) == (platform == WINDOWS ? AMERICAN_ENGLISH : 0);
        return (english ? 4 : 1) + (platform == WINDOWS ? 1 : 0);
    }

    /** Macintosh names are read as Latin: those of fonts for Chinese are ASCII where they matter here. */
    private static Charset charset(int platform) {
        return platform == MACINTOSH ? StandardCharsets.ISO_8859_1 : StandardCharsets.UTF_16BE;
    }
}
