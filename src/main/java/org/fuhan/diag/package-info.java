/**
 * Places in source files and what is to be said about them.
 *
 * <p>In: the text of a file. Out: {@link org.fuhan.diag.Diagnostic}s with a place and a remedy. Imports no other package.
 */
@NullMarked
package org.fuhan.diag;

import org.jspecify.annotations.NullMarked;
