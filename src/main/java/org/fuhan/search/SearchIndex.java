package org.fuhan.search;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
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

    /** The grams come in 16 parts: as many as there are shards and partitions at least. */
    private static final int PART_BITS = MIN_SHARD_BITS;

    /** Groups of texts in one part: some 5 MB of files. */
    private static final int PART_GROUPS = 64;

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

    /** Some of the files; parts may be written in any order and by several threads at once. */
    @FunctionalInterface
    public interface Part {
        void write(ShardSink sink) throws IOException;
    }

    /** Writes all files, once every letter has been added. Nothing may be added afterwards. */
    public void write(ShardSink sink) throws IOException {
        for (Part part : parts()) {
            part.write(sink);
        }
    }

    /** All files in parts of like size, once every letter has been added. Nothing may be added afterwards. */
    public List<Part> parts() {
        requireAll();
        int shardBits = shardBits();
        List<Part> parts = new ArrayList<>();
        parts.add(sink -> writeMeta(shardBits, sink));
        for (int i = 0; i < 1 << PART_BITS; i++) {
            int part = i;
            parts.add(sink -> writeGrams(part, shardBits, sink));
        }
        int step = PART_GROUPS * GROUP;
        for (int i = 0; i < letters; i += step) {
            int first = i;
            parts.add(sink -> writeTexts(first, Math.min(letters, first + step), sink));
        }
        return parts;
    }

    private void requireAll() {
        for (int ordinal = 0; ordinal < letters; ordinal++) {
            if (recordSizes[ordinal] == 0) {
                throw new IllegalStateException("letter " + ordinal + " was not added");
            }
        }
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

    private void writeGrams(int part, int shardBits, ShardSink sink) throws IOException {
        int shardsEach = 1 << (shardBits - PART_BITS);
        GramShards shards = new GramShards(shardBits, part * shardsEach, (part + 1) * shardsEach, letters, sink);
        PostingSort sort = new PostingSort();
        LongList postings = new LongList();
        long[] block = new long[Partitions.BLOCK];
        ByteBuffer bytes = ByteBuffer.allocateDirect(block.length * Long.BYTES).order(ByteOrder.nativeOrder());
        int partitionsEach = 1 << (partitionBits - PART_BITS);
        for (int partition = part * partitionsEach; partition < (part + 1) * partitionsEach; partition++) {
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

    private void writeTexts(int from, int end, ShardSink sink) throws IOException {
        for (int first = from; first < end; first += GROUP) {
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
