package org.fuhan.search;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * Writes the postings, which come in order, as one script for each value of the grams' top bits.
 *
 * <p>A script's bits: the number of grams plus one (gamma); then for each gram the rest of it below the top bits, as the
 * gap to the one before (Rice, width from the number of grams), its number of letters (gamma), and for each letter the
 * gap (Rice, width from that number) and the worth (ones ended by a zero; three ones need none). A gram in every letter
 * costs one bit and a worth a letter, so no bit maps are needed.
 */
final class GramShards {
    private final int bits;
    private final int letters;
    private final ShardSink sink;
    private final LongList waiting = new LongList();
    private final int end;
    private int shard;

    /**
     * Shards from one value of the top bits to before another.
     *
     * @param bits how many top bits tell the shards apart
     */
    GramShards(int bits, int first, int end, int letters, ShardSink sink) {
        this.bits = bits;
        this.shard = first;
        this.end = end;
        this.letters = letters;
        this.sink = sink;
    }

    /** Takes sorted postings that follow those taken before. */
    void add(long[] postings, int size) throws IOException {
        int start = 0;
        while (start < size) {
            int to = shardOf(postings[start]);
            while (shard < to) {
                flush();
            }
            int end = start + 1;
            while (end < size && shardOf(postings[end]) == to) {
                end++;
            }
            waiting.addAll(postings, start, end - start);
            start = end;
        }
    }

    /** Writes the shards that remain; each exists, an empty one too, so that a missing file is always a fault. */
    void finish() throws IOException {
        while (shard < end) {
            flush();
        }
    }

    private int shardOf(long posting) {
        return Posting.gram(posting) >>> (32 - bits);
    }

    private void flush() throws IOException {
        String name = String.format(Locale.ROOT, "g/%04x", shard);
        ByteArrayOutputStream out = new ByteArrayOutputStream(1 << 15);
        out.writeBytes(("fuhanSearch(\"" + name + "\",\"").getBytes(StandardCharsets.US_ASCII));
        BitText text = new BitText(out);
        encode(text);
        text.finish();
        out.writeBytes("\");\n".getBytes(StandardCharsets.US_ASCII));
        sink.accept("search/" + name + ".js", out.toByteArray());
        waiting.clear();
        shard++;
    }

    private void encode(BitText text) {
        long[] postings = waiting.array();
        int size = waiting.size();
        int grams = countGrams(postings, size);
        text.gamma(grams + 1);
        int width = grams == 0 ? 0 : BitText.width(1L << (32 - bits), grams);
        long mask = (1L << (32 - bits)) - 1;
        long next = 0;
        int start = 0;
        while (start < size) {
            int gram = Posting.gram(postings[start]);
            int end = start + 1;
            while (end < size && Posting.gram(postings[end]) == gram) {
                end++;
            }
            long rest = gram & mask;
            text.rice(rest - next, width);
            next = rest + 1;
            encodeLetters(text, postings, start, end);
            start = end;
        }
    }

    private void encodeLetters(BitText text, long[] postings, int start, int end) {
        text.gamma(end - start);
        int width = BitText.width(letters, end - start);
        int next = 0;
        for (int i = start; i < end; i++) {
            int ordinal = Posting.ordinal(postings[i]);
            text.rice(ordinal - next, width);
            next = ordinal + 1;
            int worth = Posting.worth(postings[i]);
            if (worth == GramTable.IN_TITLE) {
                text.bits(7, 3);
            } else {
                text.unary(worth);
            }
        }
    }

    private static int countGrams(long[] postings, int size) {
        int grams = 0;
        for (int i = 0; i < size; i++) {
            if (i == 0 || Posting.gram(postings[i]) != Posting.gram(postings[i - 1])) {
                grams++;
            }
        }
        return grams;
    }
}
