package org.fuhan.source;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.fuhan.diag.Findings;
import org.fuhan.diag.Problem;
import org.fuhan.diag.SourceFile;
import org.fuhan.model.LetterId;

/** Finds the letters below {@code content/letters}. Symbolic links are never followed out of the project. */
public final class ContentFolder {
    private static final Pattern YEAR = Pattern.compile("[0-9]{4}");
    private static final Pattern STEM = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final String LETTER = "letter.md";
    private static final String SUFFIX = ".md";

    private final Path project;
    private final Findings findings;
    private final TreeMap<LetterId, LetterFile> letters = new TreeMap<>();

    private ContentFolder(Path project, Findings findings) {
        this.project = project;
        this.findings = findings;
    }

    /**
     * All letters of a project, by year and stem.
     *
     * @throws IOException when a folder cannot be read
     */
    public static List<LetterFile> letters(Path project, Findings findings) throws IOException {
        ContentFolder folder = new ContentFolder(project, findings);
        Path letters = project.resolve("content/letters");
        if (Files.isDirectory(letters)) {
            for (Path entry : children(letters)) {
                folder.readYear(entry);
            }
        }
        return List.copyOf(folder.letters.values());
    }

    private void readYear(Path year) throws IOException {
        if (!isRealFolder(year)) {
            unexpected(year);
        } else if (YEAR.matcher(fileName(year)).matches()) {
            for (Path entry : children(year)) {
                readEntry(fileName(year), entry);
            }
        } else {
            findings.add(Problem.YEAR_FOLDER_BAD, place(year), fileName(year));
        }
    }

    private void readEntry(String year, Path entry) throws IOException {
        String name = fileName(entry);
        if (isRealFolder(entry)) {
            readFolder(year, entry);
        } else if (name.endsWith(SUFFIX) && isRealFile(entry)) {
            add(year, name.substring(0, name.length() - SUFFIX.length()), entry, Set.of());
        } else {
            unexpected(entry);
        }
    }

    private void readFolder(String year, Path folder) throws IOException {
        Set<String> beside = new HashSet<>();
        for (Path file : children(folder)) {
            if (isRealFile(file)) {
                beside.add(fileName(file));
            }
        }
        if (beside.remove(LETTER)) {
            add(year, fileName(folder), folder.resolve(LETTER), beside);
        } else {
            unexpected(folder);
        }
    }

    private void add(String year, String stem, Path path, Set<String> beside) {
        if (!STEM.matcher(stem).matches()) {
            findings.add(Problem.FILE_NAME_BAD, place(path), stem);
            return;
        }
        LetterId id = new LetterId(year, stem);
        if (letters.putIfAbsent(id, new LetterFile(id, path, name(path), beside)) != null) {
            findings.add(Problem.LETTER_TWICE, place(path), stem);
        }
    }

    private void unexpected(Path path) {
        findings.add(Problem.FILE_UNEXPECTED, place(path), fileName(path));
    }

    private org.fuhan.diag.Span place(Path path) {
        return new SourceFile(name(path), "").span(0, 0);
    }

    private String name(Path path) {
        return project.relativize(path).toString().replace('\\', '/');
    }

    private static String fileName(Path path) {
        return String.valueOf(path.getFileName());
    }

    private static boolean isRealFolder(Path path) {
        return Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS);
    }

    private static boolean isRealFile(Path path) {
        return Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS);
    }

    private static List<Path> children(Path folder) throws IOException {
        List<Path> children = new ArrayList<>();
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
            for (Path entry : entries) {
                if (!fileName(entry).startsWith(".")) {
                    children.add(entry);
                }
            }
        }
        children.sort(null);
        return children;
    }
}
