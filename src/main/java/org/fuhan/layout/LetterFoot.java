package org.fuhan.layout;

import java.util.ArrayList;
import java.util.List;
import org.fuhan.font.FontRole;

/**
 * What follows the body: the note of attachments, the sender's lines, the signature with room for a seal, the note in
 * brackets, copy-to (GB/T 9704-2012, 7.3.4 to 7.3.7, 7.4.2, 10.1).
 */
final class LetterFoot {
    /** The date ends four characters before the right edge, as with a seal. */
    private static final int DATE_INSET = 4 * Grid.CELL;
    /** Seals of 42 mm do not touch when rows of signatures are this far apart. */
    private static final int SEAL_LINES = 5;

    private static final int SEALS_IN_A_ROW = 3;
    private static final int LABEL_CELLS = 4;

    private final LineSetter setter;
    private final Theme theme;
    private final StructureNode document;
    private final Style style = Style.of(FontRole.FANGSONG, Grid.CELL);

    LetterFoot(LineSetter setter, Theme theme, StructureNode document) {
        this.setter = setter;
        this.theme = theme;
        this.document = document;
    }

    List<Slab> slabs(LetterSheet sheet) {
        List<Slab> slabs = new ArrayList<>();
        attachments(slabs, sheet.attachments());
        softenLast(slabs);
        sender(slabs, sheet.sender());
        for (int i = 0; i < theme.sealLines(); i++) {
            slabs.add(Slab.blank(Grid.LINE));
        }
        signatures(slabs, sheet.signatures(), sheet.date());
        String note = sheet.note();
        if (note != null) {
            slabs.addAll(setter.slabs(text(bracketed(note)), LineSetting.BODY));
        }
        softenLast(slabs);
        copyTo(slabs, sheet.copyTo());
        return slabs.stream()
                .map(slab -> slab.keep() == Slab.Keep.NONE ? slab.kept() : slab)
                .toList();
    }

    private static void softenLast(List<Slab> slabs) {
        if (!slabs.isEmpty()) {
            slabs.add(slabs.remove(slabs.size() - 1).kept(Slab.Keep.SOFT));
        }
    }

    private StyledText text(String words) {
        return StyledText.of(words, style, document.child(StructureNode.Kind.P));
    }

    private static String bracketed(String note) {
        return note.startsWith("（") && note.endsWith("）") ? note : "（" + note + "）";
    }

    /** 附件： and one title, or numbered titles; turnovers align with the first character of the title. */
    private void attachments(List<Slab> slabs, List<String> titles) {
        if (titles.isEmpty()) {
            return;
        }
        slabs.add(Slab.blank(Grid.LINE));
        LineSetting label = LineSetting.BODY.indented(0).inset(2 * Grid.CELL).aligned(LineSetting.Align.START);
        LineSetting beside = LineSetting.BODY.indented(0).inset(5 * Grid.CELL).aligned(LineSetting.Align.START);
        int hang = titles.size() == 1 ? 0 : setter.width(text(titles.size() + ".")) + Grid.CELL / 4;
        for (int i = 0; i < titles.size(); i++) {
            StructureNode node = document.child(StructureNode.Kind.P);
            List<Item> before = new ArrayList<>();
            if (i == 0) {
                setter.lines(StyledText.of("附件：", style, node), label).forEach(line -> before.addAll(line.runs()));
            }
            if (titles.size() > 1) {
                StyledText number = StyledText.of((i + 1) + ".", style, node);
                setter.lines(number, beside).forEach(line -> before.addAll(line.runs()));
            }
            if (i > 0) {
                softenLast(slabs);
            }
            slabs.addAll(beside(before, setter.slabs(StyledText.of(titles.get(i), style, node), beside.inset(hang))));
        }
    }

    private static List<Slab> beside(List<Item> before, List<Slab> lines) {
        List<Slab> slabs = new ArrayList<>(lines);
        if (!slabs.isEmpty()) {
            List<Item> items = new ArrayList<>(before);
            items.addAll(slabs.get(0).items());
            slabs.set(0, Slab.solid(slabs.get(0).height(), items, List.of()));
        }
        return slabs;
    }

