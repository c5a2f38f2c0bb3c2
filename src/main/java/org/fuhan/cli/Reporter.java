package org.fuhan.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import org.fuhan.diag.Diagnostic;
import org.fuhan.diag.DiagnosticPrinter;
import org.fuhan.diag.Language;

/** Prints what a command found, for a person or as one JSON object a line. */
final class Reporter {
    private static final JsonFactory JSON = new JsonFactory();
    private final CommonOptions options;
    private final PrintWriter out;
    private final PrintWriter err;

    Reporter(CommonOptions options, PrintWriter out, PrintWriter err) {
        this.options = options;
        this.out = out;
        this.err = err;
    }

    void print(List<Diagnostic> diagnostics) {
        DiagnosticPrinter printer = new DiagnosticPrinter(options.language(), options.isColoured());
        for (Diagnostic diagnostic : diagnostics) {
            if (options.json) {
                out.println(json(diagnostic));
            } else {
                err.println(printer.print(diagnostic));
            }
        }
    }

    /** A line of the summary, in the user's language; silent for {@code -q} and {@code --json}. */
    void say(String english, String chinese) {
        if (!options.quiet && !options.json) {
            out.println(options.language().choose(english, chinese));
        }
    }

    private String json(Diagnostic diagnostic) {
        Language language = options.language();
        StringWriter line = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(line)) {
            json.writeStartObject();
            json.writeStringField("severity", diagnostic.problem().severity().name(Language.ENGLISH));
            json.writeStringField("code", diagnostic.problem().code());
            json.writeStringField("message", diagnostic.message(language));
            json.writeStringField("hint", diagnostic.hint(language));
            if (diagnostic.place() != null) {
                json.writeStringField("file", diagnostic.place().file().name());
                json.writeNumberField("line", diagnostic.place().line());
                json.writeNumberField("column", diagnostic.place().column());
            }
            json.writeEndObject();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return line.toString();
    }
}
