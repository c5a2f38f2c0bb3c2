package org.fuhan.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.fuhan.Browser;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The shipped script in Chromium, from a folder, under a policy that allows scripts of the site only. */
final class SearchPageTest {
    private static final String PAGE = """
            <!DOCTYPE html><html lang=zh-CN><meta charset=utf-8>
            <meta http-equiv=Content-Security-Policy content="default-src 'none'; script-src 'self'; form-action 'self'">
            <title>检索</title>
            <form role=search id=search-form action=search.html><input type=search name=q id=search-q aria-label=检索></form>
            <p id=search-status role=status></p><ol id=search-results></ol>
            <script src=search.js defer data-base="search/"></script>
            """;
    private static final String FIND_ALL = """
            async query => {
              const search = await fuhanSearch.find(query);
              const all = [];
              while (search.next) {
                const hits = await search.next(50);
                if (!hits.length) break;
                all.push(...hits.map(hit => hit.ordinal));
              }
              return JSON.stringify([search.sure, search.atMost, all]);
            }
            """;

    @TempDir
    static Path site;

    private static final List<SearchDocument> LETTERS = Corpus.letters(500, 11);
    private static final List<List<String>> FOLDED = LETTERS.stream()
            .map(letter -> Corpus.lines(letter).stream().map(FoldingTest::fold).toList())
            .toList();
    private static Browser browser;
    private static Page page;

    @BeforeAll
    static void writeSite() throws IOException {
        Files.writeString(site.resolve("search.html"), PAGE);
        Files.copy(Path.of("templates/assets/js/search.js"), site.resolve("search.js"));
        Files.createDirectories(site.resolve("search/g"));
        Files.createDirectories(site.resolve("search/t"));
        try (SearchIndex index = new SearchIndex(site, LETTERS.size())) {
            LETTERS.forEach(index::add);
            index.write((name, bytes) -> Files.write(site.resolve(name), bytes));
        }
        browser = new Browser();
        page = browser.open(site.resolve("search.html"));
        page.evaluate("() => fuhanSearch.ready().then(() => 0)");
    }

    @AfterAll
    static void close() {
        browser.close();
    }

    @Test
    void theScriptPassesTheSharedExamples() throws IOException {
        for (Examples example : Examples.read("fold")) {
            Object folded = page.evaluate("text => fuhanSearch.fold(text).text", example.given());
            assertEquals(example.wanted(), folded, example.given());
        }
        for (Examples example : Examples.read("words")) {
            Object words = page.evaluate("query => fuhanSearch.words(query).join(' | ')", example.given());
            assertEquals(example.wanted(), words, example.given());
        }
    }

    @Test
    void foldsEveryCharacterAsTheProgramDoes() {
        for (int start = 0; start < 1 << 16; start += 512) {
            StringBuilder text = new StringBuilder();
            IntStream.range(start, start + 512)
                    .filter(c -> c < 0xD800 || c > 0xDFFF)
                    .forEach(c -> text.append((char) c).append("国 a"));
            assertEquals(
                    FoldingTest.fold(text.toString()),
                    page.evaluate("text => fuhanSearch.fold(text).text", text.toString()));
        }
    }

    @Test
    void findsWhatReadingEveryLetterFindsAndNothingElse() {
        Random random = new Random(3);
        int found = 0;
        for (int i = 0; i < 300; i++) {
            String query = query(random);
            List<String> words = List.of(
                    ((String) page.evaluate("query => fuhanSearch.words(query).join('\\n')", query)).split("\n"));
            String wanted = oracle(words).toString();
            String[] answer = ((String) page.evaluate(FIND_ALL, query)).split(",", 3);
            List<Integer> hits = ordinals(answer[2]);
            assertEquals(wanted, hits.stream().sorted().toList().toString(), "query " + query);
            assertEquals("[true", answer[0], "query " + query);
            assertEquals(hits.size(), Integer.parseInt(answer[1]), "query " + query);
            found += hits.isEmpty() ? 0 : 1;
        }
        assertTrue(found > 200, "queries with hits: " + found);
    }

