package org.fuhan.build;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.fuhan.diag.Diagnostic;
import org.fuhan.font.FontPlaces;
import org.fuhan.font.FreeFonts;
import org.fuhan.font.UnusableFontException;

/** Brings the free fonts into the user's cache; the launcher calls it once on a fresh machine. */
public final class FontSetup {
    private FontSetup() {}

    public static boolean isDone(FontPlaces places) {
        return FreeFonts.isComplete(places.cache());
    }

    /**
     * Checks, converts and keeps the fonts of an unpacked folder.
     *
     * @return what is wrong with them, or nothing
     */
    public static Optional<Diagnostic> install(Path unpacked, FontPlaces places) throws IOException {
        try {
            FreeFonts.install(unpacked, places.cache());
            return Optional.empty();
        } catch (UnusableFontException unusable) {
            return Optional.of(unusable.diagnostic());
        }
    }
}
