/**
 * All letters of a site together: who may be seen (the gate), order, addresses, references, lists.
 *
 * <p>In: letters. Out: an {@link org.fuhan.archive.Archive} that holds public letters only. Imports model, diag, site.
 */
@NullMarked
package org.fuhan.archive;

import org.jspecify.annotations.NullMarked;
