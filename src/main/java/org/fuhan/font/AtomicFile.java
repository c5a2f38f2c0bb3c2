package org.fuhan.font;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Writes a file of the font cache so that others see it whole or not at all. */
final class AtomicFile {
    private AtomicFile() {}

    /** Puts the bytes there, with the folders above; two writers at once do no harm, as they write the same. */
    static void write(Path target, byte[] bytes) throws IOException {
        Path folder = target.toAbsolutePath().getParent();
        if (folder == null) {
            throw new IOException("not a file: " + target);
        }
        Files.createDirectories(folder);
        // Not Files.createTempFile: what that makes only its owner may read, and a cache may serve several people.
        Path part = folder.resolve(
                target.getFileName() + "." + ProcessHandle.current().pid() + ".part");
        try {
            Files.write(part, bytes);
            Files.move(part, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(part);
        }
    }
}
