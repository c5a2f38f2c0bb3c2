package org.fuhan.model;

/**
 * A name of something else as the source wrote it, to be resolved when all letters are known.
 *
 * @param text as written
 * @param offset where, in UTF-16 units from the start of the letter's file
 */
public record Reference(String text, int offset) {}
