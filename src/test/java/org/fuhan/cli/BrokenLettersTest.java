package org.fuhan.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.fuhan.Golden;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Each letter in {@code errors/} is broken in one way; beside it stands all that Fuhan says of it, in both languages. */
class BrokenLettersTest {
    private static final Path ERRORS = Path.of("src/test/resources/errors");

    @TempDir
    Path folder = Path.of("");

    @TestFactory
    List<DynamicTest> everyBrokenLetterIsExplained() throws IOException {
        try (Stream<Path> files = Files.list(ERRORS)) {
            return files.filter(file -> file.toString().endsWith(".md"))
                    .sorted()
                    .map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> explains(file)))
                    .toList();
        }
    }

    private void explains(Path letter) throws IOException {
        String stem = letter.getFileName().toString().replace(".md", "");
        Path project = project(folder.resolve(stem));
        Files.copy(
                letter,
                project.resolve("content/letters/2025")
                        .resolve(letter.getFileName().toString()));
        StringBuilder said = new StringBuilder();
        for (String language : List.of("en", "zh")) {
            StringWriter out = new StringWriter();
            PrintWriter both = new PrintWriter(out);
            int code = Main.run(both, both, "check", "-q", "--lang", language, "-C", project.toString());
            assertEquals(ExitCode.PROBLEMS, code, out.toString());
            said.append(out.toString().replace("\r\n", "\n"));
        }
        Golden.check(ERRORS.resolve(stem + ".err"), said.toString());
    }

    @Test
    void theSampleArchiveHasNoErrors() {
        StringWriter out = new StringWriter();
        PrintWriter both = new PrintWriter(out);
        assertEquals(ExitCode.DONE, Main.run(both, both, "check", "--lang", "en", "-C", "."), out.toString());
        assertTrue(out.toString().contains(" 0 errors"), out.toString());
    }

    @Test
    void aFolderWithoutProjectIsSaidSo() {
        StringWriter out = new StringWriter();
        PrintWriter both = new PrintWriter(out);
        assertEquals(ExitCode.PROBLEMS, Main.run(both, both, "check", "--lang", "en", "-C", folder.toString()));
        assertTrue(out.toString().contains("there is no project here: `content/site.yaml` is missing"), out.toString());
    }

    @Test
    void wrongWordsAreWrongInvocation() {
        PrintWriter nowhere = new PrintWriter(new StringWriter());
        assertEquals(ExitCode.WRONG_INVOCATION, Main.run(nowhere, nowhere, "chekc"));
        assertEquals(ExitCode.WRONG_INVOCATION, Main.run(nowhere, nowhere, "check", "--no-such"));
    }

    private static Path project(Path folder) throws IOException {
        Files.createDirectories(folder.resolve("content/letters/2025"));
        Files.copy(Path.of("content/site.yaml"), folder.resolve("content/site.yaml"));
        Files.copy(Path.of("content/agencies.yaml"), folder.resolve("content/agencies.yaml"));
        return folder;
    }
}
