package org.fuhan.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fuhan.font.FontRole;
import org.fuhan.model.Block;
import org.fuhan.model.PlainText;

/**
 * Turns the blocks of a body into slabs of the column.
 *
 * <p>The context (setting, style, node) changes with lists and quotations; a new collector stands for each.
 */
final class BodyCollector implements Block.Visitor<List<Slab>> {
    /** Faces of heading levels 1 to 4 (GB/T 9704-2012, 7.3.3). */
    private static final FontRole[] LEVELS = {FontRole.HEI, FontRole.KAI, FontRole.FANGSONG, FontRole.FANGSONG};

    private final LineSetter setter;
    private final Theme theme;
    private final PictureSource pictures;
    private final Headings headings;
    private final LineSetting setting;
    private final Style style;
    private final StructureNode node;

    BodyCollector(
            LineSetter setter,
            Theme theme,
            PictureSource pictures,
            Headings headings,
            LineSetting setting,
            Style style,
            StructureNode node) {
        this.setter = setter;
        this.theme = theme;
        this.pictures = pictures;
        this.headings = headings;
        this.setting = setting;
        this.style = style;
        this.node = node;
    }

    /** Headings in the structure must not skip a level (ISO 14289-1, 7.4.2), whatever the writer does. */
    static final class Headings {
        private int last = 1;

        int next(int level) {
            last = Math.min(level + 1, last + 1);
            return last;
        }
    }

    List<Slab> all(List<Block> blocks) {
        List<Slab> slabs = new ArrayList<>();
        blocks.forEach(block -> slabs.addAll(block.accept(this)));
        return slabs;
    }

    private BodyCollector within(LineSetting inner, Style innerStyle, StructureNode innerNode) {
        return new BodyCollector(setter, theme, pictures, headings, inner, innerStyle, innerNode);
    }

    @Override
    public List<Slab> heading(Block.Heading heading) {
        int depth = headings.next(heading.level());
        StructureNode element = node.child(StructureNode.Kind.heading(depth));
        Style face = style.in(LEVELS[heading.level() - 1]);
        List<Slab> slabs = new ArrayList<>();
        for (Slab slab : setter.slabs(InlineCollector.collect(heading.text(), face, element), setting)) {
            slabs.add(slab.kept());
        }
        if (!slabs.isEmpty()) {
            slabs.set(0, slabs.get(0).marked(new Slab.Bookmark(depth, PlainText.of(heading.text()))));
        }
        return slabs;
    }

    @Override
    public List<Slab> paragraph(Block.Paragraph paragraph) {
        StructureNode element = node.child(StructureNode.Kind.P);
        return keepEnds(setter.slabs(InlineCollector.collect(paragraph.text(), style, element), setting));
    }

    /** The heading's words are a heading of the structure, though the text goes on behind them. */
    @Override
    public List<Slab> runIn(Block.RunIn runIn) {
        int depth = headings.next(runIn.level());
        StructureNode title = node.child(StructureNode.Kind.heading(depth));
        StructureNode rest = node.child(StructureNode.Kind.P);
        StyledText text = new StyledText();
        new InlineCollector(text, style.in(LEVELS[runIn.level() - 1]), title).all(runIn.heading());
        new InlineCollector(text, style, rest).all(runIn.text());
        List<Slab> slabs = new ArrayList<>(keepEnds(setter.slabs(text, setting)));
        if (!slabs.isEmpty()) {
            slabs.set(0, slabs.get(0).marked(new Slab.Bookmark(depth, PlainText.of(runIn.heading()))));
        }
        return slabs;
    }

    /** No single line of a paragraph at the foot or the top of a page (孤行不成页). */
    static List<Slab> keepEnds(List<Slab> lines) {
        List<Slab> kept = new ArrayList<>(lines);
        if (lines.size() > 1) {
            kept.set(0, lines.get(0).kept());
            kept.set(lines.size() - 2, lines.get(lines.size() - 2).kept());
        }
        return kept;
    }

    @Override
    public List<Slab> list(Block.ItemList list) {
        StructureNode element = node.child(StructureNode.Kind.L, list.ordered() ? "Decimal" : "Disc");
        List<Slab> slabs = new ArrayList<>();
        int number = list.start();
        for (Block.Item item : list.items()) {
            slabs.addAll(item(item, list.ordered() ? number + "." : "•", element));
            number++;
        }
        return slabs;
    }

