package org.fuhan.html;

import freemarker.core.TemplateClassResolver;
import freemarker.template.Configuration;
import freemarker.template.MalformedTemplateNameException;
import freemarker.template.Template;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import freemarker.template.TemplateNotFoundException;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.Locale;
import java.util.TimeZone;
import org.fuhan.diag.Findings;
import org.fuhan.diag.SourceFile;
import org.jspecify.annotations.Nullable;

/**
 * The page templates, closed: they see view records only, escape everything, and load nothing from outside.
 *
 * <p>A file in the project's {@code templates} folder takes the place of the built-in one of its name. Safe for several
 * threads.
 */
public final class Templates {
    /** No page is near this long, in characters; a template that writes without end is stopped here. */
    private static final int MAX_PAGE = 64 << 20;

    private final TemplateFolder folder;
    private final TemplateSource source;
    private final Configuration configuration;

    private Templates(TemplateFolder folder) {
        this.folder = folder;
        this.source = new TemplateSource(folder, closedConfiguration());
        this.configuration = closedConfiguration();
        configuration.setTemplateLoader(source);
    }

    /**
     * Opens the templates of a project.
     *
     * @param folder the project's own, or null; it need not exist
     */
    public static Templates open(@Nullable Path folder) throws IOException {
        return new Templates(new TemplateFolder(folder));
    }

    /** Reads all of the project's own templates, so that every broken one is named and not only the first. */
    public void check(Findings findings) throws IOException {
        for (String name : folder.ownNames("")) {
            if (name.endsWith(".ftlh") || name.endsWith(".ftlx")) {
                try {
                    configuration.getTemplate(name);
                } catch (BrokenTemplate e) {
                    findings.add(e.diagnostic());
                }
            }
        }
    }

    TemplateFolder folder() {
        return folder;
    }

    /** What a template makes of a view. */
    String render(String name, Record view) {
        PageWriter page = new PageWriter();
        try {
            load(name).process(view, page);
        } catch (TemplateException e) {
            throw new BrokenTemplate(TemplateFaults.of(e, sourceOf(nameIn(e, name))));
        } catch (StackOverflowError e) {
            throw broken(name, "its macros call each other without end");
        } catch (PageTooLong e) {
            throw broken(name, "it writes a page of more than " + MAX_PAGE + " characters");
        } catch (IOException e) {
            throw broken(name, String.valueOf(e.getMessage()));
        }
        return page.text.toString();
    }

    private Template load(String name) throws IOException {
        try {
            return configuration.getTemplate(name);
        } catch (TemplateNotFoundException | MalformedTemplateNameException e) {
            throw broken(name, "there is no such file");
        }
    }

    private static String nameIn(TemplateException fault, String otherwise) {
        String name = fault.getTemplateSourceName();
        return name == null ? otherwise : name;
    }

    private BrokenTemplate broken(String name, String message) {
        return new BrokenTemplate(TemplateFaults.broken(sourceOf(name).span(0, 0), message));
    }

    private SourceFile sourceOf(String name) {
        try {
            SourceFile found = source.read(name);
            return found == null ? new SourceFile("templates/" + name, "") : found;
        } catch (IOException e) {
            return new SourceFile("templates/" + name, "");
        }
    }

    private static Configuration closedConfiguration() {
        Configuration closed = new Configuration(Configuration.VERSION_2_3_34);
        closed.setObjectWrapper(new RecordWrapper());
        closed.setRecognizeStandardFileExtensions(true);
        closed.setDefaultEncoding("UTF-8");
        closed.setOutputEncoding("UTF-8");
        closed.setLocale(Locale.ROOT);
        closed.setTimeZone(TimeZone.getTimeZone("UTC"));
        closed.setNumberFormat("c");
        closed.setLocalizedLookup(false);
        closed.setTagSyntax(Configuration.ANGLE_BRACKET_TAG_SYNTAX);
        closed.setInterpolationSyntax(Configuration.DOLLAR_INTERPOLATION_SYNTAX);
        closed.setTabSize(1);
        closed.setTemplateUpdateDelayMilliseconds(Long.MAX_VALUE);
        closed.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
        closed.setLogTemplateExceptions(false);
        closed.setWrapUncheckedExceptions(false);
        closed.setFallbackOnNullLoopVariable(false);
        closed.setAPIBuiltinEnabled(false);
        closed.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
        return closed;
    }

    /** Gathers a page in memory. */
    private static final class PageWriter extends Writer {
        final StringBuilder text = new StringBuilder(16384);

        @Override
        public void write(char[] from, int start, int count) throws IOException {
            makeRoom(count);
            text.append(from, start, count);
        }

        @Override
        public void write(String from, int start, int count) throws IOException {
            makeRoom(count);
            text.append(from, start, start + count);
        }

        @Override
        public void write(int unit) throws IOException {
            makeRoom(1);
            text.append((char) unit);
        }

        private void makeRoom(int count) throws IOException {
            if (text.length() + count > MAX_PAGE) {
                throw new PageTooLong();
            }
        }

        @Override
        public void flush() {
            // Nothing is held back.
        }

        @Override
        public void close() {
            // Nothing is open.
        }
    }

    /** A page has outgrown {@link #MAX_PAGE}. */
    private static final class PageTooLong extends IOException {
        private static final long serialVersionUID = 1;
    }
}
