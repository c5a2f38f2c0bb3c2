/**
 * Font programs: which file serves which role, and the figures and outlines of its glyphs.
 *
 * <p>In: font files named in {@code site.yaml}, those of the system, the free set in the user's cache. Out: a
 * {@link org.fuhan.font.Typefaces}, shared by all threads. Imports {@code diag} only.
 */
@NullMarked
package org.fuhan.font;

import org.jspecify.annotations.NullMarked;
