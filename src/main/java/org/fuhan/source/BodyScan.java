package org.fuhan.source;

import org.fuhan.diag.Findings;
import org.fuhan.diag.Problem;

/**
 * Looks through a body before it is parsed and refuses what would overflow the parser's stack or take it long.
 *
 * <p>flexmark recurses once for every container and every pair of marks, and its time grows with the square of the marks
 * and of the lines in a paragraph. So containers are counted by line, marks and lines by piece between blank lines, which is never
 * less than a paragraph. One pass, no recursion; the first excess of each kind is reported.
 */
final class BodyScan {
    private final BodyText body;
    private final String text;
    private final BodyBounds bounds;
    private final Findings findings;
    private final int[] lists;
    private int openLists;
    private int marks;
    private int lines;
    private boolean refused;

    private BodyScan(BodyText body, BodyBounds bounds, Findings findings) {
        this.body = body;
        this.text = body.text();
        this.bounds = bounds;
        this.findings = findings;
        this.lists = new int[bounds.depth() + 1];
    }

    /** Whether the body, office notes included, has no more characters than allowed. */
    static boolean isShortEnough(BodyText body, BodyBounds bounds, Findings findings) {
        int length = body.text().length();
        if (length > bounds.length()) {
            findings.add(
                    Problem.BODY_TOO_LONG,
                    body.span(bounds.length(), bounds.length() + 1),
                    Integer.toString(length),
                    Integer.toString(bounds.length()));
        }
        return length <= bounds.length();
    }

    /** Whether the body may be parsed; reports why not. */
    static boolean allows(BodyText body, BodyBounds bounds, Findings findings) {
        return new BodyScan(body, bounds, findings).run();
    }

    private boolean run() {
        for (int start = 0; start < text.length() && !refused; ) {
            int found = text.indexOf('\n', start);
            int end = found < 0 ? text.length() : found;
            if (end == start) {
                marks = 0;
                lines = 0;
            } else {
                containers(start, end);
                marks(start, end);
                lines(start, end);
            }
            start = end + 1;
        }
        return !refused;
    }

    /** Counts the quotations and lists that a line stands in or opens. */
    private void containers(int start, int end) {
        int depth = 0;
        int at = skipBlanks(start, end);
        boolean item = false;
        while (at < end && depth <= bounds.depth()) {
            int after = containerMark(at, end);
            if (after < 0) {
                break;
            }
            if (text.charAt(at) == '>') {
                depth++;
            } else {
                item = true;
                enterList(at - start);
            }
            at = skipBlanks(after, end);
        }
        int deepest = depth + (item ? openLists : 0);
        if (deepest > bounds.depth()) {
            refuse(Problem.BODY_TOO_DEEP, start, Math.min(at + 1, end), Integer.toString(bounds.depth()));
        }
    }

    private void enterList(int column) {
        while (openLists > 0 && lists[openLists - 1] >= column) {
            openLists--;
        }
        if (openLists < lists.length) {
            lists[openLists++] = column;
        }
    }

    /** Where a mark of a quotation or list item ends that begins here, or -1. */
    private int containerMark(int at, int end) {
        char sign = text.charAt(at);
        if (sign == '>') {
            return at + 1;
        }
        int after = at;
        if (sign == '-' || sign == '*' || sign == '+') {
            after = isRule(at, end) ? end : at + 1;
        } else {
            while (after < end && isDigit(text.charAt(after))) {
                after++;
            }
            after = after > at && after < end && ".)".indexOf(text.charAt(after)) >= 0 ? after + 1 : end;
        }
        return after < end && isBlank(text.charAt(after)) ? after : -1;
    }

    /** {@code * * *} is a line across the page and no list in a list in a list. */
    private boolean isRule(int at, int end) {
        char sign = text.charAt(at);
        for (int next = at; next < end; next++) {
            if (text.charAt(next) != sign && !isBlank(text.charAt(next))) {
                return false;
            }
        }
        return sign != '+';
    }

    private void marks(int start, int end) {
        int run = 0;
        int bars = 0;
        for (int at = start; at < end; at++) {
            char c = text.charAt(at);
            if (isHidden(c)) {
                refuse(Problem.BODY_CONTROL_CHARACTER, at, at + 1, "U+%04X".formatted((int) c));
            }
            if (c > '~') {
                run = 0;
                continue;
            }
            boolean mark = isMark(c);
            bars += c == '|' ? 1 : 0;
            marks += mark && (at == start || text.charAt(at - 1) != c || c == '[') ? 1 : 0;
            run = mark ? run + 1 : 0;
            if (run > bounds.run()) {
                refuseRun(at);
                return;
            }
        }
        if (marks > bounds.marks() || bars > bounds.marks() / 4) {
            refuse(
                    Problem.BODY_MARKUP_DENSE,
                    start,
                    end,
                    Integer.toString(Math.max(marks, bars)),
                    Integer.toString(marks > bounds.marks() ? bounds.marks() : bounds.marks() / 4));
        }
    }

    private void lines(int start, int end) {
        if (++lines > bounds.lines()) {
            refuse(Problem.BODY_UNBROKEN, start, end, Integer.toString(lines), Integer.toString(bounds.lines()));
        }
    }

    private void refuseRun(int at) {
        int start = at - bounds.run();
        int end = at;
        while (end < text.length() && isMark(text.charAt(end))) {
            end++;
        }
        refuse(Problem.BODY_MARKUP_RUN, start, end, Integer.toString(end - start), Integer.toString(bounds.run()));
    }

    private void refuse(Problem problem, int start, int end, String... arguments) {
        findings.add(problem, body.span(start, end), arguments);
        refused = true;
    }

    private int skipBlanks(int from, int end) {
        int at = from;
        while (at < end && isBlank(text.charAt(at))) {
            at++;
        }
        return at;
    }

    /** Blank in Markdown's sense, or an ideographic space. */
    private static boolean isBlank(char c) {
        return c == ' ' || c == '\t' || c == '\u3000';
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    /** Controls, other line ends than {@code \\n}, and those that turn the direction of text round. */
    private static boolean isHidden(char c) {
        return c < ' ' && c != '\t'
                || c >= 0x7f && c <= 0x9f
                || c >= 0x2028 && c <= 0x202e
                || c >= 0x2066 && c <= 0x2069
                || c >= 0xfff9 && c <= 0xfffb;
    }

    private static boolean isMark(char c) {
        return switch (c) {
            case '*', '_', '`', '[', ']', '!', '<', '>', '~' -> true;
            default -> false;
        };
    }
}
