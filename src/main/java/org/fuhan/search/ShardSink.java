package org.fuhan.search;

import java.io.IOException;

/** Takes the finished files of the index, in the threads that make them. */
@FunctionalInterface
public interface ShardSink {
    /** Takes one file; {@code name} is relative to the site's root, such as {@code search/g/01f.js}. */
    void accept(String name, byte[] bytes) throws IOException;
}
