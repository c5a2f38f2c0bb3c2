package org.fuhan.source;

import java.util.List;
import org.fuhan.model.Block;
import org.fuhan.model.Body;
import org.fuhan.model.Inline;

/** A body as text to be read and compared: one block a line, what is inside it indented, inlines in brackets. */
final class BodyDump implements Block.Visitor<Void> {
    private final StringBuilder out = new StringBuilder();
    private String indent = "";

    private BodyDump() {}

    static String of(Body body) {
        BodyDump dump = new BodyDump();
        dump.all(body.blocks());
        body.notes().forEach(note -> dump.within("note " + note.number(), note.blocks()));
        return dump.out.toString();
    }

    @Override
    public Void heading(Block.Heading heading) {
        return line("heading " + heading.level() + " " + inlines(heading.text()));
    }

    @Override
    public Void paragraph(Block.Paragraph paragraph) {
        return line("paragraph " + inlines(paragraph.text()));
    }

    @Override
    public Void runIn(Block.RunIn runIn) {
        line("run-in " + runIn.level() + " " + inlines(runIn.heading()));
        return line("     … " + inlines(runIn.text()));
    }

    @Override
    public Void list(Block.ItemList list) {
        line(list.ordered() ? "numbered list from " + list.start() : "list");
        list.items().forEach(item -> within("- item", item.blocks()));
        return null;
    }

    @Override
    public Void quotation(Block.Quotation quotation) {
        return within("quotation", quotation.blocks());
    }

    @Override
    public Void table(Block.Table table) {
        line("table " + table.columns());
        row("head", table.head());
        table.rows().forEach(row -> row("row ", row));
        return null;
    }

    private void row(String kind, Block.Row row) {
        List<String> cells =
                row.cells().stream().map(cell -> inlines(cell.text())).toList();
        line("  " + kind + " | " + String.join(" | ", cells) + " |");
    }

    @Override
    public Void figure(Block.Figure figure) {
        return line(
                "figure " + figure.file() + " alternative=" + figure.alternative() + " caption=" + figure.caption());
    }

    @Override
    public Void code(Block.Code code) {
        return line("code ⟦" + code.text().replace("\n", "⏎") + "⟧");
    }

    @Override
    public Void rule(Block.Rule rule) {
        return line("rule");
    }

    private void all(List<Block> blocks) {
        blocks.forEach(block -> block.accept(this));
    }

    private Void within(String title, List<Block> blocks) {
        line(title);
        String outer = indent;
        indent += "  ";
        all(blocks);
        indent = outer;
        return null;
    }

    private Void line(String text) {
        out.append(indent).append(text).append('\n');
        return null;
    }

    private static String inlines(List<Inline> inlines) {
        StringBuilder out = new StringBuilder();
        inlines.forEach(inline -> out.append(inline.accept(Words.ONE)));
        return out.toString();
    }

    /** Each inline in few signs that no letter uses. */
    private enum Words implements Inline.Visitor<String> {
        ONE;

        @Override
        public String text(Inline.Text text) {
            return "⟨" + text.text() + "⟩";
        }

        @Override
        public String strong(Inline.Strong strong) {
            return "strong[" + inlines(strong.text()) + "]";
        }

        @Override
        public String emphasis(Inline.Emphasis emphasis) {
            return "emphasis[" + inlines(emphasis.text()) + "]";
        }

        @Override
        public String code(Inline.Code code) {
            return "code⟨" + code.text() + "⟩";
        }

        @Override
        public String link(Inline.Link link) {
            return "link(" + link.target() + ")[" + inlines(link.text()) + "]";
        }

        @Override
        public String lineBreak(Inline.LineBreak lineBreak) {
            return "⏎";
        }

        @Override
        public String noteMark(Inline.NoteMark noteMark) {
            return "^" + noteMark.number();
        }
    }
}
