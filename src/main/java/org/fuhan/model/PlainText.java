package org.fuhan.model;

import java.util.List;

/** The bare words of inlines and blocks: what is searched, counted, summed up and read aloud. */
public final class PlainText {
    private PlainText() {}

    /** The characters of some inlines without marks; note marks vanish, line breaks become spaces. */
    public static String of(List<Inline> inlines) {
        if (inlines.size() == 1 && inlines.get(0) instanceof Inline.Text text) {
            return text.text();
        }
        StringBuilder out = new StringBuilder();
        InlineWriter writer = new InlineWriter(out);
        inlines.forEach(inline -> inline.accept(writer));
        return out.toString();
    }

    /** The body's text, notes last: one paragraph, cell, heading or caption a line. */
    public static String of(Body body) {
        StringBuilder out = new StringBuilder(4096);
        BlockWriter writer = new BlockWriter(out, new InlineWriter(out));
        body.blocks().forEach(block -> block.accept(writer));
        body.notes().forEach(note -> note.blocks().forEach(block -> block.accept(writer)));
        return out.toString();
    }

    private record InlineWriter(StringBuilder out) implements Inline.Visitor<StringBuilder> {
        @Override
        public StringBuilder text(Inline.Text text) {
            return out.append(text.text());
        }

        @Override
        public StringBuilder strong(Inline.Strong strong) {
            return all(strong.text());
        }

        @Override
        public StringBuilder emphasis(Inline.Emphasis emphasis) {
            return all(emphasis.text());
        }

        @Override
        public StringBuilder code(Inline.Code code) {
            return out.append(code.text());
        }

        @Override
        public StringBuilder link(Inline.Link link) {
            return all(link.text());
        }

        @Override
        public StringBuilder lineBreak(Inline.LineBreak lineBreak) {
            return out.append(' ');
        }

        @Override
        public StringBuilder noteMark(Inline.NoteMark noteMark) {
            return out;
        }

        private StringBuilder all(List<Inline> inlines) {
            inlines.forEach(inline -> inline.accept(this));
            return out;
        }
    }

    private record BlockWriter(StringBuilder out, InlineWriter inlines) implements Block.Visitor<StringBuilder> {
        @Override
        public StringBuilder heading(Block.Heading heading) {
            return line(heading.text());
        }

        @Override
        public StringBuilder paragraph(Block.Paragraph paragraph) {
            return line(paragraph.text());
        }

        @Override
        public StringBuilder runIn(Block.RunIn runIn) {
            inlines.all(runIn.heading());
            return line(runIn.text());
        }

        @Override
        public StringBuilder list(Block.ItemList list) {
            list.items().forEach(item -> all(item.blocks()));
            return out;
        }

        @Override
        public StringBuilder quotation(Block.Quotation quotation) {
            return all(quotation.blocks());
        }

        @Override
        public StringBuilder table(Block.Table table) {
            table.head().cells().forEach(cell -> line(cell.text()));
            table.rows().forEach(row -> row.cells().forEach(cell -> line(cell.text())));
            return out;
        }

        @Override
        public StringBuilder figure(Block.Figure figure) {
            return figure.caption().isEmpty()
                    ? out
                    : out.append(figure.caption()).append('\n');
        }

        @Override
        public StringBuilder code(Block.Code code) {
            return out.append(code.text()).append('\n');
        }

        @Override
        public StringBuilder rule(Block.Rule rule) {
            return out;
        }

        private StringBuilder line(List<Inline> text) {
            return inlines.all(text).append('\n');
        }

        private StringBuilder all(List<Block> blocks) {
            blocks.forEach(block -> block.accept(this));
            return out;
        }
    }
}
