/**
 * From files to letters: front matter and {@code site.yaml}, {@code agencies.yaml} by the field tables, bodies from
 * Markdown.
 *
 * <p>In: files below {@code content/}. Out: records of {@code model}, or diagnostics. Imports model and diag; the only
 * package that knows SnakeYAML and flexmark.
 */
@NullMarked
package org.fuhan.source;

import org.jspecify.annotations.NullMarked;
