package org.fuhan.search;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;

/**
 * The postings of some letters, parted by the top bits of their grams; full blocks go to the spill file.
 *
 * <p>One thread at a time. A block is {@value #BLOCK} postings (4 KiB): 1,024 partitions hold 4 MiB and the head of each
 * block being filled stays in the processor's cache.
 */
final class Partitions {
    static final int BLOCK = 512;

    private final int bits;
    private final SpillFile spill;
    private final long[] blocks;
    private final int[] sizes;
    private final List<LongList> spilled = new ArrayList<>();
    private final ByteBuffer bytes =
            ByteBuffer.allocateDirect(BLOCK * Long.BYTES).order(ByteOrder.nativeOrder());

    Partitions(int bits, SpillFile spill) {
        this.bits = bits;
        this.spill = spill;
        blocks = new long[BLOCK << bits];
        sizes = new int[1 << bits];
        for (int i = 0; i < sizes.length; i++) {
            spilled.add(new LongList());
        }
    }

    void add(GramTable grams, int ordinal) {
        for (int i = 0; i < grams.size(); i++) {
            int gram = grams.gram(i);
            int partition = gram >>> (32 - bits);
            int size = sizes[partition];
            blocks[partition * BLOCK + size] = Posting.of(gram, ordinal, grams.worth(i));
            sizes[partition] = size + 1;
            if (size + 1 == BLOCK) {
                spill(partition);
            }
        }
    }

    private void spill(int partition) {
        bytes.clear();
        bytes.asLongBuffer().put(blocks, partition * BLOCK, BLOCK);
        spilled.get(partition).add(spill.append(bytes));
        sizes[partition] = 0;
    }

    /** The places of a partition's full blocks in the spill file. */
    LongList spilled(int partition) {
        return spilled.get(partition);
    }

    /** Adds the postings of a partition that were not spilled. */
    void copyRest(int partition, LongList into) {
        into.addAll(blocks, partition * BLOCK, sizes[partition]);
    }

    /** The number of all postings. */
    long count() {
        long count = 0;
        for (int i = 0; i < sizes.length; i++) {
            count += sizes[i] + (long) spilled.get(i).size() * BLOCK;
        }
        return count;
    }
}
