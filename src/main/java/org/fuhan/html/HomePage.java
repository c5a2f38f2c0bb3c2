package org.fuhan.html;

import java.util.List;

/**
 * What the first page shows.
 *
 * @param letters how many are public
 * @param latest the newest, about ten
 * @param all address of the list of all letters
 * @param facets those with at least one list; each with its first lists
 */
public record HomePage(int letters, List<Entry> latest, String all, List<FacetPage> facets) {
    public HomePage {
        latest = List.copyOf(latest);
        facets = List.copyOf(facets);
    }
}
