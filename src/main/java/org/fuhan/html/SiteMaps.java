package org.fuhan.html;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.fuhan.model.Site;
import org.jspecify.annotations.Nullable;

/** What search engines ask for: {@code sitemap.xml} (sitemaps.org) and {@code robots.txt} (RFC 9309). */
public final class SiteMaps {
    /** The standard allows no more addresses in one file. */
    public static final int MAX = 50_000;

    private final Templates templates;
    private final Site site;

    public SiteMaps(Templates templates, Site site) {
        this.templates = templates;
        this.site = site;
    }

    /**
     * One page.
     *
     * @param changed the day of the last change, or null when nobody knows it
     */
    public record Place(String address, @Nullable LocalDate changed) {}

    record PlaceView(String url, String changed) {}

    record PlacesView(List<PlaceView> places) {}

    /** A map of at most {@link #MAX} pages. */
    public byte[] map(List<Place> places) {
        if (places.size() > MAX) {
            throw new IllegalArgumentException(places.size() + " addresses in one map");
        }
        return render("sitemap.ftlx", places);
    }

    /** The map of maps, for sites with more pages. */
    public byte[] index(List<String> maps) {
        return render(
                "sitemap-index.ftlx",
                maps.stream().map(map -> new Place(map, null)).toList());
    }

    /** All may be read; robots of a whole server look only at its root, so a site in a sub-path is told for itself. */
    public byte[] robots() {
        String text = "User-agent: *\nAllow: /\n\nSitemap: " + url(Places.SITEMAP) + "\n";
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private byte[] render(String template, List<Place> places) {
        List<PlaceView> views = places.stream()
                .map(place -> new PlaceView(
                        url(place.address()),
                        place.changed() == null ? "" : place.changed().toString()))
                .toList();
        return templates.render(template, new PlacesView(views)).getBytes(StandardCharsets.UTF_8);
    }

    private String url(String address) {
        return site.url() + (address.equals(Places.HOME) ? "" : Links.encode(address));
    }
}
