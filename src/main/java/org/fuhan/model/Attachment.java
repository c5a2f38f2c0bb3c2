package org.fuhan.model;

import org.jspecify.annotations.Nullable;

/**
 * Something that comes with the letter.
 *
 * @param file plain name of a file in the letter's own folder; null when it is not published online
 */
public record Attachment(String title, @Nullable String file) {}
