package org.fuhan.html;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One page of a list of letters.
 *
 * @param title of the list, for example 2021年
 * @param facet what the list is one value of, or null for the list of all
 * @param above the page that names all values of the facet, or null
 * @param entries of this page only, at least one
 * @param total letters on all pages of the list
 * @param number of this page, from 1
 * @param addresses of all pages of the list in order
 * @param atom address of its Atom feed, or empty
 * @param jsonFeed address of its JSON feed, or empty
 */
public record ListPage(
        String title,
        @Nullable Facet facet,
        @Nullable Link above,
        List<Entry> entries,
        int total,
        int number,
        List<String> addresses,
        String atom,
        String jsonFeed) {
    public ListPage {
        entries = List.copyOf(entries);
        if (number < 1 || number > addresses.size()) {
            throw new IllegalArgumentException("no page " + number + " of " + addresses.size());
        }
    }

    String address() {
        return addresses.get(number - 1);
    }
}
