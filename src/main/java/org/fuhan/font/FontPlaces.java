package org.fuhan.font;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Where fonts lie on a machine.
 *
 * @param cache the folder of the free set and of converted fonts
 * @param systemFolders the folders of the system's own fonts. Empty but on Windows and macOS: there they are part of
 *     the system, elsewhere two machines would print differently
 */
public record FontPlaces(Path cache, List<Path> systemFolders) {
    /** Its number goes up when the set or the conversion changes, so that old programs keep their own. */
    private static final Path CACHE_NAME = Path.of("fuhan", "fonts-1");

    public FontPlaces {
        systemFolders = List.copyOf(systemFolders);
    }

    /**
     * The usual places.
     *
     * @param environment the variables of the process; {@code FUHAN_FONTS} names the cache itself
     * @param system the name of the system as Java gives it in {@code os.name}
     * @param home the user's folder
     */
    public static FontPlaces of(Map<String, String> environment, String system, Path home) {
        String name = system.toLowerCase(Locale.ROOT);
        if (name.startsWith("windows")) {
            return new FontPlaces(windowsCache(environment, home), windowsFolders(environment, home));
        }
        Path cache = named(environment).orElseGet(() -> unixCache(environment, home));
        return new FontPlaces(cache, name.startsWith("mac") ? macFolders(home) : List.of());
    }

    private static Optional<Path> named(Map<String, String> environment) {
        return Optional.ofNullable(environment.get("FUHAN_FONTS"))
                .filter(path -> !path.isBlank())
                .map(Path::of);
    }

    /** A relative path is to be passed over, says the XDG Base Directory Specification. */
    private static Path unixCache(Map<String, String> environment, Path home) {
        String caches = environment.getOrDefault("XDG_CACHE_HOME", "");
        Path folder = caches.startsWith("/") ? Path.of(caches) : home.resolve(".cache");
        return folder.resolve(CACHE_NAME);
    }

    private static Path windowsCache(Map<String, String> environment, Path home) {
        return named(environment)
                .orElseGet(() -> localApplications(environment, home).resolve(CACHE_NAME));
    }

    private static Path localApplications(Map<String, String> environment, Path home) {
        String folder = environment.getOrDefault("LOCALAPPDATA", "");
        return folder.isBlank() ? home.resolve("AppData").resolve("Local") : Path.of(folder);
    }

    private static List<Path> windowsFolders(Map<String, String> environment, Path home) {
        String windows = environment.getOrDefault("SystemRoot", "C:\\Windows");
        Path own = localApplications(environment, home);
        return List.of(
                Path.of(windows).resolve("Fonts"),
                own.resolve("Microsoft").resolve("Windows").resolve("Fonts"));
    }

    private static List<Path> macFolders(Path home) {
        return List.of(
                Path.of("/System/Library/Fonts"),
                Path.of("/System/Library/Fonts/Supplemental"),
                Path.of("/Library/Fonts"),
                home.resolve("Library").resolve("Fonts"));
    }
}
