package org.fuhan.html;

/** Addresses of the pages and files that every site has once, relative to the site. */
public final class Places {
    public static final String HOME = "index.html";
    public static final String SEARCH = "search.html";
    /** Where the search script finds its index. */
    public static final String SEARCH_INDEX = "search/";

    public static final String STATISTICS = "statistics.html";
    public static final String ACCESSIBILITY = "accessibility.html";
    public static final String NOT_FOUND = "404.html";
    public static final String ATOM = "feed.xml";
    public static final String JSON_FEED = "feed.json";
    public static final String SITEMAP = "sitemap.xml";
    public static final String ROBOTS = "robots.txt";
    public static final String CSV = "data/letters.csv";
    public static final String JSON = "data/letters.json";

    private Places() {}
}
