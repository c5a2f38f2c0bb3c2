package org.fuhan.layout;

import java.util.Locale;

/** A paged letter as text: page, x, y of the baseline in millimetres, face, size in points, text; rules and pictures too. */
final class LayoutDump {
    private LayoutDump() {}

    static String of(PagedLetter letter) {
        StringBuilder out = new StringBuilder();
        int number = 1;
        for (Page page : letter.pages()) {
            for (Item item : page.items()) {
                out.append(number).append(' ').append(line(item)).append('\n');
            }
            number++;
        }
        return out.toString();
    }

    private static String line(Item item) {
        if (item instanceof Item.GlyphRun run) {
            return at(run.x(), run.y())
                    + ' '
                    + mm(run.width())
                    + ' '
                    + run.program().name()
                    + ' '
                    + String.format(Locale.ROOT, "%.1f", Length.toPt(run.size()))
                    + ' '
                    + tag(item)
                    + ' '
                    + run.text();
        }
        if (item instanceof Item.Rule rule) {
            return at(rule.x1(), rule.y1()) + " rule to " + at(rule.x2(), rule.y2());
        }
        if (item instanceof Item.Picture picture) {
            return at(picture.x(), picture.y()) + " picture " + mm(picture.width()) + "x" + mm(picture.height()) + ' '
                    + tag(item);
        }
        return "empty " + tag(item);
    }

    private static String tag(Item item) {
        StructureNode node = item.node();
        return node == null ? "-" : node.toString().replace("Document/", "");
    }

    private static String at(int x, int y) {
        return mm(x) + "," + mm(y);
    }

    private static String mm(int length) {
        return String.format(Locale.ROOT, "%.2f", Length.toMm(length));
    }
}
