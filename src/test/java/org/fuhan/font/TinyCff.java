package org.fuhan.font;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** The least CFF table that holds some charstrings (Adobe Technical Note 5176). */
final class TinyCff {
    private static final int FIRST_OWN_STRING = 391;

    private TinyCff() {}

    static byte[] of(List<byte[]> charstrings) {
        List<byte[]> names = new ArrayList<>();
        for (int glyph = 1; glyph < charstrings.size(); glyph++) {
            names.add(("g" + glyph).getBytes(StandardCharsets.US_ASCII));
        }
        byte[] start = join(new byte[] {1, 0, 4, 4}, index(List.of("Tiny".getBytes(StandardCharsets.US_ASCII))));
        byte[] middle = join(index(names), index(List.of()));
        byte[] charset = charset(charstrings.size());
        byte[] glyphs = index(charstrings);
        int charsetAt = start.length + index(List.of(top(0, 0, 0))).length + middle.length;
        int glyphsAt = charsetAt + charset.length;
        byte[] top = index(List.of(top(charsetAt, glyphsAt, glyphsAt + glyphs.length)));
        return join(start, top, middle, charset, glyphs);
    }

    /** The top dictionary: charset 15, CharStrings 17, Private 18, of which the last is empty. */
    private static byte[] top(int charset, int glyphs, int privates) {
        return join(
                number(charset),
                new byte[] {15},
                number(glyphs),
                new byte[] {17},
                number(0),
                number(privates),
                new byte[] {18});
    }

    /** A whole number in the five-byte form, so that places do not move when they are filled in. */
    private static byte[] number(int value) {
        return new byte[] {29, (byte) (value >> 24), (byte) (value >> 16), (byte) (value >> 8), (byte) value};
    }

    private static byte[] charset(int glyphs) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(0);
        for (int glyph = 1; glyph < glyphs; glyph++) {
            int name = FIRST_OWN_STRING + glyph - 1;
            out.write(name >> 8);
            out.write(name);
        }
        return out.toByteArray();
    }

    private static byte[] index(List<byte[]> items) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(items.size() >> 8);
        out.write(items.size());
        if (items.isEmpty()) {
            return out.toByteArray();
        }
        out.write(2);
        int end = 1;
        out.writeBytes(new byte[] {0, 1});
        for (byte[] item : items) {
            end += item.length;
            out.write(end >> 8);
            out.write(end);
        }
        items.forEach(out::writeBytes);
        return out.toByteArray();
    }

    private static byte[] join(byte[]... pieces) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (byte[] piece : pieces) {
            out.writeBytes(piece);
        }
        return out.toByteArray();
    }
}
