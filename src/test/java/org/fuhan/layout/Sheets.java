package org.fuhan.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.fuhan.model.Block;
import org.fuhan.model.Body;
import org.fuhan.model.Inline;
import org.fuhan.model.Note;
import org.jspecify.annotations.Nullable;

/** Letters for tests, made by hand. */
public final class Sheets {
    private String letterhead = "云岫区民政局";
    private @Nullable String docNumber = "云民函〔2026〕12号";
    private @Nullable String classMark = "类别：A";
    private String title = "关于区政协十届五次会议第127号提案的答复函";
    private List<Block> blocks = List.of();
    private List<Note> notes = List.of();
    private List<String> attachments = List.of();
    private List<LetterSheet.Labelled> sender = List.of();
    private List<String> signatures = List.of("云岫区民政局");
    private @Nullable String note;
    private List<String> copyTo = List.of();
    private @Nullable String watermark;
    private PictureSource pictures = PictureSource.NONE;

    public static Sheets of(Block... blocks) {
        return of(Arrays.asList(blocks));
    }

    public static Sheets of(List<Block> blocks) {
        Sheets sheets = new Sheets();
        sheets.blocks = blocks;
        return sheets;
    }

    public Sheets letterhead(String name) {
        letterhead = name;
        return this;
    }

    public Sheets unnumbered() {
        docNumber = null;
        return this;
    }

    public Sheets title(String words) {
        title = words;
        return this;
    }

    public Sheets notes(Note... all) {
        notes = List.of(all);
        return this;
    }

    public Sheets attachments(String... titles) {
        attachments = List.of(titles);
        return this;
    }

    public Sheets sender(String... labelsAndValues) {
        List<LetterSheet.Labelled> lines = new ArrayList<>();
        for (int i = 0; i < labelsAndValues.length; i += 2) {
            lines.add(new LetterSheet.Labelled(labelsAndValues[i], labelsAndValues[i + 1]));
        }
        sender = lines;
        return this;
    }

    public Sheets signatures(String... names) {
        signatures = List.of(names);
        return this;
    }

    public Sheets note(String words) {
        note = words;
        return this;
    }

    public Sheets copyTo(String... names) {
        copyTo = List.of(names);
        return this;
    }

    public Sheets watermark(String words) {
        watermark = words;
        return this;
    }

    public Sheets pictures(PictureSource source) {
        pictures = source;
        return this;
    }

    public LetterSheet sheet() {
        return new LetterSheet(
                letterhead,
                docNumber,
                classMark,
                title,
                "李应玉委员",
                new Body(blocks, notes),
                attachments,
                sender,
                signatures,
                "2026年7月5日",
                note,
                copyTo,
                watermark,
                pictures);
    }

    public PagedLetter laid() {
        LaidOut laid = new LetterLayout(Theme.DEFAULT, FreeTypefaces.ALL).lay(sheet());
        if (laid instanceof LaidOut.Pages pages) {
            return pages.letter();
        }
        throw new AssertionError(laid);
    }

    public static Block.Paragraph paragraph(String text) {
        return new Block.Paragraph(text(text));
    }

    public static Block.Heading heading(int level, String text) {
        return new Block.Heading(level, text(text));
    }

    public static List<Inline> text(String text) {
        return List.of(new Inline.Text(text));
    }

    /** A table whose cells are divided by {@code |}; the first row is its head. */
    public static Block.Table table(String... rows) {
        List<Block.Row> all = new ArrayList<>();
        for (String row : rows) {
            all.add(new Block.Row(Arrays.stream(row.split("\\|", -1))
                    .map(cell -> new Block.Cell(cell.isEmpty() ? List.of() : text(cell)))
                    .toList()));
        }
        List<Block.Alignment> columns = new ArrayList<>();
        for (int i = 0; i < all.get(0).cells().size(); i++) {
            columns.add(i == 0 ? Block.Alignment.START : Block.Alignment.CENTRE);
        }
        return new Block.Table(columns, all.get(0), all.subList(1, all.size()));
    }
}
