package org.fuhan.model;

import java.util.List;

/**
 * The text of a letter between salutation and signature.
 *
 * @param notes its footnotes by number, from 1
 */
public record Body(List<Block> blocks, List<Note> notes) {
    /** No text at all. */
    public static final Body EMPTY = new Body(List.of(), List.of());

    public Body {
        blocks = List.copyOf(blocks);
        notes = List.copyOf(notes);
    }
}
