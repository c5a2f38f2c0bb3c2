package org.fuhan.build;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.fuhan.archive.Archive;
import org.fuhan.archive.LetterPaths;
import org.fuhan.archive.PublicLetter;
import org.fuhan.archive.WithdrawnNotice;
import org.fuhan.html.Assets;
import org.fuhan.html.FacetPage;
import org.fuhan.html.Feed;
import org.fuhan.html.Feeds;
import org.fuhan.html.LetterJson;
import org.fuhan.html.LettersCsv;
import org.fuhan.html.LettersJson;
import org.fuhan.html.Link;
import org.fuhan.html.Places;
import org.fuhan.html.SiteMaps;
import org.fuhan.html.SitePages;
import org.fuhan.html.Templates;
import org.fuhan.model.LetterId;
import org.fuhan.site.Publisher;
import org.fuhan.site.SitePath;

/** Makes everything that speaks of several letters: home, lists, feeds, tables, maps, notices, redirects, assets. */
final class ListStage {
    private final Archive archive;
    private final Project project;
    private final ListPlan plan;
    private final SitePages pages;
    private final Templates templates;
    private final Publisher publisher;
    private final List<SiteMaps.Place> mapped = new ArrayList<>();

    ListStage(
            Archive archive,
            Project project,
            ListPlan plan,
            SitePages pages,
            Templates templates,
            Publisher publisher) {
        this.archive = archive;
        this.project = project;
        this.plan = plan;
        this.pages = pages;
        this.templates = templates;
        this.publisher = publisher;
    }

    void make(Assets assets, Workers workers) throws IOException {
        page(Places.HOME, pages.home(plan.home()));
        for (FacetPage facet : plan.facetPages()) {
            page(facet.address(), pages.facet(facet));
        }
        makeLists(workers);
        page(Places.STATISTICS, pages.statistics(plan.statistics()));
        page(Places.SEARCH, pages.search());
        page(Places.ACCESSIBILITY, pages.accessibility());
        write(Places.NOT_FOUND, pages.notFound());
        makeNoticesAndRedirects();
        workers.each(List.<Job>of(this::makeCsv, this::makeJson), (table, index) -> table.run());
        makeMaps();
        for (Assets.Asset asset : assets.all()) {
            write(asset.address(), asset.bytes());
        }
    }

    private void makeLists(Workers workers) throws IOException {
        Feeds feeds = new Feeds(templates, project.site(), project.agencies().values());
        List<ListPlan.Listing> listings = plan.listings();
        workers.each(listings, (listing, index) -> {
            for (int number = 1; number <= listing.pages().size(); number++) {
                write(listing.pages().get(number - 1), pages.list(plan.page(listing, number)));
            }
            Feed feed = plan.feed(listing);
            write(feed.atom(), feeds.atom(feed));
            write(feed.json(), feeds.json(feed));
        });
        listings.forEach(listing -> mapped.add(new SiteMaps.Place(listing.base() + ".html", null)));
    }

    private void makeNoticesAndRedirects() throws IOException {
        for (WithdrawnNotice notice : archive.notices()) {
            String address = LetterPaths.page(notice.id()).path();
            write(address, pages.withdrawn(notice.withdrawal(), address));
        }
        Map<LetterId, String> titles = new HashMap<>();
        archive.letters()
                .forEach(letter ->
                        titles.put(letter.letter().id(), letter.letter().title()));
        for (Map.Entry<SitePath, LetterId> redirect : archive.redirects().entrySet()) {
            String title = Objects.requireNonNull(titles.get(redirect.getValue()));
            Link target = new Link(title, LetterPaths.page(redirect.getValue()).path());
            write(redirect.getKey().path(), pages.redirect(redirect.getKey().path(), target));
        }
    }

    /** Something to be made beside something else. */
    private interface Job {
        void run() throws IOException;
    }

    private void makeCsv() throws IOException {
        ByteArrayOutputStream csv = new ByteArrayOutputStream();
        try (LettersCsv table =
                new LettersCsv(project.site(), project.agencies().values(), csv)) {
            for (PublicLetter letter : archive.letters()) {
                table.add(ListPlan.entry(letter));
            }
        }
        write(Places.CSV, csv.toByteArray());
    }

    private void makeJson() throws IOException {
        ByteArrayOutputStream json = new ByteArrayOutputStream();
        LetterJson letters = new LetterJson(project.site(), project.agencies().values());
        try (LettersJson list = new LettersJson(letters, json)) {
            for (PublicLetter letter : archive.letters()) {
                list.add(ListPlan.entry(letter));
            }
        }
        write(Places.JSON, json.toByteArray());
    }

    private void makeMaps() throws IOException {
        SiteMaps maps = new SiteMaps(templates, project.site());
        for (PublicLetter letter : archive.letters()) {
            LocalDate changed = letter.letter().published() == null
                    ? null
                    : letter.letter().published().toLocalDate();
            mapped.add(new SiteMaps.Place(LetterPaths.page(letter.letter().id()).path(), changed));
        }
        write(Places.ROBOTS, maps.robots());
        if (mapped.size() <= SiteMaps.MAX) {
            write(Places.SITEMAP, maps.map(mapped));
            return;
        }
        List<String> parts = new ArrayList<>();
        for (int from = 0; from < mapped.size(); from += SiteMaps.MAX) {
            String part = "sitemap-" + (parts.size() + 1) + ".xml";
            write(part, maps.map(mapped.subList(from, Math.min(mapped.size(), from + SiteMaps.MAX))));
            parts.add(part);
        }
        write(Places.SITEMAP, maps.index(parts));
    }

    private void page(String address, byte[] content) throws IOException {
        mapped.add(new SiteMaps.Place(address, null));
        write(address, content);
    }

    private void write(String address, byte[] content) throws IOException {
        publisher.write(SitePath.of(address), content);
    }
}
