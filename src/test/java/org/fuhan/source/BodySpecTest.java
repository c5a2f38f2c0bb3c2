package org.fuhan.source;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.fuhan.Golden;
import org.fuhan.diag.Diagnostic;
import org.fuhan.diag.Findings;
import org.fuhan.diag.Language;
import org.fuhan.diag.SourceFile;
import org.fuhan.model.Body;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Reads {@code spec/<behaviour>/letter.md}, a body without front matter, and compares with {@code model.txt}. */
final class BodySpecTest {
    private static final Path SPEC = Path.of("src/test/resources/spec");
    private static final Set<String> BESIDE = Set.of("parking.png", "附件1.pdf", "a b.pdf", "map.jpg", "notes.txt");
    private final BodyReader reader = new BodyReader();

    @TestFactory
    List<DynamicTest> everyBehaviour() throws IOException {
        try (Stream<Path> folders = Files.list(SPEC)) {
            return folders.filter(folder -> Files.exists(folder.resolve("letter.md")))
                    .filter(folder -> !startsWithFrontMatter(folder.resolve("letter.md")))
                    .sorted()
                    .map(folder -> DynamicTest.dynamicTest(
                            folder.getFileName().toString(),
                            () -> Golden.check(folder.resolve("model.txt"), read(folder.resolve("letter.md")))))
                    .toList();
        }
    }

    private static boolean startsWithFrontMatter(Path letter) {
        try {
            return Files.readString(letter).startsWith("---\n");
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private String read(Path letter) throws IOException {
        Findings findings = new Findings();
        SourceFile file = new SourceFile("letter.md", Files.readString(letter));
        Body body = reader.read(file, 0, BESIDE, findings);
        StringBuilder out = new StringBuilder(BodyDump.of(body));
        findings.sorted().forEach(found -> out.append(line(found)));
        return out.toString();
    }

    private static String line(Diagnostic found) {
        String place = found.place() == null
                ? ""
                : found.place() + " ⟦" + found.place().text() + "⟧";
        return found.problem().code() + " " + place + " " + found.message(Language.ENGLISH) + "\n";
    }
}
