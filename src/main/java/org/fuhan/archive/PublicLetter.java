package org.fuhan.archive;

import org.fuhan.model.Letter;

/**
 * A letter that the gate has let through. Only {@link Gate} makes one, and every writer takes nothing else, so what
 * was not let through cannot be written.
 */
public final class PublicLetter {
    private final Letter letter;
    private final boolean whole;

    PublicLetter(Letter letter, boolean whole) {
        this.letter = letter;
        this.whole = whole;
    }

    public Letter letter() {
        return letter;
    }

    /** Whether body, PDF and attachments are public; if not, the summary stands for them. */
    public boolean isWhole() {
        return whole;
    }
}
