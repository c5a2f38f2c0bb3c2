package org.fuhan.search;

import java.util.List;

/**
 * What can be searched of one letter, and what a result shows of it.
 *
 * @param ordinal the letter's place, 0 to n-1, newest first; results of equal worth keep this order
 * @param address the letter's page, relative to the site's root
 * @param title searched, and worth more than the body
 * @param agency searched, and worth more than the body
 * @param year shown only
 * @param date ISO date, shown only
 * @param others numbers, names, topics and the like, one value each: searched, and worth more than the body
 * @param body the text, one paragraph a line; nothing is found across a line's end
 */
public record SearchDocument(
        int ordinal,
        String address,
        String title,
        String agency,
        String year,
        String date,
        List<String> others,
        String body) {
    public SearchDocument {
        if (ordinal < 0) {
            throw new IllegalArgumentException("ordinal " + ordinal + " is negative");
        }
        others = List.copyOf(others);
    }
}
