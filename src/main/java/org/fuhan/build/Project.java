package org.fuhan.build;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fuhan.diag.Findings;
import org.fuhan.diag.Problem;
import org.fuhan.diag.SourceFile;
import org.fuhan.diag.Span;
import org.fuhan.model.Agency;
import org.fuhan.model.Letter;
import org.fuhan.model.LetterId;
import org.fuhan.model.Reference;
import org.fuhan.model.Site;
import org.fuhan.source.ContentFolder;
import org.fuhan.source.LetterFile;
import org.fuhan.source.LetterReader;
import org.fuhan.source.SiteReader;
import org.fuhan.source.SourceReader;

/**
 * The sources of a project, read and checked, without the bodies of the letters.
 *
 * @param letters those without errors, by id
 * @param files where each of them was read from
 */
record Project(Site site, Map<String, Agency> agencies, List<LoadedLetter> letters, Map<LetterId, LetterFile> files) {
    private static final String SITE = "content/site.yaml";
    private static final String AGENCIES = "content/agencies.yaml";

    Project {
        letters = List.copyOf(letters);
        files = Map.copyOf(files);
    }

    /** Where a letter was read from. */
    LetterFile fileOf(LetterId id) {
        LetterFile file = files.get(id);
        if (file == null) {
            throw new IllegalArgumentException("not in this project: " + id);
        }
        return file;
    }

    /** A letter with the place it was read from. */
    record LoadedLetter(LetterFile file, Letter letter) {}

    /** Reads everything below {@code content/}; empty when nothing more can be said. */
    static Optional<Project> read(Path folder, Findings findings) throws IOException {
        Optional<SourceFile> siteFile = required(folder, SITE, findings);
        Optional<SourceFile> agenciesFile = required(folder, AGENCIES, findings);
        SiteReader reader = new SiteReader(findings);
        Map<String, Agency> agencies = agenciesFile.map(reader::agencies).orElse(Map.of());
        Optional<Site> site = siteFile.flatMap(reader::site);
        if (site.isEmpty() || agenciesFile.isEmpty()) {
            return Optional.empty();
        }
        LetterReader letters = new LetterReader(site.get(), agencies, findings);
        List<LoadedLetter> loaded = ContentFolder.letters(folder, findings).parallelStream()
                .map(file -> load(letters, file, findings))
                .flatMap(Optional::stream)
                .toList();
        Map<LetterId, LetterFile> files = new HashMap<>();
        loaded.forEach(letter -> files.put(letter.letter().id(), letter.file()));
        return Optional.of(new Project(site.get(), agencies, loaded, files));
    }

    private static Optional<SourceFile> required(Path folder, String name, Findings findings) throws IOException {
        Path path = folder.resolve(name);
        if (!Files.isRegularFile(path)) {
            findings.add(Problem.SITE_FILE_MISSING, null, name);
            return Optional.empty();
        }
        return SourceReader.read(path, name, findings);
    }

    private static Optional<LoadedLetter> load(LetterReader reader, LetterFile file, Findings findings) {
        try {
            return SourceReader.read(file.path(), file.name(), findings)
                    .flatMap(source -> reader.read(file, source))
                    .map(letter -> new LoadedLetter(file, letter));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The place of a reference, from the letter's file read once more: letters do not keep their text. */
    static Span place(Path folder, Letter letter, Reference reference) {
        try {
            SourceFile file = SourceReader.read(folder.resolve(letter.path()), letter.path(), new Findings())
                    .orElseGet(() -> new SourceFile(letter.path(), ""));
            return file.span(
                    reference.offset(), reference.offset() + reference.text().length());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
