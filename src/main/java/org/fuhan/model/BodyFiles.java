package org.fuhan.model;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Finds the files beside a letter that its body shows or links to: what must be published with it. */
public final class BodyFiles implements Block.Visitor<Boolean>, Inline.Visitor<Boolean> {
    private final Set<String> files = new TreeSet<>();

    private BodyFiles() {}

    /** Plain names, each once, sorted. */
    public static Set<String> of(Body body) {
        BodyFiles finder = new BodyFiles();
        finder.blocks(body.blocks());
        body.notes().forEach(note -> finder.blocks(note.blocks()));
        return finder.files;
    }

    private boolean blocks(List<Block> blocks) {
        blocks.forEach(block -> block.accept(this));
        return true;
    }

    private boolean inlines(List<Inline> inlines) {
        inlines.forEach(inline -> inline.accept(this));
        return true;
    }

    private boolean row(Block.Row row) {
        row.cells().forEach(cell -> inlines(cell.text()));
        return true;
    }

    @Override
    public Boolean heading(Block.Heading heading) {
        return inlines(heading.text());
    }

    @Override
    public Boolean paragraph(Block.Paragraph paragraph) {
        return inlines(paragraph.text());
    }

    @Override
    public Boolean runIn(Block.RunIn runIn) {
        return inlines(runIn.heading()) && inlines(runIn.text());
    }

    @Override
    public Boolean list(Block.ItemList list) {
        list.items().forEach(item -> blocks(item.blocks()));
        return true;
    }

    @Override
    public Boolean quotation(Block.Quotation quotation) {
        return blocks(quotation.blocks());
    }

    @Override
    public Boolean table(Block.Table table) {
        table.rows().forEach(this::row);
        return row(table.head());
    }

    @Override
    public Boolean figure(Block.Figure figure) {
        return files.add(figure.file());
    }

    @Override
    public Boolean code(Block.Code code) {
        return true;
    }

    @Override
    public Boolean rule(Block.Rule rule) {
        return true;
    }

    @Override
    public Boolean text(Inline.Text text) {
        return true;
    }

    @Override
    public Boolean strong(Inline.Strong strong) {
        return inlines(strong.text());
    }

    @Override
    public Boolean emphasis(Inline.Emphasis emphasis) {
        return inlines(emphasis.text());
    }

    @Override
    public Boolean code(Inline.Code code) {
        return true;
    }

    @Override
    public Boolean link(Inline.Link link) {
        return inlines(link.text()) && (!link.isFile() || files.add(link.target()));
    }

    @Override
    public Boolean lineBreak(Inline.LineBreak lineBreak) {
        return true;
    }

    @Override
    public Boolean noteMark(Inline.NoteMark noteMark) {
        return true;
    }
}
