/**
 * The website: pages, feeds and open data, made from view records by templates.
 *
 * <p>In: letters, bodies and plain inputs such as {@link org.fuhan.html.LetterPage}. Out: the bytes of each file.
 * Templates see the records of this package named {@code …View} and nothing else. The only package that uses FreeMarker.
 * Imports archive, model, diag, site.
 */
@NullMarked
package org.fuhan.html;

import org.jspecify.annotations.NullMarked;
