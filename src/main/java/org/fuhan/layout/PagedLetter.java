package org.fuhan.layout;

import java.util.List;

/**
 * A letter with every glyph at its place.
 *
 * @param outline its headings, in order
 */
public record PagedLetter(List<Page> pages, List<Bookmark> outline) {
    public PagedLetter {
        pages = List.copyOf(pages);
        outline = List.copyOf(outline);
    }

    /**
     * A heading to jump to.
     *
     * @param level 1 for the title, 2 for the body's first level; never more than one deeper than the one before
     * @param page from 0
     * @param y top of its line
     */
    public record Bookmark(int level, String text, int page, int y) {}
}
