package org.fuhan.font;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fuhan.diag.Findings;

/**
 * The fonts of all roles; made once, shared by all threads.
 *
 * @param chains one for each role
 */
public record Typefaces(Map<FontRole, FontChain> chains) {
    public Typefaces {
        chains = Map.copyOf(chains);
        for (FontRole role : FontRole.values()) {
            if (!chains.containsKey(role)) {
                throw new IllegalArgumentException("no fonts for " + role);
            }
        }
    }

    /**
     * Finds and opens the fonts: those the office names, then those of the system (Windows and macOS only), then the
     * free set.
     *
     * @return nothing when a named font cannot be used or a role has none; {@code findings} says so
     */
    public static Optional<Typefaces> load(FontSettings settings, Findings findings) {
        int before = findings.errorCount();
        Map<FontRole, FontChain> chains = new TypefaceLoader(settings, findings).load();
        return findings.errorCount() == before ? Optional.of(new Typefaces(chains)) : Optional.empty();
    }

    public FontChain chain(FontRole role) {
        FontChain chain = chains.get(role);
        if (chain == null) {
            throw new IllegalStateException("no fonts for " + role);
        }
        return chain;
    }

    /** The glyph of a character in a role, or nothing when no font has it. */
    public Optional<Glyph> find(FontRole role, int codePoint) {
        return chain(role).find(codePoint);
    }

    /** Every font once, in the order of roles and preference. */
    public List<FontProgram> programs() {
        return Arrays.stream(FontRole.values())
                .flatMap(role -> chain(role).programs().stream())
                .distinct()
                .toList();
    }
}
