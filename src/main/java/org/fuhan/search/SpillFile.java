package org.fuhan.search;

import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.atomic.AtomicLong;

/** A temporary file that many threads append pieces to, and that vanishes when it is closed. */
final class SpillFile implements AutoCloseable {
    private final FileChannel channel;
    private final AtomicLong end = new AtomicLong();

    SpillFile(Path folder) {
        try {
            Path file = Files.createTempFile(folder, "search-", ".spill");
            channel = FileChannel.open(
                    file, StandardOpenOption.READ, StandardOpenOption.WRITE, StandardOpenOption.DELETE_ON_CLOSE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes what remains of the buffer and gives the place where it begins. */
    long append(ByteBuffer piece) {
        long start = end.getAndAdd(piece.remaining());
        try {
            long at = start;
            while (piece.hasRemaining()) {
                at += channel.write(piece, at);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return start;
    }

    /** Fills the buffer's remaining room from a place. */
    void read(long start, ByteBuffer into) throws IOException {
        long at = start;
        while (into.hasRemaining()) {
            int count = channel.read(into, at);
            if (count < 0) {
                throw new EOFException("spill file ends at " + at);
            }
            at += count;
        }
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
