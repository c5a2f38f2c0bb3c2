package org.fuhan.html;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import org.fuhan.html.FrameView.AssetView;
import org.fuhan.html.FrameView.LinkView;
import org.fuhan.model.Site;
import org.fuhan.model.Withdrawal;

/**
 * Makes the pages of a site, each as the bytes of one file.
 *
 * <p>Holds nothing that changes: many threads may make pages at once, and the same input gives the same bytes.
 */
public final class SitePages {
    private final Templates templates;
    private final Site site;
    private final Frames frames;
    private final LetterViews letters;
    private final ListViews lists;

    /**
     * Pages for one site.
     *
     * @param navigation the entries of every page's menu after home
     * @param addresses where lists are, for links from metadata
     */
    public SitePages(
            Templates templates,
            Site site,
            Collection<org.fuhan.model.Agency> agencies,
            Assets assets,
            List<Link> navigation,
            ListAddresses addresses) {
        this.templates = templates;
        this.site = site;
        this.frames = new Frames(site, assets, List.copyOf(navigation));
        Offices offices = new Offices(agencies);
        this.letters = new LetterViews(site, offices, frames, addresses);
        this.lists = new ListViews(offices, frames);
    }

    /** The page of a letter. */
    public byte[] letter(LetterPage input) {
        return render("letter.ftlh", letters.of(input));
    }

    record WithdrawnView(PageView page, String date, String iso, String reason) {}

    /** The notice that stands where a letter was; it says nothing of what the letter said. */
    public byte[] withdrawn(Withdrawal withdrawal, String address) {
        return render(
                "withdrawn.ftlh",
                new WithdrawnView(
                        frames.hidden("本复函已撤回", address, frames.trail(address)),
                        Words.date(withdrawal.date()),
                        withdrawal.date().toString(),
                        withdrawal.reason()));
    }

    public byte[] home(HomePage input) {
        PageView page = frames.page(site.name(), Places.HOME, Places.HOME, List.of());
        return render("home.ftlh", lists.home(input, page));
    }

    public byte[] list(ListPage input) {
        return render("list.ftlh", lists.list(input));
    }

    public byte[] facet(FacetPage input) {
        return render("facet.ftlh", lists.facet(input));
    }

    public byte[] statistics(StatisticsPage input) {
        return render("statistics.ftlh", lists.statistics(input));
    }

    record SearchView(PageView page, AssetView script, String index) {}

    /** The search page; it works with the script {@code js/search.js} and without it leads to the lists. */
    public byte[] search() {
        PageView page = frames.page("检索", Places.SEARCH, Places.SEARCH, frames.trail(Places.SEARCH));
        AssetView script = frames.asset(Links.on(Places.SEARCH), "js/search.js");
        return render("search.ftlh", new SearchView(page, script, Places.SEARCH_INDEX));
    }

    record PlainView(PageView page) {}

    public byte[] accessibility() {
        String address = Places.ACCESSIBILITY;
        return render("accessibility.ftlh", new PlainView(frames.page("无障碍声明", address, "", frames.trail(address))));
    }

    /** The page for addresses that lead nowhere. Its links begin at the server's root, since it is shown anywhere. */
    public byte[] notFound() {
        PageView page = frames.hidden("没有找到这个页面", Places.NOT_FOUND, List.of());
        return render(
                "404.ftlh",
                new PlainView(new PageView(
                        frames.anywhere(),
                        page.title(),
                        page.headTitle(),
                        page.description(),
                        "",
                        false,
                        "",
                        List.of(),
                        List.of(),
                        List.of(),
                        Markup.NONE,
                        Places.NOT_FOUND)));
    }

    record RedirectView(String siteName, LinkView target, String canonical) {}

    /** The page at an old address that leads to the new one. */
    public byte[] redirect(String from, Link to) {
        LinkView target = new LinkView(to.title(), Links.on(from).to(to.address()));
        return render("redirect.ftlh", new RedirectView(site.name(), target, frames.url(to.address())));
    }

    private byte[] render(String template, Record view) {
        return templates.render(template, view).getBytes(StandardCharsets.UTF_8);
    }
}
