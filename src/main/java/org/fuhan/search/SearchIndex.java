package org.fuhan.search;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/**
 * Makes the search index of a site: letters in, in any order and from any thread; the files of {@code search/} out.
 *
 * <p>The same letters give the same bytes. Memory is bounded: 4 MiB a thread, 12 bytes a letter, and what one shard
 * needs; the rest waits in a temporary file.
 */
public final class SearchIndex implements AutoCloseable {
    /** Letters whose text shares a file: few, since a page of results needs about as many files as it has hits. */
    static final int GROUP = 8;

    private static final int VERSION = 1;
    /** Postings that make a file of 15 to 30 KB. */
    private static final long SHARD_POSTINGS = 24_576;

    private static final int MIN_SHARD_BITS = 4;
    private static final int MAX_SHARD_BITS = 16;

    private final int letters;
    private final int partitionBits;
    private final SpillFile spill;
    private final long[] recordStarts;
    private final int[] recordSizes;
    private final Queue<Collector> idle = new ConcurrentLinkedQueue<>();
    private final Queue<Collector> all = new ConcurrentLinkedQueue<>();

    /**
     * Begins an index.
     *
     * @param spillFolder an existing folder for a temporary file, about twice the letters' text in size
     * @param letters how many letters will be added
     */
    public SearchIndex(Path spillFolder, int letters) {
        if (letters < 0 || letters >= 1 << Posting.ORDINAL_BITS) {
            throw new IllegalArgumentException(letters + " letters");
        }
        this.letters = letters;
        partitionBits = Math.max(MIN_SHARD_BITS, Math.min(10, 32 - Integer.numberOfLeadingZeros(letters / 8)));
        recordStarts = new long[letters];
        recordSizes = new int[letters];
        spill = new SpillFile(spillFolder);
    }

    /** Adds a letter; many threads may do so at once. */
    public void add(SearchDocument document) {
        int ordinal = document.ordinal();
        if (ordinal >= letters) {
            throw new IllegalArgumentException("ordinal " + ordinal + " of " + letters);
        }
        Collector collector = idle.poll();
        if (collector == null) {
            collector = new Collector(new Partitions(partitionBits, spill));
            all.add(collector);
        }
        ByteBuffer record = collector.collect(document).buffer();
        recordSizes[ordinal] = record.remaining();
        recordStarts[ordinal] = spill.append(record);
        idle.add(collector);
    }

    /** Writes all files, once every letter has been added. Nothing may be added afterwards. */
    public void write(ShardSink sink) throws IOException {
        for (int ordinal = 0; ordinal < letters; ordinal++) {
            if (recordSizes[ordinal] == 0) {
                throw new IllegalStateException("letter " + ordinal + " was not added");
            }
        }
        int shardBits = shardBits();
        writeMeta(shardBits, sink);
        writeGrams(shardBits, sink);
        writeTexts(sink);
    }

    private int shardBits() {
        long postings =
                all.stream().mapToLong(each -> each.partitions().count()).sum();
        int bits = 64 - Long.numberOfLeadingZeros(postings / SHARD_POSTINGS);
        return Math.max(MIN_SHARD_BITS, Math.min(MAX_SHARD_BITS, bits));
    }

    private void writeMeta(int shardBits, ShardSink sink) throws IOException {
        String[] pairs = Folding.standard().pairs();
        ScriptText text =
                new ScriptText().raw("fuhanSearch(\"meta\",{\"version\":" + VERSION + ",\"letters\":" + letters);
        text.raw(",\"shardBits\":" + shardBits + ",\"group\":" + GROUP + ",\"from\":");
        text.quoted(pairs[0]).raw(",\"to\":").quoted(pairs[1]).raw("});\n");
        sink.accept("search/meta.js", text.toByteArray());
    }

    private void writeGrams(int shardBits, ShardSink sink) throws IOException {
        GramShards shards = new GramShards(shardBits, letters, sink);
        PostingSort sort = new PostingSort();
        LongList postings = new LongList();
        long[] block = new long[Partitions.BLOCK];
        ByteBuffer bytes = ByteBuffer.allocateDirect(block.length * Long.BYTES).order(ByteOrder.nativeOrder());
        for (int partition = 0; partition < 1 << partitionBits; partition++) {
            postings.clear();
            for (Collector collector : all) {
                LongList spilled = collector.partitions().spilled(partition);
                for (int i = 0; i < spilled.size(); i++) {
                    spill.read(spilled.get(i), bytes.clear());
                    bytes.flip().asLongBuffer().get(block);
                    postings.addAll(block, 0, block.length);
                }
                collector.partitions().copyRest(partition, postings);
            }
            shards.add(sort.sort(postings.array(), postings.size()), postings.size());
        }
        shards.finish();
    }

    private void writeTexts(ShardSink sink) throws IOException {
        for (int first = 0; first < letters; first += GROUP) {
            String name = "t/" + first / GROUP;
            ByteArrayOutputStream out = new ByteArrayOutputStream(1 << 16);
            out.writeBytes(("fuhanSearch(\"" + name + "\",[").getBytes(StandardCharsets.US_ASCII));
            for (int ordinal = first; ordinal < Math.min(letters, first + GROUP); ordinal++) {
                out.writeBytes((ordinal == first ? "\n" : ",\n").getBytes(StandardCharsets.US_ASCII));
                byte[] record = new byte[recordSizes[ordinal]];
                spill.read(recordStarts[ordinal], ByteBuffer.wrap(record));
                out.writeBytes(record);
            }
            out.writeBytes("\n]);\n".getBytes(StandardCharsets.US_ASCII));
            sink.accept("search/" + name + ".js", out.toByteArray());
        }
    }

    /** Removes the temporary file. */
    @Override
    public void close() throws IOException {
        all.clear();
        idle.clear();
        spill.close();
    }
}
