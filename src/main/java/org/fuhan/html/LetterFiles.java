package org.fuhan.html;

import org.jspecify.annotations.Nullable;

/** What is known of the files in a letter's own folder, by plain name. */
public interface LetterFiles {
    /** A letter without files. */
    LetterFiles NONE = new LetterFiles() {
        @Override
        public @Nullable ImageSize imageSize(String file) {
            return null;
        }

        @Override
        public long bytes(String file) {
            return -1;
        }
    };

    /** The size of a picture, or null when it is not known. */
    @Nullable
    ImageSize imageSize(String file);

    /** How long a file is, or -1 when that is not known. */
    long bytes(String file);
}
