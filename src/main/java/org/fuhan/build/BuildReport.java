package org.fuhan.build;

import java.util.List;
import java.util.Optional;
import org.fuhan.diag.Diagnostic;
import org.fuhan.site.Publication;

/**
 * What a build found and did.
 *
 * @param letters read without error
 * @param open of them the public may see
 * @param diagnostics sorted
 * @param publication empty when errors stopped it: the old site is as it was
 */
public record BuildReport(int letters, int open, List<Diagnostic> diagnostics, Optional<Published> publication) {
    public BuildReport {
        diagnostics = List.copyOf(diagnostics);
    }

    /** What was written; see {@link Publication}. */
    public record Published(int files, long bytes, int removed, List<String> foreign) {
        public Published {
            foreign = List.copyOf(foreign);
        }

        static Published of(Publication publication) {
            return new Published(
                    publication.files(),
                    publication.bytes(),
                    publication.removed().size(),
                    publication.foreign());
        }
    }
}
