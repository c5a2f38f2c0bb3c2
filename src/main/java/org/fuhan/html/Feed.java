package org.fuhan.html;

import java.util.List;

/**
 * A feed of the newest letters of a list.
 *
 * @param title of the list
 * @param page address of the list's page
 * @param atom address of the Atom form
 * @param json address of the JSON form
 * @param entries newest first, at least one; the feed's own time is that of the newest
 */
public record Feed(String title, String page, String atom, String json, List<Entry> entries) {
    public Feed {
        entries = List.copyOf(entries);
    }
}
