package org.fuhan.layout;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;

/**
 * Divides a paragraph into lines so that the sum of what is wrong with them is least, over the whole paragraph.
 *
 * <p>Squeezing is cheaper than stretching: a mark is rather pulled in than a character pushed out (先挤进，后推出).
 */
final class LineBreaker {
    /** Characters {@code [from, to)}, without the spaces at the line's ends. */
    record Range(int from, int to) {}

    /** Stretching each gap by this part of an em is as bad as squeezing out everything that can be. */
    private static final double EASY_STRETCH = 0.05;

    private static final double SQUEEZE_ALL = 60;
    /** A last line of a single character (孤字不成行). */
    private static final double LONE_CHARACTER = 20_000;
    /** A line that cannot be filled at all, as it has no gap. */
    private static final double UNFILLABLE = 100_000;
    /** Each line costs a little, so that of equal divisions the shorter is taken. */
    private static final double LINE = 1;

    private final List<Cluster> clusters;
    private final Spacing spacing;
    private final LineSetting setting;
    private final double[] prices;
    private final double[] best;
    private final int[] previous;

    private LineBreaker(Spacing spacing, LineSetting setting) {
        this.clusters = spacing.clusters();
        this.spacing = spacing;
        this.setting = setting;
        prices = BreakRules.prices(clusters);
        best = new double[clusters.size() + 1];
        previous = new int[clusters.size() + 1];
    }

    static List<Range> breakLines(Spacing spacing, LineSetting setting) {
        return spacing.clusters().isEmpty() ? List.of() : new LineBreaker(spacing, setting).solve();
    }

    private List<Range> solve() {
        int count = clusters.size();
        Arrays.fill(best, Double.POSITIVE_INFINITY);
        best[0] = 0;
        for (int from = 0; from < count; from++) {
            if (best[from] < Double.POSITIVE_INFINITY) {
                tryLinesFrom(from);
            }
        }
        Deque<Range> lines = new ArrayDeque<>();
        for (int to = count; to > 0; to = previous[to]) {
            lines.addFirst(trimmed(previous[to], to));
        }
        return new ArrayList<>(lines);
    }

    private void tryLinesFrom(int from) {
        int measure = setting.measureOf(from == 0);
        for (int to = from + 1; to <= clusters.size(); to++) {
            Range line = trimmed(from, to);
            int excess = spacing.width(line.from, line.to) - measure;
            boolean tooLong = excess > spacing.squeezable(line.from, line.to);
            if (tooLong && to > from + 1) {
                return;
            }
            double cost =
                    best[from] + LINE + prices[to] + (to == clusters.size() ? last(line, excess) : inner(line, excess));
            if (cost < best[to]) {
                best[to] = cost;
                previous[to] = from;
            }
        }
    }

    private double inner(Range line, int excess) {
        if (excess > 0) {
            return squeezed(line, excess);
        }
        int weight = spacing.weight(line.from, line.to);
        if (excess == 0 || setting.align() == LineSetting.Align.CENTRE) {
            return 0;
        }
        if (weight == 0) {
            return UNFILLABLE;
        }
        double stretch = -excess / (double) weight / setting.size() / EASY_STRETCH;
        return SQUEEZE_ALL * stretch * stretch;
    }

    private double squeezed(Range line, int excess) {
        double part = excess / (double) Math.max(1, spacing.squeezable(line.from, line.to));
        return SQUEEZE_ALL * part * part;
    }

    private double last(Range line, int excess) {
        double cost = excess > 0 ? squeezed(line, excess) : 0;
        return line.from > 0 && isLoneCharacter(line) ? cost + LONE_CHARACTER : cost;
    }

    private boolean isLoneCharacter(Range line) {
        int characters = 0;
        for (int i = line.from; i < line.to && characters < 2; i++) {
            characters += clusters.get(i).charClass().isMark() ? 0 : 1;
        }
        return characters < 2;
    }

    private Range trimmed(int from, int to) {
        int start = from;
        int end = to;
        while (end > start && clusters.get(end - 1).isSpace()) {
            end--;
        }
        while (from > 0 && start < end && clusters.get(start).isSpace()) {
            start++;
        }
        return new Range(start, end);
    }
}
