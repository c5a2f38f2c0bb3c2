package org.fuhan.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
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
        for (String page : WITH_LETTERS) {
            Matcher letters = LETTER.matcher(Files.readString(Path.of(page)));
            int count = 0;
            while (letters.find()) {
                String letter = letters.group(1);
                String name = page.replaceAll("[^a-zA-Z]+", "-").toLowerCase(java.util.Locale.ROOT) + "-" + ++count;
                tests.add(DynamicTest.dynamicTest(page + " " + count, () -> passes(name, letter)));
            }
            assertTrue(count > 0, page + " shows no letter");
        }
        return tests;
    }

    private void passes(String name, String letter) throws IOException {
        Path project = folder.resolve(name);
        Path year = Files.createDirectories(project.resolve("content/letters/2025"));
        Files.copy(Path.of("content/site.yaml"), project.resolve("content/site.yaml"));
        Files.copy(Path.of("content/agencies.yaml"), project.resolve("content/agencies.yaml"));
        Files.writeString(year.resolve(name + ".md"), letter);
        StringWriter out = new StringWriter();
        PrintWriter both = new PrintWriter(out);
        int code = Main.run(both, both, "check", "--lang", "en", "-C", project.toString());
        assertEquals(ExitCode.DONE, code, out.toString());
        assertEquals("1 letters read", out.toString().split(",", 2)[0], out.toString());
        assertTrue(out.toString().contains("0 errors, 0 warnings"), out.toString());
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
