package org.fuhan.layout;

import java.util.ArrayList;
import java.util.List;
import org.fuhan.font.FontRole;
import org.fuhan.model.Block;

/**
 * Sets a ruled table over the whole measure; columns as wide as their contents ask for, rows never divided unless one
 * is taller than half a page.
 */
final class TableSetter {
    private static final int PADDING = Length.pt(3);

    private final LineSetter setter;
    private final Theme theme;
    private final LineSetting setting;
    private final Style style;

    TableSetter(LineSetter setter, Theme theme, LineSetting setting, Style style) {
        this.setter = setter;
        this.theme = theme;
        this.setting = setting;
        this.style = style;
    }

    List<Slab> set(Block.Table table, StructureNode node) {
        int[] edges = edges(table);
        List<Slab> slabs = new ArrayList<>();
        slabs.add(Slab.blank(setting.pitch() / 3));
        List<Slab> head = row(table, table.head(), edges, node, true);
        head.forEach(slab -> slabs.add(slab.kept()));
        Slab repeated = head.size() == 1 ? artifact(head.get(0)) : null;
        for (Block.Row row : table.rows()) {
            for (Slab slab : row(table, row, edges, node, false)) {
                slabs.add(repeated == null ? slab : slab.under(repeated));
            }
        }
        Slab last = slabs.remove(slabs.size() - 1);
        slabs.add(last.kept(Slab.Keep.NONE));
        return slabs;
    }

    /** A repeated head is no part of the text: it would be read out once more on each page. */
    private static Slab artifact(Slab head) {
        List<Item> items = new ArrayList<>();
        for (Item item : head.items()) {
            items.add(item instanceof Item.GlyphRun run ? run.artifact() : item);
        }
        return Slab.solid(head.height(), items, List.of());
    }

    /** The columns' edges: what is spare, or lacking, is divided by how much each could be narrower. */
    private int[] edges(Block.Table table) {
        int count = table.columns().size();
        int[] least = new int[count];
        int[] most = new int[count];
        for (int i = 0; i < count; i++) {
            most[i] = widest(table, i);
            least[i] = Math.min(most[i], 4 * theme.tableSize() + 2 * PADDING);
        }
        long leastSum = sum(least);
        long mostSum = sum(most);
        int[] edges = new int[count + 1];
        edges[0] = setting.left();
        double exact = setting.left();
        for (int i = 0; i < count; i++) {
            exact += share(least[i], most[i], leastSum, mostSum, count);
            edges[i + 1] = (int) Math.round(exact);
        }
        return edges;
    }

    private double share(int least, int most, long leastSum, long mostSum, int count) {
        int measure = setting.measure();
        if (leastSum >= measure) {
            return measure / (double) count;
        }
        if (mostSum > measure) {
            return least + (measure - leastSum) * (double) (most - least) / (mostSum - leastSum);
        }
        return most * (double) measure / mostSum;
    }

    private static long sum(int[] lengths) {
        long sum = 0;
        for (int length : lengths) {
            sum += length;
        }
        return sum;
    }

    private int widest(Block.Table table, int column) {
        StructureNode scratch = StructureNode.document();
        int widest = setter.width(InlineCollector.collect(cell(table.head(), column), headStyle(), scratch));
        for (Block.Row row : table.rows()) {
            widest = Math.max(widest, setter.width(InlineCollector.collect(cell(row, column), cellStyle(), scratch)));
        }
        return widest + 2 * PADDING + theme.tableSize() / 2;
    }

    private static List<org.fuhan.model.Inline> cell(Block.Row row, int column) {
        return column < row.cells().size() ? row.cells().get(column).text() : List.of();
    }

    private Style cellStyle() {
        return Style.of(style.role(), Math.min(style.size(), theme.tableSize()));
    }

    private Style headStyle() {
        return cellStyle().in(FontRole.HEI);
    }

    private List<Slab> row(Block.Table table, Block.Row row, int[] edges, StructureNode node, boolean head) {
        StructureNode element = node.child(StructureNode.Kind.TR);
        List<List<LineSetter.SetLine>> cells = new ArrayList<>();
        List<Item> empty = new ArrayList<>();
        int lines = 1;
        for (int i = 0; i < table.columns().size(); i++) {
            StructureNode cell = element.child(head ? StructureNode.Kind.TH : StructureNode.Kind.TD);
            StyledText text = InlineCollector.collect(cell(row, i), head ? headStyle() : cellStyle(), cell);
            LineSetting.Align align = head
                    ? LineSetting.Align.CENTRE
                    : Theme.alignment(table.columns().get(i));
            List<LineSetter.SetLine> set = setter.lines(text, column(edges[i], edges[i + 1], align));
            if (set.isEmpty()) {
                empty.add(new Item.Placeholder(edges[i], 0, cell));
            }
            cells.add(set);
            lines = Math.max(lines, set.size());
        }
        int most = Grid.HEIGHT / 2 / theme.tablePitch();
        List<Slab> slabs = new ArrayList<>();
        for (int from = 0; from < lines; from += most) {
            Slab part = part(cells, from, Math.min(lines, from + most), edges, lines <= most);
            slabs.add(from == 0 ? with(empty, part) : part);
        }
        return slabs;
    }

    private static Slab with(List<Item> empty, Slab part) {
        List<Item> items = new ArrayList<>(empty);
        items.addAll(part.items());
        return Slab.solid(part.height(), items, part.notes());
    }

    private LineSetting column(int left, int right, LineSetting.Align align) {
        int measure = Math.max(theme.tableSize(), right - left - 2 * PADDING);
        return new LineSetting(
                left + PADDING, measure, 0, theme.tablePitch(), cellStyle().size(), align);
    }

    /** Lines {@code [from, to)} of a row with the rules round them; short cells stand in the middle. */
    private Slab part(List<List<LineSetter.SetLine>> cells, int from, int to, int[] edges, boolean whole) {
        List<Item> items = new ArrayList<>();
        List<Integer> notes = new ArrayList<>();
        int height = (to - from) * theme.tablePitch() + 2 * PADDING;
        for (List<LineSetter.SetLine> lines : cells) {
            int y = PADDING + (whole ? (to - from - lines.size()) * theme.tablePitch() / 2 : 0);
            for (LineSetter.SetLine line : lines.subList(Math.min(from, lines.size()), Math.min(to, lines.size()))) {
                for (Item.GlyphRun run : line.runs()) {
                    items.add(run.down(y));
                }
                notes.addAll(line.notes());
                y += theme.tablePitch();
            }
        }
        rules(items, edges, height);
        return Slab.solid(height, items, notes);
    }

    private void rules(List<Item> items, int[] edges, int height) {
        int left = edges[0];
        int right = edges[edges.length - 1];
        items.add(line(left, 0, right, 0));
        items.add(line(left, height, right, height));
        for (int edge : edges) {
            items.add(line(edge, 0, edge, height));
        }
    }

    private Item.Rule line(int x1, int y1, int x2, int y2) {
        return new Item.Rule(x1, y1, x2, y2, theme.tableRule(), Colour.BLACK);
    }
}
