package org.fuhan.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.fuhan.model.Block;
import org.fuhan.model.Body;
import org.fuhan.model.OutcomeScheme;
import org.fuhan.model.Site;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A value is shown as it is, whatever it looks like. */
class HostileValuesTest {
    private static final String BAD = Samples.HOSTILE;
    private static final Entry ENTRY = new Entry(Samples.hostileLetter(), true, "letters/2021/zx-6-6-6.html");
    private static final Body BODY = new Body(
            List.of(
                    new Block.Heading(1, Samples.text(BAD)),
                    Samples.paragraph(BAD),
                    new Block.Figure("a.png", BAD, BAD)),
            List.of());

    @TempDir
    Path folder;

    private Site site;
    private Templates templates;
    private SitePages pages;

    @BeforeEach
    void open() throws IOException {
        Files.createDirectories(folder.resolve("assets/js"));
        Files.writeString(folder.resolve("assets/js/search.js"), "");
        site = Samples.site(BAD, new OutcomeScheme(BAD, Map.of(BAD, BAD)), true);
        templates = Templates.open(folder);
        pages = new SitePages(
                templates,
                site,
                List.of(Samples.HOUSING),
                Assets.load(templates),
                List.of(new Link(BAD, "lists/" + BAD + ".html")),
                (facet, value) -> "lists/" + value + ".html");
    }

    private static Document parse(byte[] page) {
        return Jsoup.parse(new String(page, StandardCharsets.UTF_8));
    }

    /** The page holds the value as text, and no element or attribute that the value would have made. */
    private static void assertLiteral(Document page, int atLeast) {
        assertEquals(0, page.select("b").size());
        for (Element script : page.select("script:not([src])")) {
            assertEquals("application/ld+json", script.attr("type"));
        }
        for (Element element : page.getAllElements()) {
            element.attributes()
                    .forEach(attribute -> assertTrue(
                            attribute.getKey().matches("[a-zA-Z:-]+"), element.tagName() + " " + attribute.getKey()));
        }
        int seen = page.text().split(java.util.regex.Pattern.quote(BAD), -1).length - 1;
        assertTrue(seen >= atLeast, "seen " + seen + " times");
        assertFalse(page.outerHtml().contains("=49"));
    }

    @Test
    void letterPageShowsEveryFieldLiterally() {
        LetterPage input = new LetterPage(
                ENTRY.letter(),
                true,
                BODY,
                ENTRY.address(),
                SampleSite.FILES,
                true,
                true,
                new Link(BAD, "letters/" + BAD),
                new Link(BAD, "letters/" + BAD),
                List.of(new Link(BAD, "letters/" + BAD)),
                new Link(BAD, "letters/" + BAD),
                new Link(BAD, "letters/" + BAD));
        Document page = parse(pages.letter(input));
        assertLiteral(page, 35);
        for (String name : List.of("SiteName", "ColumnName", "ArticleTitle", "Keywords", "ContentSource")) {
            assertEquals(BAD, page.expectFirst("meta[name=" + name + "]").attr("content"), name);
        }
        assertEquals(BAD, page.expectFirst("img").attr("alt"));
        assertEquals(BAD, page.expectFirst("h1").text());
    }

    @Test
    void structuredDataCannotEndItsScript() throws IOException {
        Document page = parse(pages.letter(LetterPage.of(ENTRY, BODY)));
        String data = page.expectFirst("script[type=application/ld+json]").data();
        assertFalse(data.contains("<"), data);
        assertTrue(texts(data).contains(BAD), data);
    }

    @Test
    void summaryNoticeAndOtherPagesShowTheValueLiterally() {
        Entry summary = new Entry(ENTRY.letter(), false, ENTRY.address());
        Document letter = parse(pages.letter(LetterPage.of(summary, Body.EMPTY)));
        assertEquals(BAD, letter.expectFirst(".letter-text h2 + p").text());
        assertLiteral(letter, 20);
        assertLiteral(
                parse(pages.withdrawn(
                        java.util.Objects.requireNonNull(ENTRY.letter().withdrawn()), ENTRY.address())),
                1);
        List<FacetPage> facets =
                List.of(new FacetPage(Facet.TOPIC, "lists/t.html", List.of(new Counted(BAD, "lists/" + BAD, 1))));
        assertLiteral(parse(pages.home(new HomePage(1, List.of(ENTRY), "lists/" + BAD, facets))), 5);
        assertLiteral(parse(pages.facet(facets.get(0))), 2);
        assertLiteral(parse(pages.statistics(new StatisticsPage(1, 1, facets))), 2);
        assertLiteral(parse(pages.search()), 2);
        assertLiteral(parse(pages.accessibility()), 2);
        assertLiteral(parse(pages.notFound()), 2);
        assertLiteral(parse(pages.redirect("old.html", new Link(BAD, "a/" + BAD))), 1);
        assertLiteral(
                parse(pages.list(new ListPage(
                        BAD,
                        null,
                        new Link(BAD, "x.html"),
                        List.of(ENTRY),
                        1,
                        1,
                        List.of("lists/" + BAD),
                        "lists/x.xml",
                        "lists/x.json"))),
                5);
    }

