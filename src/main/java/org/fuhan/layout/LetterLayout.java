package org.fuhan.layout;

import java.util.ArrayList;
import java.util.List;
import org.fuhan.font.FontRole;
import org.fuhan.font.Typefaces;
import org.fuhan.model.Note;

/** Lays letters out. Immutable; shared by threads. */
public final class LetterLayout {
    private final Theme theme;
    private final Typefaces typefaces;

    public LetterLayout(Theme theme, Typefaces typefaces) {
        this.theme = theme;
        this.typefaces = typefaces;
    }

    /** The pages of a letter, or all the characters that no font has. */
    public LaidOut lay(LetterSheet sheet) {
        Shaper shaper = new Shaper(typefaces);
        PagedLetter letter = pages(sheet, new LineSetter(shaper));
        return shaper.missing().isEmpty()
                ? new LaidOut.Pages(letter)
                : new LaidOut.MissingCharacters(List.copyOf(shaper.missing()));
    }

    private PagedLetter pages(LetterSheet sheet, LineSetter setter) {
        StructureNode document = StructureNode.document();
        LetterHead head = new LetterHead(theme, typefaces, setter, document);
        head.set(sheet);
        List<Slab> column = new ArrayList<>(title(sheet.title(), setter, document));
        column.add(Slab.blank(Grid.LINE).kept());
        column.addAll(addressee(sheet.addressee(), setter, document));
        BodyCollector collector =
                collector(sheet, setter, LineSetting.BODY, Style.of(FontRole.FANGSONG, Grid.CELL), document);
        column.addAll(collector.all(sheet.body().blocks()));
        keepLastLine(column);
        column.addAll(new LetterFoot(setter, theme, document).slabs(sheet));
        List<List<Slab>> notes = notes(sheet, setter, document);
        Paginator paginator = new Paginator(head.titleTop(), notes, theme.notePitch());
        return new Finisher(theme, typefaces, setter).finish(paginator.fill(column), head.items(), sheet.watermark());
    }

    private BodyCollector collector(
            LetterSheet sheet, LineSetter setter, LineSetting setting, Style style, StructureNode node) {
        return new BodyCollector(setter, theme, sheet.pictures(), new BodyCollector.Headings(), setting, style, node);
    }

    private List<Slab> title(String title, LineSetter setter, StructureNode document) {
        int size = theme.titleSize();
        Style style = Style.of(FontRole.TITLE, size);
        LineSetting setting = new LineSetting(
                Grid.LEFT, Grid.WIDTH, 0, Math.max(Grid.LINE, size * 5 / 4), size, LineSetting.Align.CENTRE);
        StyledText text = StyledText.of(title, style, document.child(StructureNode.Kind.H1));
        List<Slab> slabs = new ArrayList<>();
        for (Slab slab : setter.titleSlabs(text, setting)) {
            slabs.add(slab.kept());
        }
        if (!slabs.isEmpty()) {
            slabs.set(0, slabs.get(0).marked(new Slab.Bookmark(1, title)));
        }
        return slabs;
    }

    /** Flush left, turnovers too; it stays with the first line of the body, which must begin on page 1. */
    private static List<Slab> addressee(String addressee, LineSetter setter, StructureNode document) {
        String words = addressee.endsWith("：") ? addressee : addressee + "：";
        StyledText text =
                StyledText.of(words, Style.of(FontRole.FANGSONG, Grid.CELL), document.child(StructureNode.Kind.P));
        return setter.slabs(text, LineSetting.BODY.indented(0)).stream()
                .map(Slab::kept)
                .toList();
    }

    /** No page holds the signature alone: the last line of the body goes with it. */
    private static void keepLastLine(List<Slab> column) {
        int at = column.size();
        do {
            at--;
            column.set(at, column.get(at).kept());
        } while (at > 0 && column.get(at).kind() != Slab.Kind.SOLID);
    }

    private List<List<Slab>> notes(LetterSheet sheet, LineSetter setter, StructureNode document) {
        LineSetting setting = new LineSetting(
                Grid.LEFT, Grid.WIDTH, 0, theme.notePitch(), theme.noteSize(), LineSetting.Align.JUSTIFY);
        Style style = Style.of(FontRole.FANGSONG, theme.noteSize());
        List<List<Slab>> notes = new ArrayList<>();
        for (Note note : sheet.body().notes()) {
            StructureNode node = document.child(StructureNode.Kind.NOTE, Integer.toString(note.number()));
            notes.add(note(note, setter, setting, style, node, sheet));
        }
        return notes;
    }

    private List<Slab> note(
            Note note, LineSetter setter, LineSetting setting, Style style, StructureNode node, LetterSheet sheet) {
        StyledText mark = StyledText.of(Integer.toString(note.number()), style, node.child(StructureNode.Kind.LBL));
        int hang = 2 * theme.noteSize();
        List<Slab> label = setter.slabs(mark, setting);
        List<Slab> lines = new ArrayList<>(
                collector(sheet, setter, setting.inset(hang), style, node).all(note.blocks()));
        if (lines.isEmpty()) {
            return label;
        }
        List<Item> first = new ArrayList<>(label.get(0).items());
        first.addAll(lines.get(0).items());
        lines.set(0, Slab.solid(lines.get(0).height(), first, List.of()));
        return lines;
    }
}
