/**
 * Sets a letter on A4 pages in the letter form of GB/T 9704-2012, clause 10.1: every glyph, rule and picture gets its
 * place.
 *
 * <p>In: a {@link org.fuhan.layout.LetterSheet}, a {@link org.fuhan.layout.Theme}, typefaces. Out: a {@link
 * org.fuhan.layout.PagedLetter}. Lengths are whole thousandths of a point ({@link org.fuhan.layout.Length}); y runs down
 * from the top of the sheet. Pure: reads no file. Imports {@code model}, {@code diag} and {@code font}, no PDF library.
 *
 * <p>The stages: collect ({@code BodyCollector}, {@code InlineCollector}) → break lines ({@code LineBreaker}) → paginate
 * ({@code Paginator}) → finish ({@code Finisher}).
 */
@NullMarked
package org.fuhan.layout;

import org.jspecify.annotations.NullMarked;
