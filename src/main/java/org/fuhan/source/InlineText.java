package org.fuhan.source;

import java.util.ArrayList;
import java.util.List;
import org.fuhan.model.Inline;

/**
 * Running text as a flat string, cut by offsets of that string, with its lines joined.
 *
 * <p>While a body is read, a line end of the source stands in {@link Inline.Text} as {@code \n}, so that headings on
 * lines of their own can still be told; {@link #join} takes the last of them away.
 */
final class InlineText {
    /** Stands in the flat string for a line end that the writer asked for. */
    static final char BREAK = '\u2028';

    private InlineText() {}

    /** All characters; a line end is {@code \n} or {@link #BREAK}, a note mark nothing. */
    static String flat(List<Inline> inlines) {
        if (inlines.size() == 1 && inlines.get(0) instanceof Inline.Text only) {
            return only.text();
        }
        StringBuilder out = new StringBuilder();
        new Flatten(out).inner(inlines);
        return out.toString();
    }

    /** What stands in {@code [from, to)} of the flat string; a note mark goes with the character before it. */
    static List<Inline> cut(List<Inline> inlines, int from, int to) {
        return new Cut(from, to).all(inlines);
    }

    /**
     * Joins lines: nothing comes between two full-width characters, one space between all others.
     *
     * <p>Chinese is written without spaces, so a line end that only the editor needed must leave none. The characters
     * are looked at without their marks: {@code **中**⏎文} joins as well.
     */
    static List<Inline> join(List<Inline> inlines) {
        String flat = flat(inlines);
        return flat.indexOf('\n') < 0 ? inlines : new Join(flat).all(inlines);
    }

    /** Appends the characters of each inline. */
    private record Flatten(StringBuilder out) implements Inline.Visitor<StringBuilder> {
        @Override
        public StringBuilder text(Inline.Text text) {
            return out.append(text.text());
        }

        @Override
        public StringBuilder strong(Inline.Strong strong) {
            return inner(strong.text());
        }

        @Override
        public StringBuilder emphasis(Inline.Emphasis emphasis) {
            return inner(emphasis.text());
        }

        @Override
        public StringBuilder code(Inline.Code code) {
            return out.append(code.text());
        }

        @Override
        public StringBuilder link(Inline.Link link) {
            return inner(link.text());
        }

        @Override
        public StringBuilder lineBreak(Inline.LineBreak lineBreak) {
            return out.append(BREAK);
        }

        @Override
        public StringBuilder noteMark(Inline.NoteMark noteMark) {
            return out;
        }

        private StringBuilder inner(List<Inline> inlines) {
            inlines.forEach(inline -> inline.accept(this));
            return out;
        }
    }

    /** Makes inlines anew, leaf by leaf; walks the flat string along. */
    private abstract static class Rewrite implements Inline.Visitor<Boolean> {
        private List<Inline> out = new ArrayList<>();
        int at;

        abstract String leaf(String text);

        abstract boolean keepsMark();

        List<Inline> all(List<Inline> inlines) {
            List<Inline> outer = out;
            out = new ArrayList<>(inlines.size());
            inlines.forEach(inline -> inline.accept(this));
            List<Inline> made = out;
            out = outer;
            return made;
        }

        @Override
        public Boolean text(Inline.Text text) {
            String kept = leaf(text.text());
            return !kept.isEmpty() && out.add(new Inline.Text(kept));
        }

        @Override
        public Boolean strong(Inline.Strong strong) {
            List<Inline> kept = all(strong.text());
            return !kept.isEmpty() && out.add(new Inline.Strong(kept));
        }

        @Override
        public Boolean emphasis(Inline.Emphasis emphasis) {
            List<Inline> kept = all(emphasis.text());
            return !kept.isEmpty() && out.add(new Inline.Emphasis(kept));
        }

        @Override
        public Boolean code(Inline.Code code) {
            String kept = leaf(code.text());
            return !kept.isEmpty() && out.add(new Inline.Code(kept));
        }

        @Override
        public Boolean link(Inline.Link link) {
            List<Inline> kept = all(link.text());
            return !kept.isEmpty() && out.add(new Inline.Link(link.target(), kept));
        }

        @Override
        public Boolean lineBreak(Inline.LineBreak lineBreak) {
            return !leaf(String.valueOf(BREAK)).isEmpty() && out.add(lineBreak);
        }

        @Override
        public Boolean noteMark(Inline.NoteMark noteMark) {
            return keepsMark() && out.add(noteMark);
        }
    }

    private static final class Cut extends Rewrite {
        private final int from;
        private final int to;

        Cut(int from, int to) {
            this.from = from;
            this.to = to;
        }

        @Override
        String leaf(String text) {
            int start = Math.max(0, from - at);
            int end = Math.min(text.length(), to - at);
            at += text.length();
            return start < end ? text.substring(start, end) : "";
        }

        @Override
        boolean keepsMark() {
            return (from < at || at == 0 && from == 0) && at <= to;
        }
    }

    private static final class Join extends Rewrite {
        private final String flat;

        Join(String flat) {
            this.flat = flat;
        }

        @Override
        String leaf(String text) {
            StringBuilder out = new StringBuilder(text.length());
            for (int i = 0; i < text.length(); i++, at++) {
                char c = text.charAt(i);
                if (c != '\n') {
                    out.append(c);
                } else if (needsSpace()) {
                    out.append(' ');
                }
            }
            return out.toString();
        }

        private boolean needsSpace() {
            if (at == 0 || at + 1 >= flat.length()) {
                return false;
            }
            int before = flat.codePointBefore(at);
            int after = flat.codePointAt(at + 1);
            return before != BREAK && after != BREAK && !(Width.isFull(before) && Width.isFull(after));
        }

        @Override
        boolean keepsMark() {
            return true;
        }
    }

    /** Which characters are as wide as high and written without spaces between them. */
    private static final class Width {
        private static final String SHARED_PUNCTUATION = "“”‘’…—·";

        private Width() {}

        static boolean isFull(int c) {
            if (c < 0x80) {
                return false;
            }
            if (c >= 0x3000 && c <= 0x303f || c >= 0x4e00 && c <= 0x9fff || c >= 0xff01 && c <= 0xff60) {
                return true;
            }
            Character.UnicodeScript script = Character.UnicodeScript.of(c);
            return script == Character.UnicodeScript.HAN
                    || script == Character.UnicodeScript.HIRAGANA
                    || script == Character.UnicodeScript.KATAKANA
                    || SHARED_PUNCTUATION.indexOf(c) >= 0
                    || (c >= 0x2460 && c <= 0x24ff);
        }
    }
}
