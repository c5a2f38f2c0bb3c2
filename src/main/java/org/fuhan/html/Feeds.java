package org.fuhan.html;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.fuhan.model.Agency;
import org.fuhan.model.Correction;
import org.fuhan.model.Letter;
import org.fuhan.model.Site;

/**
 * Feeds of lists in two forms: Atom (RFC 4287) and JSON Feed 1.1.
 *
 * <p>All times come from the letters, so an unchanged list has an unchanged feed.
 */
public final class Feeds {
    private final Templates templates;
    private final Site site;
    private final Offices offices;

    public Feeds(Templates templates, Site site, Collection<Agency> agencies) {
        this.templates = templates;
        this.site = site;
        this.offices = new Offices(agencies);
    }

    record FeedView(String id, String title, String author, String page, String updated, List<FeedEntryView> entries) {}

    /** {@code published} is empty for a letter without a publication time. */
    record FeedEntryView(
            String url,
            String title,
            String author,
            String published,
            String updated,
            List<String> topics,
            String summary) {}

    public byte[] atom(Feed feed) {
        FeedView view = view(feed, feed.atom());
        return templates.render("feed.ftlx", view).getBytes(StandardCharsets.UTF_8);
    }

    public byte[] json(Feed feed) {
        FeedView view = view(feed, feed.json());
        return JsonText.write(json -> {
            json.writeStartObject();
            json.writeStringField("version", "https://jsonfeed.org/version/1.1");
            json.writeStringField("title", view.title());
            json.writeStringField("home_page_url", view.page());
            json.writeStringField("feed_url", view.id());
            json.writeStringField("language", "zh-CN");
            json.writeArrayFieldStart("items");
            for (FeedEntryView entry : view.entries()) {
                item(json, entry);
            }
            json.writeEndArray();
            json.writeEndObject();
        });
    }

    private static void item(JsonGenerator json, FeedEntryView entry) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", entry.url());
        json.writeStringField("url", entry.url());
        json.writeStringField("title", entry.title());
        json.writeStringField("content_text", entry.summary());
        if (!entry.published().isEmpty()) {
            json.writeStringField("date_published", entry.published());
        }
        json.writeStringField("date_modified", entry.updated());
        json.writeArrayFieldStart("authors");
        json.writeStartObject();
        json.writeStringField("name", entry.author());
        json.writeEndObject();
        json.writeEndArray();
        JsonText.texts(json, "tags", entry.topics());
        json.writeEndObject();
    }

    private FeedView view(Feed feed, String own) {
        List<FeedEntryView> entries = feed.entries().stream().map(this::entry).toList();
        String updated = entries.stream()
                .map(FeedEntryView::updated)
                .max(String::compareTo)
                .orElseThrow(() -> new IllegalArgumentException("a feed needs an entry"));
        String title = feed.title().equals(site.name()) ? feed.title() : feed.title() + " - " + site.name();
        return new FeedView(url(own), title, site.organiser(), url(feed.page()), updated, entries);
    }

    private FeedEntryView entry(Entry entry) {
        Letter letter = entry.letter();
        String published = letter.published() == null ? "" : time(letter.published());
        return new FeedEntryView(
                url(entry.address()),
                letter.title(),
                offices.of(letter).name(),
                published,
                updated(letter),
                letter.topics(),
                summary(letter));
    }

    /** The day of the last correction, else the time of publication, else the day of the letter. */
    private String updated(Letter letter) {
        LocalDateTime first = letter.published() == null ? letter.date().atStartOfDay() : letter.published();
        return time(letter.corrections().stream()
                .map(Correction::date)
                .map(java.time.LocalDate::atStartOfDay)
                .reduce(first, (a, b) -> a.isAfter(b) ? a : b));
    }

    private static String summary(Letter letter) {
        if (letter.summary() != null) {
            return letter.summary();
        }
        return letter.proposals().stream()
                .map(proposal -> (Words.origin(proposal) + " " + Words.orEmpty(proposal.title())).strip())
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining("；"));
    }

    private String url(String address) {
        return site.url() + (address.equals(Places.HOME) ? "" : Links.encode(address));
    }

    /** RFC 3339 with the site's offset. */
    private String time(LocalDateTime time) {
        ZoneId zone = site.timeZone();
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(time.atZone(zone).toOffsetDateTime());
    }
}
