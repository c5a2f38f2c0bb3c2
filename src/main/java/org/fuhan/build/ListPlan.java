package org.fuhan.build;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fuhan.archive.Archive;
import org.fuhan.archive.LetterPaths;
import org.fuhan.archive.PublicLetter;
import org.fuhan.archive.Shelf;
import org.fuhan.html.Counted;
import org.fuhan.html.Entry;
import org.fuhan.html.Facet;
import org.fuhan.html.FacetPage;
import org.fuhan.html.Feed;
import org.fuhan.html.HomePage;
import org.fuhan.html.Link;
import org.fuhan.html.ListAddresses;
import org.fuhan.html.ListPage;
import org.fuhan.html.Places;
import org.fuhan.html.StatisticsPage;

/** Which list pages and feeds the site has and where. A list of a value is {@code <facet>/<value>.html}. */
final class ListPlan implements ListAddresses {
    private static final String ALL = "letters";
    private static final int NEWEST_AT_HOME = 10;
    private static final int VALUES_AT_HOME = 8;
    private static final int FEED_ENTRIES = 20;

    private final Archive archive;
    private final int pageSize;
    private final Map<Facet, Map<String, String>> addresses = new HashMap<>();

    ListPlan(Archive archive, int pageSize) {
        this.archive = archive;
        this.pageSize = pageSize;
        for (Shelf shelf : archive.shelves()) {
            addresses.computeIfAbsent(facet(shelf), any -> new HashMap<>()).put(shelf.value(), base(shelf) + ".html");
        }
    }

    @Override
    public String of(Facet facet, String value) {
        return addresses.getOrDefault(facet, Map.of()).getOrDefault(value, "");
    }

    /** One list with all its pages and its feed; pages are made when asked for, so that none waits in memory. */
    record Listing(String title, Optional<Shelf> shelf, String base, List<PublicLetter> letters, List<String> pages) {}

    /** The list of all letters first, then one for each value. */
    List<Listing> listings() {
        List<Listing> listings = new ArrayList<>();
        if (!archive.letters().isEmpty()) {
            listings.add(listing("全部答复", Optional.empty(), ALL, archive.letters()));
        }
        archive.shelves()
                .forEach(
                        shelf -> listings.add(listing(shelf.name(), Optional.of(shelf), base(shelf), shelf.letters())));
        return listings;
    }

    private Listing listing(String title, Optional<Shelf> shelf, String base, List<PublicLetter> letters) {
        List<String> pages = new ArrayList<>();
        for (int first = 0; first < letters.size(); first += pageSize) {
            pages.add(first == 0 ? base + ".html" : base + "/" + (pages.size() + 1) + ".html");
        }
        return new Listing(title, shelf, base, letters, List.copyOf(pages));
    }

    /**
     * One page of a list.
     *
     * @param number from 1
     */
    ListPage page(Listing listing, int number) {
        int from = (number - 1) * pageSize;
        int to = Math.min(listing.letters().size(), from + pageSize);
        Facet facet = listing.shelf().map(ListPlan::facet).orElse(null);
        Link above = listing.shelf()
                .map(shelf -> new Link(shelf.facet().chinese(), shelf.facet().folder() + ".html"))
                .orElse(null);
        return new ListPage(
                listing.title(),
                facet,
                above,
                listing.letters().subList(from, to).stream()
                        .map(ListPlan::entry)
                        .toList(),
                listing.letters().size(),
                number,
                listing.pages(),
                atom(listing),
                json(listing));
    }

    /** The feed of a list: its newest letters. */
    Feed feed(Listing listing) {
        return new Feed(
                listing.title(),
                listing.base() + ".html",
                atom(listing),
                json(listing),
                listing.letters().stream()
                        .limit(FEED_ENTRIES)
                        .map(ListPlan::entry)
                        .toList());
    }

    private static String atom(Listing listing) {
        return listing.shelf().isEmpty() ? Places.ATOM : listing.base() + ".xml";
    }

    private static String json(Listing listing) {
        return listing.shelf().isEmpty() ? Places.JSON_FEED : listing.base() + ".json";
    }

    /** The pages that name all values of a facet; none for a facet without values. */
    List<FacetPage> facetPages() {
        List<FacetPage> pages = new ArrayList<>();
        for (org.fuhan.archive.Facet facet : org.fuhan.archive.Facet.values()) {
            List<Counted> lists = archive.shelves(facet).stream()
                    .map(shelf -> new Counted(
                            shelf.name(), base(shelf) + ".html", shelf.letters().size()))
                    .toList();
            if (!lists.isEmpty()) {
                pages.add(new FacetPage(Facet.valueOf(facet.name()), facet.folder() + ".html", lists));
            }
        }
        return pages;
    }

    HomePage home() {
        List<FacetPage> first = facetPages().stream()
                .map(page -> new FacetPage(
                        page.facet(),
                        page.address(),
                        page.lists().stream().limit(VALUES_AT_HOME).toList()))
                .toList();
        return new HomePage(
                archive.letters().size(),
                archive.letters().stream()
                        .limit(NEWEST_AT_HOME)
                        .map(ListPlan::entry)
                        .toList(),
                ALL + ".html",
                first);
    }

    StatisticsPage statistics() {
        int proposals = archive.letters().stream()
                .mapToInt(letter -> letter.letter().proposals().size())
                .sum();
        return new StatisticsPage(archive.letters().size(), proposals, facetPages());
    }

    static Entry entry(PublicLetter letter) {
        return new Entry(
                letter.letter(),
                letter.isWhole(),
                LetterPaths.page(letter.letter().id()).path());
    }

    private static String base(Shelf shelf) {
        return shelf.facet().folder() + "/" + shelf.slug();
    }

    private static Facet facet(Shelf shelf) {
        return Facet.valueOf(shelf.facet().name());
    }
}
