/** Tests of the whole, and what several tests share. */
@NullMarked
package org.fuhan;

import org.jspecify.annotations.NullMarked;
