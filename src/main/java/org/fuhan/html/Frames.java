package org.fuhan.html;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.fuhan.html.FrameView.AlternateView;
import org.fuhan.html.FrameView.AssetView;
import org.fuhan.html.FrameView.LinkView;
import org.fuhan.html.FrameView.MetaView;
import org.fuhan.model.Site;

/** Makes the outside of pages. What pages of one folder share is made once for all of them. */
final class Frames {
    private static final String ATOM_TYPE = "application/atom+xml";
    private static final String JSON_FEED_TYPE = "application/feed+json";

    private final Site site;
    private final Assets assets;
    private final List<Link> navigation;
    private final ConcurrentMap<String, FrameView> byFolder = new ConcurrentHashMap<>();

    Frames(Site site, Assets assets, List<Link> navigation) {
        this.site = site;
        this.assets = assets;
        this.navigation = navigation;
    }

    /** The frame of a page at an address. */
    FrameView at(String address) {
        String folder = address.substring(0, address.lastIndexOf('/') + 1);
        return byFolder.computeIfAbsent(folder, key -> make(Links.on(key), rootOf(key)));
    }

    /** The frame of a page that servers show at any depth: its links begin at the server's root. */
    FrameView anywhere() {
        String root = site.url().getPath();
        return make(Links.from(root), root);
    }

    /** The absolute address of something on the site. */
    String url(String address) {
        return site.url() + (address.equals(Places.HOME) ? "" : Links.encode(address));
    }

    /** A plain page: indexed, without article tags. */
    PageView page(String title, String address, String section, List<LinkView> trail) {
        return page(title, address, section, trail, List.of());
    }

    PageView page(String title, String address, String section, List<LinkView> trail, List<AlternateView> alternates) {
        return new PageView(
                at(address),
                title,
                headTitle(title),
                title + "，" + description(),
                url(address),
                true,
                section.isEmpty() ? "" : Links.on(address).to(section),
                trail,
                List.of(),
                alternates,
                Markup.NONE,
                address);
    }

    /** A page that search engines leave out. */
    PageView hidden(String title, String address, List<LinkView> trail) {
        PageView page = page(title, address, "", trail);
        return new PageView(
                page.frame(),
                title,
                page.headTitle(),
                page.description(),
                page.canonical(),
                false,
                "",
                trail,
                List.of(),
                List.of(),
                Markup.NONE,
                address);
    }

    String headTitle(String title) {
        return title.equals(site.name()) ? title : title + " - " + site.name();
    }

    /** The way from home to a page of the site's top level. */
    List<LinkView> trail(String address, Link... above) {
        Links links = Links.on(address);
        List<LinkView> trail = new ArrayList<>();
        trail.add(new LinkView("首页", links.to(Places.HOME)));
        for (Link link : above) {
            trail.add(new LinkView(link.title(), links.to(link.address())));
        }
        return trail;
    }

    List<AlternateView> feeds(Links links, String title, String atom, String json) {
        List<AlternateView> feeds = new ArrayList<>();
        if (!atom.isEmpty()) {
            feeds.add(new AlternateView(ATOM_TYPE, title + "（Atom）", links.to(atom)));
        }
        if (!json.isEmpty()) {
            feeds.add(new AlternateView(JSON_FEED_TYPE, title + "（JSON Feed）", links.to(json)));
        }
        return feeds;
    }

    private String description() {
        String own = site.description();
        return own == null ? site.name() : own;
    }

    private static String rootOf(String folder) {
        return "../".repeat((int) folder.chars().filter(c -> c == '/').count());
    }

    private FrameView make(Links links, String root) {
        return new FrameView(
                root,
                site.name(),
                site.organiser(),
                siteMetas(),
                asset(links, "css/site.css"),
                asset(links, "js/site.js"),
                links.to(Places.HOME),
                links.to(Places.SEARCH),
                navigation.stream()
                        .map(link -> new LinkView(link.title(), links.to(link.address())))
                        .toList(),
                site.siteIdCode(),
                Words.orEmpty(site.icp()),
                Words.orEmpty(site.policeFiling()),
                policeLink(Words.orEmpty(site.policeFiling())),
                Words.orEmpty(site.phone()),
                Words.orEmpty(site.email()),
                footerLinks(links),
                feeds(links, site.name(), Places.ATOM, Places.JSON_FEED));
    }

    AssetView asset(Links links, String name) {
        Assets.Asset asset = assets.get(name);
        return new AssetView(links.to(asset.address()), site.integrity() ? asset.integrity() : "");
    }

    /** The tags that every page of a government site must have, none of them empty (国办发〔2017〕47号). */
    private List<MetaView> siteMetas() {
        List<String> keywords = site.keywords().isEmpty() ? List.of(site.name()) : site.keywords();
        List<String> types = site.columnTypes().isEmpty() ? List.of("建议提案办理") : site.columnTypes();
        return List.of(
                new MetaView("SiteName", site.name()),
                new MetaView("SiteDomain", site.domain()),
                new MetaView("SiteIDCode", site.siteIdCode()),
                new MetaView("ColumnName", site.name()),
                new MetaView("ColumnDescription", description()),
                new MetaView("ColumnKeywords", String.join(",", keywords)),
                new MetaView("ColumnType", String.join(",", types)));
    }

    private static List<LinkView> footerLinks(Links links) {
        return List.of(
                new LinkView("统计数据", links.to(Places.STATISTICS)),
                new LinkView("无障碍声明", links.to(Places.ACCESSIBILITY)),
                new LinkView("订阅（Atom）", links.to(Places.ATOM)),
                new LinkView("开放数据（CSV）", links.to(Places.CSV)),
                new LinkView("开放数据（JSON）", links.to(Places.JSON)),
                new LinkView("网站地图", links.to(Places.SITEMAP)));
    }

    private static String policeLink(String filing) {
        String code = filing.replaceAll("\\D", "");
        return code.isEmpty() ? "" : "https://beian.mps.gov.cn/#/query/webSearch?code=" + code;
    }
}
