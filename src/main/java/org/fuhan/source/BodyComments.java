package org.fuhan.source;

import org.fuhan.diag.Findings;
import org.fuhan.diag.Problem;

/**
 * Takes the office notes {@code <!-- … -->} out of a body, before anything else looks at it.
 *
 * <p>They are taken out everywhere, code included: a note that the public reads cannot be taken back, a lost example of
 * HTML can be written again with an entity for its first sign. The text then reads as if the note had never been there:
 * a note alone on its lines takes these lines along, and one at the end of a line the blanks before it. A note that is
 * never closed is an error and hides the rest.
 */
final class BodyComments {
    private static final String OPEN = "<!--";
    private static final String CLOSE = "-->";

    private BodyComments() {}

    static BodyText remove(BodyText body, Findings findings) {
        BodyText clean = body.text().contains(OPEN) ? cut(body, findings) : body;
        int rest = clean.text().indexOf(OPEN);
        // Two halves that met over a note and make another: nobody writes that by accident.
        return rest < 0 ? clean : hideFrom(rest, clean, findings);
    }

    private static BodyText cut(BodyText body, Findings findings) {
        String text = body.text();
        BodyPieces pieces = new BodyPieces(body);
        int done = 0;
        for (int open = text.indexOf(OPEN); open >= 0; open = text.indexOf(OPEN, done)) {
            int close = text.indexOf(CLOSE, open + 2);
            if (close < 0) {
                findings.add(Problem.BODY_COMMENT_OPEN, body.span(open, open + OPEN.length()));
                pieces.copy(done, open);
                return pieces.finish();
            }
            int from = blanksBefore(text, done, open);
            int to = close + CLOSE.length();
            int lineEnd = blanksAfter(text, to);
            boolean endsLine = lineEnd == text.length() || text.charAt(lineEnd) == '\n';
            boolean startsLine = from == 0 || text.charAt(from - 1) == '\n';
            pieces.copy(done, endsLine ? from : open);
            done = endsLine ? lineEnd + (startsLine && lineEnd < text.length() ? 1 : 0) : to;
        }
        pieces.copy(done, text.length());
        return pieces.finish();
    }

    private static BodyText hideFrom(int at, BodyText body, Findings findings) {
        findings.add(Problem.BODY_COMMENT_OPEN, body.span(at, at + OPEN.length()));
        BodyPieces pieces = new BodyPieces(body);
        pieces.copy(0, at);
        return pieces.finish();
    }

    private static int blanksBefore(String text, int floor, int at) {
        int from = at;
        while (from > floor && isBlank(text.charAt(from - 1))) {
            from--;
        }
        return from;
    }

    private static int blanksAfter(String text, int at) {
        int to = at;
        while (to < text.length() && isBlank(text.charAt(to))) {
            to++;
        }
        return to;
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\t' || c == '\u3000';
    }
}
