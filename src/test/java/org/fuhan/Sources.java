package org.fuhan;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.fuhan.archive.ReferencePlaces;
import org.fuhan.diag.Findings;
import org.fuhan.diag.SourceFile;
import org.fuhan.model.Agency;
import org.fuhan.model.Letter;
import org.fuhan.model.LetterId;
import org.fuhan.model.Site;
import org.fuhan.source.LetterFile;
import org.fuhan.source.LetterReader;
import org.fuhan.source.SiteReader;

/** A small site whose letters tests write as an office would: as YAML. */
public final class Sources {
    private static final String SITE = """
            name: 试验
            domain: www.example.gov.cn
            url: https://www.example.gov.cn/
            siteIdCode: "0000000001"
            organiser: 办公室
            outcomes: {scheme: 分类, codes: {B: 正在解决, A: 已经解决}}
            disclosure: full
            """;
    private static final String AGENCIES = """
            transport: {name: 云岫区交通运输局, shortName: 区交通运输局}
            education: {name: 云岫区教育局}
            """;

    private final Findings findings = new Findings();
    private final Site site;
    private final Map<String, Agency> agencies;
    private final Map<LetterId, Letter> letters = new LinkedHashMap<>();
    private final Map<LetterId, SourceFile> files = new LinkedHashMap<>();

    public Sources() {
        SiteReader reader = new SiteReader(findings);
        agencies = reader.agencies(new SourceFile("content/agencies.yaml", AGENCIES));
        site = reader.site(new SourceFile("content/site.yaml", SITE)).orElseThrow();
    }

    /**
     * Adds a letter.
     *
     * @param name year and stem, {@code 2025/a}
     * @param fields lines that replace or complete the usual ones; {@code published:} takes one out
     */
    public Letter add(String name, String... fields) {
        Map<String, String> lines = new LinkedHashMap<>();
        lines.put("kind", "proposal");
        lines.put("title", "标题");
        lines.put("agency", "education");
        lines.put("date", "2025-01-01");
        lines.put("published", "2025-12-31 00:00");
        for (String field : fields) {
            lines.put(field.substring(0, field.indexOf(':')), field.substring(field.indexOf(':') + 1));
        }
        lines.values().removeIf(String::isBlank);
        StringBuilder text = new StringBuilder("---\n");
        lines.forEach((key, value) ->
                text.append(key).append(": ").append(value.strip()).append('\n'));
        String path = "content/letters/" + name + ".md";
        SourceFile file = new SourceFile(path, text.append("---\n\n正文。\n").toString());
        LetterId id = new LetterId(name.substring(0, 4), name.substring(5));
        Letter letter = new LetterReader(site, agencies, findings)
                .read(new LetterFile(id, Path.of(path), path, Set.of()), file)
                .orElseThrow(() -> new AssertionError(findings.sorted()));
        letters.put(id, letter);
        files.put(id, file);
        return letter;
    }

    public Site site() {
        return site;
    }

    public Map<String, Agency> agencies() {
        return agencies;
    }

    public List<Letter> letters() {
        return List.copyOf(letters.values());
    }

    public Findings findings() {
        return findings;
    }

    /** Where a reference stands in the text of its letter; its text must stand there. */
    public ReferencePlaces places() {
        return (letter, reference) -> {
            SourceFile file = files.getOrDefault(letter.id(), new SourceFile("", ""));
            int end = reference.offset() + reference.text().length();
            assertEquals(reference.text(), file.span(reference.offset(), end).text());
            return file.span(reference.offset(), end);
        };
    }
}
