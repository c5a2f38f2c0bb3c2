package org.fuhan.model;

import java.util.List;

/** A piece of a body that stands on lines of its own. A closed family: a new member must be dealt with everywhere. */
public sealed interface Block {

    /** What to do with each kind of block. */
    interface Visitor<R> {
        R heading(Heading heading);

        R paragraph(Paragraph paragraph);

        R runIn(RunIn runIn);

        R list(ItemList list);

        R quotation(Quotation quotation);

        R table(Table table);

        R figure(Figure figure);

        R code(Code code);

        R rule(Rule rule);
    }

    <R> R accept(Visitor<R> visitor);

    /**
     * A heading on a line of its own; its number ({@code 一、}) is part of the text.
     *
     * @param level 1 to 4, as 一、 · （一） · 1. · （1）
     */
    record Heading(int level, List<Inline> text) implements Block {
        public Heading {
            text = List.copyOf(text);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.heading(this);
        }
    }

    record Paragraph(List<Inline> text) implements Block {
        public Paragraph {
            text = List.copyOf(text);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.paragraph(this);
        }
    }

    /**
     * A heading that its text follows on the same line: （一）加强巡查。全年……
     *
     * @param level 1 to 4
     * @param heading with its number and its closing mark
     * @param text the rest of the paragraph, not empty
     */
    record RunIn(int level, List<Inline> heading, List<Inline> text) implements Block {
        public RunIn {
            heading = List.copyOf(heading);
            text = List.copyOf(text);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.runIn(this);
        }
    }

    /**
     * An ordered or a bulleted list.
     *
     * @param start number of the first item; meaningless when not ordered
     */
    record ItemList(boolean ordered, int start, List<Item> items) implements Block {
        public ItemList {
            items = List.copyOf(items);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.list(this);
        }
    }

    /** One entry of a list. */
    record Item(List<Block> blocks) {
        public Item {
            blocks = List.copyOf(blocks);
        }
    }

    record Quotation(List<Block> blocks) implements Block {
        public Quotation {
            blocks = List.copyOf(blocks);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.quotation(this);
        }
    }

    /** How the cells of a column are set. */
    enum Alignment {
        START,
        CENTRE,
        END
    }

    /**
     * A table; every row has as many cells as there are columns.
     *
     * @param columns their alignments
     * @param head the head row
     */
    record Table(List<Alignment> columns, Row head, List<Row> rows) implements Block {
        public Table {
            columns = List.copyOf(columns);
            rows = List.copyOf(rows);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.table(this);
        }
    }

    record Row(List<Cell> cells) {
        public Row {
            cells = List.copyOf(cells);
        }
    }

    record Cell(List<Inline> text) {
        public Cell {
            text = List.copyOf(text);
        }
    }

    /**
     * A picture that stands alone.
     *
     * @param file plain name of a PNG or JPEG in the letter's own folder; it exists
     * @param alternative what it shows, for those who cannot see it
     * @param caption the words below it, perhaps empty
     */
    record Figure(String file, String alternative, String caption) implements Block {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.figure(this);
        }
    }

    /** Lines to be kept as they are. */
    record Code(String text) implements Block {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.code(this);
        }
    }

    /** A break between two parts. */
    record Rule() implements Block {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.rule(this);
        }
    }
}
