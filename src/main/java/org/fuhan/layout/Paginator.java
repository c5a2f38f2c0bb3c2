package org.fuhan.layout;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Fills pages with the slabs of a column, groups that keep together as a whole, and puts footnotes at the foot of the
 * page that marks them.
 *
 * <p>A footnote's room is reserved when the line that marks it is placed; what does not fit even then goes on at the
 * foot of the next page.
 */
final class Paginator {
    /**
     * A filled page.
     *
     * @param items text first, footnotes last
     */
    record Filled(List<Item> items, List<PagedLetter.Bookmark> bookmarks) {}

    /** The rule above footnotes: a quarter of the line. */
    private static final int NOTE_RULE = Grid.WIDTH / 4;

    private final List<List<Slab>> notes;
    private final int notePitch;
    private final List<Filled> pages = new ArrayList<>();
    private final Deque<Slab> pending = new ArrayDeque<>();
    private List<Item> items = new ArrayList<>();
    private List<PagedLetter.Bookmark> bookmarks = new ArrayList<>();
    private int y;
    private int noteHeight;
    private int foot;
    private boolean empty;

    /**
     * @param firstTop where the column begins on the first page, from the top of the type area
     * @param notes the lines of each footnote, by number from 1
     * @param notePitch room for the rule above the footnotes
     */
    Paginator(int firstTop, List<List<Slab>> notes, int notePitch) {
        this.notes = notes;
        this.notePitch = notePitch;
        y = firstTop;
    }

    List<Filled> fill(List<Slab> column) {
        int at = 0;
        while (at < column.size()) {
            int end = at + 1;
            while (end < column.size() && column.get(end - 1).keep() != Slab.Keep.NONE) {
                end++;
            }
            place(column.subList(at, end));
            at = end;
        }
        endPage();
        while (!pending.isEmpty()) {
            endPage();
        }
        return pages;
    }

    private void place(List<Slab> group) {
        if (!empty && !atStart() && !fits(group)) {
            endPage();
        }
        List<Slab> rest = group;
        while (!fits(rest)) {
            if (mustWait(rest.get(0))) {
                endPage();
                continue;
            }
            int cut = cut(rest);
            rest.subList(0, cut).forEach(this::put);
            rest = rest.subList(cut, rest.size());
            endPage();
        }
        rest.forEach(this::put);
    }

    /** Whether a slab has no room beside what the page already holds, and a later page will have more. */
    private boolean mustWait(Slab slab) {
        return !fits(List.of(slab)) && !atStart() && (!empty || noteHeight > 0);
    }

    /** The text must begin on page 1: what it keeps together with is not moved to the next one as a whole. */
    private boolean atStart() {
        return pages.isEmpty() && items.isEmpty();
    }

    /** Where a group that is taller than the page ends on it: where it keeps together the least, as late as can be. */
    private int cut(List<Slab> group) {
        int soft = 0;
        int hard = 1;
        for (int i = 1; i < group.size() && fits(group.subList(0, i)); i++) {
            hard = i;
            soft = group.get(i - 1).keep() == Slab.Keep.SOFT ? i : soft;
        }
        return soft > 0 ? soft : hard;
    }

    private boolean fits(List<Slab> group) {
        int to = y;
        int noted = 0;
        int atFoot = 0;
        boolean top = empty;
        for (Slab slab : group) {
            to = after(to, slab, top);
            top = top && slab.kind() != Slab.Kind.SOLID;
            noted += heightOfNotes(slab);
            atFoot += slab.kind() == Slab.Kind.FOOT ? slab.height() : 0;
        }
        int rule = noteHeight == 0 && noted > 0 ? notePitch : 0;
        // White at the end of a group needs no room; sums of rounded lengths may be off by a few thousandths.
        return to + noteHeight + rule + noted + atFoot + foot <= Grid.HEIGHT + Grid.LINES;
    }

    /** Where the column stands after a slab. */
    private static int after(int from, Slab slab, boolean top) {
        return switch (slab.kind()) {
            case SOLID -> {
                Slab head = slab.head();
                yield from + slab.height() + (top && head != null ? head.height() : 0);
            }
            case BLANK -> top ? from : from + slab.height();
            case SNAP -> Grid.snap(from);
            case FOOT -> from;
        };
    }

    private int heightOfNotes(Slab slab) {
        int height = 0;
        for (int number : slab.notes()) {
            height += notes.get(number - 1).stream().mapToInt(Slab::height).sum();
        }
        return height;
    }

    private void put(Slab slab) {
        int next = after(y, slab, empty);
        Slab head = slab.head();
        if (slab.kind() == Slab.Kind.SOLID && empty && head != null) {
            draw(head, y);
        }
        if (slab.kind() == Slab.Kind.FOOT) {
            foot += slab.height();
            draw(slab, Grid.HEIGHT - slab.height());
        } else {
            draw(slab, next - slab.height());
        }
        y = next;
        empty = empty && slab.kind() != Slab.Kind.SOLID && slab.kind() != Slab.Kind.FOOT;
        for (int number : slab.notes()) {
            pending.addAll(notes.get(number - 1));
        }
        noteHeight += (noteHeight == 0 && !slab.notes().isEmpty() ? notePitch : 0) + heightOfNotes(slab);
    }

    private void draw(Slab slab, int top) {
        Slab.@Nullable Bookmark bookmark = slab.bookmark();
        if (bookmark != null) {
            bookmarks.add(new PagedLetter.Bookmark(bookmark.level(), bookmark.text(), pages.size(), Grid.TOP + top));
        }
        slab.items().forEach(item -> items.add(item.down(Grid.TOP + top)));
    }

    private void endPage() {
        placeNotes();
        pages.add(new Filled(items, bookmarks));
        items = new ArrayList<>();
        bookmarks = new ArrayList<>();
        y = 0;
        foot = 0;
        empty = true;
        noteHeight = pending.isEmpty() ? 0 : carriedHeight();
    }

    /** What is carried over takes at most half of the next page, so that the text always goes on. */
    private int carriedHeight() {
        int height = notePitch + pending.stream().mapToInt(Slab::height).sum();
        return Math.min(height, Grid.HEIGHT / 2);
    }

    private void placeNotes() {
        List<Slab> here = new ArrayList<>();
        int room = Grid.HEIGHT + Grid.LINES - y - notePitch - foot;
        Slab next = pending.peek();
        while (next != null && next.height() <= room) {
            here.add(pending.remove());
            room -= next.height();
            next = pending.peek();
        }
        if (here.isEmpty()) {
            return;
        }
        int top = Grid.HEIGHT - foot - here.stream().mapToInt(Slab::height).sum();
        int ruleY = Grid.TOP + top - notePitch / 2;
        items.add(new Item.Rule(Grid.LEFT, ruleY, Grid.LEFT + NOTE_RULE, ruleY, Length.pt(0.5), Colour.BLACK));
        for (Slab slab : here) {
            draw(slab, top);
            top += slab.height();
        }
    }
}
