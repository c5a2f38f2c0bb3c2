package org.fuhan.html;

import java.util.List;

/**
 * The page that names all lists of one facet.
 *
 * @param address of the page
 * @param lists in the order to be shown
 */
public record FacetPage(Facet facet, String address, List<Counted> lists) {
    public FacetPage {
        lists = List.copyOf(lists);
    }
}
