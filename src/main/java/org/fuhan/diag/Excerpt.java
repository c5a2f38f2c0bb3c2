package org.fuhan.diag;

/**
 * The part of a line that is shown with a diagnostic.
 *
 * @param text the line, or its part round the spot, with tabs and control characters as spaces
 * @param before display columns before the spot
 * @param width display columns of the spot, at least 1
 */
record Excerpt(String text, int before, int width) {

    /** Cuts a line so that the spot stands in it, within the given number of columns. */
    static Excerpt of(Span line, Span spot, int columns) {
        String all = visible(line.text());
        int from = spot.start() - line.start();
        int to = Math.min(spot.end(), line.end()) - line.start();
        int first = columnsOf(all.substring(0, from)) <= columns / 2 ? 0 : cut(all, from, columns / 2);
        String head = first == 0 ? "" : "…";
        String before = head + all.substring(first, from);
        String marked = limit(all.substring(from, Math.max(from, to)), columns - columnsOf(before));
        boolean cut = marked.length() < Math.max(from, to) - from;
        String after =
                cut ? "" : limit(all.substring(Math.max(from, to)), columns - columnsOf(before) - columnsOf(marked));
        return new Excerpt(before + marked + after, columnsOf(before), Math.max(1, columnsOf(marked)));
    }

    /** Display columns in a terminal: two for East Asian wide characters (UAX #11: W and F). */
    static int columnsOf(String text) {
        return text.codePoints().map(Excerpt::columnsOf).sum();
    }

    private static int columnsOf(int codePoint) {
        int type = Character.getType(codePoint);
        if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK || type == Character.FORMAT) {
            return 0;
        }
        return isWide(codePoint) ? 2 : 1;
    }

    private static boolean isWide(int c) {
        return c >= 0x1100 && c <= 0x115F
                || c >= 0x2E80 && c <= 0xA4CF && c != 0x303F
                || c >= 0xAC00 && c <= 0xD7A3
                || c >= 0xF900 && c <= 0xFAFF
                || c >= 0xFE30 && c <= 0xFE6F
                || c >= 0xFF01 && c <= 0xFF60
                || c >= 0xFFE0 && c <= 0xFFE6
                || c >= 0x1F300 && c <= 0x1FAFF
                || c >= 0x20000 && c <= 0x3FFFD;
    }

    private static String visible(String line) {
        StringBuilder shown = new StringBuilder(line);
        for (int i = 0; i < shown.length(); i++) {
            if (Character.isISOControl(shown.charAt(i))) {
                shown.setCharAt(i, ' ');
            }
        }
        return shown.toString();
    }

    private static int cut(String line, int end, int columns) {
        int at = end;
        int width = 0;
        while (at > 0 && width < columns) {
            int previous = line.codePointBefore(at);
            at -= Character.charCount(previous);
            width += columnsOf(previous);
        }
        return at;
    }

    private static String limit(String text, int columns) {
        int at = 0;
        int width = 0;
        while (at < text.length()) {
            int next = text.codePointAt(at);
            width += columnsOf(next);
            if (width > Math.max(columns, 1)) {
                break;
            }
            at += Character.charCount(next);
        }
        return text.substring(0, at);
    }
}
