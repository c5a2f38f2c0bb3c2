package org.fuhan.font;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The script that fetches the free set, with stand-ins for the two programs that it calls. */
@DisabledOnOs(OS.WINDOWS)
class FetchFontsScriptTest {
    private static final Path SCRIPT =
            Path.of("src/main/launcher/fetch-fonts.sh").toAbsolutePath();
    private static final List<String> TOOLS = List.of("mktemp", "rm", "mkdir", "id", "cat", "ls", "sh");

    @TempDir
    Path folder;

    private record Run(int status, String text) {}

    private Run run(String... command) throws IOException, InterruptedException {
        Path programs = Files.createDirectories(folder.resolve("bin"));
        for (String tool : TOOLS) {
            program(tool, "exec " + find(tool) + " \"$@\"\n");
        }
        List<String> all = new ArrayList<>(List.of(find("sh").toString(), SCRIPT.toString()));
        all.addAll(List.of(command));
        ProcessBuilder builder = new ProcessBuilder(all).redirectErrorStream(true);
        builder.environment().put("PATH", programs.toString());
        builder.environment()
                .put("TMPDIR", Files.createDirectories(folder.resolve("tmp")).toString());
        Process process = builder.start();
        String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Run(process.waitFor(), text);
    }

    private static Path find(String tool) {
        return List.of("/usr/bin", "/bin").stream()
                .map(folder -> Path.of(folder, tool))
                .filter(Files::exists)
                .findFirst()
                .orElseThrow();
    }

    private void program(String name, String script) throws IOException {
        Path file = Files.createDirectories(folder.resolve("bin")).resolve(name);
        Files.writeString(file, "#!" + find("sh") + "\n" + script);
        assertTrue(file.toFile().setExecutable(true));
    }

    private void assertNothingLeft() throws IOException {
        try (var files = Files.list(folder.resolve("tmp"))) {
            assertEquals(List.of(), files.toList());
        }
    }

    @Test
    void theCommandGetsTheUnpackedPackages() throws Exception {
        program("apt-get", "case \"$*\" in *' download'*) for p; do :; done; echo x > \"$p.deb\"; esac\n");
        program("dpkg-deb", "echo \"$1\" > \"$3/unpacked\"\n");
        Run run = run("sh", "-c", "cat \"$1/unpacked\"; exit 7", "install");

        assertEquals(new Run(7, "-x\n"), run);
        assertNothingLeft();
    }

    @Test
    void thePackagesAreThoseOfTheTable() throws Exception {
        program("apt-get", "while [ \"$1\" != download ]; do shift; done; shift; echo \"$@\" > list.deb\n");
        program("dpkg-deb", "cat \"$2\" > \"$3/list\"\n");

        assertEquals(
                new Run(0, String.join(" ", FreeFonts.packages()) + "\n"),
                run("sh", "-c", "cat \"$1/list\"", "install"));
    }

    @Test
    void packageListsThatAreAbsentAreFetchedApart() throws Exception {
        program("apt-get", """
                case "$*" in
                    *Dir::State=*' update') exit 0 ;;
                    *Dir::State=*) echo x > a.deb ;;
                    *) exit 100 ;;
                esac
                """);
        program("dpkg-deb", "exit 0\n");

        assertEquals(new Run(0, "ok\n"), run("sh", "-c", "echo ok"));
    }

    @Test
    void withoutThePackageManagerItSaysHowToNameFonts() throws Exception {
        Run run = run("ls");

        assertEquals("""
                fuhan: the free fonts cannot be fetched: this system has no apt-get
                fuhan: 无法获取免费字体：本机没有 apt-get
                hint: name your own font files in content/site.yaml under `fonts`, roles fangsong, title, hei, kai:
                办法：在 content/site.yaml 的 `fonts` 中指明自己的字体文件（fangsong 仿宋、title 小标宋、hei 黑体、kai 楷体）：
                    fonts:
                      fangsong: [fonts/simfang.ttf]
                """, run.text());
        assertEquals(3, run.status());
    }

    @Test
    void whenFetchingFailsTheReasonIsShown() throws Exception {
        program("apt-get", "echo 'E: no network' >&2; exit 100\n");
        program("dpkg-deb", "exit 0\n");
        Run run = run("ls");

        assertEquals(3, run.status());
        assertEquals("E: no network", run.text().lines().findFirst().orElse(""));
        assertNothingLeft();
    }
}
