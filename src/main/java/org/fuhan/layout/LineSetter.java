package org.fuhan.layout;

import java.util.ArrayList;
import java.util.List;
import org.fuhan.layout.Item.GlyphRun;
import org.fuhan.layout.Item.PlacedGlyph;

/** Makes lines of placed glyphs from the text of a paragraph. */
final class LineSetter {
    /**
     * A line.
     *
     * @param runs with y from the line's top
     * @param notes footnotes marked in it
     */
    record SetLine(List<GlyphRun> runs, List<Integer> notes) {}

    private final Shaper shaper;

    LineSetter(Shaper shaper) {
        this.shaper = shaper;
    }

    /** The width that some text takes on a line of its own. */
    int width(StyledText text) {
        Spacing spacing = new Spacing(shaper.shape(text));
        return spacing.width(0, spacing.clusters().size());
    }

    /** The lines of a paragraph; after a line end that the writer asked for, the rest is set without indent. */
    List<SetLine> lines(StyledText text, LineSetting setting) {
        List<SetLine> lines = new ArrayList<>();
        LineSetting current = setting;
        for (StyledText part : parts(text)) {
            Spacing spacing = new Spacing(shaper.shape(part));
            List<LineBreaker.Range> ranges = LineBreaker.breakLines(spacing, current);
            for (int i = 0; i < ranges.size(); i++) {
                lines.add(line(spacing, ranges.get(i), current, i == 0, i == ranges.size() - 1));
            }
            current = current.indented(Math.min(0, current.indent()) == 0 ? 0 : current.indent());
        }
        return lines;
    }

    /** One line that is stretched to its measure: a label spread over some cells. */
    SetLine spread(StyledText text, LineSetting setting) {
        Spacing spacing = new Spacing(shaper.shape(text));
        LineBreaker.Range all = new LineBreaker.Range(0, spacing.clusters().size());
        return line(spacing, all, setting, false, false);
    }

    /** The same as slabs of the column. */
    List<Slab> slabs(StyledText text, LineSetting setting) {
        return lines(text, setting).stream()
                .map(line -> Slab.solid(setting.pitch(), line.runs(), line.notes()))
                .toList();
    }

    /** The lines of a title, of a good shape when it has two to four of them. */
    List<Slab> titleSlabs(StyledText text, LineSetting setting) {
        Spacing spacing = new Spacing(shaper.shape(text));
        List<Integer> breaks = TitleBreaker.breaks(spacing, setting.measure());
        if (breaks.isEmpty()) {
            return slabs(text, setting);
        }
        List<Slab> slabs = new ArrayList<>();
        int from = 0;
        for (int i = 0; i <= breaks.size(); i++) {
            int to = i < breaks.size() ? breaks.get(i) : spacing.clusters().size();
            SetLine line = line(spacing, new LineBreaker.Range(from, to), setting, false, true);
            slabs.add(Slab.solid(setting.pitch(), line.runs(), line.notes()));
            from = to;
        }
        return slabs;
    }

    private static List<StyledText> parts(StyledText text) {
        List<StyledText> parts = new ArrayList<>();
        StyledText part = new StyledText();
        for (StyledText.Piece piece : text.pieces()) {
            if (piece.codePoint() == StyledText.LINE_BREAK) {
                parts.add(part);
                part = new StyledText();
            } else {
                part.pieces().add(piece);
            }
        }
        parts.add(part);
        return parts;
    }

    private static SetLine line(
            Spacing spacing, LineBreaker.Range range, LineSetting setting, boolean first, boolean last) {
        int measure = setting.measureOf(first);
        int natural = spacing.width(range.from(), range.to());
        int change = change(setting, measure - natural, last);
        int[] gaps = spacing.fitted(range.from(), range.to(), change);
        int free = measure - natural - change;
        int x = setting.leftOf(first)
                + switch (setting.align()) {
                    case JUSTIFY, START -> 0;
                    case CENTRE -> Math.max(0, free / 2);
                    case END -> Math.max(0, free);
                };
        return new SetLine(
                runs(spacing.clusters(), range, gaps, x, Grid.baseline(setting.pitch(), setting.size())),
                notes(spacing.clusters(), range));
    }

    private static int change(LineSetting setting, int free, boolean last) {
        boolean stretch = setting.align() == LineSetting.Align.JUSTIFY && !last;
        return free < 0 || stretch ? free : 0;
    }

    private static List<Integer> notes(List<Cluster> clusters, LineBreaker.Range range) {
        return clusters.subList(range.from(), range.to()).stream()
                .map(cluster -> cluster.piece().note())
                .filter(note -> note > 0)
                .toList();
    }

    private static List<GlyphRun> runs(
            List<Cluster> clusters, LineBreaker.Range range, int[] gaps, int left, int baseline) {
        List<GlyphRun> runs = new ArrayList<>();
        int x = left;
        int start = range.from();
        int[] places = new int[range.to() - range.from() + 1];
        for (int i = range.from(); i < range.to(); i++) {
            Cluster cluster = clusters.get(i);
            places[i - range.from()] = x - cluster.lead();
            x += cluster.core() + gaps[i - range.from()];
        }
        places[range.to() - range.from()] = x;
        for (int i = range.from() + 1; i <= range.to(); i++) {
            if (i == range.to() || !together(clusters.get(start), clusters.get(i))) {
                runs.add(run(clusters.subList(start, i), places, start - range.from(), baseline));
                start = i;
            }
        }
        return runs;
    }

    private static boolean together(Cluster a, Cluster b) {
        return a.program() == b.program()
                && a.piece().style().equals(b.piece().style())
                && a.piece().node() == b.piece().node();
    }

    private static GlyphRun run(List<Cluster> clusters, int[] places, int offset, int baseline) {
        Cluster first = clusters.get(0);
        List<PlacedGlyph> glyphs = new ArrayList<>(clusters.size());
        for (int i = 0; i < clusters.size(); i++) {
            Cluster cluster = clusters.get(i);
            glyphs.add(
                    new PlacedGlyph(cluster.glyph(), places[offset + i + 1] - places[offset + i], cluster.codePoint()));
        }
        return new GlyphRun(
                first.program(),
                first.size(),
                first.piece().style().colour(),
                places[offset],
                baseline - first.piece().style().rise(),
                glyphs,
                first.piece().node());
    }
}
