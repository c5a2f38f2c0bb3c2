package org.fuhan.html;

import freemarker.core.ParseException;
import freemarker.template.TemplateException;
import java.util.regex.Pattern;
import org.fuhan.diag.Diagnostic;
import org.fuhan.diag.Problem;
import org.fuhan.diag.SourceFile;
import org.fuhan.diag.Span;
import org.jspecify.annotations.Nullable;

/** Says what FreeMarker complains about as a diagnostic: one line, with its place, without a stack trace. */
final class TemplateFaults {
    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final Pattern ADVICE = Pattern.compile("\\n\\s*\\n|\\n?----|\\n?Tip:");

    private TemplateFaults() {}

    static Diagnostic of(ParseException fault, SourceFile source) {
        return broken(place(source, fault.getLineNumber(), fault.getColumnNumber()), fault.getEditorMessage());
    }

    static Diagnostic of(TemplateException fault, SourceFile source) {
        Integer line = fault.getLineNumber();
        Integer column = fault.getColumnNumber();
        Span place = line == null || column == null ? source.span(0, 0) : place(source, line, column);
        return broken(place, fault.getMessageWithoutStackTop());
    }

    static Diagnostic broken(@Nullable Span place, String message) {
        return Diagnostic.of(Problem.TEMPLATE_BROKEN, place, oneClause(message));
    }

    /** The place of a line and a column, both from 1; FreeMarker counts UTF-16 units. */
    private static Span place(SourceFile source, int line, int column) {
        String text = source.text();
        int start = 0;
        for (int at = 1; at < line; at++) {
            int end = text.indexOf('\n', start);
            if (end < 0) {
                break;
            }
            start = end + 1;
        }
        int offset = Math.min(text.length(), start + Math.max(0, column - 1));
        return source.span(offset, Math.min(text.length(), offset + 1));
    }

    /** FreeMarker's messages are paragraphs: the first is what is wrong, the rest is advice to Java programmers. */
    private static String oneClause(String message) {
        String first = ADVICE.split(message.strip(), 2)[0];
        String line = BLANKS.matcher(first).replaceAll(" ").strip();
        String open = line.endsWith(".") || line.endsWith(":") ? line.substring(0, line.length() - 1) : line;
        return open.isEmpty() ? "unreadable" : Character.toLowerCase(open.charAt(0)) + open.substring(1);
    }
}
