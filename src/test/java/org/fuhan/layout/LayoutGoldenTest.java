package org.fuhan.layout;

import static org.fuhan.layout.Sheets.heading;
import static org.fuhan.layout.Sheets.paragraph;
import static org.fuhan.layout.Sheets.table;
import static org.fuhan.layout.Sheets.text;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.fuhan.model.Block;
import org.fuhan.model.Inline;
import org.fuhan.model.Note;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Whole layouts as text, one file for each behaviour; {@code -Dgolden=write} writes them anew. */
class LayoutGoldenTest {
    private static final Path FOLDER = Path.of("src/test/resources/layout");
    private static final String LONG = "近年来，我区结合财力实际，逐步提高城市社区工作者财政性生活补助标准，至2020年提升至每人每月2600元，稳步增长。";

    private static Map<String, Sheets> cases() {
        Map<String, Sheets> cases = new LinkedHashMap<>();
        cases.put(
                "a-short-letter-in-letter-form",
                Sheets.of(paragraph("您提出的提案收悉，现答复如下：")).note("此件公开发布"));
        cases.put(
                "headings-of-four-levels-and-run-in",
                Sheets.of(
                        heading(1, "一、总体情况"),
                        heading(2, "（一）经费"),
                        heading(3, "1. 标准"),
                        heading(4, "（1）补助"),
                        new Block.RunIn(2, text("（二）场所。"), text("已移交12266㎡。"))));
        cases.put(
                "faces-within-a-line",
                Sheets.of(new Block.Paragraph(List.of(
                        new Inline.Text("普通"),
                        new Inline.Strong(text("加粗")),
                        new Inline.Emphasis(text("强调")),
                        new Inline.Code("code"),
                        new Inline.LineBreak(),
                        new Inline.Link("https://www.example.gov.cn/", text("链接")),
                        new Inline.Link("a.pdf", text("附件"))))));
        cases.put("numbers-stay-with-their-units", Sheets.of(paragraph(LONG)));
        cases.put(
                "a-title-in-balanced-lines",
                Sheets.of(paragraph("好。")).title("关于区政协十届五次会议第127号《关于加快新型城市社区建设推进社区管理水平创新的提案》的答复函"));
        cases.put("a-long-letterhead-is-set-smaller", Sheets.of(paragraph("好。")).letterhead("云岫区住房和城乡建设局机关事务服务管理中心"));
        cases.put("a-letter-without-number", Sheets.of(paragraph("好。")).unnumbered());
        cases.put("lists-hang", Sheets.of(new Block.ItemList(true, 9, List.of(item(LONG), item("短。")))));
        cases.put("a-quotation-in-kai", Sheets.of(new Block.Quotation(List.of(paragraph(LONG)))));
        cases.put("code-keeps-its-lines", Sheets.of(new Block.Code("a = 1\n  b = 2\n")));
        cases.put("a-table-with-an-empty-cell", Sheets.of(table("项目|数量", "候车亭|96座", "路灯|"), paragraph("好。")));
        cases.put(
                "attachments-sender-and-copies",
                Sheets.of(paragraph("好。"))
                        .attachments(LONG.substring(0, 30), "情况表")
                        .sender("领导署名", "颜汉春", "联系人", "叶仙灿", "联系电话", "0593-2822008")
                        .copyTo("区政府办公室", "区政协提案委员会"));
        cases.put("three-offices-sign-in-a-row", Sheets.of(paragraph("好。")).signatures("云岫区民政局", "云岫区教育局", "云岫区卫健局"));
        cases.put("the-signature-takes-the-last-lines-along", Sheets.of(paragraphs(6)));
        cases.put(
                "a-footnote-stands-on-the-page-of-its-mark",
                Sheets.of(new Block.Paragraph(
                                List.of(new Inline.Text("见注"), new Inline.NoteMark(1), new Inline.Text("。"))))
                        .notes(new Note(1, List.of(paragraph(LONG)))));
        cases.put("a-draft-is-marked", Sheets.of(paragraph("好。")).watermark("草稿"));
        cases.put(
                "a-figure-with-its-caption",
                Sheets.of(new Block.Figure("a.png", "站点图", "图1 站点"), paragraph("好。"))
                        .pictures(name -> Optional.of(new PictureSource.PictureFile(Path.of(name), 2000, 500))));
        return cases;
    }

    private static Block.Item item(String words) {
        return new Block.Item(List.of(paragraph(words)));
    }

    private static List<Block> paragraphs(int count) {
        List<Block> blocks = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            blocks.add(paragraph(LONG));
        }
        return blocks;
    }

    @TestFactory
    Stream<DynamicTest> layouts() {
        return cases().entrySet().stream()
                .map(each -> DynamicTest.dynamicTest(each.getKey(), () -> check(each.getKey(), each.getValue())));
    }

    private static void check(String name, Sheets sheets) throws IOException {
        Path file = FOLDER.resolve(name + ".txt");
        String actual = LayoutDump.of(sheets.laid());
        if ("write".equals(System.getProperty("golden"))) {
            Files.writeString(file, actual);
        }
        assertEquals(Files.readString(file, StandardCharsets.UTF_8), actual);
    }
}
