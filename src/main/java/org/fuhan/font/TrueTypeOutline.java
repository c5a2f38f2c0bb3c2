package org.fuhan.font;

import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * One glyph's contours with TrueType's points, made from a PostScript path.
 *
 * <p>TrueType contours run clockwise round ink, PostScript ones against the clock, hence each is reversed.
 */
final class TrueTypeOutline {
    private static final int LINE_POINTS = 3;
    private final List<List<Point>> contours = new ArrayList<>();
    private List<Point> contour = new ArrayList<>();

    /** A point; {@code on} is false for the control point of a parabola. */
    private record Point(int x, int y, boolean on) {}

    private TrueTypeOutline() {}

    static TrueTypeOutline of(Path2D path) {
        TrueTypeOutline outline = new TrueTypeOutline();
        double[] at = new double[6];
        for (PathIterator steps = path.getPathIterator(null); !steps.isDone(); steps.next()) {
            switch (steps.currentSegment(at)) {
                case PathIterator.SEG_MOVETO -> {
                    outline.close();
                    outline.line(at[0], at[1]);
                }
                case PathIterator.SEG_LINETO -> outline.line(at[0], at[1]);
                case PathIterator.SEG_CUBICTO -> outline.curve(at);
                case PathIterator.SEG_CLOSE -> outline.close();
                default -> throw new IllegalArgumentException("a PostScript path has no parabolas");
            }
        }
        outline.close();
        return outline;
    }

    private void line(double x, double y) {
        Point end = new Point(Parabolas.round(x), Parabolas.round(y), true);
        if (contour.isEmpty() || !end.equals(contour.get(contour.size() - 1))) {
            contour.add(end);
        }
    }

    private void curve(double[] at) {
        Point start = contour.get(contour.size() - 1);
        int endX = Parabolas.round(at[4]);
        int endY = Parabolas.round(at[5]);
        int[] controls = Parabolas.controls(new Cubic(start.x, start.y, at[0], at[1], at[2], at[3], endX, endY));
        for (int i = 0; i < controls.length; i += 2) {
            contour.add(new Point(controls[i], controls[i + 1], false));
        }
        contour.add(new Point(endX, endY, true));
    }

    /** Ends a contour: without the point that repeats its start, and not at all when it holds no area. */
    private void close() {
        int last = contour.size() - 1;
        if (last > 0 && contour.get(last).equals(contour.get(0))) {
            contour.remove(last);
        }
        if (contour.size() >= LINE_POINTS) {
            Collections.reverse(contour.subList(1, contour.size()));
            contours.add(contour);
        }
        contour = new ArrayList<>();
    }

    int contours() {
        return contours.size();
    }

    int points() {
        return contours.stream().mapToInt(List::size).sum();
    }

    /** The box round the ink itself: control points that lie outside do not count. */
    GlyphBox box() {
        if (contours.isEmpty()) {
            return GlyphBox.EMPTY;
        }
        Extent x = new Extent();
        Extent y = new Extent();
        for (List<Point> points : contours) {
            measure(points, x, y);
        }
        return new GlyphBox(x.floor(), y.floor(), x.ceiling(), y.ceiling());
    }

    private static void measure(List<Point> points, Extent x, Extent y) {
        for (int i = 0; i < points.size(); i++) {
            Point here = points.get(i);
            if (here.on) {
                x.add(here.x);
                y.add(here.y);
                continue;
            }
            Point before = points.get(i - 1);
            Point after = points.get((i + 1) % points.size());
            x.addParabola(end(before.x, before.on, here.x), here.x, end(after.x, after.on, here.x));
            y.addParabola(end(before.y, before.on, here.y), here.y, end(after.y, after.on, here.y));
        }
    }

    /** A parabola ends at the next point, or half way to the next control point. */
    private static double end(int next, boolean on, int control) {
        return on ? next : (next + control) / 2.0;
    }

    /** The description for the {@code glyf} table (ISO/IEC 14496-22, 5.3.3.1); empty without ink. */
    byte[] describe(GlyphBox box) {
        if (contours.isEmpty()) {
            return new byte[0];
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (int value : new int[] {contours.size(), box.xMin(), box.yMin(), box.xMax(), box.yMax()}) {
            word(out, value);
        }
        int last = -1;
        for (List<Point> points : contours) {
            last += points.size();
            word(out, last);
        }
        word(out, 0); // no instructions
        new PointCoder().code(contours.stream().flatMap(List::stream).toList(), out);
        return out.toByteArray();
    }

    private static void word(ByteArrayOutputStream out, int value) {
        out.write(value >> 8);
        out.write(value);
    }

    /** Writes points as flags, steps in x, steps in y. */
    private static final class PointCoder {
        private static final int ON = 0x01;
        private static final int SHORT_X = 0x02;
        private static final int SHORT_Y = 0x04;
        private static final int REPEAT = 0x08;
        private static final int SAME_OR_POSITIVE_X = 0x10;
        private static final int SAME_OR_POSITIVE_Y = 0x20;
        private static final int MOST_REPEATS = 255;
        private final ByteArrayOutputStream xs = new ByteArrayOutputStream();
        private final ByteArrayOutputStream ys = new ByteArrayOutputStream();

        void code(List<Point> points, ByteArrayOutputStream out) {
            int x = 0;
            int y = 0;
            int previous = -1;
            int repeats = 0;
            for (Point point : points) {
                int flag = (point.on ? ON : 0)
                        | step(point.x - x, xs, SHORT_X, SAME_OR_POSITIVE_X)
                        | step(point.y - y, ys, SHORT_Y, SAME_OR_POSITIVE_Y);
                x = point.x;
                y = point.y;
                if (flag == previous && repeats < MOST_REPEATS) {
                    repeats++;
                    continue;
                }
                flush(out, previous, repeats);
                previous = flag;
                repeats = 0;
            }
            flush(out, previous, repeats);
            out.writeBytes(xs.toByteArray());
            out.writeBytes(ys.toByteArray());
        }

        private static void flush(ByteArrayOutputStream out, int flag, int repeats) {
            if (flag < 0) {
                return;
            }
            out.write(repeats > 1 ? flag | REPEAT : flag);
            if (repeats > 0) {
                out.write(repeats > 1 ? repeats : flag);
            }
        }

        private static int step(int step, ByteArrayOutputStream out, int oneByte, int sameOrPositive) {
            if (step == 0) {
                return sameOrPositive;
            }
            if (Math.abs(step) > 255) {
                word(out, step);
                return 0;
            }
            out.write(Math.abs(step));
            return step > 0 ? oneByte | sameOrPositive : oneByte;
        }
    }
}
