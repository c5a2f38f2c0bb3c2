package org.fuhan.source;

import java.util.function.IntUnaryOperator;
import org.fuhan.diag.SourceFile;
import org.fuhan.diag.Span;

/**
 * The text of a body at one step of its cleaning, and the way back from its offsets to those of the file.
 *
 * @param origin the offset in the file of the character at an offset of {@code text}
 */
record BodyText(SourceFile file, String text, IntUnaryOperator origin) {

    /** The file's text from an offset on, untouched. */
    static BodyText of(SourceFile file, int bodyStart) {
        return new BodyText(file, file.text().substring(bodyStart), offset -> offset + bodyStart);
    }

    /** The place in the file of {@code text[start, end)}. */
    Span span(int start, int end) {
        int from = origin.applyAsInt(start);
        return file.span(from, end <= start ? from : origin.applyAsInt(end - 1) + 1);
    }
}
