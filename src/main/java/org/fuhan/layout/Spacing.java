package org.fuhan.layout;

import java.util.List;

/**
 * The white between the characters of a paragraph: how much there is, how much of it may be squeezed out, and how it
 * shares in what a line is stretched by.
 *
 * <p>Two marks in a row take 1.5 em, not 2 (GB/T 15834-2011, 5.1; clreq). Blanks at a line's ends are no part of any
 * gap, so that an opening mark at its start and a closing mark at its end shrink to half their width by themselves.
 */
final class Spacing {
    /** Kinds of gap in the order in which they are squeezed. */
    enum Order {
        BRACKET,
        PAUSE,
        STOP,
        NEVER
    }

    /** White between Han and Western characters; clreq admits up to a quarter. */
    private static final int HAN_WESTERN_PART = 8;

    private static final Order[] ORDERS = {Order.BRACKET, Order.PAUSE, Order.STOP};

    private final List<Cluster> clusters;
    /** White after each character. */
    private final int[] gaps;

    private final int[] squeezes;
    private final Order[] orders;
    private final int[] weights;
    private final int[] widthUpTo;
    private final int[] squeezeUpTo;
    private final int[] weightUpTo;

    Spacing(List<Cluster> clusters) {
        int count = clusters.size();
        this.clusters = clusters;
        gaps = new int[count];
        squeezes = new int[count];
        orders = new Order[count];
        weights = new int[count];
        widthUpTo = new int[count + 1];
        squeezeUpTo = new int[count + 1];
        weightUpTo = new int[count + 1];
        for (int i = 0; i < count; i++) {
            orders[i] = Order.NEVER;
            if (i + 1 < count) {
                measure(i, clusters.get(i), clusters.get(i + 1));
            }
            widthUpTo[i + 1] = widthUpTo[i] + clusters.get(i).core() + gaps[i];
            squeezeUpTo[i + 1] = squeezeUpTo[i] + squeezes[i];
            weightUpTo[i + 1] = weightUpTo[i] + weights[i];
        }
    }

    private void measure(int at, Cluster left, Cluster right) {
        int trail = left.charClass().isClosing() && right.charClass().isClosing() ? 0 : left.trail();
        int lead = left.charClass().isMark() && right.charClass() == CharClass.OPEN ? 0 : right.lead();
        gaps[at] = trail + lead + betweenScripts(left, right);
        weights[at] = weight(left, right);
        squeeze(at, left, trail, lead);
    }

    private void squeeze(int at, Cluster left, int trail, int lead) {
        if (lead > 0 || trail > 0 && left.charClass() == CharClass.CLOSE) {
            squeezes[at] = lead + trail;
            orders[at] = Order.BRACKET;
        } else if (trail > 0) {
            boolean pause = left.charClass() == CharClass.PAUSE;
            squeezes[at] = pause ? trail : trail / 2;
            orders[at] = pause ? Order.PAUSE : Order.STOP;
        }
    }

    private static int betweenScripts(Cluster left, Cluster right) {
        boolean meet = left.charClass() == CharClass.HAN && right.isWestern()
                || left.isWestern() && right.charClass() == CharClass.HAN;
        boolean raised = right.piece().style().rise() > 0;
        return meet && !raised ? left.size() / HAN_WESTERN_PART : 0;
    }

    /** Word spaces take a double share; marks stay close to what they enclose, words and connectors whole. */
    private static int weight(Cluster left, Cluster right) {
        CharClass l = left.charClass();
        CharClass r = right.charClass();
        if (l == CharClass.SPACE) {
            return 2;
        }
        boolean fixed = r == CharClass.SPACE
                || l == CharClass.OPEN
                || r.isClosing()
                || l == CharClass.MIDDLE
                || r == CharClass.MIDDLE
                || l == CharClass.LONG && r == CharClass.LONG
                || l == CharClass.WESTERN && r == CharClass.WESTERN
                || right.piece().style().rise() > 0;
        return fixed ? 0 : 1;
    }

    /** The width of {@code [from, to)} without squeezing or stretching, blanks at its ends left out. */
    int width(int from, int to) {
        return from >= to ? 0 : widthUpTo[to] - widthUpTo[from] - gaps[to - 1];
    }

    /** How much can be squeezed out of {@code [from, to)}. */
    int squeezable(int from, int to) {
        return from >= to ? 0 : squeezeUpTo[to - 1] - squeezeUpTo[from];
    }

    /** The shares among which stretching is divided. */
    int weight(int from, int to) {
        return from >= to ? 0 : weightUpTo[to - 1] - weightUpTo[from];
    }

    /**
     * The white after each character of {@code [from, to)} when the line is made to be wider or narrower.
     *
     * @param change by how much; what cannot be squeezed, or stretched for want of a gap, is left
     */
    int[] fitted(int from, int to, int change) {
        int[] result = new int[to - from];
        System.arraycopy(gaps, from, result, 0, to - from);
        if (to > from) {
            result[to - from - 1] = 0;
        }
        if (change > 0) {
            stretch(result, from, change);
        } else if (change < 0) {
            squeeze(result, from, -change);
        }
        return result;
    }

    /** Rounding is carried along, so that the shares add up exactly. */
    private void stretch(int[] result, int from, int change) {
        long total = weight(from, from + result.length);
        long soFar = 0;
        for (int i = 0; i < result.length - 1; i++) {
            long next = soFar + weights[from + i];
            if (next > soFar) {
                result[i] += (int) (change * next / total - change * soFar / total);
            }
            soFar = next;
        }
    }

    private void squeeze(int[] result, int from, int change) {
        int left = change;
        for (Order order : ORDERS) {
            left -= squeeze(result, from, left, order);
        }
    }

    private int squeeze(int[] result, int from, int change, Order order) {
        long total = 0;
        for (int i = 0; i < result.length - 1; i++) {
            total += orders[from + i] == order ? squeezes[from + i] : 0;
        }
        long taken = Math.min(change, total);
        long soFar = 0;
        for (int i = 0; i < result.length - 1 && taken > 0; i++) {
            if (orders[from + i] == order) {
                long next = soFar + squeezes[from + i];
                result[i] -= (int) (taken * next / total - taken * soFar / total);
                soFar = next;
            }
        }
        return (int) taken;
    }

    List<Cluster> clusters() {
        return clusters;
    }
}
