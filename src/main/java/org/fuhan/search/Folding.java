package org.fuhan.search;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * Which characters count as the same in a search.
 *
 * <p>One table for program and page: {@link #pairs()} goes into {@code search/meta.js}, so the two cannot differ. Every
 * UTF-16 unit becomes one unit or vanishes; the page therefore finds the true place of a hit in the unchanged text.
 *
 * <p>Chinese digits become figures one by one ({@code 一二七} is {@code 127}; {@code 十} and {@code 百} stay). Doing it
 * everywhere, not only in numbers, keeps every part of a found text findable by itself.
 */
final class Folding {
    /** A blank: kept, as one space, between two ASCII characters only, since Chinese is written with or without. */
    static final char BLANK = ' ';

    static final char LINE_END = '\n';

    private static final char DROPPED = 0;
    private static final Folding STANDARD = new Folding();

    private final char[] table = new char[1 << 16];

    private Folding() {
        for (int c = 0; c < table.length; c++) {
            table[c] = (char) c;
        }
        range(0, 0x1F, DROPPED, 0);
        range(0x7F, 0x9F, DROPPED, 0);
        each("\u00AD\u200B\u200C\u200D\u2060\uFEFF\uFE0E\uFE0F", DROPPED);
        each("\t\r\u00A0\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200A\u202F\u205F\u3000", BLANK);
        table[LINE_END] = LINE_END;
        range(0xFF01, 0xFF5E, '!', 1);
        range('A', 'Z', 'a', 1);
        range(0xFF21, 0xFF3A, 'a', 1);
        range(0x00C0, 0x00D6, '\u00E0', 1);
        range(0x00D8, 0x00DE, '\u00F8', 1);
        range(0x0391, 0x03A9, '\u03B1', 1);
        range(0x0410, 0x042F, '\u0430', 1);
        range(0x2460, 0x2468, '1', 1);
        pair("零〇○一二三四五六七八九", "000123456789");
        each("〔【〖［﹝", '[');
        each("〕】〗］﹞", ']');
        each("〈﹤", '《');
        each("〉﹥", '》');
        each("“”„‟＂「」『』〝〞", '"');
        each("‘’‚‛＇", '\'');
        each("‐‑‒–—―−－─━﹣", '-');
        each("·•・‧･∙⋅", '·');
        pair("｡､﹑﹐﹔﹕﹖﹗～∶￥⋯", "。、、,;:?!~:¥…");
        pair(resource("traditional.txt"), resource("simplified.txt"));
        for (int c = 0; c < table.length; c++) {
            table[c] = table[table[c]];
        }
    }

    static Folding standard() {
        return STANDARD;
    }

    /**
     * Writes the folded text to {@code out}, which has room for as many units as the text, and gives the number
     * written. Blanks at a line's ends vanish.
     */
    int fold(String text, char[] out) {
        int length = text.length();
        int size = 0;
        boolean blank = false;
        for (int i = 0; i < length; i++) {
            char c = table[text.charAt(i)];
            if (c > BLANK) {
                if (blank && c < 0x7F && size > 0 && isInk(out[size - 1])) {
                    out[size++] = BLANK;
                }
                blank = false;
                out[size++] = c;
            } else if (c == BLANK) {
                blank = true;
            } else if (c == LINE_END) {
                blank = false;
                out[size++] = c;
            }
        }
        return size;
    }

    /** Whether an ASCII character other than a blank or line end: the kind that a blank may stand beside. */
    private static boolean isInk(char c) {
        return c > BLANK && c < 0x7F;
    }

    /** All characters that change, then, in the same order, what they become; U+0000 for those that vanish. */
    String[] pairs() {
        StringBuilder from = new StringBuilder();
        StringBuilder to = new StringBuilder();
        for (int c = 0; c < table.length; c++) {
            if (table[c] != c || c == DROPPED) {
                from.append((char) c);
                to.append(table[c]);
            }
        }
        return new String[] {from.toString(), to.toString()};
    }

    private void range(int first, int last, char to, int step) {
        for (int c = first; c <= last; c++) {
            table[c] = (char) (to + (c - first) * step);
        }
    }

    private void each(String from, char to) {
        for (int i = 0; i < from.length(); i++) {
            table[from.charAt(i)] = to;
        }
    }

    private void pair(String from, String to) {
        if (from.length() != to.length()) {
            throw new IllegalStateException("folding lists differ in length: " + from.length() + ", " + to.length());
        }
        for (int i = 0; i < from.length(); i++) {
            table[from.charAt(i)] = to.charAt(i);
        }
    }

    private static String resource(String name) {
        try (InputStream in = Folding.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("missing resource " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
