package org.fuhan.diag;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ExcerptTest {
    private static Excerpt of(String line, int start, int end, int columns) {
        SourceFile file = new SourceFile("a", line);
        return Excerpt.of(file.lineAt(start), file.span(start, end), columns);
    }

    @Test
    void aShortLineIsShownWhole() {
        assertEquals(new Excerpt("标题: 复函", 6, 4), of("标题: 复函", 4, 6, 20));
    }

    @Test
    void aLongLineIsCutAtItsEnd() {
        assertEquals(new Excerpt("abcdefghij", 2, 1), of("abcdefghijklmnop", 2, 3, 10));
    }

    @Test
    void aSpotFarBehindIsShownWithWhatStandsBeforeIt() {
        assertEquals(new Excerpt("…klmnopqrs", 6, 2), of("abcdefghijklmnopqrstuvwxyz", 15, 17, 10));
    }

    @Test
    void widthsAreThoseOfATerminal() {
        assertEquals(0, Excerpt.columnsOf(""));
        assertEquals(3, Excerpt.columnsOf("abc"));
        assertEquals(4, Excerpt.columnsOf("复函"));
        assertEquals(6, Excerpt.columnsOf("（〔，"));
        assertEquals(2, Excerpt.columnsOf("𠀀"));
        assertEquals(2, Excerpt.columnsOf("😀"));
        assertEquals(1, Excerpt.columnsOf("e\u0301"));
        assertEquals(1, Excerpt.columnsOf("ｱ"));
        assertEquals(2, Excerpt.columnsOf("한"));
    }

    @Test
    void theSpotAlwaysStandsInsideTheExcerpt() {
        Random random = new Random(11);
        String[] alphabet = {"a", "b", " ", "复", "，", "𠀀"};
        for (int i = 0; i < 20_000; i++) {
            StringBuilder line = new StringBuilder();
            for (int length = random.nextInt(60); length >= 0; length--) {
                line.append(alphabet[random.nextInt(alphabet.length)]);
            }
            int start = bound(line, random.nextInt(line.length() + 1));
            int end = bound(line, start + random.nextInt(line.length() - start + 1));
            int columns = 12 + random.nextInt(40);
            Excerpt excerpt = of(line.toString(), start, end, columns);
            String told = line + " " + start + ".." + end + " in " + columns + ": " + excerpt;
            assertTrue(Excerpt.columnsOf(excerpt.text()) <= columns + 1, told);
            assertTrue(excerpt.before() <= columns, told);
            assertTrue(excerpt.width() >= 1, told);
            if (excerpt.width() >= Excerpt.columnsOf(line.substring(start, end))) {
                assertTrue(line.toString().contains(excerpt.text().replaceFirst("^…", "")), told);
            }
            if (start < end) {
                int at = offset(excerpt.text(), excerpt.before());
                assertEquals(line.codePointAt(start), excerpt.text().codePointAt(at), told);
            }
        }
    }

    /** A place between two code points. */
    private static int bound(CharSequence line, int at) {
        boolean inside = at > 0 && at < line.length() && Character.isLowSurrogate(line.charAt(at));
        return inside ? at - 1 : at;
    }

    /** Where the character stands that begins after some columns. */
    private static int offset(String text, int columns) {
        int at = 0;
        while (Excerpt.columnsOf(text.substring(0, at)) < columns) {
            at += Character.charCount(text.codePointAt(at));
        }
        return at;
    }

    @Test
    void aLineOfAMegabyteIsNoTrouble() {
        String line = "复".repeat(500_000) + "x" + "函".repeat(500_000);
        Excerpt excerpt = assertTimeoutPreemptively(Duration.ofSeconds(5), () -> of(line, 500_000, 500_001, 100));
        assertEquals('x', excerpt.text().charAt(26));
        assertEquals(51, excerpt.before());
        assertEquals(1, excerpt.width());
    }
}
