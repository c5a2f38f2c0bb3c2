package org.fuhan.source;

import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.ext.tables.TableBody;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.ext.tables.TableHead;
import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.fuhan.diag.Findings;
import org.fuhan.diag.Problem;
import org.fuhan.model.Block;
import org.fuhan.model.Inline;

/** Reads tables and squares them: a row with too many cells widens the table, so that none is lost. */
final class MarkdownTables {
    private final BodyText body;
    private final BodyBounds bounds;
    private final MarkdownInlines inlines;
    private final Findings findings;

    MarkdownTables(BodyText body, BodyBounds bounds, MarkdownInlines inlines, Findings findings) {
        this.body = body;
        this.bounds = bounds;
        this.inlines = inlines;
        this.findings = findings;
    }

    /** The table, or nothing when it is too large, which is reported. */
    Optional<Block> read(TableBlock table) {
        List<List<Node>> rows = new ArrayList<>();
        for (Node part = table.getFirstChild(); part != null; part = part.getNext()) {
            if (part instanceof TableHead || part instanceof TableBody) {
                part.getChildren().forEach(row -> rows.add(cells(row)));
            }
        }
        int width = rows.stream().mapToInt(List::size).max().orElse(0);
        if (width == 0) {
            return Optional.empty();
        }
        long count = (long) width * rows.size();
        if (count > bounds.cells()) {
            findings.add(
                    Problem.BODY_TABLE_LARGE,
                    body.span(table.getStartOffset(), table.getEndOffset()),
                    Long.toString(count),
                    Integer.toString(bounds.cells()));
            return Optional.empty();
        }
        List<Block.Row> read = rows.stream().map(cells -> row(cells, width)).toList();
        return Optional.of(new Block.Table(alignments(rows.get(0), width), read.get(0), read.subList(1, read.size())));
    }

    private static List<Node> cells(Node row) {
        List<Node> cells = new ArrayList<>();
        row.getChildren().forEach(cell -> {
            if (cell instanceof TableCell) {
                cells.add(cell);
            }
        });
        return cells;
    }

    private Block.Row row(List<Node> cells, int width) {
        List<Block.Cell> made = new ArrayList<>(width);
        cells.forEach(cell -> made.add(new Block.Cell(cell(cell))));
        made.addAll(Collections.nCopies(width - cells.size(), new Block.Cell(List.of())));
        return new Block.Row(made);
    }

    private List<Inline> cell(Node cell) {
        List<Inline> text = InlineText.join(inlines.of(cell));
        String flat = InlineText.flat(text);
        return InlineText.cut(text, 0, flat.stripTrailing().length());
    }

    private static List<Block.Alignment> alignments(List<Node> head, int width) {
        List<Block.Alignment> columns = new ArrayList<>(Collections.nCopies(width, Block.Alignment.START));
        for (int at = 0; at < head.size(); at++) {
            if (head.get(at) instanceof TableCell cell && cell.getAlignment() != null) {
                columns.set(at, alignment(cell.getAlignment()));
            }
        }
        return columns;
    }

    private static Block.Alignment alignment(TableCell.Alignment alignment) {
        return switch (alignment) {
            case LEFT -> Block.Alignment.START;
            case CENTER -> Block.Alignment.CENTRE;
            case RIGHT -> Block.Alignment.END;
        };
    }
}
