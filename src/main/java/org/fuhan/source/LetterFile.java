package org.fuhan.source;

import java.nio.file.Path;
import java.util.Set;
import org.fuhan.model.LetterId;

/**
 * Where a letter's source lies.
 *
 * @param id from its place
 * @param path of the Markdown file
 * @param name the path for messages
 * @param beside plain names of the regular files in the letter's own folder; empty for a letter without one
 */
public record LetterFile(LetterId id, Path path, String name, Set<String> beside) implements Comparable<LetterFile> {
    public LetterFile {
        beside = Set.copyOf(beside);
    }

    /** A file beside the letter. */
    public Path sibling(String file) {
        return path.resolveSibling(file);
    }

    @Override
    public int compareTo(LetterFile other) {
        return id.compareTo(other.id);
    }
}
