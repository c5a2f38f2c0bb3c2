package org.fuhan.source;

/**
 * How much a body may ask of the Markdown parser, which neither bounds its stack nor its time.
 *
 * @param length characters of the whole body
 * @param depth containers, lists or emphasis inside each other
 * @param run markup characters without anything between them
 * @param marks pieces of markup between two blank lines: the parser's time grows with their square
 * @param lines lines without a blank one between them: so does it with these
 * @param cells cells of one table, those that fill short rows up included
 */
public record BodyBounds(int length, int depth, int run, int marks, int lines, int cells) {
    /** Far above any letter: the longest known one has 9,000 characters, three levels and 40 marks. */
    public static final BodyBounds USUAL = new BodyBounds(100_000, 12, 100, 1_000, 2_000, 20_000);
}
