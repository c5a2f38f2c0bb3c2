package org.fuhan.model;

import java.util.List;

/**
 * A footnote.
 *
 * @param number from 1, in the order of the first marks in the text
 */
public record Note(int number, List<Block> blocks) {
    public Note {
        blocks = List.copyOf(blocks);
    }
}
