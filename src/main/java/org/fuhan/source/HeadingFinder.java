package org.fuhan.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.fuhan.model.Block;
import org.fuhan.model.Inline;

/**
 * Finds the headings that offices type as plain lines, and joins the lines of everything else.
 *
 * <p>A number alone makes no heading: seven of 125 letters number whole paragraphs. What decides:
 *
 * <ol>
 *   <li>The label ({@link HeadingLabel}) stands at the start of a paragraph, or of a line where the one before has ended.
 *   <li>Labels count: the first of a series is 1, each next one more; a series ends where a higher label stands. Other
 *       numbers are text.
 *   <li>The line is short enough ({@link HeadingLine.Shape}). Whole paragraphs with a number count along but stay
 *       paragraphs.
 *   <li>A series has two members at least; only a title on its own line (一、 or （一）) may stand alone.
 *   <li>A heading has text below. Of 一、 and （一） one in the series must; of 1. and （1） each but the last, for short
 *       numbered lines without text are a list.
 * </ol>
 */
final class HeadingFinder {
    private static final int LEVELS = 4;
    private static final String LINE_ENDS = "。！？；：…”’）)」』:;!?";

    private final List<Block> blocks;
    private final List<HeadingLine> lines = new ArrayList<>();
    private final List<List<HeadingLine>> series = new ArrayList<>();

    private HeadingFinder(List<Block> blocks) {
        this.blocks = blocks;
    }

    /** The blocks with their headings; paragraphs come with {@code \n} between lines and leave without. */
    static List<Block> find(List<Block> blocks) {
        HeadingFinder finder = new HeadingFinder(blocks);
        finder.collectLines();
        finder.collectSeries();
        finder.series.forEach(finder::decide);
        return finder.rebuild();
    }

    private void collectLines() {
        for (int at = 0; at < blocks.size(); at++) {
            Block block = blocks.get(at);
            if (block instanceof Block.Heading heading) {
                add(HeadingLine.marked(at, heading.level(), InlineText.flat(heading.text())));
            } else if (block instanceof Block.Paragraph paragraph) {
                collectLines(at, InlineText.flat(paragraph.text()));
            } else {
                add(HeadingLine.of(at, "", 0, 0, false));
            }
        }
    }

    private void collectLines(int block, String text) {
        boolean ended = true;
        for (int from = 0; from <= text.length(); ) {
            int to = from;
            while (to < text.length() && !HeadingLine.isLineEnd(text.charAt(to))) {
                to++;
            }
            HeadingLine line = HeadingLine.of(block, text, from, to, ended);
            add(line);
            ended = line.label != null || to > from && LINE_ENDS.indexOf(text.charAt(to - 1)) >= 0;
            from = to + 1;
        }
    }

    private void add(HeadingLine line) {
        line.index = lines.size();
        lines.add(line);
    }

    private void collectSeries() {
        List<List<HeadingLine>> open = new ArrayList<>();
        for (int level = 0; level <= LEVELS; level++) {
            open.add(new ArrayList<>());
        }
        for (HeadingLine line : lines) {
            int level = line.label == null ? line.level : line.label.level();
            if (level == 0 || line.label != null && !accept(line, open)) {
                continue;
            }
            for (int deeper = level + 1; deeper <= LEVELS; deeper++) {
                open.set(deeper, new ArrayList<>());
            }
        }
    }

    /** Puts a labelled line into the series it continues or begins. */
    private boolean accept(HeadingLine line, List<List<HeadingLine>> open) {
        HeadingLabel label = Objects.requireNonNull(line.label);
        List<HeadingLine> current = open.get(label.level());
        boolean continues = label.number() == numberOf(current) + 1;
        if (!continues && label.number() != 1 && line.shape != HeadingLine.Shape.MARKED) {
            return false;
        }
        if (!continues || current.isEmpty()) {
            current = new ArrayList<>();
            open.set(label.level(), current);
            series.add(current);
        }
        current.add(line);
        return true;
    }

    private static int numberOf(List<HeadingLine> members) {
        HeadingLabel last = members.isEmpty() ? null : members.get(members.size() - 1).label;
        return last == null ? 0 : last.number();
    }

    private void decide(List<HeadingLine> members) {
        if (members.size() == 1) {
            HeadingLine only = members.get(0);
            boolean stands = only.shape == HeadingLine.Shape.TITLE && only.level <= 2 && hasTextBelow(only);
            only.role = stands ? only.shape : HeadingLine.Shape.TEXT;
            return;
        }
        boolean titles = titlesHaveText(members);
        for (HeadingLine line : members) {
            line.role = line.shape == HeadingLine.Shape.TITLE && !titles ? HeadingLine.Shape.PLAIN : line.shape;
        }
    }

    private boolean titlesHaveText(List<HeadingLine> members) {
        HeadingLine last = members.get(members.size() - 1);
        List<HeadingLine> titles = members.stream()
                .filter(line -> line.shape == HeadingLine.Shape.TITLE)
                .toList();
        return members.get(0).level <= 2
                ? titles.stream().anyMatch(this::hasTextBelow)
                : titles.stream().allMatch(line -> line == last || hasTextBelow(line));
    }

    /** Whether something follows that is neither of the same level nor above. */
    private boolean hasTextBelow(HeadingLine line) {
        int next = line.index + 1;
        if (next == lines.size()) {
            return false;
        }
        HeadingLine below = lines.get(next);
        return below.level == 0 || below.level > line.level;
    }

    private List<Block> rebuild() {
        List<Block> out = new ArrayList<>(blocks.size() + 8);
        for (int at = 0; at < lines.size(); ) {
            int end = at + 1;
            while (end < lines.size() && lines.get(end).block == lines.get(at).block) {
                end++;
            }
            Block block = blocks.get(lines.get(at).block);
            if (block instanceof Block.Paragraph paragraph) {
                split(paragraph.text(), lines.subList(at, end), out);
            } else {
                out.add(block);
            }
            at = end;
        }
        return out;
    }

    /** Cuts a paragraph before every line with a role, and after every title. */
    private static void split(List<Inline> text, List<HeadingLine> lines, List<Block> out) {
        for (int at = 0; at < lines.size(); ) {
            HeadingLine first = lines.get(at);
            int end = at + 1;
            while (first.role != HeadingLine.Shape.TITLE
                    && end < lines.size()
                    && lines.get(end).role == HeadingLine.Shape.TEXT) {
                end++;
            }
            HeadingLine last = lines.get(end - 1);
            boolean whole = at == 0 && end == lines.size();
            piece(first, whole ? text : InlineText.cut(text, first.from, last.to), out);
            at = end;
        }
    }

    private static void piece(HeadingLine first, List<Inline> text, List<Block> out) {
        if (text.isEmpty()) {
            return;
        }
        if (first.role == HeadingLine.Shape.TITLE) {
            out.add(new Block.Heading(first.level, InlineText.join(text)));
        } else if (first.role == HeadingLine.Shape.RUN_IN && first.label != null) {
            out.add(runIn(first.level, first.label, text));
        } else {
            out.add(new Block.Paragraph(InlineText.join(text)));
        }
    }

    private static Block runIn(int level, HeadingLabel label, List<Inline> text) {
        String flat = InlineText.flat(text);
        int end = HeadingLine.endOfRunIn(flat, label);
        int begin = HeadingLine.skipBlanks(flat, end);
        List<Inline> heading = InlineText.cut(text, 0, end);
        List<Inline> rest = InlineText.cut(text, begin, flat.length());
        return new Block.RunIn(level, InlineText.join(heading), InlineText.join(rest));
    }
}
