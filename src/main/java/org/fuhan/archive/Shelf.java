package org.fuhan.archive;

import java.util.List;

/**
 * The letters that share one value of a facet; never empty.
 *
 * @param facet which
 * @param value as letters carry it: year, agency key, session, topic, outcome code, kind key
 * @param slug last part of its address, {@code [a-z0-9-]+}
 * @param name the value as readers see it
 * @param letters newest first
 */
public record Shelf(Facet facet, String value, String slug, String name, List<PublicLetter> letters) {
    public Shelf {
        letters = List.copyOf(letters);
    }
}
