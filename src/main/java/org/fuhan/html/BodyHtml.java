package org.fuhan.html;

import java.util.List;
import org.fuhan.model.Block;
import org.fuhan.model.Body;
import org.fuhan.model.Note;

/**
 * A letter's body as HTML.
 *
 * <p>Headings begin at {@code h2}, since {@code h1} is the letter's title, and never skip a rank, even when the writer
 * did. Their ids follow the outline ({@code s-2-1} is the first part of the second), so that links to a part hold as
 * long as the outline does. A run-in heading counts as a part but is no heading element: its text goes on beside it.
 */
final class BodyHtml implements Block.Visitor<StringBuilder> {
    /** Levels of heading that a body may have. */
    private static final int LEVELS = 4;

    private final StringBuilder out = new StringBuilder(8192);
    private final LetterFiles files;
    private final String folder;
    private final InlineHtml inlines;
    private final int[] parts = new int[LEVELS + 1];
    private int rank = 1;
    private int tables;

    private BodyHtml(String folder, String domain, LetterFiles files) {
        this.files = files;
        this.folder = folder;
        this.inlines = new InlineHtml(out, folder, domain);
    }

    /**
     * Writes a body.
     *
     * @param folder the link from the page to the folder of the letter's files, ends in {@code /}
     * @param domain of the site; links to other hosts are marked as leading out
     */
    static Markup of(Body body, String folder, String domain, LetterFiles files) {
        BodyHtml writer = new BodyHtml(folder, domain, files);
        writer.all(body.blocks());
        writer.notes(body.notes());
        return new Markup(writer.out.toString());
    }

    @Override
    public StringBuilder heading(Block.Heading heading) {
        rank = Math.min(heading.level() + 1, rank + 1);
        out.append("<h").append(rank).append(" id=\"");
        partId(heading.level()).append("\">");
        inlines.all(heading.text());
        return out.append("</h").append(rank).append(">\n");
    }

    @Override
    public StringBuilder paragraph(Block.Paragraph paragraph) {
        out.append("<p>");
        inlines.all(paragraph.text());
        return out.append("</p>\n");
    }

    @Override
    public StringBuilder runIn(Block.RunIn runIn) {
        out.append("<p id=\"");
        partId(runIn.level()).append("\"><strong class=\"run-in\">");
        inlines.all(runIn.heading());
        out.append("</strong>");
        inlines.all(runIn.text());
        return out.append("</p>\n");
    }

    @Override
    public StringBuilder list(Block.ItemList list) {
        String name = list.ordered() ? "ol" : "ul";
        out.append('<').append(name);
        if (list.ordered() && list.start() != 1) {
            out.append(" start=\"").append(list.start()).append('"');
        }
        out.append(">\n");
        list.items().forEach(this::item);
        return out.append("</").append(name).append(">\n");
    }

    private void item(Block.Item item) {
        out.append("<li>");
        if (item.blocks().size() == 1 && item.blocks().get(0) instanceof Block.Paragraph only) {
            inlines.all(only.text());
        } else {
            out.append('\n');
            all(item.blocks());
        }
        out.append("</li>\n");
    }

    @Override
    public StringBuilder quotation(Block.Quotation quotation) {
        out.append("<blockquote>\n");
        all(quotation.blocks());
        return out.append("</blockquote>\n");
    }

    @Override
    public StringBuilder table(Block.Table table) {
        // A wide table scrolls inside its frame; the frame takes the focus so that keys can scroll it (WCAG 2.1.1).
        out.append("<div class=\"table-frame\" role=\"region\" tabindex=\"0\" aria-label=\"表格")
                .append(++tables)
                .append("\"><table>\n<thead>\n<tr>");
        row(table.head(), table.columns(), "th scope=\"col\"", "th");
        out.append("</tr>\n</thead>\n<tbody>\n");
        for (Block.Row row : table.rows()) {
            out.append("<tr>");
            row(row, table.columns(), "td", "td");
            out.append("</tr>\n");
        }
        return out.append("</tbody>\n</table></div>\n");
    }

    private void row(Block.Row row, List<Block.Alignment> columns, String open, String close) {
        for (int i = 0; i < row.cells().size(); i++) {
            out.append('<').append(open).append(alignment(columns.get(i))).append('>');
            inlines.all(row.cells().get(i).text());
            out.append("</").append(close).append('>');
        }
    }

    /** A class, since the pages' policy allows no style attributes. */
    private static String alignment(Block.Alignment alignment) {
        return switch (alignment) {
            case START -> "";
            case CENTRE -> " class=\"centre\"";
            case END -> " class=\"end\"";
        };
    }

    @Override
    public StringBuilder figure(Block.Figure figure) {
        out.append("<figure><img src=\"");
        Html.escape(out, folder + Links.encode(figure.file())).append("\" alt=\"");
        Html.escape(out, figure.alternative()).append('"');
        ImageSize size = files.imageSize(figure.file());
        if (size != null) {
            out.append(" width=\"").append(size.width());
            out.append("\" height=\"").append(size.height()).append('"');
        }
        out.append(" loading=\"lazy\" decoding=\"async\">");
        if (!figure.caption().isEmpty()) {
            Html.escape(out.append("<figcaption>"), figure.caption()).append("</figcaption>");
        }
        return out.append("</figure>\n");
    }

    @Override
    public StringBuilder code(Block.Code code) {
        out.append("<pre tabindex=\"0\"><code>");
        return Html.escape(out, code.text()).append("</code></pre>\n");
    }

    @Override
    public StringBuilder rule(Block.Rule rule) {
        return out.append("<hr>\n");
    }

    private void all(List<Block> blocks) {
        blocks.forEach(block -> block.accept(this));
    }

    private StringBuilder partId(int level) {
        parts[level]++;
        out.append('s');
        for (int above = 1; above <= LEVELS; above++) {
            if (above > level) {
                parts[above] = 0;
            } else {
                out.append('-').append(parts[above]);
            }
        }
        return out;
    }

    private void notes(List<Note> notes) {
        if (notes.isEmpty()) {
            return;
        }
        out.append("<section class=\"notes\" role=\"doc-endnotes\" aria-label=\"注释\">\n<ol>\n");
        notes.forEach(this::note);
        out.append("</ol>\n</section>\n");
    }

    private void note(Note note) {
        out.append("<li id=\"note-").append(note.number()).append("\">\n");
        all(note.blocks());
        int marks = inlines.marksOf(note.number());
        if (marks > 0) {
            out.append("<p class=\"back\">");
            for (int mark = 1; mark <= marks; mark++) {
                backLink(note.number(), mark);
            }
            out.append("</p>");
        }
        out.append("</li>\n");
    }

    private void backLink(int number, int mark) {
        out.append("<a href=\"#").append(InlineHtml.markId(number, mark));
        out.append("\" role=\"doc-backlink\" aria-label=\"回到正文中注释").append(number);
        out.append(mark == 1 ? "" : "（第" + mark + "处）").append("\">↩</a>");
    }
}
