/**
 * Writes paged letters as tagged PDF, at once PDF/A-2a (ISO 19005-2) and PDF/UA-1 (ISO 14289-1).
 *
 * <p>In: a {@link org.fuhan.layout.PagedLetter} and its metadata. Out: bytes, the same for the same input on every
 * machine. Only transcribes: decides no place. Imports {@code layout}, {@code font}, {@code model} and {@code diag}; the
 * only package that uses OpenPDF.
 */
@NullMarked
package org.fuhan.pdf;

import org.jspecify.annotations.NullMarked;
