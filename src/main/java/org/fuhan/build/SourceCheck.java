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
        return new Report(read.letters().size(), archive.letters().size(), findings.sorted());
    }
}
