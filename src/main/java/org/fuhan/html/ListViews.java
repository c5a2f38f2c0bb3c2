package org.fuhan.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.fuhan.html.FrameView.AlternateView;
import org.fuhan.html.FrameView.LinkView;
import org.fuhan.model.Letter;
import org.fuhan.model.Proposal;

/** Turns lists of letters and of lists into what their pages show. */
final class ListViews {
    /** Pages shown on either side of the current one. */
    private static final int NEAR = 2;

    private final Offices offices;
    private final Frames frames;

    ListViews(Offices offices, Frames frames) {
        this.offices = offices;
        this.frames = frames;
    }

    /**
     * A letter in a list.
     *
     * @param origin session and number, or how many proposals a merged reply answers
     * @param outcome the code, or empty
     */
    record EntryView(
            String title,
            String href,
            String agency,
            String origin,
            String proposers,
            String outcome,
            String date,
            String iso,
            boolean whole) {}

    /** A page of a list. {@code gap} stands for pages left out before this one. */
    record NumberView(int number, String href, boolean current, boolean gap) {}

    record ListView(
            PageView page,
            String label,
            int total,
            int number,
            int count,
            List<EntryView> entries,
            List<NumberView> numbers,
            String previous,
            String next,
            List<AlternateView> feeds) {}

    /** A list with its count; {@code share} is the count's part of the largest, 0 to 100, for a bar. */
    record CountView(String title, String href, int letters, String share) {}

    record GroupView(String key, String label, String href, List<CountView> lists) {}

    record FacetView(PageView page, String label, List<CountView> lists) {}

    record HomeView(PageView page, int letters, String all, List<EntryView> latest, List<GroupView> groups) {}

    record StatisticsView(PageView page, int letters, int proposals, List<GroupView> groups) {}

    ListView list(ListPage input) {
        String address = input.address();
        Links links = Links.on(address);
        Link above = input.above();
        String section = above == null ? input.addresses().get(0) : above.address();
        String title = input.number() == 1 ? input.title() : input.title() + "（第" + input.number() + "页）";
        List<AlternateView> feeds = frames.feeds(links, input.title(), input.atom(), input.jsonFeed());
        List<LinkView> trail = above == null ? frames.trail(address) : frames.trail(address, above);
        return new ListView(
                frames.page(title, address, section, trail, feeds),
                input.facet() == null ? "" : input.facet().chinese(),
                input.total(),
                input.number(),
                input.addresses().size(),
                entries(input.entries(), links),
                numbers(input, links),
                input.number() == 1 ? "" : links.to(input.addresses().get(input.number() - 2)),
                input.number() == input.addresses().size()
                        ? ""
                        : links.to(input.addresses().get(input.number())),
                feeds);
    }

    FacetView facet(FacetPage input) {
        String address = input.address();
        PageView page = frames.page("按" + input.facet().chinese() + "查找", address, address, frames.trail(address));
        return new FacetView(page, input.facet().chinese(), counts(input.lists(), Links.on(address)));
    }

    HomeView home(HomePage input, PageView page) {
        Links links = Links.on(Places.HOME);
        return new HomeView(
                page,
                input.letters(),
                links.to(input.all()),
                entries(input.latest(), links),
                input.facets().stream().map(facet -> group(facet, links)).toList());
    }

    StatisticsView statistics(StatisticsPage input) {
        String address = Places.STATISTICS;
        Links links = Links.on(address);
        return new StatisticsView(
                frames.page("统计数据", address, address, frames.trail(address)),
                input.letters(),
                input.proposals(),
                input.tables().stream().map(table -> group(table, links)).toList());
    }

    private static GroupView group(FacetPage facet, Links links) {
        String href = facet.address().isEmpty() ? "" : links.to(facet.address());
        return new GroupView(facet.facet().key(), facet.facet().chinese(), href, counts(facet.lists(), links));
    }

    private static List<CountView> counts(List<Counted> lists, Links links) {
        int largest = lists.stream().mapToInt(Counted::letters).max().orElse(0);
        List<CountView> views = new ArrayList<>();
        for (Counted list : lists) {
            String href = list.address().isEmpty() ? "" : links.to(list.address());
            double share = largest == 0 ? 0 : 100.0 * list.letters() / largest;
            views.add(new CountView(list.title(), href, list.letters(), String.format(Locale.ROOT, "%.1f", share)));
        }
        return views;
    }

    private List<EntryView> entries(List<Entry> entries, Links links) {
        return entries.stream().map(entry -> entry(entry, links)).toList();
    }

    private EntryView entry(Entry entry, Links links) {
        Letter letter = entry.letter();
        boolean single = letter.proposals().size() == 1;
        Proposal first =
                letter.proposals().isEmpty() ? null : letter.proposals().get(0);
        return new EntryView(
                letter.title(),
                links.to(entry.address()),
                offices.of(letter).shortName(),
                first == null
                        ? ""
                        : single
                                ? Words.origin(first)
                                : "并案" + letter.proposals().size() + "件",
                first == null || !single ? "" : Words.proposers(first.proposers()),
                Words.orEmpty(letter.outcome()),
                Words.date(letter.date()),
                letter.date().toString(),
                entry.whole());
    }

    /** The first, the last, and those near the current page. */
    private static List<NumberView> numbers(ListPage input, Links links) {
        int count = input.addresses().size();
        List<NumberView> numbers = new ArrayList<>();
        int before = 0;
        for (int number = 1; number <= count; number++) {
            boolean shown = number == 1 || number == count || Math.abs(number - input.number()) <= NEAR;
            if (shown) {
                String href = links.to(input.addresses().get(number - 1));
                numbers.add(new NumberView(number, href, number == input.number(), number != before + 1));
                before = number;
            }
        }
        return count < 2 ? List.of() : numbers;
    }
}
