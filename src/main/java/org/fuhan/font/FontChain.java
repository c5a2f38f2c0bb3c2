package org.fuhan.font;

import java.util.List;
import java.util.Optional;

/**
 * The fonts of a role, the preferred one first; a character is drawn by the first that has it.
 *
 * @param role what for
 * @param programs at least one
 */
public record FontChain(FontRole role, List<FontProgram> programs) {
    public FontChain {
        programs = List.copyOf(programs);
        if (programs.isEmpty()) {
            throw new IllegalArgumentException("no font for " + role);
        }
    }

    /** The preferred font, whose figures hold for lines as a whole. */
    public FontProgram main() {
        return programs.get(0);
    }

    /** The glyph of a character, or nothing when no font of the chain has it. */
    public Optional<Glyph> find(int codePoint) {
        for (FontProgram program : programs) {
            int glyph = program.glyph(codePoint);
            if (glyph != 0) {
                return Optional.of(new Glyph(program, glyph));
            }
        }
        return Optional.empty();
    }
}
