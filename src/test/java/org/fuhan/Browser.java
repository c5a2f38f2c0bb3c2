package org.fuhan;

import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The machine's Chromium, for tests that look at pages as a reader gets them. Starting it takes about two seconds. */
public final class Browser implements AutoCloseable {
    private static final Path CHROMIUM = Path.of("/usr/bin/chromium");

    private final Playwright playwright =
            Playwright.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    private final com.microsoft.playwright.Browser chromium = playwright
            .chromium()
            .launch(new BrowserType.LaunchOptions().setExecutablePath(CHROMIUM).setArgs(List.of("--no-sandbox")));
    private final List<String> errors = new ArrayList<>();

    /** Opens an empty page; what it logs as an error is kept in {@link #errors()}. */
    public Page page() {
        Page page = chromium.newPage();
        page.onPageError(errors::add);
        page.onConsoleMessage(message -> {
            if ("error".equals(message.type())) {
                errors.add(message.text() + " " + message.location());
            }
        });
        return page;
    }

    /** Opens a file from its folder, with no server. */
    public Page open(Path file) {
        Page page = page();
        page.navigate(file.toUri().toString());
        return page;
    }

    /** Uncaught exceptions and console errors of all pages so far, breaches of the security policy among them. */
    public List<String> errors() {
        return List.copyOf(errors);
    }

    @Override
    public void close() {
        chromium.close();
        playwright.close();
    }
}
