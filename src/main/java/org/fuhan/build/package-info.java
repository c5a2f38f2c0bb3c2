/**
 * The order of the stages, from a project folder to a published site.
 *
 * <p>In: options. Out: diagnostics and what was done. Imports every package but {@code cli}.
 */
@NullMarked
package org.fuhan.build;

import org.jspecify.annotations.NullMarked;
