package org.fuhan.html;

import org.fuhan.model.Letter;

/**
 * A public letter as lists, feeds and tables name it.
 *
 * @param whole whether its body is public
 * @param address of its page, relative to the site
 */
public record Entry(Letter letter, boolean whole, String address) {}
