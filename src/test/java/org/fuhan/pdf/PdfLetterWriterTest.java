package org.fuhan.pdf;

import static org.fuhan.layout.Sheets.heading;
import static org.fuhan.layout.Sheets.paragraph;
import static org.fuhan.layout.Sheets.table;
import static org.fuhan.layout.Sheets.text;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TimeZone;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.text.PDFTextStripper;
import org.fuhan.layout.PagedLetter;
import org.fuhan.layout.PictureSource;
import org.fuhan.layout.Sheets;
import org.fuhan.model.Block;
import org.fuhan.model.Inline;
import org.fuhan.model.Note;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PdfLetterWriterTest {
    private static final PdfMetadata METADATA = new PdfMetadata(
            "关于第127号提案的答复函",
            "云岫区民政局",
            "区政协十届五次会议 <127> & 其他",
            List.of("社区", "养老"),
            "zh-CN",
            LocalDate.of(2026, 7, 5),
            ZoneId.of("Asia/Shanghai"),
            "2026/zx-10-5-127");
    private static final PdfLetterWriter WRITER = new PdfLetterWriter();

    @TempDir
    private Path folder;

    private static byte[] pdf(PagedLetter letter) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        WRITER.write(letter, METADATA, out);
        return out.toByteArray();
    }

    private Sheets everything() throws IOException {
        Path picture = folder.resolve("map.png");
        BufferedImage image = new BufferedImage(300, 120, BufferedImage.TYPE_INT_ARGB);
        image.createGraphics().fillOval(0, 0, 200, 100);
        ImageIO.write(image, "png", picture.toFile());
        List<Inline> mixed = List.of(
                new Inline.Text("详见"),
                new Inline.Link("https://www.example.gov.cn/办理/127", text("区政府网站公开的办理情况专栏以及历年办理情况统计表和说明")),
                new Inline.Text("，"),
                new Inline.Strong(text("重点")),
                new Inline.Text("如下"),
                new Inline.NoteMark(1),
                new Inline.Text("。"));
        return Sheets.of(
                        heading(1, "一、总体情况"),
                        new Block.Paragraph(mixed),
                        new Block.RunIn(2, text("（一）加强巡查。"), text("全年巡查120次，整改率98%。")),
                        heading(4, "（1）逐级"),
                        new Block.ItemList(
                                true,
                                9,
                                List.of(
                                        new Block.Item(List.of(paragraph("先补候车亭，建成96座。"))),
                                        new Block.Item(List.of(
                                                paragraph("再补照明。"),
                                                new Block.ItemList(
                                                        false,
                                                        1,
                                                        List.of(new Block.Item(List.of(paragraph("太阳能灯。"))))))))),
                        new Block.Quotation(List.of(paragraph("人民对美好生活的向往，就是我们的奋斗目标。"))),
                        table("项目|数量|", "候车亭|96座|", "灯||205处"),
                        new Block.Figure("map.png", "站点分布图", "图1 站点分布"),
                        new Block.Code("a = 1\n  b = 2"),
                        new Block.Rule(),
                        heading(1, "二、下一步"),
                        paragraph("继续推进。"))
                .notes(new Note(1, List.of(paragraph("数据截至2026年5月底，见云统〔2026〕8号。"))))
                .attachments("统计表", "说明")
                .sender("签发人", "冼明达", "联系电话", "0000-5550101")
                .note("此件公开发布")
                .copyTo("区政府办公室", "区政协提案委员会")
                .watermark("草稿")
                .pictures(name -> Optional.of(new PictureSource.PictureFile(picture, 300, 120)));
    }

    @Test
    void aLetterWithEveryKindOfBlockKeepsBothStandards() throws Exception {
        assertEquals(List.of(), Conformance.faults(pdf(everything().laid())));
    }

    @Test
    void theShortestLetterKeepsBothStandards() throws Exception {
        byte[] pdf = pdf(Sheets.of(paragraph("同意。")).unnumbered().laid());

        assertEquals(List.of(), Conformance.faults(pdf));
    }

    @Test
    void aTableOverSeveralPagesKeepsBothStandards() throws Exception {
        String[] rows = new String[120];
        rows[0] = "序号|事项|结果";
        for (int i = 1; i < rows.length; i++) {
            rows[i] = i + "|第" + i + "号提案|已办结";
        }

        assertEquals(List.of(), Conformance.faults(pdf(Sheets.of(table(rows)).laid())));
    }

    @Test
    void theValidatorNoticesAMissingTitle() throws Exception {
        byte[] pdf = pdf(Sheets.of(paragraph("同意。")).laid());
        String latin = new String(pdf, java.nio.charset.StandardCharsets.ISO_8859_1);
        byte[] broken = latin.replace("<dc:title>", "<dc:titel>")
                .replace("</dc:title>", "</dc:titel>")
                .getBytes(java.nio.charset.StandardCharsets.ISO_8859_1);

        assertFalse(Conformance.faults(broken).isEmpty());
    }

    @Test
    void theTextComesOutAsItWentIn() throws Exception {
        String words = "镕堃喆犇同志：面积12266㎡，㛃䶮𬭎〇，“三资”监督——详见《办法》……〔2014〕89号。";
        try (PDDocument document =
                Loader.loadPDF(pdf(Sheets.of(paragraph(words)).laid()))) {
            String text = new PDFTextStripper().getText(document).replaceAll("\\s", "");

            assertEquals("云岫区民政局类别：A云民函〔2026〕12号关于区政协十届五次会议第127号提案的答复函李应玉委员：" + words + "云岫区民政局2026年7月5日", text);
        }
    }

    @Test
    void anotherLocaleZoneAndManyThreadsGiveTheSameBytes() throws Exception {
        Sheets sheets = everything();
        byte[] expected = pdf(sheets.laid());
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            Locale.setDefault(new Locale("tr", "TR"));
            TimeZone.setDefault(TimeZone.getTimeZone("America/St_Johns"));
            List<Future<byte[]>> results = new ArrayList<>();
            for (int i = 0; i < 12; i++) {
                results.add(threads.submit(() -> pdf(sheets.laid())));
            }
            for (Future<byte[]> result : results) {
                assertArrayEquals(expected, result.get());
            }
        } finally {
            threads.shutdownNow();
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void headingsMakeTheOutline() throws Exception {
        try (PDDocument document = Loader.loadPDF(pdf(everything().laid()))) {
            List<String> outline = new ArrayList<>();
            collect(document.getDocumentCatalog().getDocumentOutline().children(), "", outline);

            assertEquals(List.of("关于区政协十届五次会议第127号提案的答复函", "-一、总体情况", "--（一）加强巡查。", "---（1）逐级", "-二、下一步"), outline);
        }
    }

    private static void collect(Iterable<PDOutlineItem> items, String depth, List<String> into) {
        for (PDOutlineItem item : items) {
            into.add(depth + item.getTitle());
            collect(item.children(), depth + "-", into);
        }
    }

    @Test
    void theMetadataIsThereWithTheLettersOwnDate() throws Exception {
        try (PDDocument document =
                Loader.loadPDF(pdf(Sheets.of(paragraph("同意。")).laid()))) {
            assertEquals("关于第127号提案的答复函", document.getDocumentInformation().getTitle());
            assertEquals("云岫区民政局", document.getDocumentInformation().getAuthor());
            assertEquals("社区；养老", document.getDocumentInformation().getKeywords());
            assertEquals("zh-CN", document.getDocumentCatalog().getLanguage());
            assertEquals(
                    "2026-07-04T16:00:00Z",
                    document.getDocumentInformation()
                            .getCreationDate()
                            .toInstant()
                            .toString());
        }
    }

    @Test
    void theCallersStreamStaysOpen() throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream() {
            @Override
            public void close() {
                throw new AssertionError("closed");
            }
        };
        WRITER.write(Sheets.of(paragraph("同意。")).laid(), METADATA, out);

        Files.write(folder.resolve("letter.pdf"), out.toByteArray());
        assertEquals(
                "%PDF-1.7",
                out.toString(java.nio.charset.StandardCharsets.ISO_8859_1).substring(0, 8));
    }
}
