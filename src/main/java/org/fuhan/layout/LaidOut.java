package org.fuhan.layout;

import java.util.List;

/** What comes of laying out a letter. */
public sealed interface LaidOut {
    record Pages(PagedLetter letter) implements LaidOut {}

    /**
     * Characters that no font of their chain has: the letter cannot be printed without losing them.
     *
     * @param codePoints each once, ascending
     */
    record MissingCharacters(List<Integer> codePoints) implements LaidOut {
        public MissingCharacters {
            codePoints = List.copyOf(codePoints);
        }
    }
}
