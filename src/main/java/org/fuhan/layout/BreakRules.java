package org.fuhan.layout;

import java.util.List;

/**
 * Where a line may end: the price of a break before each character, 0 where it is free.
 *
 * <p>Nothing is forbidden outright, for a text may be such that no permitted break exists; the prices are so far apart
 * that a dearer kind of break is taken only when no cheaper one can be had.
 */
final class BreakRules {
    /** Within an address, after a mark. */
    static final double ADDRESS = 400;
    /** Within a number and its unit, a document number, a Western word. */
    static final double TOGETHER = 1e6;
    /** Against the prohibitions for line start and end. */
    static final double BARRED = 1e9;

    /** A Western word longer than this may break after its marks. */
    private static final int LONG_WORD = 20;

    private static final String ADDRESS_MARKS = "/?&=.-_#%:";
    private static final List<String> UNITS = List.of(
            "平方公里", "平方千米", "个百分点", "平方米", "立方米", "千瓦时", "公里", "千米", "公顷", "毫米", "厘米", "公斤", "万元", "亿元", "万人", "万户",
            "万亩", "万吨", "万次", "人次", "分钟", "小时", "周年", "年度", "月份", "周岁", "百分点", "号", "年", "月", "日", "时", "分", "秒", "元",
            "万", "亿", "千", "百", "人", "名", "个", "件", "条", "次", "米", "吨", "亩", "户", "岁", "届", "项", "家", "所", "部", "场",
            "台", "辆", "处", "座", "期", "份", "批", "点", "位", "类", "级", "里", "％", "‰", "℃", "㎡", "㎥", "°", "倍", "天", "周",
            "间", "套", "栋", "株", "盏", "对", "只", "张", "例", "篇", "章", "节", "款", "楼", "层", "路", "支", "盆", "桶", "箱", "组",
            "班");

    private final List<Cluster> clusters;
    private final double[] prices;

    private BreakRules(List<Cluster> clusters) {
        this.clusters = clusters;
        prices = new double[clusters.size() + 1];
    }

    /** The price of a break before each character, and after the last. */
    static double[] prices(List<Cluster> clusters) {
        BreakRules rules = new BreakRules(clusters);
        for (int i = 1; i < clusters.size(); i++) {
            rules.prices[i] = rules.between(clusters.get(i - 1), clusters.get(i));
        }
        rules.keepWordsTogether();
        return rules.prices;
    }

    private double between(Cluster before, Cluster after) {
        if (after.charClass().isBarredAtStart() || before.charClass() == CharClass.OPEN || after.isSpace()) {
            return BARRED;
        }
        if (before.charClass() == CharClass.LONG && before.codePoint() == after.codePoint() || isNoteMark(after)) {
            return BARRED;
        }
        if (after.isWestern() && barredWestern(after.codePoint())) {
            return before.isSpace() ? TOGETHER : BARRED;
        }
        // GB/T 15834-2011, 5.1.9: the solidus ends no line either.
        return before.codePoint() == '／' || before.isWestern() && after.isWestern() ? TOGETHER : 0;
    }

    /** A raised mark belongs to what it marks. */
    private static boolean isNoteMark(Cluster cluster) {
        return cluster.piece().style().rise() > 0;
    }

    private static boolean barredWestern(int codePoint) {
        return ",.;:!?)]}%°".indexOf(codePoint) >= 0;
    }

    private void keepWordsTogether() {
        int at = 0;
        while (at < clusters.size()) {
            if (!clusters.get(at).isWestern()) {
                keepBrackets(at);
                at++;
                continue;
            }
            int end = at;
            while (end < clusters.size() && clusters.get(end).isWestern()) {
                end++;
            }
            keepWord(at, end);
            at = end;
        }
    }

    /** 〔2021〕26号: the brackets' pair hangs on to the number behind it. */
    private void keepBrackets(int at) {
        int codePoint = clusters.get(at).codePoint();
        if (codePoint == '〕' && at + 1 < clusters.size() && isDigit(at + 1)) {
            raise(at + 1, TOGETHER);
        }
    }

    private void keepWord(int start, int end) {
        if (end - start > LONG_WORD) {
            openAddress(start, end);
        }
        if (start > 0 && isDigit(start) && clusters.get(start - 1).codePoint() == '第') {
            raise(start, TOGETHER);
        }
        if (end < clusters.size() && endsInNumber(end)) {
            keepUnit(end);
        }
    }

    private void openAddress(int start, int end) {
        for (int i = start + 1; i < end; i++) {
            boolean afterMark = ADDRESS_MARKS.indexOf(clusters.get(i - 1).codePoint()) >= 0;
            if (afterMark && ADDRESS_MARKS.indexOf(clusters.get(i).codePoint()) < 0) {
                prices[i] = ADDRESS;
            }
        }
    }

    private boolean endsInNumber(int end) {
        return isDigit(end - 1) || clusters.get(end - 1).codePoint() == '%';
    }

    private void keepUnit(int at) {
        String following = following(at, 4);
        for (String unit : UNITS) {
            if (following.startsWith(unit)) {
                for (int i = 0; i < unit.length(); i++) {
                    raise(at + i, TOGETHER);
                }
                return;
            }
        }
    }

    private String following(int at, int count) {
        StringBuilder text = new StringBuilder();
        for (int i = at; i < Math.min(clusters.size(), at + count); i++) {
            text.appendCodePoint(clusters.get(i).codePoint());
        }
        return text.toString();
    }

    private boolean isDigit(int at) {
        int codePoint = clusters.get(at).codePoint();
        return codePoint >= '0' && codePoint <= '9';
    }

    private void raise(int at, double price) {
        prices[at] = Math.max(prices[at], price);
    }
}
