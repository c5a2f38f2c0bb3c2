package org.fuhan.html;

import freemarker.template.Template;
import java.io.IOException;
import java.io.StringWriter;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.fuhan.diag.Diagnostic;
import org.fuhan.diag.Problem;
import org.fuhan.diag.SourceFile;
import org.fuhan.diag.Span;
import org.jspecify.annotations.Nullable;

/**
 * What no template may use: ways to run other text as template, to reach Java, to leave escaping, to read the clock.
 *
 * <p>The search runs over the template as FreeMarker prints it back after parsing. Blanks and comments inside an
 * expression are gone there, so they hide nothing.
 */
final class TemplateRules {
    private static final String BLANK = "(?:\\s|<#--.*?-->)*";
    private static final Pattern FORBIDDEN =
            Pattern.compile("\\?(new|api|eval|eval_json|interpret|no_esc|has_api|absolute_template_name)\\b"
                    + "|(?<![\\w\\])])(\\.(?:now|get_optional_template|data_model|globals|vars))\\b"
                    + "|<#(noautoesc|no_auto_esc|outputformat|output_format|setting|attempt|noparse)\\b");
    private static final Pattern HEADER = Pattern.compile("^\\s*[<\\[]#(ftl)\\b");

    private TemplateRules() {}

    /** The first breach, or null. */
    static @Nullable Diagnostic breach(Template template, SourceFile source) throws IOException {
        Matcher header = HEADER.matcher(source.text());
        if (header.find()) {
            return forbidden("<#ftl>", source.span(header.start(1), header.end(1)));
        }
        StringWriter canonical = new StringWriter();
        template.dump(canonical);
        Matcher matcher = FORBIDDEN.matcher(canonical.toString());
        if (!matcher.find()) {
            return null;
        }
        return forbidden(matcher.group(), place(source, matcher));
    }

    private static Diagnostic forbidden(String what, Span place) {
        return Diagnostic.of(Problem.TEMPLATE_BROKEN, place, "`" + what + "` is not allowed");
    }

    /** Where the same thing stands in the text as written, perhaps with blanks or comments inside. */
    private static Span place(SourceFile source, Matcher breach) {
        String mark = breach.group(1) != null ? "\\?" + BLANK : breach.group(3) != null ? "<#" : "";
        String word = breach.group(1) != null ? breach.group(1) : breach.group(2) != null ? breach.group(2) : "";
        if (word.isEmpty()) {
            word = breach.group(3);
        }
        Matcher written = Pattern.compile(mark + Pattern.quote(word) + "\\b", Pattern.DOTALL)
                .matcher(source.text());
        return written.find() ? source.span(written.start(), written.end()) : source.span(0, 0);
    }
}
