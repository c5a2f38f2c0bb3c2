package org.fuhan.site;

import java.util.List;

/**
 * What a publication did.
 *
 * @param files written, the manifest among them
 * @param bytes written
 * @param removed files of the former site that the new one has no more, sorted
 * @param foreign files in the folder that Fuhan did not write and has left alone, sorted
 */
public record Publication(int files, long bytes, List<String> removed, List<String> foreign) {
    public Publication {
        removed = List.copyOf(removed);
        foreign = List.copyOf(foreign);
    }
}
