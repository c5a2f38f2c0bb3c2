package org.fuhan.html;

/**
 * Text that is HTML already: templates write it as it stands.
 *
 * <p>Only {@link BodyHtml} and {@link StructuredData} make it; both escape whatever a letter holds.
 */
record Markup(String html) {
    static final Markup NONE = new Markup("");
}
