package org.fuhan.source;

import java.net.URI;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fuhan.diag.Findings;
import org.fuhan.diag.Problem;
import org.fuhan.diag.SourceFile;
import org.fuhan.model.Agency;
import org.fuhan.model.Disclosure;
import org.fuhan.model.OutcomeScheme;
import org.fuhan.model.Retention;
import org.fuhan.model.Site;
import org.fuhan.model.SiteFields;

/** Reads {@code site.yaml} and {@code agencies.yaml}. */
public final class SiteReader {
    private static final int MIN_PAGE = 5;
    private static final int MAX_PAGE = 500;
    private final Findings findings;

    public SiteReader(Findings findings) {
        this.findings = findings;
    }

    /** The site, or nothing when an error was found. */
    public Optional<Site> site(SourceFile file) {
        int before = findings.errorCount();
        Optional<Values> values =
                mapping(file).map(mapping -> new FieldReader(findings).read(mapping, SiteFields.SITE));
        if (values.isEmpty() || findings.errorCount() > before) {
            return Optional.empty();
        }
        Site site = site(values.get());
        return findings.errorCount() > before ? Optional.empty() : Optional.of(site);
    }

    /** The agencies by key, in the order of the file; without those that have errors. */
    public Map<String, Agency> agencies(SourceFile file) {
        Map<String, Agency> agencies = new LinkedHashMap<>();
        mapping(file)
                .flatMap(mapping -> new FieldReader(findings).readValue("agencies", SiteFields.AGENCIES, mapping))
                .map(value -> ((Value.Entries) value).entries())
                .ifPresent(entries -> entries.forEach((id, value) -> {
                    Values fields = ((Value.Group) value).fields();
                    if (fields.has("name")) {
                        agencies.put(id, agency(id, fields));
                    }
                }));
        return agencies;
    }

    private Optional<Yaml.Mapping> mapping(SourceFile file) {
        int before = findings.errorCount();
        Optional<Yaml> root = YamlReader.read(file, 0, file.text().length(), findings);
        if (root.isPresent() && root.get() instanceof Yaml.Mapping mapping) {
            return Optional.of(mapping);
        }
        if (findings.errorCount() == before) {
            findings.add(Problem.VALUE_NOT_FIELDS, file.span(0, 0), file.name(), "name");
        }
        return Optional.empty();
    }

    private Site site(Values values) {
        String name = values.text("name", "");
        List<String> types = values.texts("columnTypes");
        return new Site(
                name,
                values.text("domain", ""),
                url(values.text("url", "")),
                values.text("siteIdCode", ""),
                values.text("organiser", ""),
                values.text("description"),
                values.texts("keywords"),
                types.isEmpty() ? List.of("信息公开") : types,
                zone(values),
                values.group("outcomes").map(SiteReader::scheme).orElse(OutcomeScheme.NONE),
                values.choice("disclosure", Disclosure.class).orElse(null),
                values.choice("retention", Retention.class, Retention.TEN_YEARS),
                values.text("icp"),
                values.text("policeFiling"),
                values.text("phone"),
                values.text("email"),
                values.yes("integrity"),
                pageSize(values),
                fonts(values));
    }

    private static URI url(String text) {
        return URI.create(text.endsWith("/") ? text : text + "/");
    }

    private ZoneId zone(Values values) {
        String name = values.text("timeZone", "Asia/Shanghai");
        try {
            return ZoneId.of(name);
        } catch (DateTimeException unknown) {
            findings.add(Problem.VALUE_PATTERN, values.spanOf("timeZone"), "timeZone", name, "Asia/Shanghai");
            return ZoneId.of("UTC");
        }
    }

    private static OutcomeScheme scheme(Values values) {
        Map<String, String> codes = new LinkedHashMap<>();
        values.entries("codes").forEach((code, meaning) -> codes.put(code, ((Value.Text) meaning).text()));
        return new OutcomeScheme(values.text("scheme", ""), codes);
    }

    private int pageSize(Values values) {
        int size = Integer.parseInt(values.text("pageSize", "20"));
        if (size < MIN_PAGE || size > MAX_PAGE) {
            findings.add(
                    Problem.VALUE_PATTERN, values.spanOf("pageSize"), "pageSize", Integer.toString(size), "20 (5–500)");
        }
        return size;
    }

    private static Map<String, List<String>> fonts(Values values) {
        Map<String, List<String>> fonts = new LinkedHashMap<>();
        values.group("fonts").ifPresent(roles -> {
            for (String role : List.of("fangsong", "title", "hei", "kai", "latin")) {
                if (roles.has(role)) {
                    fonts.put(role, roles.texts(role));
                }
            }
        });
        return fonts;
    }

    private static Agency agency(String id, Values values) {
        String name = values.text("name", "");
        return new Agency(
                id,
                name,
                values.text("shortName", name),
                values.text("docPrefix"),
                values.text("address"),
                values.text("postcode"),
                values.text("phone"),
                values.text("email"),
                values.texts("formerNames"));
    }
}
