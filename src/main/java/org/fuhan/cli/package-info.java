/**
 * Commands, printing, exit codes.
 *
 * <p>In: the words of the command line. Out: text and an exit code. Imports build and diag; the only package that
 * knows picocli.
 */
@NullMarked
package org.fuhan.cli;

import org.jspecify.annotations.NullMarked;
