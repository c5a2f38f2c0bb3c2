package org.fuhan.font;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.SortedMap;

/**
 * Writes tables as a font file of its own, with the checksums a reader may test (ISO/IEC 14496-22, 4.5 and 5.2.2).
 *
 * <p>Tables stand in the order of their tags; the same tables give the same bytes.
 */
final class SfntWriter {
    private static final int HEADER_BYTES = 12;
    private static final int ENTRY_BYTES = 16;
    /** The sum of a right file, by definition. */
    private static final int MAGIC_SUM = 0xB1B0AFBA;

    private static final int ADJUSTMENT_OFFSET = 8;

    private SfntWriter() {}

    /** The file; {@code head} must be among the tables, its checksum field is filled in. */
    static byte[] write(int version, SortedMap<String, byte[]> tables) {
        int start = HEADER_BYTES + ENTRY_BYTES * tables.size();
        int length = start
                + tables.values().stream()
                        .mapToInt(table -> padded(table.length))
                        .sum();
        ByteBuffer out = ByteBuffer.allocate(length);
        writeHeader(out, version, tables.size());
        int offset = start;
        int head = 0;
        for (Map.Entry<String, byte[]> table : tables.entrySet()) {
            byte[] bytes = table.getValue();
            out.put(offset, bytes);
            if (table.getKey().equals("head")) {
                head = offset;
                out.putInt(head + ADJUSTMENT_OFFSET, 0);
            }
            out.put(table.getKey().getBytes(StandardCharsets.ISO_8859_1));
            out.putInt(sum(out, offset, padded(bytes.length))).putInt(offset).putInt(bytes.length);
            offset += padded(bytes.length);
        }
        out.putInt(head + ADJUSTMENT_OFFSET, MAGIC_SUM - sum(out, 0, length));
        return out.array();
    }

    private static void writeHeader(ByteBuffer out, int version, int count) {
        int power = 31 - Integer.numberOfLeadingZeros(count);
        int range = ENTRY_BYTES << power;
        out.putInt(version).putChar((char) count).putChar((char) range);
        out.putChar((char) power).putChar((char) (ENTRY_BYTES * count - range));
    }

    static int padded(int length) {
        return (length + 3) & ~3;
    }

    /** The sum of 32-bit words, overflow dropped. */
    static int sum(ByteBuffer bytes, int offset, int length) {
        int sum = 0;
        for (int i = 0; i < length; i += 4) {
            sum += bytes.getInt(offset + i);
        }
        return sum;
    }
}
