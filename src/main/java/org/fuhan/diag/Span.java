package org.fuhan.diag;

/**
 * A piece of a source file: the UTF-16 units {@code [start, end)} of its text.
 *
 * @param file where
 * @param start first unit, from 0
 * @param end one past the last unit, not before {@code start}
 */
public record Span(SourceFile file, int start, int end) implements Comparable<Span> {
    public Span {
        if (start < 0 || end < start || end > file.text().length()) {
            throw new IllegalArgumentException("no such span: " + start + ".." + end);
        }
    }

    public int line() {
        return file.lineOf(start);
    }

    /** The column in code points, from 1. */
    public int column() {
        return file.columnOf(start);
    }

    public String text() {
        return file.text().substring(start, end);
    }

    /** The piece of this span from one unit to another, both counted from its start. */
    public Span part(int from, int to) {
        return file.span(start + from, start + to);
    }

    /** Orders by file name, then by place. */
    @Override
    public int compareTo(Span other) {
        int byFile = file.name().compareTo(other.file.name());
        if (byFile != 0) {
            return byFile;
        }
        return start != other.start ? Integer.compare(start, other.start) : Integer.compare(end, other.end);
    }

    /** {@code file:line:column}. */
    @Override
    public String toString() {
        return file.name() + ":" + line() + ":" + column();
    }
}