    @Test
    void linksToAnyAddressStayLinks() {
        Document page = parse(pages.redirect("old.html", new Link("新", "a/" + BAD + ".html")));
        String href = page.expectFirst("a").attr("href");
        assertTrue(href.matches("a/[A-Za-z0-9%._~!$&'()*+,;=:@/-]+"), href);
    }

    @Test
    void feedsHoldTheValueLiterally() throws IOException {
        Feeds feeds = new Feeds(templates, site, List.of(Samples.HOUSING));
        Feed feed = new Feed(BAD, "a.html", "a.xml", "a.json", List.of(ENTRY));
        Document atom = Jsoup.parse(new String(feeds.atom(feed), StandardCharsets.UTF_8), "", Parser.xmlParser());
        assertEquals(BAD, atom.expectFirst("entry > title").text());
        assertEquals(BAD, atom.expectFirst("category").attr("term"));
        assertEquals(BAD, atom.expectFirst("summary").text());
        assertTrue(texts(new String(feeds.json(feed), StandardCharsets.UTF_8)).contains(BAD));
    }

    @Test
    void letterJsonHoldsTheValueLiterally() throws IOException {
        byte[] json = new LetterJson(site, List.of(Samples.HOUSING)).file(ENTRY, BODY);
        List<String> texts = texts(new String(json, StandardCharsets.UTF_8));
        assertEquals(23, texts.stream().filter(BAD::equals).count());
    }

    @Test
    void summaryLetterGivesNothingOfItsBodyOrAttachmentsAway() throws IOException {
        Body body = new Body(List.of(Samples.paragraph("正文里的秘密")), List.of());
        Entry entry = new Entry(Samples.summaryLetter(), false, "letters/2021/zx-10-5-0487.html");
        String page = new String(pages.letter(LetterPage.of(entry, body)), StandardCharsets.UTF_8);
        String json =
                new String(new LetterJson(site, List.of(Samples.HOUSING)).file(entry, body), StandardCharsets.UTF_8);
        for (String hidden : List.of("正文里的秘密", "plan.pdf", "实施方案", "小区名单", ".pdf\"")) {
            assertFalse(page.contains(hidden), hidden);
            assertFalse(json.contains(hidden), hidden);
        }
    }

    @Test
    void tableRunsNoFormula() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (LettersCsv csv = new LettersCsv(site, List.of(Samples.HOUSING), out)) {
            csv.add(ENTRY);
        }
        String text = out.toString(StandardCharsets.UTF_8);
        assertTrue(text.startsWith("\uFEFF标识,"), text);
        assertTrue(text.contains(",\"'" + BAD.replace("\"", "\"\"") + "\","), text);
        assertFalse(text.contains(",="), text);
        assertFalse(text.contains(",\"="), text);
        assertTrue(text.endsWith("\r\n"), text);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "0487|\t0487",
                "127|\t127",
                "20250688|\t20250688",
                "1E5|\t1E5",
                "10-5|\t10-5",
                "2021/7|\t2021/7",
                "０４８７|\t０４８７",
                "DH0271|DH0271",
                "第127号|第127号",
                "=1+1|'=1+1",
                "+86|'+86",
                "-3|'-3",
                "@SUM(A1)|'@SUM(A1)",
                "＝1|'＝1",
            },
            ignoreLeadingAndTrailingWhitespace = false)
    void spreadsheetsKeepValuesAsText(String value, String written) {
        assertEquals(written, LettersCsv.text(value));
    }

    private static List<String> texts(String json) throws IOException {
        List<String> texts = new ArrayList<>();
        try (JsonParser parser = new JsonFactory().createParser(json)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (token == JsonToken.VALUE_STRING) {
                    texts.add(parser.getText());
                }
            }
        }
        return texts;
    }
}
