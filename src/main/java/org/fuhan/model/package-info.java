/**
 * A letter and its site as plain records, and the closed families of blocks and inlines that a body is made of.
 *
 * <p>In: checked values from {@code source}. Out: what every writer reads. Imports {@code diag} only.
 */
@NullMarked
package org.fuhan.model;

import org.jspecify.annotations.NullMarked;
