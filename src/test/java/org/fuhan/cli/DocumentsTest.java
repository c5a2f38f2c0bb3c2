package org.fuhan.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.fuhan.FieldTable;
import org.fuhan.Golden;
import org.fuhan.diag.Language;
import org.fuhan.model.Field;
import org.fuhan.model.FieldType;
import org.fuhan.model.LetterFields;
import org.fuhan.model.SiteFields;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the documents say is true: their field tables are those of the program, their letters pass, their links lead somewhere. */
class DocumentsTest {
    private static final List<String> WITH_LETTERS =
            List.of("docs/letter-format.md", "docs/letter-format.zh-CN.md", "README.md", "README.zh-CN.md");
    private static final Pattern LETTER = Pattern.compile("```markdown\\n(---\\n.*?)```\\n", Pattern.DOTALL);
    private static final Pattern TABLE =
            Pattern.compile("(<!-- fields: (\\w+) -->\\n).*?(<!-- end of fields -->)", Pattern.DOTALL);
    private static final Pattern LINK = Pattern.compile("]\\((?!https?:|mailto:|#)([^)#\\s]+)(?:#[^)]*)?\\)");

    @TempDir
    Path folder = Path.of("");

    @ParameterizedTest
    @CsvSource({"docs/letter-format.md, ENGLISH", "docs/letter-format.zh-CN.md, CHINESE"})
    void theFieldTablesAreThoseOfTheProgram(String page, Language language) throws IOException {
        String written = Files.readString(Path.of(page));
        List<String> tables = new ArrayList<>();
        String expected = TABLE.matcher(written).replaceAll(found -> {
            tables.add(found.group(2));
            String rows = FieldTable.of(fields(found.group(2)), language);
            return Matcher.quoteReplacement(found.group(1) + rows + found.group(3));
        });
        assertEquals(List.of("letter", "site", "agency"), tables);
        Golden.check(Path.of(page), expected);
    }

    private static List<Field> fields(String table) {
        return switch (table) {
            case "letter" -> LetterFields.ALL;
            case "site" -> SiteFields.SITE;
            case "agency" -> ((FieldType.Group) ((FieldType.Entries) SiteFields.AGENCIES).value()).fields();
            default -> throw new IllegalArgumentException(table);
        };
    }

    @TestFactory
    List<DynamicTest> everyLetterInTheDocumentsPasses() throws IOException {
        List<DynamicTest> tests = new ArrayList<>();
        letters()
                .forEach((name, letter) -> tests.add(DynamicTest.dynamicTest(
                        name,
                        () -> assertEquals("1 letters read, 1 public; 0 errors, 0 warnings\n", check(name, letter)))));
        return tests;
    }

    private String check(String name, String letter) throws IOException {
        return run("check", project(folder.resolve(name), Map.of(name, letter)));
    }

    /** Bodies are read by a build only. */
    @Test
    void allLettersInTheDocumentsBecomePages() throws IOException {
        Map<String, String> letters = letters();
        Path project = project(folder, letters);
        String said = run("build", project, "--no-pdf", "--as-of", "2025-12-31");
        assertTrue(said.startsWith(letters.size() + " of " + letters.size() + " letters published: "), said);
        assertTrue(said.contains(" 0 warnings"), said);
        for (String name : letters.keySet()) {
            assertTrue(Files.exists(project.resolve("site/letters/2025").resolve(name + ".html")), name);
        }
    }

    /** The whole letters that the documents show, by a name for each. */
    private static Map<String, String> letters() throws IOException {
        Map<String, String> letters = new LinkedHashMap<>();
        for (String page : WITH_LETTERS) {
            List<MatchResult> found =
                    LETTER.matcher(Files.readString(Path.of(page))).results().toList();
            assertFalse(found.isEmpty(), page + " shows no letter");
            for (MatchResult letter : found) {
                String stem = page.toLowerCase(Locale.ROOT).replaceAll("[^a-z]+", "-");
                letters.put(stem + "-" + letters.size(), letter.group(1));
            }
        }
        return letters;
    }

    private static Path project(Path folder, Map<String, String> letters) throws IOException {
        Path year = Files.createDirectories(folder.resolve("content/letters/2025"));
        Files.copy(Path.of("content/site.yaml"), folder.resolve("content/site.yaml"));
        Files.copy(Path.of("content/agencies.yaml"), folder.resolve("content/agencies.yaml"));
        for (Map.Entry<String, String> letter : letters.entrySet()) {
            Files.writeString(year.resolve(letter.getKey() + ".md"), letter.getValue());
        }
        return folder;
    }

    private static String run(String command, Path project, String... more) {
        List<String> words = new ArrayList<>(List.of(command, "--lang", "en", "-C", project.toString()));
        words.addAll(List.of(more));
        StringWriter out = new StringWriter();
        PrintWriter both = new PrintWriter(out);
        int code = Main.run(both, both, words.toArray(String[]::new));
        assertEquals(ExitCode.DONE, code, out.toString());
        return out.toString().replace("\r\n", "\n");
    }

    @TestFactory
    List<DynamicTest> everyLinkBetweenDocumentsLeadsToAFile() throws IOException {
        List<Path> pages = new ArrayList<>();
        for (String top : List.of(".", "docs", "docs/decisions")) {
            try (Stream<Path> files = Files.list(Path.of(top))) {
                files.filter(file -> file.toString().endsWith(".md")).sorted().forEach(pages::add);
            }
        }
        return pages.stream()
                .map(page -> DynamicTest.dynamicTest(page.toString(), () -> {
                    List<String> lost = LINK.matcher(Files.readString(page).replaceAll("(?s)```.*?```|`[^`\\n]*`", ""))
                            .results()
                            .map(link -> link.group(1))
                            .filter(target -> !Files.exists(page.resolveSibling(target)))
                            .toList();
                    assertEquals(List.of(), lost);
                }))
                .toList();
    }
}
