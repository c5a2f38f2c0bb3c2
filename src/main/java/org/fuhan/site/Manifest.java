package org.fuhan.site;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SortedMap;

/** The list of every file with its SHA-256, in the form that {@code sha256sum -c} reads. */
final class Manifest {
    static final String NAME = "manifest-sha256.txt";
    private static final int HASH_CHARACTERS = 64;
    private static final int PATH_START = HASH_CHARACTERS + 2;

    private Manifest() {}

    static byte[] bytes(SortedMap<String, String> hashes) {
        StringBuilder lines = new StringBuilder(hashes.size() * 110);
        hashes.forEach(
                (path, hash) -> lines.append(hash).append("  ").append(path).append('\n'));
        return lines.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** Path to hash of a former site; empty when the folder has no manifest. Lines of another form are passed over. */
    static Map<String, String> read(Path site) throws IOException {
        Path file = site.resolve(NAME);
        Map<String, String> hashes = new LinkedHashMap<>();
        if (Files.isRegularFile(file)) {
            for (String line : new String(Files.readAllBytes(file), StandardCharsets.UTF_8).split("\n", -1)) {
                if (line.length() > PATH_START && line.startsWith("  ", HASH_CHARACTERS)) {
                    hashes.put(line.substring(PATH_START), line.substring(0, HASH_CHARACTERS));
                }
            }
        }
        return hashes;
    }
}
