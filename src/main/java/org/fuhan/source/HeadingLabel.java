package org.fuhan.source;

import java.util.Optional;

/**
 * The number before an office heading, in the four forms of GB/T 9704-2012, 7.3.3.
 *
 * @param level 1 一、 · 2 （一） · 3 1. · 4 （1）
 * @param number from 1 to 99
 * @param length characters it takes, blanks after it included
 */
record HeadingLabel(int level, int number, int length) {
    private static final String NUMERALS = "一二三四五六七八九";
    private static final String BLANKS = " \u3000\u00a0\t";

    /** The label that a line begins with; none when it merely looks like one. */
    static Optional<HeadingLabel> read(String line) {
        boolean bracket = !line.isEmpty() && (line.charAt(0) == '（' || line.charAt(0) == '(');
        int start = bracket ? 1 : 0;
        int end = start;
        while (end < line.length() && end - start < 4 && isNumeral(line.charAt(end))) {
            end++;
        }
        boolean chinese = end > start && !isDigit(line.charAt(start));
        int number = number(line.substring(start, end));
        if (number == 0 || end == line.length() || !closes(bracket, chinese, line.charAt(end))) {
            return Optional.empty();
        }
        int after = end + 1;
        if (bracket && after < line.length() && line.charAt(after) == '、') {
            after++;
        }
        while (after < line.length() && BLANKS.indexOf(line.charAt(after)) >= 0) {
            after++;
        }
        if (after == line.length() || !bracket && continues(line, end, after, chinese, number)) {
            return Optional.empty();
        }
        return Optional.of(new HeadingLabel((chinese ? 1 : 3) + (bracket ? 1 : 0), number, after));
    }

    private static boolean closes(boolean bracket, boolean chinese, char mark) {
        if (bracket) {
            return mark == '）' || mark == ')';
        }
        return mark == '、' || !chinese && (mark == '．' || mark == '.');
    }

    /** {@code 八、九十年代}, {@code 1、2号楼}, {@code 2024.5} and {@code 1.5万元} go on counting: no label. */
    private static boolean continues(String line, int mark, int after, boolean chinese, int number) {
        char next = line.charAt(after);
        if (chinese) {
            return number(String.valueOf(next)) == number % 10 + 1;
        }
        int end = after;
        while (end < line.length() && isDigit(line.charAt(end))) {
            end++;
        }
        boolean year = end - after == 4;
        return end > after && (line.charAt(mark) != '、' || !year) && after == mark + 1;
    }

    /** 1 to 99 in Chinese or European digits, else 0. */
    private static int number(String numeral) {
        if (numeral.isEmpty() || numeral.length() > 3) {
            return 0;
        }
        if (isDigit(numeral.charAt(0))) {
            boolean plain = numeral.length() <= 2 && numeral.chars().allMatch(c -> isDigit((char) c));
            return plain && numeral.charAt(0) != '0' ? Integer.parseInt(numeral) : 0;
        }
        int ten = numeral.indexOf('十');
        if (ten < 0) {
            return numeral.length() == 1 ? digit(numeral.charAt(0)) : 0;
        }
        int tens = ten == 0 ? 1 : ten == 1 ? digit(numeral.charAt(0)) : 0;
        int rest = numeral.length() - ten - 1;
        int ones = rest == 0 ? 0 : rest == 1 ? digit(numeral.charAt(ten + 1)) : -1;
        return tens == 0 || rest > 0 && ones <= 0 ? 0 : tens * 10 + ones;
    }

    private static int digit(char numeral) {
        return NUMERALS.indexOf(numeral) + 1;
    }

    private static boolean isNumeral(char c) {
        return isDigit(c) || c == '十' || NUMERALS.indexOf(c) >= 0;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