    private List<Slab> item(Block.Item item, String marker, StructureNode list) {
        StructureNode element = list.child(StructureNode.Kind.LI);
        int inset = Math.max(setting.indent(), 2 * setting.size());
        LineSetting markerSetting = setting.inset(setting.indent()).indented(0).aligned(LineSetting.Align.START);
        StyledText label = StyledText.of(marker, style, element.child(StructureNode.Kind.LBL));
        int hang = setter.width(label) + setting.size() / 2;
        LineSetting inner = setting.indented(0).inset(Math.min(setting.indent(), inset) + hang);
        List<Slab> body = new ArrayList<>(
                within(inner, style, element.child(StructureNode.Kind.L_BODY)).all(item.blocks()));
        List<Slab> labels = setter.slabs(label, markerSetting);
        if (body.isEmpty()) {
            return labels;
        }
        body.set(0, withMarker(body.get(0), labels.get(0)));
        return body;
    }

    private static Slab withMarker(Slab line, Slab marker) {
        List<Item> items = new ArrayList<>(marker.items());
        items.addAll(line.items());
        return new Slab(
                Slab.Kind.SOLID,
                Math.max(line.height(), marker.height()),
                items,
                line.keep(),
                line.notes(),
                line.head(),
                line.bookmark());
    }

    @Override
    public List<Slab> quotation(Block.Quotation quotation) {
        LineSetting inner = setting.inset(2 * setting.size(), 2 * setting.size());
        return within(inner, style.in(FontRole.KAI), node.child(StructureNode.Kind.BLOCK_QUOTE))
                .all(quotation.blocks());
    }

    @Override
    public List<Slab> table(Block.Table table) {
        List<Slab> slabs = new ArrayList<>(
                new TableSetter(setter, theme, setting, style).set(table, node.child(StructureNode.Kind.TABLE)));
        slabs.add(Slab.blank(setting.pitch() / 3));
        slabs.add(snap());
        return slabs;
    }

    /** Only the body text stands on the grid; footnotes have a pitch of their own. */
    private Slab snap() {
        return setting.pitch() == Grid.LINE ? Slab.snap() : Slab.blank(0);
    }

    @Override
    public List<Slab> figure(Block.Figure figure) {
        Optional<PictureSource.PictureFile> file = pictures.find(figure.file());
        StructureNode element = node.child(StructureNode.Kind.FIGURE, figure.alternative());
        List<Slab> slabs = new ArrayList<>();
        file.ifPresent(found -> slabs.add(picture(found, element)));
        String words = figure.caption().isEmpty() && file.isEmpty() ? figure.alternative() : figure.caption();
        if (!words.isEmpty()) {
            StyledText caption = StyledText.of(words, style, node.child(StructureNode.Kind.CAPTION));
            slabs.addAll(setter.slabs(caption, setting.indented(0).aligned(LineSetting.Align.CENTRE)));
        }
        slabs.add(snap());
        return slabs;
    }

    /** At 150 pixels an inch, as far as the lines are wide; at most 14 lines high, so that its caption has room. */
    private Slab picture(PictureSource.PictureFile file, StructureNode element) {
        double natural = file.width() * 72_000.0 / 150;
        double scale = Math.min(
                1, Math.min(setting.measure() / natural, 14.0 * Grid.LINE * file.width() / file.height() / natural));
        int width = Math.max(1, (int) Math.round(natural * scale));
        int height = Math.max(1, (int) Math.round(natural * scale * file.height() / file.width()));
        int margin = setting.pitch() / 4;
        int x = setting.left() + (setting.measure() - width) / 2;
        Item picture = new Item.Picture(file, x, margin, width, height, element);
        return Slab.solid(height + 2 * margin, List.of(picture), List.of()).kept();
    }

    @Override
    public List<Slab> code(Block.Code code) {
        LineSetting inner =
                setting.indented(0).inset(Math.max(0, setting.indent())).aligned(LineSetting.Align.START);
        StructureNode element = node.child(StructureNode.Kind.P).child(StructureNode.Kind.CODE);
        StyledText lines = StyledText.of(code.text().stripTrailing(), style.in(FontRole.FANGSONG), element);
        return setter.slabs(lines, inner);
    }

    @Override
    public List<Slab> rule(Block.Rule rule) {
        int third = setting.measure() / 3;
        int middle = setting.pitch() / 2;
        Item line = new Item.Rule(
                setting.left() + third, middle, setting.left() + 2 * third, middle, Length.pt(0.5), Colour.BLACK);
        return List.of(Slab.solid(setting.pitch(), List.of(line), List.of()));
    }
}
