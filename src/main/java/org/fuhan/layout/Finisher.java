package org.fuhan.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fuhan.font.FontRole;
import org.fuhan.font.Glyph;
import org.fuhan.font.Typefaces;
import org.jspecify.annotations.Nullable;

/** Adds what belongs to the page and not to the text: page numbers from page 2, the head of page 1, a watermark. */
final class Finisher {
    /** The dash's upper edge below the type area (GB/T 9704-2012, 7.5). */
    private static final int NUMBER_TOP = Grid.BOTTOM + Length.mm(7);

    private static final int WATERMARK_SIZE = Length.pt(120);

    private final Theme theme;
    private final Typefaces typefaces;
    private final LineSetter setter;

    Finisher(Theme theme, Typefaces typefaces, LineSetter setter) {
        this.theme = theme;
        this.typefaces = typefaces;
        this.setter = setter;
    }

    PagedLetter finish(List<Paginator.Filled> filled, List<Item> head, @Nullable String watermark) {
        List<Page> pages = new ArrayList<>();
        List<PagedLetter.Bookmark> outline = new ArrayList<>();
        for (Paginator.Filled page : filled) {
            List<Item> items = new ArrayList<>();
            if (watermark != null) {
                items.addAll(watermark(watermark));
            }
            items.addAll(pages.isEmpty() ? head : List.of());
            items.addAll(page.items());
            items.addAll(pages.isEmpty() ? List.of() : pageNumber(pages.size() + 1));
            pages.add(new Page(items));
            outline.addAll(page.bookmarks());
        }
        return new PagedLetter(pages, outline);
    }

    /** {@code — 2 —} outside: odd pages at the right, even ones at the left, one character in. */
    private List<Item> pageNumber(int number) {
        int size = theme.smallSize();
        boolean odd = number % 2 == 1;
        LineSetting setting = new LineSetting(
                Grid.LEFT + Grid.CELL,
                Grid.WIDTH - 2 * Grid.CELL,
                0,
                size,
                size,
                odd ? LineSetting.Align.END : LineSetting.Align.START);
        Style style = Style.of(FontRole.FANGSONG, size);
        int baseline = NUMBER_TOP + dashTop(size);
        return artifacts("— " + number + " —", style, setting, baseline - Grid.baseline(size, size));
    }

    private int dashTop(int size) {
        Optional<Glyph> dash = typefaces.chain(FontRole.FANGSONG).find('—');
        return dash.map(glyph -> (int)
                        ((long) glyph.box().yMax() * size / glyph.program().unitsPerEm()))
                .orElse(0);
    }

    private List<Item> watermark(String words) {
        int characters = Math.max(1, words.codePointCount(0, words.length()));
        int size = Math.min(WATERMARK_SIZE, Grid.WIDTH / characters);
        LineSetting setting = new LineSetting(Grid.LEFT, Grid.WIDTH, 0, size, size, LineSetting.Align.CENTRE);
        return artifacts(words, Style.of(FontRole.HEI, size).in(Colour.PALE), setting, (Page.HEIGHT - size) / 2);
    }

    private List<Item> artifacts(String words, Style style, LineSetting setting, int down) {
        List<Item> items = new ArrayList<>();
        setter.lines(StyledText.of(words, style, StructureNode.document()), setting).stream()
                .limit(1)
                .flatMap(line -> line.runs().stream())
                .forEach(run -> items.add(run.artifact().down(down)));
        return items;
    }
}
