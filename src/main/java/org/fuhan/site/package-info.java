/**
 * The output folder: addresses inside it, and the publisher that fills it at one stroke.
 *
 * <p>In: addresses and bytes. Out: files. The only package that writes to the site. Imports no other package.
 */
@NullMarked
package org.fuhan.site;

import org.jspecify.annotations.NullMarked;
