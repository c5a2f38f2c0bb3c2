package org.fuhan.html;

/**
 * The name of a page and where it is.
 *
 * @param title as readers see it
 * @param address relative to the site, not percent-encoded, for example {@code letters/2021/zx-10-5-127.html}
 */
public record Link(String title, String address) {}
