package org.fuhan.html;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.CharacterEscapes;
import com.fasterxml.jackson.core.io.SerializedString;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import org.fuhan.model.Agency;
import org.fuhan.model.Letter;
import org.fuhan.model.Site;
import org.jspecify.annotations.Nullable;

/**
 * The schema.org description of a letter that stands in the head of its page.
 *
 * <p>It stands inside a {@code <script>}, where HTML escapes mean nothing: angle brackets and ampersands are written by
 * their numbers, so no value can end the element.
 */
final class StructuredData {
    private final JsonFactory json =
            new JsonFactoryBuilder().characterEscapes(new ScriptEscapes()).build();
    private final Site site;

    StructuredData(Site site) {
        this.site = site;
    }

    Markup of(Letter letter, Agency agency, String url, String description) {
        StringWriter out = new StringWriter(1024);
        try (JsonGenerator generator = json.createGenerator(out)) {
            write(generator, letter, agency, url, description);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Markup(out.toString());
    }

    private void write(JsonGenerator json, Letter letter, Agency agency, String url, String description)
            throws IOException {
        json.writeStartObject();
        json.writeStringField("@context", "https://schema.org");
        json.writeStringField("@type", "Article");
        json.writeStringField("@id", url);
        json.writeStringField("url", url);
        json.writeStringField("headline", letter.title());
        json.writeStringField("description", description);
        json.writeStringField("inLanguage", "zh-CN");
        json.writeStringField("dateCreated", letter.date().toString());
        if (letter.published() != null) {
            json.writeStringField(
                    "datePublished",
                    letter.published()
                            .atZone(site.timeZone())
                            .toOffsetDateTime()
                            .toString());
        }
        if (letter.docNumber() != null) {
            json.writeStringField("identifier", letter.docNumber());
        }
        texts(json, "keywords", letter.keywords());
        texts(json, "about", letter.topics());
        organisation(json, "author", agency.name());
        organisation(json, "publisher", site.organiser());
        json.writeObjectFieldStart("isPartOf");
        json.writeStringField("@type", "WebSite");
        json.writeStringField("name", site.name());
        json.writeStringField("url", site.url().toString());
        json.writeEndObject();
        json.writeEndObject();
    }

    private static void texts(JsonGenerator json, String field, List<String> texts) throws IOException {
        if (!texts.isEmpty()) {
            json.writeArrayFieldStart(field);
            for (String text : texts) {
                json.writeString(text);
            }
            json.writeEndArray();
        }
    }

    private static void organisation(JsonGenerator json, String field, String name) throws IOException {
        json.writeObjectFieldStart(field);
        json.writeStringField("@type", "GovernmentOrganization");
        json.writeStringField("name", name);
        json.writeEndObject();
    }

    /** Escapes what could end or open markup around the data. */
    private static final class ScriptEscapes extends CharacterEscapes {
        private static final long serialVersionUID = 1;

        @Override
        public int[] getEscapeCodesForAscii() {
            int[] codes = standardAsciiEscapesForJSON();
            for (char c : new char[] {'<', '>', '&'}) {
                codes[c] = ESCAPE_CUSTOM;
            }
            return codes;
        }

        @Override
        public @Nullable SerializableString getEscapeSequence(int unit) {

            return unit == '<' || unit == '>' || unit == '&'
                    ? new SerializedString(String.format(Locale.ROOT, "\\u%04X", unit))
                    : null;
        }
    }
}
