package org.fuhan.font;

import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.fuhan.diag.Diagnostic;
import org.fuhan.diag.Findings;
import org.fuhan.diag.Language;
import org.fuhan.diag.Problem;

/** Puts the chains together, and says which fonts are missing or of no use. */
final class TypefaceLoader {
    private final FontSettings settings;
    private final Findings findings;
    private final FontOpener opener;
    private final Path cache;
    private final List<Path> systemFolders;

    TypefaceLoader(FontSettings settings, Findings findings) {
        this.settings = settings;
        this.findings = findings;
        cache = settings.places().cache();
        systemFolders = settings.places().systemFolders();
        opener = new FontOpener(cache);
    }

    /** The chains of those roles that have a font; an error is added for each other role. */
    Map<FontRole, FontChain> load() {
        Map<FontRole, FontChain> chains = new EnumMap<>(FontRole.class);
        for (FontRole role : FontRole.values()) {
            Set<FontProgram> programs = new LinkedHashSet<>();
            addOwn(role, programs);
            if (role == FontRole.LATIN) {
                addOwn(FontRole.FANGSONG, programs);
            }
            if (programs.isEmpty()) {
                findings.add(Problem.FONT_MISSING, null, role.key());
                continue;
            }
            addForRareCharacters(programs);
            chains.put(role, new FontChain(role, List.copyOf(programs)));
        }
        return chains;
    }

    private void addOwn(FontRole role, Set<FontProgram> programs) {
        settings.namedFor(role).forEach(file -> addNamed(file, programs));
        SystemFonts.of(role, systemFolders).forEach(file -> addOfSystem(file, programs));
        FreeFonts.of(role).ifPresent(font -> addFree(font, programs));
    }

    private void addForRareCharacters(Set<FontProgram> programs) {
        SystemFonts.forRareCharacters(systemFolders).forEach(file -> addOfSystem(file, programs));
        FreeFonts.forRareCharacters().forEach(font -> addFree(font, programs));
    }

    private void addNamed(String file, Set<FontProgram> programs) {
        try {
            programs.add(opener.open(settings.project(), file));
        } catch (IOException e) {
            findings.add(explain(file, e));
        }
    }

    /** A font that nobody named is no reason to stop. */
    private void addOfSystem(String file, Set<FontProgram> programs) {
        try {
            programs.add(opener.open(settings.project(), file));
        } catch (IOException e) {
            findings.add(
                    Problem.FONT_OF_SYSTEM_SKIPPED, null, file, explain(file, e).message(Language.ENGLISH));
        }
    }

    private void addFree(FreeFont font, Set<FontProgram> programs) {
        if (FreeFonts.isInstalled(font, cache)) {
            addNamed(cache.resolve(font.file()).toAbsolutePath().toString(), programs);
        }
    }

    private static Diagnostic explain(String file, IOException e) {
        return e instanceof UnusableFontException unusable
                ? unusable.diagnostic()
                : Diagnostic.of(Problem.FONT_UNREADABLE, null, file, String.valueOf(e.getMessage()));
    }
}
