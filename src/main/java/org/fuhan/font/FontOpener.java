package org.fuhan.font;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.fuhan.diag.Problem;

/**
 * Opens font files, each once.
 *
 * <p>A font with PostScript outlines is opened through a TrueType copy that is made at first sight and kept in the
 * cache under the SHA-256 of its source. The cache may be emptied at any time.
 */
final class FontOpener {
    private static final String FACE_MARK = "#";
    private final Path cache;
    private final Map<String, FontProgram> opened = new HashMap<>();

    FontOpener(Path cache) {
        this.cache = cache;
    }

    /**
     * Opens a face.
     *
     * @param file may end in {@code #} and the face of a collection: its number from 0, or its PostScript name. Without
     *     it the first face is taken
     */
    FontProgram open(Path folder, String file) throws IOException {
        try {
            return find(folder, file);
        } catch (InvalidPathException e) {
            throw new UnusableFontException(Problem.FONT_FILE_MISSING, file);
        }
    }

    private FontProgram find(Path folder, String file) throws IOException {
        Path whole = folder.resolve(file);
        int mark = Files.exists(whole) ? -1 : file.lastIndexOf(FACE_MARK);
        Path path = mark < 0 ? whole : folder.resolve(file.substring(0, mark));
        String face = mark < 0 ? "" : file.substring(mark + 1);
        String key = path.toAbsolutePath().normalize() + FACE_MARK + face;
        FontProgram known = opened.get(key);
        if (known != null) {
            return known;
        }
        if (!Files.isRegularFile(path)) {
            throw new UnusableFontException(Problem.FONT_FILE_MISSING, file);
        }
        FontProgram program = read(path, file, face);
        opened.put(key, program);
        return program;
    }

    private FontProgram read(Path path, String name, String face) throws IOException {
        ByteBuffer bytes = map(path, name);
        Sfnt font = face(name, bytes, face);
        return FontProgram.read(font.has("CFF ") && !font.has("glyf") ? converted(font, bytes, face) : font);
    }

    /** The file as memory that the system loads when it is read; it stays so when the channel is closed. */
    static ByteBuffer map(Path path, String name) throws IOException {
        try (FileChannel channel = FileChannel.open(path)) {
            if (channel.size() > Integer.MAX_VALUE) {
                throw UnusableFontException.damaged(name, "it is larger than 2 GB");
            }
            return channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size());
        }
    }

    private static Sfnt face(String name, ByteBuffer bytes, String face) throws UnusableFontException {
        if (face.isEmpty()) {
            return Sfnt.read(name, bytes, 0);
        }
        if (face.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return Sfnt.read(name, bytes, face.length() > 3 ? -1 : Integer.parseInt(face));
        }
        for (int i = 0; i < Sfnt.faces(name, bytes); i++) {
            Sfnt font = Sfnt.read(name, bytes, i);
            if (NameTable.find(font, NameTable.POSTSCRIPT).equals(face)) {
                return font;
            }
        }
        throw UnusableFontException.damaged(name, "it has no face " + face);
    }

    private Sfnt converted(Sfnt source, ByteBuffer bytes, String face) throws IOException {
        String hash = Sha256.of(bytes, StandardCharsets.UTF_8.encode(face));
        Path copy = cache.resolve("converted").resolve(hash + "-" + CffToTrueType.VERSION + ".ttf");
        if (!Files.isRegularFile(copy)) {
            AtomicFile.write(copy, CffToTrueType.convert(source));
        }
        return Sfnt.read(source.name(), map(copy, source.name()), 0);
    }
}
