package org.fuhan.html;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Compares with a file of the test resources; {@code -Dgolden=write} writes the file instead. */
final class Golden {
    private static final Path FOLDER = Path.of("src/test/resources/html");

    private Golden() {}

    static void check(String name, byte[] actual) throws IOException {
        check(name, new String(actual, StandardCharsets.UTF_8));
    }

    static void check(String name, String actual) throws IOException {
        Path file = FOLDER.resolve(name);
        if ("write".equals(System.getProperty("golden"))) {
            Files.createDirectories(file.getParent());
            Files.writeString(file, actual);
        }
        assertEquals(Files.readString(file), actual, name);
    }
}