    private static List<Integer> ordinals(String json) {
        String inside = json.replaceAll("[\\[\\]]", "");
        return inside.isEmpty()
                ? List.of()
                : List.of(inside.split(",")).stream().map(Integer::valueOf).toList();
    }

    /** A part of a letter of 1 to 12 characters, two parts, or, one time in five, a part with its middle turned round. */
    private static String query(Random random) {
        String query = part(random);
        return switch (random.nextInt(5)) {
            case 0 -> query + " " + part(random);
            case 1 -> new StringBuilder(query).reverse().toString();
            default -> query;
        };
    }

    private static String part(Random random) {
        while (true) {
            SearchDocument letter = LETTERS.get(random.nextInt(LETTERS.size()));
            List<String> lines = Corpus.lines(letter);
            String line = lines.get(random.nextInt(lines.size()));
            int size = Math.min(line.length(), 1 + random.nextInt(12));
            int from = random.nextInt(line.length() - size + 1);
            String part = line.substring(from, from + size);
            if (!FoldingTest.fold(part.replaceAll("[\"“”＂]", "")).isEmpty()) {
                return part;
            }
        }
    }

    private static List<Integer> oracle(List<String> words) {
        return IntStream.range(0, FOLDED.size())
                .filter(i ->
                        words.stream().allMatch(word -> FOLDED.get(i).stream().anyMatch(line -> line.contains(word))))
                .boxed()
                .toList();
    }

    @Test
    void showsHitsMarkedAtTheirTruePlace() {
        Page own = open("?q=第127号");
        own.waitForSelector("#search-results li");
        List<String> marks = own.locator("mark").allTextContents();
        assertTrue(marks.size() >= 10, "marks: " + marks);
        marks.forEach(mark -> assertEquals("第127号", FoldingTest.fold(mark)));
        assertTrue(own.locator("#search-results a").first().getAttribute("href").startsWith("letters/"));
        own.close();
    }

    @Test
    void typingSubmittingAndGoingBackKeepTheQueryInTheAddress() {
        Page own = open("");
        own.keyboard().press("/");
        own.keyboard().type("养老");
        own.waitForSelector("#search-results li");
        own.waitForURL("**q=%E5%85%BB%E8%80%81");
        assertEquals(10, own.locator("#search-results li").count());
        own.locator("#search-q").fill("没有这几个字吧");
        own.keyboard().press("Enter");
        own.waitForFunction("() => document.getElementById('search-status').textContent.startsWith('没有找到')");
        assertEquals(0, own.locator("#search-results li").count());
        own.goBack();
        own.waitForSelector("#search-results li");
        assertEquals("养老", own.locator("#search-q").inputValue());
        own.close();
    }

    @Test
    void moreButtonEndsWhenAllIsShown() {
        Page own = open("?q=区教育局");
        own.waitForSelector("#search-results li");
        int presses = 0;
        while (own.locator(".search-more").isVisible()) {
            int shown = own.locator("#search-results li").count();
            own.locator(".search-more").click();
            own.locator("#search-results li").nth(shown).waitFor();
            assertTrue(++presses < 60);
        }
        long wanted = oracle(List.of("区教育局")).size();
        assertEquals(wanted, own.locator("#search-results li").count());
        assertEquals(
                "共找到 " + wanted + " 件，已显示 " + wanted + " 件。",
                own.locator("#search-status").textContent());
        own.close();
    }

    @Test
    void hostileTextStaysText() {
        Page own = open("?q=%3Cb%3E");
        own.waitForSelector(
                "#search-results li", new Page.WaitForSelectorOptions().setState(WaitForSelectorState.ATTACHED));
        assertEquals(0, own.locator("#search-results b").count());
        own.close();
    }

    @Test
    void nothingBreaksTheSecurityPolicy() {
        open("?q=养老").close();
        assertEquals(List.of(), browser.errors());
    }

    private static Page open(String query) {
        Page own = browser.page();
        own.navigate(site.resolve("search.html").toUri() + query);
        return own;
    }
}
