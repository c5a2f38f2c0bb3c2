package org.fuhan.source;

import java.util.Map;
import java.util.Optional;
import org.fuhan.diag.Findings;
import org.fuhan.diag.Problem;
import org.fuhan.diag.SourceFile;
import org.fuhan.model.Agency;
import org.fuhan.model.Letter;
import org.fuhan.model.LetterFields;
import org.fuhan.model.Site;

/** Reads the front matter of a letter. Shared by threads. */
public final class LetterReader {
    private static final String FENCE = "---";
    private final LetterFactory factory;
    private final Findings findings;

    public LetterReader(Site site, Map<String, Agency> agencies, Findings findings) {
        this.factory = new LetterFactory(site, agencies);
        this.findings = findings;
    }

    /** The letter, or nothing when an error was found in it; every error is reported. */
    public Optional<Letter> read(LetterFile place, SourceFile file) {
        Findings own = new Findings();
        Optional<Letter> letter = read(place, file, own);
        findings.addAll(own.sorted());
        return own.hasErrors() ? Optional.empty() : letter;
    }

    private Optional<Letter> read(LetterFile place, SourceFile file, Findings own) {
        Optional<FrontMatter> frontMatter = FrontMatter.find(file, own);
        if (frontMatter.isEmpty()) {
            return Optional.empty();
        }
        FrontMatter found = frontMatter.get();
        Optional<Yaml> yaml = YamlReader.read(file, found.start(), found.end(), own);
        if (yaml.isPresent() && yaml.get() instanceof Yaml.Mapping mapping) {
            Values values = new FieldReader(own).read(mapping, LetterFields.ALL);
            return Optional.of(factory.letter(place, found.bodyStart(), values, own));
        }
        if (!own.hasErrors()) {
            own.add(Problem.FIELD_MISSING, file.span(found.start(), found.start()), "title", "标题");
        }
        return Optional.empty();
    }

    /**
     * Where the front matter of a file lies.
     *
     * @param start of its first field
     * @param end before its closing fence
     * @param bodyStart after the closing fence's line
     */
    private record FrontMatter(int start, int end, int bodyStart) {
        static Optional<FrontMatter> find(SourceFile file, Findings findings) {
            String text = file.text();
            if (!text.startsWith(FENCE) || !isFence(text, 0)) {
                findings.add(Problem.FRONT_MATTER_MISSING, file.lineAt(0));
                return Optional.empty();
            }
            int start = afterLine(text, 0);
            for (int at = start; at < text.length(); at = afterLine(text, at)) {
                if (isFence(text, at)) {
                    return Optional.of(new FrontMatter(start, at, afterLine(text, at)));
                }
            }
            findings.add(Problem.FRONT_MATTER_OPEN, file.lineAt(0));
            return Optional.empty();
        }

        private static boolean isFence(String text, int at) {
            int end = text.indexOf('\n', at);
            return text.substring(at, end < 0 ? text.length() : end)
                    .stripTrailing()
                    .equals(FENCE);
        }

        private static int afterLine(String text, int at) {
            int end = text.indexOf('\n', at);
            return end < 0 ? text.length() : end + 1;
        }
    }
}
