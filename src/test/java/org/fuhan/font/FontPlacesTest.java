package org.fuhan.font;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FontPlacesTest {
    private static final Path HOME = Path.of("/home/li");

    private static FontPlaces places(String system, Map<String, String> environment) {
        return FontPlaces.of(environment, system, HOME);
    }

    @Test
    void theCacheIsInTheUsersCacheFolder() {
        assertEquals(
                Path.of("/home/li/.cache/fuhan/fonts-1"),
                places("Linux", Map.of()).cache());
        assertEquals(
                Path.of("/var/c/fuhan/fonts-1"),
                places("Linux", Map.of("XDG_CACHE_HOME", "/var/c")).cache());
        assertEquals(
                Path.of("/home/li/.cache/fuhan/fonts-1"),
                places("Linux", Map.of("XDG_CACHE_HOME", "c", "FUHAN_FONTS", " "))
                        .cache());
        assertEquals(
                Path.of("/local/fuhan/fonts-1"),
                places("Windows 11", Map.of("LOCALAPPDATA", "/local")).cache());
        assertEquals(
                HOME.resolve("AppData/Local/fuhan/fonts-1"),
                places("Windows 11", Map.of()).cache());
    }

    @Test
    void aVariableNamesTheCacheItself() {
        for (String system : List.of("Linux", "Mac OS X", "Windows 11")) {
            assertEquals(
                    Path.of("/fonts"),
                    places(system, Map.of("FUHAN_FONTS", "/fonts", "XDG_CACHE_HOME", "/c"))
                            .cache());
        }
    }

    /** Else two machines with different fonts would print with different bytes. */
    @Test
    void onlyWindowsAndMacHaveFontsOfTheSystem() {
        assertEquals(List.of(), places("Linux", Map.of()).systemFolders());
        assertEquals(List.of(), places("FreeBSD", Map.of()).systemFolders());
        assertEquals(
                List.of(
                        Path.of("/System/Library/Fonts"),
                        Path.of("/System/Library/Fonts/Supplemental"),
                        Path.of("/Library/Fonts"),
                        Path.of("/home/li/Library/Fonts")),
                places("Mac OS X", Map.of()).systemFolders());
        assertEquals(
                List.of(Path.of("/win/Fonts"), Path.of("/local/Microsoft/Windows/Fonts")),
                places("Windows 10", Map.of("SystemRoot", "/win", "LOCALAPPDATA", "/local"))
                        .systemFolders());
    }
}
