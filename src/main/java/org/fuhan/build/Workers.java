package org.fuhan.build;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

/** Works through a list on several threads, one element in each hand at a time, so memory does not grow with it. */
final class Workers {
    private final int threads;

    Workers(int threads) {
        this.threads = threads;
    }

    /** What is done with one element. */
    interface Work<T> {
        void on(T element, int index) throws IOException;
    }

    /** Does the work on every element; the first failure ends it and is thrown. */
    <T> void each(List<T> elements, Work<T> work) throws IOException {
        AtomicInteger next = new AtomicInteger();
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            List<Future<Boolean>> hands = IntStream.range(0, threads)
                    .mapToObj(hand -> pool.submit(() -> {
                        for (int i = next.getAndIncrement(); i < elements.size(); i = next.getAndIncrement()) {
                            work.on(elements.get(i), i);
                        }
                        return true;
                    }))
                    .toList();
            for (Future<Boolean> hand : hands) {
                await(hand, next, elements.size());
            }
        } finally {
            pool.shutdownNow();
        }
    }

    private static void await(Future<Boolean> hand, AtomicInteger next, int end) throws IOException {
        try {
            hand.get();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", stopped);
        } catch (ExecutionException failed) {
            next.set(end);
            if (failed.getCause() instanceof IOException io) {
                throw io;
            }
            if (failed.getCause() instanceof RuntimeException bug) {
                throw bug;
            }
            throw new IllegalStateException(failed.getCause());
        }
    }
}
