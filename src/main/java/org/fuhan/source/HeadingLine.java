package org.fuhan.source;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One line of a paragraph, or a heading that Markdown made, as {@link HeadingFinder} weighs it. */
final class HeadingLine {
    /** What a labelled line looks like by itself. */
    enum Shape {
        /** A short line without an end: 一、提高认识 */
        TITLE,
        /** A short sentence before others: （一）加强巡查。全年…… */
        RUN_IN,
        /** A whole paragraph that merely has a number. */
        PLAIN,
        /** No label. */
        TEXT,
        /** A heading by {@code ##}; its label counts along. */
        MARKED
    }

    /** Longest heading on a line of its own, label included: a line and a half of print. */
    private static final int LONGEST_TITLE = 40;

    /** Longest heading that ends in 。 or that another line follows at once, which may only be its second half. */
    private static final int LONGEST_DOUBTFUL = 25;

    /** Longest first sentence that still heads a paragraph, label not included. */
    private static final int LONGEST_RUN_IN = 30;

    private static final String SENTENCE_ENDS = "。！？；";
    private static final String PAUSES = "，,；;、";
    private static final String BLANKS = " \t\u3000\u00a0";

    /** The block it stands in, and its first and past-last character there. */
    final int block;

    final int from;
    final int to;
    final int level;
    final @Nullable HeadingLabel label;
    final Shape shape;

    /** What {@link HeadingFinder} decides; {@code TEXT} until then. */
    Shape role = Shape.TEXT;

    /** Its place among all lines. */
    int index;

    private HeadingLine(int block, int from, int to, int level, @Nullable HeadingLabel label, Shape shape) {
        this.block = block;
        this.from = from;
        this.to = to;
        this.level = level;
        this.label = label;
        this.shape = shape;
    }

    static HeadingLine marked(int block, int level, String text) {
        HeadingLabel label = HeadingLabel.read(text).orElse(null);
        return new HeadingLine(block, 0, text.length(), level, label, Shape.MARKED);
    }

    /** A line of a paragraph; {@code mayBegin} is false in the middle of a sentence, where no heading begins. */
    static HeadingLine of(int block, String paragraph, int from, int to, boolean mayBegin) {
        String line = paragraph.substring(from, to);
        Optional<HeadingLabel> label = mayBegin ? HeadingLabel.read(line) : Optional.empty();
        if (label.isEmpty()) {
            return new HeadingLine(block, from, to, 0, null, Shape.TEXT);
        }
        Shape shape = shape(line, label.get(), followed(paragraph, to));
        return new HeadingLine(block, from, to, label.get().level(), label.get(), shape);
    }

    private static Shape shape(String line, HeadingLabel label, boolean followed) {
        int end = firstEnd(line, label.length());
        int ink = line.stripTrailing().length();
        if (end < 0 || end == ink - 1 && line.charAt(end) == '。') {
            boolean doubtful = followed || end >= 0;
            boolean open = PAUSES.indexOf(line.charAt(ink - 1)) >= 0;
            return !open && ink <= (doubtful ? LONGEST_DOUBTFUL : LONGEST_TITLE) ? Shape.TITLE : Shape.PLAIN;
        }
        boolean heads = line.charAt(end) == '。' && end - label.length() < LONGEST_RUN_IN;
        return heads ? Shape.RUN_IN : Shape.PLAIN;
    }

    /** Whether an unlabelled line of the same paragraph follows. */
    private static boolean followed(String paragraph, int to) {
        if (to >= paragraph.length()) {
            return false;
        }
        return HeadingLabel.read(paragraph.substring(to + 1, Math.min(paragraph.length(), to + 12)))
                .isEmpty();
    }

    private static int firstEnd(String line, int from) {
        for (int at = from; at < line.length(); at++) {
            if (SENTENCE_ENDS.indexOf(line.charAt(at)) >= 0) {
                return at;
            }
        }
        return -1;
    }

    /** Where the text after a run-in heading begins, and where the heading ends. */
    static int endOfRunIn(String flat, HeadingLabel label) {
        return firstEnd(flat, label.length()) + 1;
    }

    static int skipBlanks(String flat, int from) {
        int at = from;
        while (at < flat.length() && (BLANKS.indexOf(flat.charAt(at)) >= 0 || isLineEnd(flat.charAt(at)))) {
            at++;
        }
        return at;
    }

    static boolean isLineEnd(char c) {
        return c == '\n' || c == InlineText.BREAK;
    }
}
