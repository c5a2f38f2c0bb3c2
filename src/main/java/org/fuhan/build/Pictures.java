package org.fuhan.build;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Iterator;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import org.fuhan.html.ImageSize;
import org.fuhan.html.LetterFiles;
import org.fuhan.layout.PictureSource;
import org.fuhan.source.LetterFile;
import org.jspecify.annotations.Nullable;

/** What page and print must know of the files beside a letter. Reads the heads of pictures only. */
final class Pictures implements LetterFiles, PictureSource {
    private final LetterFile letter;

    Pictures(LetterFile letter) {
        this.letter = letter;
    }

    @Override
    public Optional<PictureFile> find(String name) {
        return size(name).map(size -> new PictureFile(letter.sibling(name), size.width(), size.height()));
    }

    @Override
    public @Nullable ImageSize imageSize(String file) {
        return size(file).orElse(null);
    }

    @Override
    public long bytes(String file) {
        if (!letter.beside().contains(file)) {
            return -1;
        }
        try {
            return Files.size(letter.sibling(file));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private Optional<ImageSize> size(String file) {
        if (!letter.beside().contains(file)) {
            return Optional.empty();
        }
        try (ImageInputStream input =
                ImageIO.createImageInputStream(letter.sibling(file).toFile())) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(input);
            if (!readers.hasNext()) {
                return Optional.empty();
            }
            ImageReader reader = readers.next();
            reader.setInput(input, true, true);
            ImageSize size = new ImageSize(reader.getWidth(0), reader.getHeight(0));
            reader.dispose();
            return Optional.of(size);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
