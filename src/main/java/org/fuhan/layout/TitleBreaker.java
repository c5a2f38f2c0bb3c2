package org.fuhan.layout;

import java.util.ArrayList;
import java.util.List;

/**
 * Divides a title into few lines of a good shape: one line, equal lines, a trapezium or a rhombus, never an hour-glass
 * (GB/T 9704-2012, 7.3.1), without dividing words, book titles or numbers.
 */
final class TitleBreaker {
    /** More lines than this are set like any other text. */
    private static final int MOST_LINES = 4;

    private static final double IN_WORD = 80;
    private static final double IN_BOOK_TITLE = 1000;
    private static final double AFTER_NOTHING = 12;
    private static final double HOUR_GLASS = 60;
    private static final double SHORT_LINE = 100;
    /** Words of such titles that must stay whole. */
    private static final List<String> WORDS = List.of(
            "人民代表大会", "常务委员会", "人民政府", "政治协商会议", "委员会", "办公室", "关于", "政协", "人大", "代表", "委员", "会议", "提案", "建议", "议案",
            "答复函", "答复", "意见", "会办", "协办", "工作", "管理", "建设", "社区", "加强", "推进", "加快", "进一步", "创新", "发展", "服务", "情况",
            "办理", "问题", "实施", "农村", "城市", "教育", "医疗", "养老", "交通", "改造", "小区", "学校", "提升", "完善", "促进");

    private static final String NOT_FIRST = "的了和与及或等之中内";
    private static final List<String> NOT_LAST = List.of("关于", "对", "第", "和", "与", "及", "在", "于", "为");
    private static final List<String> GOOD_ENDS = List.of("会议", "号", "局", "府", "室", "会", "》", "提案", "建议", "的", "函");

    private final Spacing spacing;
    private final int measure;
    private final String[] texts;
    private final double[] prices;
    private List<Integer> best = List.of();
    private double bestCost = Double.POSITIVE_INFINITY;

    private TitleBreaker(Spacing spacing, int measure) {
        this.spacing = spacing;
        this.measure = measure;
        texts = spacing.clusters().stream()
                .map(cluster -> Character.toString(cluster.codePoint()))
                .toArray(String[]::new);
        prices = BreakRules.prices(spacing.clusters());
        priceWords();
    }

    /** Where lines begin, after the first; nothing when the title is too long for this and must be set as text. */
    static List<Integer> breaks(Spacing spacing, int measure) {
        int width = spacing.width(0, spacing.clusters().size());
        if (width <= measure || width > MOST_LINES * (long) measure * 9 / 10) {
            return List.of();
        }
        TitleBreaker breaker = new TitleBreaker(spacing, measure);
        int fewest = (width + measure - 1) / measure;
        for (int lines = fewest; lines <= MOST_LINES && breaker.bestCost >= BreakRules.TOGETHER; lines++) {
            breaker.search(0, lines, new ArrayList<>(), 0);
        }
        return breaker.bestCost < Double.POSITIVE_INFINITY ? breaker.best : List.of();
    }

    private void priceWords() {
        String whole = String.join("", texts);
        int open = -1;
        for (int i = 1; i < texts.length; i++) {
            open = texts[i - 1].equals("《") ? i : texts[i - 1].equals("》") ? -1 : open;
            prices[i] += open >= 0 ? IN_BOOK_TITLE : 0;
            prices[i] += NOT_FIRST.contains(texts[i]) ? IN_WORD : 0;
            String before = String.join("", List.of(texts).subList(0, i));
            prices[i] += NOT_LAST.stream().anyMatch(before::endsWith) ? IN_WORD : 0;
            prices[i] += GOOD_ENDS.stream().anyMatch(before::endsWith) ? 0 : AFTER_NOTHING;
        }
        if (whole.length() == texts.length) { // words are all in the basic plane: places in the text are characters
            WORDS.forEach(word -> priceWord(whole, word));
        }
    }

    private void priceWord(String whole, String word) {
        for (int at = whole.indexOf(word); at >= 0; at = whole.indexOf(word, at + 1)) {
            for (int i = at + 1; i < at + word.length(); i++) {
                prices[i] += IN_WORD;
            }
        }
    }

    private void search(int from, int lines, List<Integer> breaks, double cost) {
        if (cost >= bestCost) {
            return;
        }
        if (lines == 1) {
            if (spacing.width(from, texts.length) <= measure) {
                consider(breaks, cost);
            }
            return;
        }
        for (int to = from + 1; to < texts.length && spacing.width(from, to) <= measure; to++) {
            breaks.add(to);
            search(to, lines - 1, breaks, cost + prices[to]);
            breaks.remove(breaks.size() - 1);
        }
    }

    private void consider(List<Integer> breaks, double cost) {
        double total = cost + shape(breaks);
        if (total < bestCost) {
            bestCost = total;
            best = List.copyOf(breaks);
        }
    }

    /** What is wrong with the shape: uneven lines a little, a waist or a stub much. */
    private double shape(List<Integer> breaks) {
        int[] widths = new int[breaks.size() + 1];
        int widest = 1;
        for (int i = 0, from = 0; i < widths.length; i++) {
            int to = i < breaks.size() ? breaks.get(i) : texts.length;
            widths[i] = spacing.width(from, to);
            widest = Math.max(widest, widths[i]);
            from = to;
        }
        double cost = 0;
        for (int i = 0; i < widths.length; i++) {
            double lack = 1 - widths[i] / (double) widest;
            cost += 40 * lack * lack + (lack > 0.55 ? SHORT_LINE : 0);
            boolean waist = i > 0 && i + 1 < widths.length && widths[i] < widths[i - 1] && widths[i] < widths[i + 1];
            cost += waist ? HOUR_GLASS : 0;
        }
        return cost;
    }
}
