package org.fuhan.build;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.fuhan.Browser;
import org.fuhan.model.Field;
import org.fuhan.model.LetterFields;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The sample archive, built once: what a visitor finds, by folder and in a real browser. */
class SampleSiteTest {
    @TempDir
    private static Path folder = Path.of("");

    private static Path site = Path.of("");

    @BeforeAll
    static void build() throws IOException {
        site = folder.resolve("site");
        BuildReport report = build(site, 2);
        assertEquals(
                List.of(),
                report.diagnostics().stream().filter(one -> one.isError()).toList());
        assertTrue(report.publication().isPresent());
    }

    private static BuildReport build(Path output, int threads) throws IOException {
        return SiteBuild.run(new BuildOptions(
                Path.of("."),
                output,
                AsOf.local(java.time.LocalDateTime.of(2026, 11, 1, 0, 0)),
                false,
                true,
                threads,
                Settings.fontPlaces()));
    }

    @Test
    void everyLinkAndAnchorLeadsSomewhere() throws IOException {
        List<String> broken = new ArrayList<>();
        for (Path page : files(".html")) {
            Document document = Jsoup.parse(page, "UTF-8");
            for (Element element : document.select("[href], [src]")) {
                String target = element.hasAttr("href") ? element.attr("href") : element.attr("src");
                if (!leads(page, document, target)) {
                    broken.add(site.relativize(page) + " -> " + target);
                }
            }
        }
        assertEquals(List.of(), broken);
    }

    private static boolean leads(Path page, Document document, String target) throws IOException {
        if (target.matches("(https?|mailto|tel):.*")) {
            return true;
        }
        if (target.startsWith("/")) {
            return page.endsWith("404.html")
                    && Files.exists(
                            site.resolve(target.replaceFirst("^/jytabl/", "").replaceFirst("#.*", "")));
        }
        String[] parts = target.split("#", 2);
        String path = java.net.URLDecoder.decode(parts[0].replaceFirst("\\?.*", ""), UTF_8);
        Path file = path.isEmpty() ? page : page.resolveSibling(path);
        if (!Files.isRegularFile(file)) {
            return false;
        }
        Document there = parts.length < 2 || file.equals(page) ? document : Jsoup.parse(file, "UTF-8");
        return parts.length < 2 || parts[1].isEmpty() || there.getElementById(parts[1]) != null;
    }

    @Test
    void aReaderFindsAWordOfABodyFromTheFolderAndOpensTheLetter() {
        try (Browser browser = new Browser()) {
            Page page = browser.open(site.resolve("index.html"));
            page.fill("main input[name=q]", "柳堤社区");
            page.press("main input[name=q]", "Enter");
            page.waitForSelector("#search-results a");
            assertTrue(
                    page.locator("#search-results mark").first().textContent().contains("柳堤社区"));
            page.locator("#search-results a").first().click();
            page.waitForSelector("main h1, article h1");
            assertTrue(page.url().contains("/letters/2024/"), page.url());
            assertEquals(List.of(), browser.errors());
        }
    }

    @Test
    void noPageMakesTheBrowserComplain() throws IOException {
        try (Browser browser = new Browser()) {
            Page page = browser.page();
            for (Path file : files(".html")) {
                // A redirect leaves at once; the error page has links from the server's root, for any depth.
                Document document = Jsoup.parse(file, "UTF-8");
                if (document.select("meta[http-equiv=refresh]").isEmpty() && !file.endsWith("404.html")) {
                    page.navigate(file.toUri().toString());
                }
            }
            assertEquals(List.of(), browser.errors());
        }
    }

    @Test
    void everyWholeLetterHasAPdfThatOpens() throws IOException {
        List<Path> pdfs = files(".pdf");
        assertTrue(pdfs.size() >= 20, "only " + pdfs.size());
        for (Path pdf : pdfs) {
            try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
                assertTrue(document.getNumberOfPages() >= 1);
                assertFalse(document.getDocumentInformation().getTitle().isBlank());
            }
        }
    }

    @Test
    void theBytesAreTheSameInAnotherLocaleZoneAndNumberOfThreads() throws IOException {
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        Path again = folder.resolve("again");
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            TimeZone.setDefault(TimeZone.getTimeZone("America/Los_Angeles"));
            build(again, 3);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
        assertEquals(manifest(site), manifest(again));
    }

    @Test
    void theManifestNamesEveryFileWithItsHash() throws Exception {
        TreeSet<String> listed = new TreeSet<>();
        for (String line : manifest(site).split("\n", -1)) {
            if (!line.isEmpty()) {
                byte[] bytes = Files.readAllBytes(site.resolve(line.substring(66)));
                byte[] hash = java.security.MessageDigest.getInstance("SHA-256").digest(bytes);
                assertEquals(line.substring(0, 64), java.util.HexFormat.of().formatHex(hash), line);
                listed.add(line.substring(66));
            }
        }
        TreeSet<String> present = new TreeSet<>();
        files("").forEach(file -> present.add(site.relativize(file).toString().replace('\\', '/')));
        present.remove("manifest-sha256.txt");
        assertEquals(present, listed);
    }

    private static String manifest(Path built) throws IOException {
        return Files.readString(built.resolve("manifest-sha256.txt"));
    }

    private static List<Path> files(String suffix) throws IOException {
        try (Stream<Path> all = Files.walk(site)) {
            return all.filter(Files::isRegularFile)
                    .filter(file -> file.toString().endsWith(suffix))
                    .sorted()
                    .toList();
        }
    }

    @Test
    void theJsonOfALetterFollowsTheFieldTable() throws IOException {
        List<String> open = LetterFields.ALL.stream()
                .filter(Field::isPublic)
                .map(Field::key)
                .toList();
        List<String> hidden = LetterFields.ALL.stream()
                .filter(field -> !field.isPublic())
                .map(Field::key)
                .toList();
        TreeSet<String> seen = new TreeSet<>();
        try (Stream<Path> letters = Files.walk(site.resolve("letters"))) {
            for (Path json :
                    letters.filter(file -> file.toString().endsWith(".json")).toList()) {
                List<String> keys = keys(json);
                assertTrue(keys.stream().noneMatch(hidden::contains), json + ": " + keys);
                List<Integer> order = keys.stream()
                        .map(open::indexOf)
                        .filter(index -> index >= 0)
                        .toList();
                assertEquals(order.stream().sorted().toList(), order, json.toString());
                seen.addAll(keys);
            }
        }
        seen.removeAll(open);
        assertEquals(new TreeSet<>(List.of("id", "text", "url")), seen);
    }

    private static List<String> keys(Path json) throws IOException {
        List<String> keys = new ArrayList<>();
        try (JsonParser parser = new JsonFactory().createParser(Files.readAllBytes(json))) {
            parser.nextToken();
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                keys.add(parser.currentName());
                parser.nextToken();
                parser.skipChildren();
            }
        }
        return keys;
    }

    @Test
    void aRareCharacterOfANameStandsAsItselfEverywhere() throws IOException {
        String name = "骆\uD872\uDF4E";
        Path letters = site.resolve("letters/2026");
        for (Path file : List.of(
                letters.resolve("rd-17-5-011.html"),
                letters.resolve("rd-17-5-011.json"),
                site.resolve("data/letters.csv"),
                site.resolve("data/letters.json"))) {
            assertTrue(Files.readString(file).contains(name), file.toString());
        }
        try (PDDocument pdf = Loader.loadPDF(letters.resolve("rd-17-5-011.pdf").toFile())) {
            assertTrue(new org.apache.pdfbox.text.PDFTextStripper().getText(pdf).contains(name));
        }
    }
}
