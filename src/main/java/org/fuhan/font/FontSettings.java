package org.fuhan.font;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * Which fonts to look for.
 *
 * @param named role key to font files as site.yaml names them, each by preference
 * @param project the folder from which their paths count
 * @param places where the machine keeps fonts
 */
public record FontSettings(Map<String, List<String>> named, Path project, FontPlaces places) {
    public FontSettings {
        named = Map.copyOf(named);
        for (String key : named.keySet()) {
            if (FontRole.of(key).isEmpty()) {
                throw new IllegalArgumentException("no such font role: " + key);
            }
        }
    }

    List<String> namedFor(FontRole role) {
        return named.getOrDefault(role.key(), List.of());
    }
}
