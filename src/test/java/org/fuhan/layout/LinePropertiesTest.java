package org.fuhan.layout;

import static org.fuhan.layout.Sheets.paragraph;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What must hold for the lines of any paragraph, tried on many random ones. */
@Timeout(value = 60, unit = TimeUnit.SECONDS)
class LinePropertiesTest {
    private static final String NOT_FIRST = "、，。：；！？”’」』）〕】］》〉·／";
    private static final String NOT_LAST = "“‘「『（〔【［《〈／";
    private static final List<String> WORDS = List.of(
            "社区",
            "工作",
            "加快建设",
            "提高",
            "的",
            "我区",
            "认真",
            "，",
            "。",
            "；",
            "、",
            "：",
            "！",
            "“三资”",
            "《关于推进的意见》",
            "（试行）",
            "2600元",
            "12266㎡",
            "2021年7月5日",
            "〔2014〕89号",
            "第127号",
            "98.5%",
            "——",
            "……",
            "1.8-2万元",
            "A",
            "GDP",
            "5G",
            "𬭎",
            "镕",
            "（",
            "）",
            "“",
            "”",
            "·",
            "／",
            " ",
            "WiFi 6",
            "15分钟");

    private record Line(int page, int y, List<Item.GlyphRun> runs) {
        String text() {
            return runs.stream().map(Item.GlyphRun::text).collect(Collectors.joining());
        }

        int left() {
            return runs.get(0).x();
        }

        int right() {
            Item.GlyphRun last = runs.get(runs.size() - 1);
            return last.x() + last.width();
        }
    }

    private static List<Line> lines(PagedLetter letter) {
        List<Line> lines = new ArrayList<>();
        for (int i = 0; i < letter.pages().size(); i++) {
            Map<Integer, List<Item.GlyphRun>> byPlace = new TreeMap<>();
            for (Item item : letter.pages().get(i).items()) {
                if (item instanceof Item.GlyphRun run && run.node() != null) {
                    byPlace.computeIfAbsent(run.y(), y -> new ArrayList<>()).add(run);
                }
            }
            int page = i;
            byPlace.forEach((y, runs) -> lines.add(new Line(page, y, runs)));
        }
        return lines;
    }

    private static String randomText(Random random, int words) {
        StringBuilder text = new StringBuilder("开头");
        for (int i = 0; i < words; i++) {
            text.append(WORDS.get(random.nextInt(WORDS.size())));
        }
        return text.append("结尾。").toString();
    }

    /** The lines between addressee and signature. */
    private static List<Line> body(PagedLetter letter) {
        List<Line> all = lines(letter);
        int from = 0;
        while (!all.get(from).text().startsWith("李应玉委员")) {
            from++;
        }
        return all.subList(from + 1, all.size() - 2);
    }

    @Test
    void nothingIsLostAndNothingStandsOutside() {
        Random random = new Random(20260705);
        for (int i = 0; i < 400; i++) {
            String text = randomText(random, 5 + random.nextInt(200));
            List<Line> body = body(Sheets.of(paragraph(text)).laid());
            String printed = body.stream().map(Line::text).collect(Collectors.joining());

            assertEquals(text.replace(" ", ""), printed.replace(" ", ""));
            for (Line line : body) {
                assertTrue(line.left() >= Grid.LEFT - Grid.CELL / 2 - 2, line.text());
                assertTrue(line.right() <= Grid.RIGHT + 2, line.text());
                assertTrue(line.y() > Grid.TOP && line.y() < Grid.BOTTOM, line.text());
            }
        }
    }

    @Test
    void noLineBeginsOrEndsWithAForbiddenMark() {
        Random random = new Random(42);
        int tried = 0;
        for (int i = 0; i < 400; i++) {
            StringBuilder text = new StringBuilder("开头");
            for (int k = 5 + random.nextInt(150); k > 0; k--) {
                // Han between the words: round a run of marks there may be no permitted break at all.
                text.append(WORDS.get(random.nextInt(WORDS.size())).strip()).append("字".repeat(1 + random.nextInt(4)));
            }
            List<Line> body = body(Sheets.of(paragraph(text.toString())).laid());
            for (int k = 0; k + 1 < body.size(); k++) {
                String end = body.get(k).text();
                String start = body.get(k + 1).text();
                assertFalse(NOT_LAST.contains(end.substring(end.length() - 1)), end);
                assertFalse(NOT_FIRST.contains(start.substring(0, 1)), start);
                tried++;
            }
        }
        assertTrue(tried > 3000, "only " + tried + " breaks tried");
    }

