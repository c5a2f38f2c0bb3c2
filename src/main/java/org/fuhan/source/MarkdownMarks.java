package org.fuhan.source;

import org.fuhan.diag.Findings;
import org.fuhan.diag.Problem;

/**
 * Finds marks that Markdown left standing in the text because they form no pair: {@code **100%**的}.
 *
 * <p>Not every star is a mark. {@code 5*3}, {@code 138****1234} and the masked name {@code 张*委员} are text, and so is
 * a blank to fill in, {@code ____}.
 */
final class MarkdownMarks {
    private final BodyText body;
    private final String text;
    private final Findings findings;

    MarkdownMarks(BodyText body, Findings findings) {
        this.body = body;
        this.text = body.text();
        this.findings = findings;
    }

    /** Looks through a piece of text that holds no markup. */
    void check(int start, int end) {
        for (int at = start; at < end; at++) {
            char c = text.charAt(at);
            if (c > '~') {
                continue;
            }
            if (c == '\\') {
                at++;
            } else if (c == '*' || c == '_' || c == '`' || c == '~' || c == '#') {
                int last = at;
                while (last + 1 < end && text.charAt(last + 1) == c) {
                    last++;
                }
                checkRun(c, at, last + 1);
                at = last;
            }
        }
    }

    /** Tells a pair of single stars that more likely hide something: {@code 张*、李*委员}, {@code 5*3*2}. */
    void checkPair(int start, int end) {
        boolean glued = start > 0 && isLetter(text.charAt(start - 1));
        char first = text.charAt(start + 1);
        if (glued && text.charAt(start) == '*' && (!isLetter(first) || Character.isDigit(first)) && first != '*') {
            findings.add(Problem.BODY_STAR_PAIR, body.span(start, end), text.substring(start, end));
        }
    }

    private void checkRun(char mark, int start, int end) {
        char before = start == 0 ? '\n' : text.charAt(start - 1);
        char after = end == text.length() ? '\n' : text.charAt(end);
        if (isLeftOver(mark, end - start, before, after)) {
            findings.add(Problem.BODY_LEFT_OVER_MARK, body.span(start, end), text.substring(start, end));
        }
    }

    private static boolean isLeftOver(char mark, int length, char before, char after) {
        boolean between = isWord(before) && isWord(after);
        boolean loose = Character.isWhitespace(before) && Character.isWhitespace(after);
        return switch (mark) {
            case '`' -> true;
            case '*' -> !loose && (length == 1 ? !isLetter(before) || !isLetter(after) : !between);
            case '#' -> before == '\n' && length > 1 && !isWord(after);
            default -> length == 2 && !loose && !between;
        };
    }

    private static boolean isWord(char c) {
        return c < 0x80 && Character.isLetterOrDigit(c);
    }

    private static boolean isLetter(char c) {
        return Character.isLetterOrDigit(c);
    }
}
