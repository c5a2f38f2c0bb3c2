package org.fuhan.html;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.stream.Collectors;
import org.fuhan.model.Agency;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each kind of page and data file, exactly. */
class PageGoldenTest {
    private static final List<Agency> AGENCIES = List.of(Samples.HOUSING, Samples.TRANSPORT);
    private static final Map<String, String> NAMES = Map.ofEntries(
            Map.entry("letters/2021/zx-10-5-127.html", "letter-with-all-parts.html"),
            Map.entry("letters/2021/draft.html", "letter-as-a-draft.html"),
            Map.entry("letters/2021/zx-10-5-0487.html", "letter-of-which-the-summary-is-public.html"),
            Map.entry("letters/2021/rd-17-3-042.html", "letter-to-merged-proposals.html"),
            Map.entry("letters/2021/zx-10-5-009.html", "withdrawn-letter.html"),
            Map.entry("index.html", "home.html"),
            Map.entry("lists/year/2021.html", "list-first-page.html"),
            Map.entry("lists/year/2021-5.html", "list-page-in-the-middle.html"),
            Map.entry("lists/year/index.html", "lists-of-a-facet.html"),
            Map.entry("statistics.html", "statistics.html"),
            Map.entry("search.html", "search.html"),
            Map.entry("accessibility.html", "accessibility-statement.html"),
            Map.entry("404.html", "page-not-found.html"),
            Map.entry("old/page.html", "redirect-from-an-old-address.html"));

    @TempDir
    static Path folder;

    private static Templates templates;
    private static Map<String, byte[]> pages;

    @BeforeAll
    static void makePages() throws IOException {
        // Fixed assets keep their hashes out of the goldens when the look changes.
        Files.createDirectories(folder.resolve("assets/js"));
        Files.createDirectories(folder.resolve("assets/css"));
        Files.writeString(folder.resolve("assets/css/site.css"), "/* style */");
        Files.writeString(folder.resolve("assets/js/site.js"), "/* site */");
        Files.writeString(folder.resolve("assets/js/search.js"), "/* search */");
        templates = Templates.open(folder);
        pages = new SampleSite(SampleSite.pages(templates)).all();
    }

    @Test
    void everyKindOfPageIsAsExpected() throws IOException {
        assertEquals(NAMES.keySet(), pages.keySet());
        for (Map.Entry<String, byte[]> page : pages.entrySet()) {
            Golden.check("pages/" + NAMES.get(page.getKey()), page.getValue());
        }
    }

    @Test
    void feedsAreAsExpected() throws IOException {
        Feeds feeds = new Feeds(templates, Samples.site(), AGENCIES);
        Feed feed = new Feed(
                "2021年", "lists/year/2021.html", "lists/year/2021.xml", "lists/year/2021.json", SampleSite.entries());
        Golden.check("data/list.atom.xml", feeds.atom(feed));
        Golden.check("data/list.feed.json", feeds.json(feed));
    }

    @Test
    void openDataIsAsExpected() throws IOException {
        LetterJson letterJson = new LetterJson(Samples.site(), AGENCIES);
        Golden.check("data/letter.json", letterJson.file(SampleSite.entries().get(0), Samples.body()));
        Golden.check(
                "data/summary-letter.json", letterJson.file(SampleSite.entries().get(1), Samples.body()));
        ByteArrayOutputStream csv = new ByteArrayOutputStream();
        ByteArrayOutputStream json = new ByteArrayOutputStream();
        try (LettersCsv rows = new LettersCsv(Samples.site(), AGENCIES, csv);
                LettersJson all = new LettersJson(letterJson, json)) {
            for (Entry entry : SampleSite.entries()) {
                rows.add(entry);
                all.add(entry);
            }
        }
        Golden.check("data/letters.csv", csv.toByteArray());
        Golden.check("data/letters.json", json.toByteArray());
    }

    @Test
    void siteMapsAreAsExpected() throws IOException {
        SiteMaps maps = new SiteMaps(templates, Samples.site());
        List<SiteMaps.Place> places = List.of(
                new SiteMaps.Place("index.html", null),
                new SiteMaps.Place("letters/2021/甲&乙.html", LocalDate.of(2021, 7, 26)));
        Golden.check("data/sitemap.xml", maps.map(places));
        Golden.check("data/sitemap-index.xml", maps.index(List.of("sitemap-1.xml", "sitemap-2.xml")));
        Golden.check("data/robots.txt", maps.robots());
        List<SiteMaps.Place> tooMany = Collections.nCopies(SiteMaps.MAX + 1, places.get(0));
        assertThrows(IllegalArgumentException.class, () -> maps.map(tooMany));
    }

    @Test
    void anotherLocaleAndTimeZoneGiveTheSameBytes() throws IOException {
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            TimeZone.setDefault(TimeZone.getTimeZone("America/New_York"));
            Map<String, byte[]> again = new SampleSite(SampleSite.pages(Templates.open(folder))).all();
            again.forEach((address, bytes) -> assertArrayEquals(pages.get(address), bytes, address));
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void pagesAreWellFormedAndHaveOneOfEachId() {
        pages.forEach((address, bytes) -> {
            Document page = Jsoup.parse(new String(bytes, StandardCharsets.UTF_8));
            List<String> ids = page.select("[id]").stream().map(Element::id).toList();
            assertEquals(ids.size(), ids.stream().distinct().count(), address + ids);
            assertEquals("zh-CN", page.expectFirst("html").attr("lang"), address);
            assertEquals(
                    0,
                    page.select("[style], [onclick], style, script:not([src]):not([type])")
                            .size(),
                    address);
            for (Element link : page.select("a[href^=#]")) {
                assertEquals(
                        1,
                        page.select("[id=" + link.attr("href").substring(1) + "]")
                                .size(),
                        address + link);
            }
            List<Element> unnamed = page.select("button, a").stream()
                    .filter(e -> e.text().isBlank())
                    .toList();
            assertEquals(List.of(), unnamed, address);
        });
    }

    @Test
    void headingsNeverSkipARank() {
        pages.forEach((address, bytes) -> {
            int last = 0;
            Document page = Jsoup.parse(new String(bytes, StandardCharsets.UTF_8));
            for (Element heading : page.select("main :is(h1, h2, h3, h4, h5)")) {
                int rank = heading.tagName().charAt(1) - '0';
                assertEquals(Math.min(rank, last + 1), rank, address + " " + heading.text());
                last = rank;
            }
        });
    }

    @Test
    void policyStandsBeforeEverythingItGoverns() {
        pages.forEach((address, bytes) -> {
            List<String> head = Jsoup.parse(new String(bytes, StandardCharsets.UTF_8)).head().children().stream()
                    .map(element -> element.attr("charset") + element.attr("http-equiv"))
                    .collect(Collectors.toList());
            assertEquals(List.of("utf-8", "Content-Security-Policy"), head.subList(0, 2), address);
        });
    }
}
