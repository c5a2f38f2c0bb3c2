package org.fuhan.source;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Cleans the ends of a body's lines, so that what word processors leave there means nothing.
 *
 * <p>Text pasted from an office document is indented by two ideographic spaces or four blanks, neither of which is meant
 * as code; only a fence makes code. Two ideographic spaces begin a paragraph, as on paper, with or without an empty line
 * before; so does the first row of a table. Blanks keep their meaning below a list item, where they say what belongs to it.
 */
final class BodyLines {
    private static final Pattern FENCE = Pattern.compile("(`{3,}(?=[^`]*$)|~{3,}).*");
    private static final Pattern LIST_MARK =
            Pattern.compile("(?:[-+*]|\\d{1,9}[.)]|\\[\\^[^\\]]{1,100}\\]:)(?:[ \\t].*)?");

    private final String text;
    private final BodyPieces pieces;
    private String fence = "";
    private boolean insideList;
    private int listIndent;
    private boolean afterText;
    private boolean afterRow;

    private BodyLines(BodyText old) {
        this.text = old.text();
        this.pieces = new BodyPieces(old);
    }

    static BodyText tidy(BodyText old) {
        return new BodyLines(old).run();
    }

    private BodyText run() {
        for (int start = 0; start < text.length(); ) {
            int end = text.indexOf('\n', start);
            int next = end < 0 ? text.length() : end + 1;
            line(start, end < 0 ? text.length() : end, next);
            start = next;
        }
        return pieces.finish();
    }

    private void line(int start, int end, int next) {
        int first = start;
        while (first < end && isBlank(text.charAt(first))) {
            first++;
        }
        if (!fence.isEmpty()) {
            closeFence(first, end);
            pieces.copy(start, next);
        } else if (first == end) {
            pieces.copy(end, next);
            afterText = false;
            afterRow = false;
        } else {
            ordinary(start, first, end, next);
        }
    }

    private void ordinary(int start, int first, int end, int next) {
        char sign = text.charAt(first);
        int indent = plainBlanks(start, first);
        boolean fencing = (sign == '`' || sign == '~') && openFence(first, end);
        boolean item =
                isListSign(sign) && LIST_MARK.matcher(text).region(first, end).matches();
        follow(item, indent);
        boolean row = sign == '|';
        boolean indented = !row && first - start - indent >= 2;
        if (afterText && !insideList && (indented || row && !afterRow)) {
            pieces.breakLine();
        }
        if (insideList) {
            pieces.copy(start + Math.min(indent, listIndent), start + indent);
        }
        int last = lastInk(first, end);
        pieces.copy(first, last);
        pieces.copy(end, next);
        afterText = !fencing;
        afterRow = row;
    }

    /** Keeps track of lists: the indent of a whole list is pasted blanks, what belongs to an item is measured from it. */
    private void follow(boolean item, int indent) {
        if (insideList && (item || indent > 0 || afterText)) {
            return;
        }
        insideList = item;
        listIndent = indent;
    }

    private boolean openFence(int first, int end) {
        Matcher opening = FENCE.matcher(text).region(first, end);
        if (!opening.matches()) {
            return false;
        }
        fence = opening.group(1);
        return true;
    }

    private void closeFence(int first, int end) {
        int at = first;
        while (at < end && text.charAt(at) == fence.charAt(0)) {
            at++;
        }
        if (at - first >= fence.length() && lastInk(at, end) == at) {
            fence = "";
            afterText = false;
            afterRow = false;
        }
    }

    /** How many leading blanks are ordinary ones; from the first ideographic one on they are decoration. */
    private int plainBlanks(int start, int first) {
        int at = start;
        while (at < first && (text.charAt(at) == ' ' || text.charAt(at) == '\t')) {
            at++;
        }
        return at - start;
    }

    /** The end of the line without pasted blanks; two ordinary ones stay, for they ask for a line break. */
    private int lastInk(int first, int end) {
        int last = end;
        boolean pasted = false;
        while (last > first && isBlank(text.charAt(last - 1))) {
            last--;
            pasted |= text.charAt(last) != ' ';
        }
        return pasted ? last : end;
    }

    private static boolean isListSign(char c) {
        return c == '-' || c == '+' || c == '*' || c == '[' || (c >= '0' && c <= '9');
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\t' || c == '\r' || c == '\u3000' || c == '\u00a0' || (c >= '\u2000' && c <= '\u200b');
    }
}
