package org.fuhan.pdf;

import static org.fuhan.layout.Sheets.paragraph;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.fuhan.layout.Sheets;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Measures printed pages: where there is ink, in millimetres, at 20 pixels each. */
class PrintedPageTest {
    private static final int PIXELS = 20;
    private static BufferedImage first = new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB);
    private static BufferedImage second = first;
    private static BufferedImage third = first;

    @BeforeAll
    static void print() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Sheets sheets = Sheets.of(paragraph("国".repeat(28 * 50)));
        PdfMetadata metadata = new PdfMetadata(
                "题", "局", "", List.of(), "zh-CN", LocalDate.of(2026, 7, 5), ZoneId.of("Asia/Shanghai"), "x");
        new PdfLetterWriter().write(sheets.laid(), metadata, out);
        try (PDDocument document = Loader.loadPDF(out.toByteArray())) {
            PDFRenderer renderer = new PDFRenderer(document);
            first = renderer.renderImageWithDPI(0, (float) (25.4 * PIXELS));
            second = renderer.renderImageWithDPI(1, (float) (25.4 * PIXELS));
            third = renderer.renderImageWithDPI(2, (float) (25.4 * PIXELS));
        }
    }

    private static boolean isRed(int colour) {
        return (colour >> 16 & 255) > 200 && (colour & 255) < 150;
    }

    private static boolean isDark(int colour) {
        return (colour >> 16 & 255) < 128;
    }

    /** Rows of ink as pairs of upper and lower edge. */
    private static List<double[]> rows(BufferedImage page, IntPredicate ink) {
        List<double[]> rows = new ArrayList<>();
        int start = -1;
        for (int y = 0; y <= page.getHeight(); y++) {
            boolean inked = y < page.getHeight() && hasInk(page, y, ink);
            if (inked && start < 0) {
                start = y;
            } else if (!inked && start >= 0) {
                rows.add(new double[] {start / (double) PIXELS, y / (double) PIXELS});
                start = -1;
            }
        }
        return rows;
    }

    private static boolean hasInk(BufferedImage page, int y, IntPredicate ink) {
        return IntStream.range(0, page.getWidth()).anyMatch(x -> ink.test(page.getRGB(x, y)));
    }

    /** Leftmost and rightmost ink between two heights. */
    private static double[] extent(BufferedImage page, double top, double bottom, IntPredicate ink) {
        int left = page.getWidth();
        int right = 0;
        for (int y = (int) (top * PIXELS); y < bottom * PIXELS; y++) {
            for (int x = 0; x < page.getWidth(); x++) {
                if (ink.test(page.getRGB(x, y))) {
                    left = Math.min(left, x);
                    right = Math.max(right, x + 1);
                }
            }
        }
        return new double[] {left / (double) PIXELS, right / (double) PIXELS};
    }

    @Test
    void theNameBeginsThirtyMillimetresFromTheTop() {
        assertEquals(30, rows(first, PrintedPageTest::isRed).get(0)[0], 0.2);
    }

    @Test
    void theFirstDoubleRuleIsFourMillimetresBelowTheNameAndThickAboveThin() {
        List<double[]> red = rows(first, PrintedPageTest::isRed);
        double[] name = red.get(0);
        double[] thick = red.get(1);
        double[] thin = red.get(2);

        assertEquals(name[1] + 4, thick[0], 0.2);
        assertEquals(2.25 * 25.4 / 72, thick[1] - thick[0], 0.11);
        assertEquals(0.75 * 25.4 / 72, thin[1] - thin[0], 0.11);
        assertEquals(20, extent(first, thick[0], thin[1], PrintedPageTest::isRed)[0], 0.1);
        assertEquals(190, extent(first, thick[0], thin[1], PrintedPageTest::isRed)[1], 0.1);
    }

    @Test
    void theSecondDoubleRuleIsTwentyMillimetresFromTheFootAndThinAboveThick() {
        List<double[]> red = rows(first, PrintedPageTest::isRed);
        double[] thin = red.get(red.size() - 2);
        double[] thick = red.get(red.size() - 1);

        assertEquals(277, (thin[0] + thick[1]) / 2, 0.2);
        assertTrue(thin[1] - thin[0] < thick[1] - thick[0]);
        assertTrue(rows(second, PrintedPageTest::isRed).isEmpty());
    }

    @Test
    void theDocumentNumberIsSevenEighthsOfACharacterBelowTheRuleAtTheRightEdge() {
        double rule = rows(first, PrintedPageTest::isRed).get(2)[1];
        double[] number = rows(first, PrintedPageTest::isDark).get(0);

        assertEquals(rule + 4.87, number[0], 0.6, "ink begins a little below the top of the character");
        double[] extent = extent(first, number[0], number[1], PrintedPageTest::isDark);
        assertEquals(28, extent[0], 0.7);
        assertEquals(184, extent[1], 0.7);
    }

    @Test
    void aFullPageHasTwentyTwoEvenLinesAcrossTheTypeArea() {
        List<double[]> lines = rows(second, PrintedPageTest::isDark);

        assertEquals(22 + 1, lines.size(), "lines and the page number");
        for (int i = 1; i < 22; i++) {
            assertEquals(225.0 / 22, lines.get(i)[0] - lines.get(i - 1)[0], 0.06);
        }
        double[] extent = extent(second, 37, 262, PrintedPageTest::isDark);
        double bearing = extent[0] - 28;
        assertTrue(bearing > 0 && bearing < 1.2, "white at the left of 国");
        assertEquals(184 - bearing, extent[1], 0.2);
        assertTrue(lines.get(0)[0] > 37 && lines.get(21)[1] < 262);
    }

    @Test
    void pageNumbersStandOutsideAndNoneOnPageOne() {
        List<double[]> even = rows(second, PrintedPageTest::isDark);
        List<double[]> odd = rows(third, PrintedPageTest::isDark);
        double[] left = extent(second, 266, 275, PrintedPageTest::isDark);
        double[] right = extent(third, 266, 275, PrintedPageTest::isDark);

        assertEquals(28 + 5.57, left[0], 0.3);
        assertEquals(184 - 5.57, right[1], 0.3);
        assertTrue(even.get(22)[0] > 266 && even.get(22)[1] < 275);
        assertTrue(odd.get(odd.size() - 1)[0] > 266);
        assertTrue(rows(first, PrintedPageTest::isDark).stream().allMatch(row -> row[1] < 262));
    }
}
