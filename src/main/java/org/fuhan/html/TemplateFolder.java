package org.fuhan.html;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The files that pages are made with: those of the project's own {@code templates} folder first, then the built-in ones.
 *
 * <p>Names are plain ({@code parts/head.ftlh}); a link that leads out of the folder counts as no file.
 */
final class TemplateFolder {
    /** Templates are read into memory whole; the built-in ones have 4 KB at most, their style sheet 30 KB. */
    static final int MAX_BYTES = 4 << 20;

    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9_-]+(/[A-Za-z0-9_-]+)*(\\.[A-Za-z0-9_-]+)+");

    private final @Nullable Path folder;

    TemplateFolder(@Nullable Path folder) throws IOException {
        this.folder = folder != null && Files.isDirectory(folder) ? folder.toRealPath() : null;
    }

    /** The bytes of a file, or null when there is none of that name. */
    byte @Nullable [] read(String name) throws IOException {
        if (!NAME.matcher(name).matches()) {
            return null;
        }
        Path own = own(name);
        return own != null ? limited(name, Files.newInputStream(own)) : builtIn(name);
    }

    /** The project's own files below a folder, by name, in the order of their names. */
    List<String> ownNames(String below) throws IOException {
        Path root = folder;
        if (root == null || !Files.isDirectory(root.resolve(below))) {
            return List.of();
        }
        try (Stream<Path> paths = Files.walk(root.resolve(below))) {
            return paths.map(path -> root.relativize(path).toString().replace('\\', '/'))
                    .filter(name -> NAME.matcher(name).matches() && isFileInside(root, root.resolve(name)))
                    .sorted()
                    .toList();
        }
    }

    private @Nullable Path own(String name) {
        Path root = folder;
        if (root == null) {
            return null;
        }
        Path path = root.resolve(name);
        return isFileInside(root, path) ? path : null;
    }

    private static boolean isFileInside(Path root, Path path) {
        if (!Files.isRegularFile(path)) {
            return false;
        }
        try {
            return path.toRealPath(new LinkOption[0]).startsWith(root);
        } catch (IOException e) {
            return false;
        }
    }

    private static byte @Nullable [] builtIn(String name) throws IOException {
        InputStream in = TemplateFolder.class.getResourceAsStream("/templates/" + name);
        return in == null ? null : limited(name, in);
    }

    private static byte[] limited(String name, InputStream in) throws IOException {
        try (InputStream open = Objects.requireNonNull(in)) {
            byte[] bytes = open.readNBytes(MAX_BYTES + 1);
            if (bytes.length > MAX_BYTES) {
                throw new IOException("templates/" + name + " has more than " + MAX_BYTES + " bytes");
            }
            return bytes;
        }
    }
}
