package org.fuhan.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A build in a process of its own, killed at many moments: readers keep a whole site, the next run mends the rest. */
class KilledBuildTest {
    private static final int LETTERS = 300;
    private static final int KILLS = 8;

    @TempDir
    Path folder = Path.of("");

    @Test
    void aKilledBuildLeavesTheOldSiteOrTheNewOne() throws Exception {
        writeProject("第一版");
        assertEquals(0, build().waitFor());
        String before = manifest();
        writeProject("第二版");
        long start = System.nanoTime();
        Path other = folder.resolve("other");
        assertEquals(0, start("-o", other.toString()).waitFor());
        long whole = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
        String after = Files.readString(other.resolve("manifest-sha256.txt"));
        for (int kill = 1; kill <= KILLS; kill++) {
            Process process = build();
            process.waitFor(whole * kill / KILLS, TimeUnit.MILLISECONDS);
            process.destroyForcibly().waitFor();
            assertTrue(Set.of(before, after).contains(manifest()), "neither the old site nor the new one");
            assertWhole();
        }
        assertEquals(0, build().waitFor());
        assertEquals(after, manifest());
        assertWhole();
        try (Stream<Path> left = Files.list(folder)) {
            List<String> hidden = left.map(path -> path.getFileName().toString())
                    .filter(name -> name.startsWith(".site."))
                    .toList();
            assertEquals(List.of(".site.lock"), hidden);
        }
    }

    private Process build() throws IOException {
        return start("-o", folder.resolve("site").toString());
    }

    private Process start(String... more) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                "org.fuhan.cli.Main",
                "build",
                "--no-pdf",
                "--as-of",
                "2026-01-01",
                "-C",
                folder.toString()));
        command.addAll(List.of(more));
        return new ProcessBuilder(command)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    private void writeProject(String edition) throws IOException {
        Path letters = Files.createDirectories(folder.resolve("content/letters/2025"));
        for (String file : List.of("site.yaml", "agencies.yaml")) {
            Path copy = folder.resolve("content").resolve(file);
            Files.write(copy, Files.readAllBytes(Path.of("content", file)));
        }
        for (int i = 0; i < LETTERS; i++) {
            Files.writeString(
                    letters.resolve("zx-10-4-" + i + ".md"),
                    "---\nkind: proposal\ntitle: " + edition + "第" + i
                            + "号提案的答复函\nagency: health\ndisclosure: full\ndate: 2025-07-05\npublished: 2025-07-14 09:30\n---\n\n"
                            + edition + "正文。".repeat(100) + "\n");
        }
    }

    private String manifest() throws IOException {
        return Files.readString(folder.resolve("site/manifest-sha256.txt"));
    }

    private void assertWhole() throws Exception {
        Path site = folder.resolve("site");
        Set<String> listed = new TreeSet<>(Set.of("manifest-sha256.txt"));
        for (String line : manifest().split("\n")) {
            byte[] hash =
                    MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(site.resolve(line.substring(66))));
            assertEquals(line.substring(0, 64), HexFormat.of().formatHex(hash));
            listed.add(line.substring(66));
        }
        Set<String> present = new TreeSet<>();
        try (Stream<Path> files = Files.walk(site)) {
            files.filter(Files::isRegularFile)
                    .forEach(
                            file -> present.add(site.relativize(file).toString().replace('\\', '/')));
        }
        assertEquals(listed, present);
    }
}
