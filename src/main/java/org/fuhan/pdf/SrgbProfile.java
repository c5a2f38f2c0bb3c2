package org.fuhan.pdf;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
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
        Map<List<String>, byte[]> tags = new LinkedHashMap<>();
        tags.put(List.of("desc"), description("sRGB IEC61966-2.1"));
        tags.put(List.of("cprt"), text("No copyright"));
        tags.put(List.of("wtpt"), xyz(WHITE));
        tags.put(List.of("rXYZ"), xyz(RED));
        tags.put(List.of("gXYZ"), xyz(GREEN));
        tags.put(List.of("bXYZ"), xyz(BLUE));
        tags.put(List.of("rTRC", "gTRC", "bTRC"), curve());
        return assemble(tags);
    }

    /** The header, the table of tags, the tags; those named together share their bytes. */
    private static byte[] assemble(Map<List<String>, byte[]> tags) {
        int names = tags.keySet().stream().mapToInt(List::size).sum();
        int place = HEADER + 4 + 12 * names;
        int size = place + tags.values().stream().mapToInt(SrgbProfile::padded).sum();
        ByteBuffer out = ByteBuffer.allocate(size);
        header(out, size);
        out.position(HEADER).putInt(names);
        for (Map.Entry<List<String>, byte[]> tag : tags.entrySet()) {
            for (String name : tag.getKey()) {
                ascii(out, name);
                out.putInt(place).putInt(tag.getValue().length);
            }
            out.slice(place, tag.getValue().length).put(tag.getValue());
            place += padded(tag.getValue());
        }
        return out.array();
    }

    private static int padded(byte[] bytes) {
        return (bytes.length + 3) / 4 * 4;
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
