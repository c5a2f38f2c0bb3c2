package org.fuhan.html;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** All kinds of pages, made of the sample letters. Run it with a folder to look at them. */
final class SampleSite {
    static final LetterFiles FILES = new LetterFiles() {
        @Override
        public @Nullable ImageSize imageSize(String file) {
            return new ImageSize(800, 450);
        }

        @Override
        public long bytes(String file) {
            return 48_300;
        }
    };

    static final List<Link> NAVIGATION = List.of(
            new Link("年度", "lists/year/index.html"),
            new Link("承办单位", "lists/agency/index.html"),
            new Link("统计", Places.STATISTICS),
            new Link("检索", Places.SEARCH));

    private final SitePages pages;

    SampleSite(SitePages pages) {
        this.pages = pages;
    }

    static SitePages pages(Templates templates) throws IOException {
        ListAddresses lists = (facet, value) -> switch (facet) {
            case YEAR, AGENCY -> "lists/" + facet.key() + "/" + value + ".html";
            case TOPIC -> "lists/topic/" + value + ".html";
            case SESSION, OUTCOME, KIND -> "";
        };
        return new SitePages(
                templates,
                Samples.site(),
                List.of(Samples.HOUSING, Samples.TRANSPORT),
                Assets.load(templates),
                NAVIGATION,
                lists);
    }

    static List<Entry> entries() {
        return List.of(
                new Entry(Samples.letter(), true, "letters/2021/zx-10-5-127.html"),
                new Entry(Samples.summaryLetter(), false, "letters/2021/zx-10-5-0487.html"),
                new Entry(Samples.mergedLetter(), true, "letters/2021/rd-17-3-042.html"));
    }

    static LetterPage letterPage(boolean preview) {
        return new LetterPage(
                Samples.letter(),
                true,
                Samples.body(),
                "letters/2021/zx-10-5-127.html",
                FILES,
                true,
                preview,
                new Link("关于对区十七届人大三次会议第42号、第58号建议的答复", "letters/2021/rd-17-3-042.html"),
                new Link("关于对区政协十届五次会议第0487号提案的答复", "letters/2021/zx-10-5-0487.html"),
                List.of(new Link("关于老旧小区加装电梯的答复", "letters/2020/zx-10-4-031.html")),
                null,
                null);
    }

    static List<FacetPage> facets() {
        return List.of(
                new FacetPage(
                        Facet.YEAR,
                        "lists/year/index.html",
                        List.of(new Counted("2021年", "lists/year/2021.html", 3), new Counted("2020年", "", 1))),
                new FacetPage(
                        Facet.AGENCY,
                        "lists/agency/index.html",
                        List.of(
                                new Counted("区住建局", "lists/agency/housing.html", 2),
                                new Counted("区交通局", "lists/agency/transport.html", 1))));
    }

    static ListPage listPage(int number) {
        return new ListPage(
                "2021年",
                Facet.YEAR,
                new Link("按年度查找", "lists/year/index.html"),
                entries(),
                203,
                number,
                java.util.stream.IntStream.rangeClosed(1, 11)
                        .mapToObj(n -> "lists/year/2021" + (n == 1 ? "" : "-" + n) + ".html")
                        .toList(),
                "lists/year/2021.xml",
                "lists/year/2021.json");
    }

    /** Every page by its address. */
    Map<String, byte[]> all() {
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("letters/2021/zx-10-5-127.html", pages.letter(letterPage(false)));
        files.put("letters/2021/draft.html", pages.letter(letterPage(true)));
        for (Entry entry : entries().subList(1, 3)) {
            files.put(entry.address(), pages.letter(LetterPage.of(entry, Samples.body())));
        }
        String withdrawn = "letters/2021/zx-10-5-009.html";
        files.put(
                withdrawn,
                pages.withdrawn(
                        java.util.Objects.requireNonNull(
                                Samples.withdrawnLetter().withdrawn()),
                        withdrawn));
        files.put(Places.HOME, pages.home(new HomePage(203, entries(), "lists/all/index.html", facets())));
        files.put("lists/year/2021.html", pages.list(listPage(1)));
        files.put("lists/year/2021-5.html", pages.list(listPage(5)));
        files.put("lists/year/index.html", pages.facet(facets().get(0)));
        files.put(Places.STATISTICS, pages.statistics(new StatisticsPage(203, 204, facets())));
        files.put(Places.SEARCH, pages.search());
        files.put(Places.ACCESSIBILITY, pages.accessibility());
        files.put(Places.NOT_FOUND, pages.notFound());
        files.put(
                "old/page.html",
                pages.redirect("old/page.html", new Link("新页", entries().get(0).address())));
        return files;
    }

    public static void main(String[] args) throws IOException {
        Path folder = Path.of(args[0]);
        Templates templates = Templates.open(args.length > 1 ? Path.of(args[1]) : null);
        for (Map.Entry<String, byte[]> file :
                new SampleSite(pages(templates)).all().entrySet()) {
            write(folder.resolve(file.getKey()), file.getValue());
        }
        for (Assets.Asset asset : Assets.load(templates).all()) {
            write(folder.resolve(asset.address()), asset.bytes());
        }
    }

    private static void write(Path file, byte[] bytes) throws IOException {
        Files.createDirectories(file.getParent());
        Files.write(file, bytes);
    }
}
