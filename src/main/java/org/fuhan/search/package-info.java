/**
 * The search index of a site: letters as scripts that a page loads by itself, with no server behind it.
 *
 * <p>In: the searchable text of each public letter, in any order and from any thread. Out: the files of {@code search/},
 * given to a sink one by one. The page's half is {@code templates/assets/js/search.js}; both share the table of examples
 * in {@code src/test/resources/search/examples.txt}. Layout and reasons: {@code docs/search.md}. Imports no other package.
 */
@NullMarked
package org.fuhan.search;

import org.jspecify.annotations.NullMarked;
