package org.fuhan.diag;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class DiagnosticPrinterTest {
    private static String print(Language language, boolean colour, SourceFile file, String spot) {
        int start = file.text().indexOf(spot);
        Diagnostic diagnostic =
                Diagnostic.of(Problem.FIELD_UNKNOWN_NEAR, file.span(start, start + spot.length()), spot, "number");
        return new DiagnosticPrinter(language, colour).print(diagnostic);
    }

    @Test
    void theCaretStandsUnderASpotAfterHanText() {
        SourceFile file = new SourceFile("content/a.md", "---\n标题: 复函, nummber: 1\n---\n");
        assertEquals("""
                error: unknown field `nummber`
                  --> content/a.md:2:9
                   |
                 2 | 标题: 复函, nummber: 1
                   |             ^^^^^^^
                  hint: did you mean `number`?
                """, print(Language.ENGLISH, false, file, "nummber"));
    }

    @Test
    void aHanCharacterIsTwoCaretsWide() {
        SourceFile file = new SourceFile("a.md", "\n\n\n\n\n\n\n\n\nabc案浩d𠀀e");
        assertEquals("""
                错误: 未知字段 `案浩d𠀀`
                  --> a.md:10:4
                    |
                 10 | abc案浩d𠀀e
                    |    ^^^^^^^
                  办法： 是否应为 `number`？
                """, print(Language.CHINESE, false, file, "案浩d𠀀"));
    }

    @Test
    void aSpotOfSeveralLinesIsShownInItsFirst() {
        SourceFile file = new SourceFile("a.md", "x: [一,\n  二]\n");
        assertEquals("""
                error: unknown field `[一,
                  二]`
                  --> a.md:1:4
                   |
                 1 | x: [一,
                   |    ^^^^
                  hint: did you mean `number`?
                """, print(Language.ENGLISH, false, file, "[一,\n  二]"));
    }

    @Test
    void anEmptySpotAtTheEndHasACaret() {
        SourceFile file = new SourceFile("a.md", "abc");
        Diagnostic diagnostic = Diagnostic.of(Problem.BODY_EMPTY, file.span(3, 3));
        assertEquals("""
                error: the letter has no body
                  --> a.md:1:4
                   |
                 1 | abc
                   |    ^
                  hint: write the text of the reply below the second `---`
                """, new DiagnosticPrinter(Language.ENGLISH, false).print(diagnostic));
    }

    @Test
    void aProblemOfNoFileOrOfAnUnreadOneHasNoExcerpt() {
        DiagnosticPrinter printer = new DiagnosticPrinter(Language.ENGLISH, false);
        assertEquals("""
                error: there is no project here: `content/site.yaml` is missing
                  hint: run Fuhan in the project folder, or name it with `--project DIR`
                """, printer.print(Diagnostic.of(Problem.SITE_FILE_MISSING, null, "content/site.yaml")));
        assertEquals(
                """
                error: `x` is not a year
                  --> content/letters/x:1:1
                  hint: keep letters in folders named by four digits, for example `content/letters/2025/`
                """,
                printer.print(Diagnostic.of(
                        Problem.YEAR_FOLDER_BAD, new SourceFile("content/letters/x", "").span(0, 0), "x")));
    }

    @Test
    void tabsAndControlCharactersCannotMoveTheCaretOrColourTheTerminal() {
        SourceFile file = new SourceFile("a.md", "\ta\u001b[31mb nummber");
        assertEquals("""
                error: unknown field `nummber`
                  --> a.md:1:10
                   |
                 1 |  a [31mb nummber
                   |          ^^^^^^^
                  hint: did you mean `number`?
                """, print(Language.ENGLISH, false, file, "nummber"));
    }

    @Test
    void colourIsAddedOnlyWhenAskedFor() {
        SourceFile file = new SourceFile("a.md", "nummber");
        String coloured = print(Language.ENGLISH, true, file, "nummber");
        assertEquals(
                "\u001b[31;1merror:\u001b[0m \u001b[1munknown field `nummber`\u001b[0m",
                coloured.lines().findFirst().orElse(""));
        assertEquals(print(Language.ENGLISH, false, file, "nummber"), coloured.replaceAll("\u001b\\[[0-9;]*m", ""));
    }
}
