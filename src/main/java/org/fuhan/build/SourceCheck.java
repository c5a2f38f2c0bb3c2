package org.fuhan.build;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.fuhan.archive.Archive;
import org.fuhan.archive.ArchiveBuilder;
import org.fuhan.archive.Gate;
import org.fuhan.diag.Diagnostic;
import org.fuhan.diag.Findings;
import org.fuhan.diag.SourceFile;
import org.fuhan.model.Letter;
import org.fuhan.source.BodyReader;
import org.fuhan.source.LetterFile;
import org.fuhan.source.SourceReader;

/** Reads a project and says everything that is wrong with it; writes nothing. */
public final class SourceCheck {
    private SourceCheck() {}

    /**
     * What was found.
     *
     * @param letters read without error
     * @param open of them the public may see
     * @param diagnostics sorted
     */
    public record Report(int letters, int open, List<Diagnostic> diagnostics) {
        public Report {
            diagnostics = List.copyOf(diagnostics);
        }
    }

    /**
     * Checks a project.
     *
     * @param asOf the moment of publication
     * @throws IOException when a source cannot be read
     */
    public static Report run(Path folder, Instant asOf) throws IOException {
        Findings findings = new Findings();
        Optional<Project> project = Project.read(folder, findings);
        if (project.isEmpty()) {
            return new Report(0, 0, findings.sorted());
        }
        Project read = project.get();
        LocalDateTime local = LocalDateTime.ofInstant(asOf, read.site().timeZone());
        ArchiveBuilder builder = new ArchiveBuilder(read.site(), read.agencies(), new Gate(local, false), findings);
        Archive archive = builder.build(
                read.letters().stream().map(Project.LoadedLetter::letter).toList(),
                (letter, reference) -> Project.place(folder, letter, reference));
        BodyReader bodies = new BodyReader();
        new Workers(Settings.threads()).each(archive.letters(), (open, ordinal) -> {
            if (open.isWhole()) {
                checkBody(open.letter(), read.fileOf(open.letter().id()), bodies, findings);
            }
        });
        return new Report(read.letters().size(), archive.letters().size(), findings.sorted());
    }

    private static void checkBody(Letter letter, LetterFile place, BodyReader bodies, Findings findings)
            throws IOException {
        Optional<SourceFile> file = SourceReader.read(place.path(), place.name(), findings);
        file.ifPresent(source -> LetterBody.read(letter, place, source, bodies, findings));
    }
}
