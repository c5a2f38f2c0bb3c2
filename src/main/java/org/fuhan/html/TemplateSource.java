package org.fuhan.html;

import freemarker.cache.TemplateLoader;
import freemarker.core.ParseException;
import freemarker.template.Configuration;
import freemarker.template.Template;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import org.fuhan.diag.Diagnostic;
import org.fuhan.diag.Problem;
import org.fuhan.diag.SourceFile;
import org.jspecify.annotations.Nullable;

/**
 * Hands templates to FreeMarker, each checked against {@link TemplateRules} first.
 *
 * <p>Only {@code .ftlh} and {@code .ftlx} files exist for it: those two extensions turn escaping on.
 */
final class TemplateSource implements TemplateLoader {
    private final TemplateFolder folder;
    private final Configuration plain;

    /** @param plain settings as of the real configuration, used to parse a template before it is let in */
    TemplateSource(TemplateFolder folder, Configuration plain) {
        this.folder = folder;
        this.plain = plain;
    }

    @Override
    public @Nullable Object findTemplateSource(String name) throws IOException {
        SourceFile source = read(name);
        if (source != null) {
            check(name, source);
        }
        return source;
    }

    /** The text of a template, or null when there is none of that name. */
    @Nullable
    SourceFile read(String name) throws IOException {
        if (!name.endsWith(".ftlh") && !name.endsWith(".ftlx")) {
            return null;
        }
        byte[] bytes = folder.read(name);
        if (bytes == null) {
            return null;
        }
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return new SourceFile("templates/" + name, text.replace("\r\n", "\n"));
        } catch (CharacterCodingException e) {
            SourceFile unread = new SourceFile("templates/" + name, "");
            throw new BrokenTemplate(Diagnostic.of(Problem.FILE_NOT_UTF8, unread.span(0, 0)));
        }
    }

    private void check(String name, SourceFile source) throws IOException {
        Diagnostic breach;
        try {
            breach = TemplateRules.breach(new Template(name, source.text(), plain), source);
        } catch (ParseException e) {
            throw new BrokenTemplate(TemplateFaults.of(e, source));
        }
        if (breach != null) {
            throw new BrokenTemplate(breach);
        }
    }

    @Override
    public long getLastModified(Object source) {
        return -1;
    }

    @Override
    public Reader getReader(Object source, String encoding) {
        return new StringReader(((SourceFile) source).text());
    }

    @Override
    public void closeTemplateSource(Object source) {
        // The text is in memory: nothing is open.
    }
}
