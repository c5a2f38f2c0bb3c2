package org.fuhan.layout;

import java.nio.file.Path;
import java.util.Map;
import org.fuhan.diag.Findings;
import org.fuhan.font.FontPlaces;
import org.fuhan.font.FontSettings;
import org.fuhan.font.Typefaces;

/** The free set of fonts, which the launcher fetches before the tests run. */
public final class FreeTypefaces {
    /** Never the fonts of the system: positions in the tests hold for the free set. */
    public static final Typefaces ALL = load();

    private FreeTypefaces() {}

    private static Typefaces load() {
        Path cache = FontPlaces.of(System.getenv(), "Linux", Path.of(System.getProperty("user.home")))
                .cache();
        Path project = Path.of("").toAbsolutePath();
        FontPlaces places = new FontPlaces(cache, java.util.List.of());
        return Typefaces.load(new FontSettings(Map.of(), project, places), new Findings())
                .orElseThrow(() -> new IllegalStateException("no fonts in " + cache));
    }
}
