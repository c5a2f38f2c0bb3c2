package org.fuhan.layout;

import java.util.ArrayList;
import java.util.List;
import org.fuhan.font.FontRole;
import org.fuhan.font.Glyph;
import org.fuhan.font.Typefaces;

/**
 * The head of page 1: the office's name, the double rules, the document number and the class mark (GB/T 9704-2012,
 * 10.1).
 */
final class LetterHead {
    /** Upper edge of the name's glyphs. */
    private static final int NAME_TOP = Length.mm(30);
    /** The double rules are this long, centred on the sheet. */
    private static final int RULE_LENGTH = Length.mm(170);
    /** From the glyphs' lower edge to the first double rule. */
    private static final int BELOW_NAME = Length.mm(4);
    /** The second double rule above the sheet's lower edge. */
    private static final int ABOVE_FOOT = Length.mm(20);
    /** 7/8 of the height of a 三号 character. */
    private static final int BELOW_RULE = Grid.CELL * 7 / 8;

    private final Theme theme;
    private final Typefaces typefaces;
    private final LineSetter setter;
    private final StructureNode document;
    private final List<Item> items = new ArrayList<>();
    private int bottom;

    LetterHead(Theme theme, Typefaces typefaces, LineSetter setter, StructureNode document) {
        this.theme = theme;
        this.typefaces = typefaces;
        this.setter = setter;
        this.document = document;
    }

    void set(LetterSheet sheet) {
        setName(sheet.letterhead());
        doubleRule(bottom + BELOW_NAME, theme.thickRule(), theme.thinRule());
        int rule = bottom;
        int total = theme.thinRule() + theme.ruleGap() + theme.thickRule();
        doubleRule(Page.HEIGHT - ABOVE_FOOT - total / 2, theme.thinRule(), theme.thickRule());
        bottom = rule;
        String number = sheet.docNumber();
        String mark = sheet.classMark();
        if (mark != null) {
            setBelowRule(mark, number == null ? LineSetting.Align.END : LineSetting.Align.START, rule);
        }
        if (number != null) {
            setBelowRule(number, LineSetting.Align.END, rule);
        }
    }

    List<Item> items() {
        return items;
    }

    /** Where the title begins, from the top of the type area: two blank lines below, then the nearest grid line. */
    int titleTop() {
        int free = bottom - Grid.TOP + 2 * Grid.LINE;
        return Math.max(0, Grid.snap(free - Grid.LINE * 2 / 5));
    }

    /** As large as the theme says, or as fits into the type area. */
    private void setName(String name) {
        Style style = Style.of(FontRole.TITLE, theme.letterheadSize()).in(theme.red());
        StructureNode node = document.child(StructureNode.Kind.P);
        int width = setter.width(StyledText.of(name, style, node));
        int size = width <= Grid.WIDTH
                ? theme.letterheadSize()
                : Math.max(Length.pt(4), (int) ((long) theme.letterheadSize() * Grid.WIDTH / width));
        Style fitted = Style.of(FontRole.TITLE, size).in(theme.red());
        LineSetting centred =
                new LineSetting((Page.WIDTH - RULE_LENGTH) / 2, RULE_LENGTH, 0, size, size, LineSetting.Align.CENTRE);
        int high = edge(name, size, true);
        int low = edge(name, size, false);
        int shift = NAME_TOP + high - Grid.baseline(size, size);
        setter.lines(StyledText.of(name, fitted, node), centred).stream()
                .limit(1)
                .forEach(line -> line.runs().forEach(run -> items.add(run.down(shift))));
        bottom = NAME_TOP + high - low;
    }

    /** How far the name's ink reaches above the baseline, or (negative) below it. */
    private int edge(String name, int size, boolean upper) {
        return name.codePoints()
                .mapToObj(codePoint -> typefaces.chain(FontRole.TITLE).find(codePoint))
                .flatMap(java.util.Optional::stream)
                .mapToInt(glyph -> edge(glyph, size, upper))
                .reduce((a, b) -> upper ? Math.max(a, b) : Math.min(a, b))
                .orElse(0);
    }

    private static int edge(Glyph glyph, int size, boolean upper) {
        long units = upper ? glyph.box().yMax() : glyph.box().yMin();
        return (int) (units * size / glyph.program().unitsPerEm());
    }

    private void doubleRule(int top, int first, int second) {
        int left = (Page.WIDTH - RULE_LENGTH) / 2;
        int y = top + first / 2;
        items.add(new Item.Rule(left, y, left + RULE_LENGTH, y, first, theme.red()));
        int next = top + first + theme.ruleGap() + second / 2;
        items.add(new Item.Rule(left, next, left + RULE_LENGTH, next, second, theme.red()));
        bottom = top + first + theme.ruleGap() + second;
    }

    private void setBelowRule(String text, LineSetting.Align align, int rule) {
        LineSetting setting = new LineSetting(Grid.LEFT, Grid.WIDTH, 0, Grid.CELL, Grid.CELL, align);
        Style style = Style.of(FontRole.FANGSONG, Grid.CELL);
        StyledText styled = StyledText.of(text, style, document.child(StructureNode.Kind.P));
        int top = rule + BELOW_RULE;
        for (LineSetter.SetLine line : setter.lines(styled, setting)) {
            int y = top;
            line.runs().forEach(run -> items.add(run.down(y)));
            top += Grid.CELL;
        }
        bottom = Math.max(bottom, top);
    }
}
