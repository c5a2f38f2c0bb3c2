package org.fuhan.build;

import java.nio.file.Path;
import org.fuhan.font.FontPlaces;

/** What Fuhan takes from the machine it runs on. */
public final class Settings {
    private Settings() {}

    /** Where fonts are looked for here. */
    public static FontPlaces fontPlaces() {
        return FontPlaces.of(
                System.getenv(), System.getProperty("os.name", ""), Path.of(System.getProperty("user.home", ".")));
    }

    /** As many threads as there are processors. */
    public static int threads() {
        return Runtime.getRuntime().availableProcessors();
    }
}
