package org.fuhan.source;

import com.vladsch.flexmark.ext.footnotes.FootnoteExtension;
import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.data.MutableDataSet;
import java.util.List;

/** Which Markdown a body is written in: CommonMark, tables, footnotes; neither HTML blocks nor code by indentation. */
final class MarkdownSyntax {
    private MarkdownSyntax() {}

    /** A parser that threads may share. */
    static Parser parser() {
        return Parser.builder(options()).build();
    }

    private static DataHolder options() {
        return new MutableDataSet()
                .set(Parser.EXTENSIONS, List.of(TablesExtension.create(), FootnoteExtension.create()))
                // Makes **注意：**请 bold: full-width punctuation opens or closes only on its own side.
                .set(Parser.INLINE_DELIMITER_DIRECTIONAL_PUNCTUATIONS, true)
                .set(Parser.HTML_BLOCK_PARSER, false)
                .set(Parser.INDENTED_CODE_BLOCK_PARSER, false)
                .set(Parser.BLANK_LINES_IN_AST, false)
                .set(Parser.TRACK_DOCUMENT_LINES, false)
                // Names of files are given with blanks, as they are: [附件](附件 1.pdf).
                .set(Parser.SPACE_IN_LINK_URLS, true)
                // A single dash below a line is more often a stray one than the underline of a heading.
                .set(Parser.HEADING_SETEXT_MARKER_LENGTH, 3)
                // No cell is made up or thrown away by the parser: Fuhan squares tables itself, within bounds.
                .set(TablesExtension.APPEND_MISSING_COLUMNS, false)
                .set(TablesExtension.DISCARD_EXTRA_COLUMNS, false)
                .set(TablesExtension.COLUMN_SPANS, false)
                .set(TablesExtension.WITH_CAPTION, false)
                .set(TablesExtension.MIN_HEADER_ROWS, 1)
                .set(TablesExtension.MAX_HEADER_ROWS, 1)
                .set(TablesExtension.MIN_SEPARATOR_DASHES, 1)
                .toImmutable();
    }
}
