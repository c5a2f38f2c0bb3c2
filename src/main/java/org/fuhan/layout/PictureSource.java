package org.fuhan.layout;

import java.nio.file.Path;
import java.util.Optional;

/** Finds the pictures of a letter by the names that its body uses. */
@FunctionalInterface
public interface PictureSource {
    /** No pictures at all. */
    PictureSource NONE = name -> Optional.empty();

    Optional<PictureFile> find(String name);

    /**
     * A picture whose dimensions are known.
     *
     * @param path of a PNG or JPEG
     * @param width in pixels, positive
     * @param height in pixels, positive
     */
    record PictureFile(Path path, int width, int height) {
        public PictureFile {
            if (width <= 0 || height <= 0) {
                throw new IllegalArgumentException("a picture without extent: " + path);
            }
        }
    }
}
