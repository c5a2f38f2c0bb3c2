package org.fuhan.pdf;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * An ICC profile (version 2.1) of the sRGB colour space of IEC 61966-2-1, made from its numbers.
 *
 * <p>The one that the Java runtime brings along differs from one runtime to the next.
 */
final class SrgbProfile {
    private static final int HEADER = 128;
    private static final int CURVE_POINTS = 1024;
    /** Media white D50 and the primaries adapted to it (Bradford), in 1/65536. */
    private static final int[] WHITE = {0xF6D6, 0x10000, 0xD32D};

    private static final int[] RED = {0x6FA2, 0x38F5, 0x0390};
    private static final int[] GREEN = {0x6299, 0xB785, 0x18DA};
    private static final int[] BLUE = {0x24A0, 0x0F84, 0xB6CF};

    private SrgbProfile() {}

    static byte[] bytes() {
        Map<String, byte[]> tags = new LinkedHashMap<>();
        tags.put("desc", description("sRGB IEC61966-2.1"));
        tags.put("cprt", text("No copyright"));
        tags.put("wtpt", xyz(WHITE));
        tags.put("rXYZ", xyz(RED));
        tags.put("gXYZ", xyz(GREEN));
        tags.put("bXYZ", xyz(BLUE));
        byte[] curve = curve();
        tags.put("rTRC", curve);
        tags.put("gTRC", curve);
        tags.put("bTRC", curve);
        return assemble(tags);
    }

    private static byte[] assemble(Map<String, byte[]> tags) {
        Map<byte[], Integer> places = new LinkedHashMap<>();
        int size = HEADER + 4 + 12 * tags.size();
        for (byte[] tag : tags.values()) {
            if (!places.containsKey(tag)) { // arrays count as equal when they are the same: the three curves are one
                places.put(tag, size);
                size += (tag.length + 3) / 4 * 4;
            }
        }
        ByteBuffer out = ByteBuffer.allocate(size);
        header(out, size);
        out.position(HEADER).putInt(tags.size());
        tags.forEach((name, tag) -> {
            ascii(out, name);
            out.putInt(places.getOrDefault(tag, 0)).putInt(tag.length);
        });
        places.forEach((tag, place) -> out.position(place).put(tag));
        return out.array();
    }

    private static void header(ByteBuffer out, int size) {
        out.putInt(size).putInt(0).putInt(0x02100000);
        ascii(out, "mntrRGB XYZ ");
        out.putShort((short) 2000).putShort((short) 1).putShort((short) 1);
        out.position(36);
        ascii(out, "acsp");
        out.position(68);
        for (int part : WHITE) {
            out.putInt(part);
        }
    }

    private static byte[] description(String words) {
        byte[] ascii = words.getBytes(StandardCharsets.US_ASCII);
        // Three forms of the text: ASCII, and empty ones in Unicode and ScriptCode (67 bytes long at any rate).
        ByteBuffer out = ByteBuffer.allocate(12 + ascii.length + 1 + 8 + 3 + 67);
        ascii(out, "desc");
        out.putInt(0).putInt(ascii.length + 1).put(ascii);
        return out.array();
    }

    private static byte[] text(String words) {
        ByteBuffer out = ByteBuffer.allocate(8 + words.length() + 1);
        ascii(out, "text");
        out.putInt(0);
        ascii(out, words);
        return out.array();
    }

    private static byte[] xyz(int[] parts) {
        ByteBuffer out = ByteBuffer.allocate(20);
        ascii(out, "XYZ ");
        out.putInt(0);
        for (int part : parts) {
            out.putInt(part);
        }
        return out.array();
    }

    private static byte[] curve() {
        ByteBuffer out = ByteBuffer.allocate(12 + 2 * CURVE_POINTS);
        ascii(out, "curv");
        out.putInt(0).putInt(CURVE_POINTS);
        for (int i = 0; i < CURVE_POINTS; i++) {
            double value = i / (CURVE_POINTS - 1.0);
            double linear = value <= 0.04045 ? value / 12.92 : StrictMath.pow((value + 0.055) / 1.055, 2.4);
            out.putShort((short) Math.round(linear * 65535));
        }
        return out.array();
    }

    private static void ascii(ByteBuffer out, String words) {
        out.put(words.getBytes(StandardCharsets.US_ASCII));
    }
}