    @Test
    void everyLineButTheLastFillsTheMeasureExactly() {
        Random random = new Random(7);
        for (int i = 0; i < 400; i++) {
            List<Line> body = body(Sheets.of(paragraph(randomText(random, 20 + random.nextInt(200))))
                    .laid());
            for (Line line : body.subList(0, body.size() - 1)) {
                assertEquals(Grid.RIGHT, line.right(), Length.mm(0.1), line.text());
            }
        }
    }

    @Test
    void whatBelongsTogetherIsNotDivided() {
        Random random = new Random(99);
        for (int i = 0; i < 400; i++) {
            StringBuilder text = new StringBuilder();
            for (int k = 0; k < 60; k++) {
                text.append("字".repeat(1 + random.nextInt(9)))
                        .append(WORDS.get(15 + random.nextInt(12)))
                        .append(random.nextInt(3) == 0 ? "，" : "");
            }
            String broken = body(Sheets.of(paragraph(text.toString())).laid()).stream()
                    .map(Line::text)
                    .collect(Collectors.joining("|"));

            assertFalse(
                    broken.matches(
                            ".*(—\\|—|…\\|…|[0-9A-Za-z.%]\\|[0-9A-Za-z.%]|[0-9]\\|[年月日元号㎡万分]|万\\|元|〕\\|[0-9]|第\\|[0-9]).*"),
                    broken);
        }
    }

    @Test
    void theLastLineHasTwoCharactersAtLeast() {
        for (int length = 20; length < 300; length++) {
            List<Line> body = body(Sheets.of(paragraph("字，".repeat(4) + "文".repeat(length) + "，好。"))
                    .laid());
            String last = body.get(body.size() - 1).text();

            assertTrue(last.replaceAll("[，。]", "").length() > 1, length + ": " + last);
        }
    }

    @Test
    void aParagraphLeavesNoSingleLineOnAPage() {
        Random random = new Random(3);
        for (int i = 0; i < 60; i++) {
            List<org.fuhan.model.Block> blocks = new ArrayList<>();
            for (int k = 0; k < 30; k++) {
                blocks.add(paragraph("第" + k + "段" + "文".repeat(30 + random.nextInt(150))));
            }
            List<Line> body = body(Sheets.of(blocks).laid());
            for (int k = 1; k + 1 < body.size(); k++) {
                boolean begins = body.get(k).text().startsWith("第");
                boolean last = k + 1 < body.size() && body.get(k + 1).text().startsWith("第");
                if (begins && !last) {
                    assertEquals(body.get(k).page(), body.get(k + 1).page(), "first line alone");
                }
                if (last && !begins) {
                    assertEquals(body.get(k).page(), body.get(k - 1).page(), "last line alone");
                }
            }
        }
    }

    @Test
    void theSignatureIsNeverAloneOnItsPage() {
        for (int length = 1; length < 1500; length += 7) {
            List<Line> all = lines(Sheets.of(paragraph("文".repeat(length))).laid());
            Line date = all.get(all.size() - 1);
            Line bodyEnd = all.get(all.size() - 3);

            assertEquals("2026年7月5日", date.text());
            assertEquals(bodyEnd.page(), date.page(), "with " + length + " characters");
        }
    }

    @Test
    void hostileTextIsSetAllTheSame() {
        for (String text : List.of(
                "。".repeat(500),
                "（".repeat(500),
                "a".repeat(2000),
                "—".repeat(301),
                " ".repeat(400) + "字",
                "1".repeat(300) + "元",
                "https://www.example.gov.cn/" + "abc/def?x=1&".repeat(60),
                "字\n\t字",
                "\u200B\u0000字",
                "　　全角空格　",
                "〕".repeat(99))) {
            PagedLetter letter = Sheets.of(paragraph(text)).laid();
            for (Line line : lines(letter)) {
                assertTrue(line.right() <= Grid.RIGHT + Grid.CELL / 2, line.text());
                assertTrue(line.y() < Page.HEIGHT, line.text());
            }
        }
    }

    @Test
    void aVeryLongParagraphTakesLittleTime() {
        PagedLetter letter = Sheets.of(paragraph("推进社区建设，".repeat(20_000))).laid();

        assertTrue(letter.pages().size() > 200);
    }
}
