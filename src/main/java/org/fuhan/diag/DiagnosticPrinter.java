package org.fuhan.diag;

import org.jspecify.annotations.Nullable;

/**
 * Writes a diagnostic for a person: message, place, the line with a caret under the spot, hint.
 *
 * <p>The caret counts display columns, so it stands right under Chinese text in a terminal of fixed cells.
 */
public final class DiagnosticPrinter {
    private static final int EXCERPT_COLUMNS = 100;
    private final Language language;
    private final boolean colour;

    public DiagnosticPrinter(Language language, boolean colour) {
        this.language = language;
        this.colour = colour;
    }

    /** The diagnostic in several lines, each with its line end. */
    public String print(Diagnostic diagnostic) {
        StringBuilder out = new StringBuilder();
        Severity severity = diagnostic.problem().severity();
        String tone = severity == Severity.ERROR ? "31;1" : "33;1";
        out.append(paint(tone, severity.name(language) + ":")).append(' ');
        out.append(paint("1", diagnostic.message(language))).append('\n');
        appendPlace(out, diagnostic.place());
        out.append("  ").append(paint("36", language.choose("hint:", "办法："))).append(' ');
        return out.append(diagnostic.hint(language)).append('\n').toString();
    }

    private void appendPlace(StringBuilder out, @Nullable Span place) {
        if (place == null) {
            return;
        }
        out.append("  --> ").append(place).append('\n');
        if (!place.file().text().isEmpty()) {
            appendExcerpt(out, place);
        }
    }

    private void appendExcerpt(StringBuilder out, Span place) {
        Span line = place.file().lineAt(place.start());
        String number = Integer.toString(place.line());
        String margin = " ".repeat(number.length());
        Excerpt excerpt = Excerpt.of(line, place, EXCERPT_COLUMNS);
        out.append(' ').append(margin).append(" |\n");
        out.append(' ').append(number).append(" | ").append(excerpt.text()).append('\n');
        out.append(' ').append(margin).append(" | ").append(" ".repeat(excerpt.before()));
        out.append(paint("31;1", "^".repeat(excerpt.width()))).append('\n');
    }

    private String paint(String code, String text) {
        return colour ? "\u001b[" + code + "m" + text + "\u001b[0m" : text;
    }
}