    /** Labels shorter than four characters are spread to four, so that the colons stand below each other. */
    private void sender(List<Slab> slabs, List<LetterSheet.Labelled> lines) {
        if (!lines.isEmpty()) {
            slabs.add(Slab.blank(Grid.LINE));
        }
        int labelWidth = LABEL_CELLS * Grid.CELL;
        for (LetterSheet.Labelled line : lines) {
            StructureNode node = document.child(StructureNode.Kind.P);
            int length = line.label().codePointCount(0, line.label().length());
            if (length > LABEL_CELLS || length < 2) {
                slabs.addAll(
                        setter.slabs(StyledText.of(line.label() + "：" + line.value(), style, node), LineSetting.BODY));
                continue;
            }
            LineSetting at = new LineSetting(
                    Grid.LEFT + 2 * Grid.CELL, labelWidth, 0, Grid.LINE, Grid.CELL, LineSetting.Align.JUSTIFY);
            List<Item> label = new ArrayList<>(
                    setter.spread(StyledText.of(line.label(), style, node), at).runs());
            LineSetting rest = LineSetting.BODY.indented(-Grid.CELL).inset(2 * Grid.CELL + labelWidth + Grid.CELL);
            slabs.addAll(beside(label, setter.slabs(StyledText.of("：" + line.value(), style, node), rest)));
        }
    }

    /** Names in rows of up to three, each with room for its seal; the date below the last one. */
    private void signatures(List<Slab> slabs, List<String> names, String date) {
        int columns = columns(names);
        int dateWidth = setter.width(text(date));
        int dateCentre = Grid.RIGHT - DATE_INSET - dateWidth / 2;
        for (int from = 0; from < names.size(); from += columns) {
            if (from > 0) {
                slabs.add(Slab.blank((SEAL_LINES - 1) * Grid.LINE));
            }
            slabs.add(row(names.subList(from, Math.min(names.size(), from + columns)), columns, dateCentre));
        }
        boolean several = columns > 1;
        int inLastRow = (names.size() - 1) % columns;
        int centre = several ? Grid.LEFT + Grid.WIDTH * (2 * inLastRow + 1) / (2 * columns) : dateCentre;
        slabs.add(Slab.solid(Grid.LINE, centred(date, centre), List.of()));
    }

    private int columns(List<String> names) {
        int widest =
                names.stream().mapToInt(name -> setter.width(text(name))).max().orElse(0);
        int fitting = Math.max(1, Grid.WIDTH / (widest + Grid.CELL));
        return Math.max(1, Math.min(names.size(), Math.min(SEALS_IN_A_ROW, fitting)));
    }

    private Slab row(List<String> names, int columns, int single) {
        List<Item> items = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            int centre = columns == 1 ? single : Grid.LEFT + Grid.WIDTH * (2 * i + 1) / (2 * columns);
            items.addAll(centred(names.get(i), centre));
        }
        return Slab.solid(Grid.LINE, items, List.of());
    }

    /** A line centred on a place, moved so far that it stays in the type area. */
    private List<Item> centred(String words, int centre) {
        StyledText text = text(words);
        int width = setter.width(text);
        int left = Math.max(Grid.LEFT, Math.min(centre - width / 2, Grid.RIGHT - width));
        LineSetting setting = new LineSetting(
                left, Math.max(Grid.CELL, Grid.RIGHT - left), 0, Grid.LINE, Grid.CELL, LineSetting.Align.START);
        List<Item> items = new ArrayList<>();
        int y = 0;
        for (LineSetter.SetLine line : setter.lines(text, setting)) {
            int down = y;
            line.runs().forEach(run -> items.add(run.down(down)));
            y += Grid.LINE;
        }
        return items;
    }

    /** At the foot of the last page, one character in from both sides, turnovers after the colon, a full stop at the end. */
    private void copyTo(List<Slab> slabs, List<String> names) {
        if (names.isEmpty()) {
            return;
        }
        int size = theme.smallSize();
        int pitch = size * 3 / 2;
        Style small = Style.of(FontRole.FANGSONG, size);
        LineSetting setting = new LineSetting(
                Grid.LEFT + size + 3 * size, Grid.WIDTH - 5 * size, -3 * size, pitch, size, LineSetting.Align.JUSTIFY);
        String words = "抄送：" + String.join("，", names) + "。";
        StyledText text = StyledText.of(words, small, document.child(StructureNode.Kind.P));
        List<Slab> lines = setter.slabs(text, setting);
        if (lines.size() * (long) pitch > Grid.HEIGHT / 2) {
            slabs.addAll(lines);
            return;
        }
        List<Item> items = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            for (Item item : lines.get(i).items()) {
                items.add(item.down(i * pitch));
            }
        }
        slabs.add(Slab.solid(lines.size() * pitch, items, List.of()).of(Slab.Kind.FOOT));
    }
}
