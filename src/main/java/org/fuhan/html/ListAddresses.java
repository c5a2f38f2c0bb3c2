package org.fuhan.html;

/** Where the list of a value is. */
@FunctionalInterface
public interface ListAddresses {
    /** A site without lists. */
    ListAddresses NONE = (facet, value) -> "";

    /**
     * The address of the list's first page relative to the site, or empty when there is no such list.
     *
     * @param value year, agency key, session, topic, outcome code, or {@link org.fuhan.model.Kind#key}
     */
    String of(Facet facet, String value);
}
