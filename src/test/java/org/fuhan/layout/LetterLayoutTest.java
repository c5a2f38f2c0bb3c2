package org.fuhan.layout;

import static org.fuhan.layout.Sheets.paragraph;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import org.fuhan.model.Block;
import org.fuhan.model.Inline;
import org.fuhan.model.Note;
import org.junit.jupiter.api.Test;

class LetterLayoutTest {
    private static String text(Page page) {
        return page.items().stream()
                .filter(Item.GlyphRun.class::isInstance)
                .map(item -> ((Item.GlyphRun) item).text())
                .collect(Collectors.joining());
    }

    @Test
    void allMissingCharactersAreNamedOnce() {
        LetterSheet sheet = Sheets.of(paragraph("好\uDBFF\uDFFD好\uE000\uDBFF\uDFFD"))
                .title("题\uE001")
                .sheet();

        assertEquals(
                new LaidOut.MissingCharacters(List.of(0xE000, 0xE001, 0x10FFFD)),
                new LetterLayout(Theme.DEFAULT, FreeTypefaces.ALL).lay(sheet));
    }

    @Test
    void aTableRepeatsItsHeadAndDividesNoRow() {
        String[] rows = new String[60];
        rows[0] = "序号|事项";
        for (int i = 1; i < rows.length; i++) {
            rows[i] = "第" + i + "行|" + "事".repeat(100);
        }
        List<Page> pages = Sheets.of(Sheets.table(rows)).laid().pages();

        assertTrue(pages.size() > 4);
        for (Page page : pages.subList(0, pages.size() - 1)) {
            assertTrue(text(page).contains("序号事项"), text(page));
        }
        for (int i = 1; i < rows.length; i++) {
            String row = "第" + i + "行" + "事".repeat(100);
            assertEquals(
                    1, pages.stream().filter(page -> text(page).contains(row)).count(), row);
        }
    }

    @Test
    void aRowTallerThanAPageIsDividedAndLosesNothing() {
        List<Page> pages =
                Sheets.of(Sheets.table("甲|乙", "短|" + "长".repeat(5000))).laid().pages();
        long printed = pages.stream()
                .flatMapToInt(page -> text(page).codePoints())
                .filter(codePoint -> codePoint == '长')
                .count();

        assertEquals(5000, printed);
        assertInside(pages);
    }

    @Test
    void headingsStayWithTheirText() {
        for (int length = 300; length < 500; length += 9) {
            List<Page> pages = Sheets.of(
                            paragraph("文".repeat(length)),
                            Sheets.heading(1, "一、标题"),
                            Sheets.heading(2, "（一）小标题"),
                            paragraph("正".repeat(100)))
                    .laid()
                    .pages();
            for (Page page : pages) {
                String text = text(page);
                assertEquals(text.contains("标题"), text.contains("标题（一）小标题正正"), text);
            }
        }
    }

    @Test
    void aLongFootnoteGoesOnAtTheFootOfTheNextPage() {
        Block marked = new Block.Paragraph(List.of(new Inline.Text("见"), new Inline.NoteMark(1), new Inline.Text("。")));
        List<Page> pages = Sheets.of(marked, paragraph("文".repeat(900)))
                .notes(new Note(1, List.of(paragraph("注".repeat(3000)))))
                .laid()
                .pages();
        long printed = pages.stream()
                .flatMapToInt(page -> text(page).codePoints())
                .filter(codePoint -> codePoint == '注')
                .count();

        assertEquals(3000, printed);
        assertInside(pages);
    }

    @Test
    void footnotesStandOnThePageOfTheirMarks() {
        Block[] blocks = new Block[40];
        Note[] notes = new Note[40];
        for (int i = 0; i < 40; i++) {
            blocks[i] = new Block.Paragraph(
                    List.of(new Inline.Text("文".repeat(60) + "甲" + i + "乙"), new Inline.NoteMark(i + 1)));
            notes[i] = new Note(i + 1, List.of(paragraph("丙" + i + "丁")));
        }
        List<Page> pages = Sheets.of(blocks).notes(notes).laid().pages();
        for (int i = 0; i < 40; i++) {
            int number = i;
            for (Page page : pages) {
                assertEquals(text(page).contains("甲" + number + "乙"), text(page).contains("丙" + number + "丁"));
            }
        }
        assertInside(pages);
    }

    @Test
    void nestedListsAndQuotationsNeverRunOutOfRoom() {
        Block block = paragraph("深处的文字，应当仍有位置。");
        for (int depth = 0; depth < 40; depth++) {
            block = depth % 2 == 0
                    ? new Block.ItemList(true, 999, List.of(new Block.Item(List.of(block))))
                    : new Block.Quotation(List.of(block));
        }

        assertInside(Sheets.of(block).laid().pages());
    }

    @Test
    void aTableWithManyColumnsStaysInside() {
        String row = "列|".repeat(29) + "列";

        assertInside(Sheets.of(Sheets.table(row, row)).laid().pages());
    }

    private static void assertInside(List<Page> pages) {
        for (Page page : pages) {
            for (Item item : page.items()) {
                if (item instanceof Item.GlyphRun run && run.node() != null) {
                    assertTrue(run.y() < Grid.BOTTOM + 50, () -> "too low: " + run.text());
                    assertTrue(run.x() + run.width() <= Grid.RIGHT + Grid.CELL, () -> "too far right: " + run.text());
                }
            }
        }
    }

    @Test
    void theTitleIsDividedWithoutSplittingWords() {
        for (String title : List.of(
                "关于区政协十届五次会议第127号提案的答复函",
                "云岫区住房和城乡建设局关于对区十七届人大五次会议第28号建议的答复",
                "关于云岫区人民代表大会常务委员会第11次会议〔2026〕26号审议意见的办理情况")) {
            String lines = Sheets.of(paragraph("好。")).title(title).laid().pages().get(0).items().stream()
                    .filter(item -> item.node() != null && item.node().kind() == StructureNode.Kind.H1)
                    .map(item -> ((Item.GlyphRun) item).text())
                    .collect(Collectors.joining("|"));

            assertEquals(title, lines.replace("|", ""));
            assertTrue(!lines.matches(".*(第\\|\\d|\\d\\|号|\\d\\|\\d|会\\|议|建\\|议|〕\\|\\d|答\\|复|\\|的).*"), lines);
        }
    }
}
