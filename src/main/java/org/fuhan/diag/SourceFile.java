package org.fuhan.diag;

import java.util.Arrays;
import java.util.Objects;

/**
 * The text of one file as it was read, with its line starts.
 *
 * <p>Line ends are {@code \n} only; whoever reads the file has turned {@code \r\n} into that and dropped a byte order
 * mark. Offsets are UTF-16 units from the start, lines and columns count from 1, columns count code points.
 */
public final class SourceFile {
    private final String name;
    private final String text;
    private int @org.jspecify.annotations.Nullable [] lineStarts;

    /**
     * @param name the path shown in messages, relative to the project folder, with {@code /}
     * @param text the whole text
     */
    public SourceFile(String name, String text) {
        this.name = Objects.requireNonNull(name);
        this.text = Objects.requireNonNull(text);
    }

    public String name() {
        return name;
    }

    public String text() {
        return text;
    }

    /** The place of {@code text[start, end)}; both are cut to the text's length. */
    public Span span(int start, int end) {
        int last = text.length();
        int from = Math.max(0, Math.min(start, last));
        return new Span(this, from, Math.max(from, Math.min(end, last)));
    }

    /** The whole line that holds an offset. */
    public Span lineAt(int offset) {
        int line = lineOf(offset);
        return span(startOf(line), endOf(line));
    }

    /** The first place where a code point stands, or the start of the file. */
    public Span locate(int codePoint) {
        int at = text.indexOf(codePoint);
        return at < 0 ? span(0, 0) : span(at, at + Character.charCount(codePoint));
    }

    /** The number of the line, from 1, that holds an offset. */
    int lineOf(int offset) {
        int at = Arrays.binarySearch(lineStarts(), offset);
        return at >= 0 ? at + 1 : -at - 1;
    }

    int columnOf(int offset) {
        return text.codePointCount(startOf(lineOf(offset)), offset) + 1;
    }

    int startOf(int line) {
        return lineStarts()[line - 1];
    }

    int endOf(int line) {
        int end = text.indexOf('\n', startOf(line));
        return end < 0 ? text.length() : end;
    }

    private int[] lineStarts() {
        int[] starts = lineStarts;
        if (starts == null) {
            starts = findLineStarts();
            lineStarts = starts;
        }
        return starts;
    }

    private int[] findLineStarts() {
        int[] starts = new int[64];
        int count = 1;
        for (int at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
            if (count == starts.length) {
                starts = Arrays.copyOf(starts, count * 2);
            }
            starts[count++] = at + 1;
        }
        return Arrays.copyOf(starts, count);
    }

    @Override
    public String toString() {
        return name;
    }
}
