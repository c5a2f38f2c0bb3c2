package org.fuhan.html;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** JSON files: UTF-8, one field a line, {@code \n} on every system. */
final class JsonText {
    /** Rare characters of names as themselves, not as two escapes: whoever looks for a name in the file finds it. */
    private static final JsonFactory FACTORY = new JsonFactoryBuilder()
            .enable(JsonWriteFeature.COMBINE_UNICODE_SURROGATES_IN_UTF8)
            .build();

    private JsonText() {}

    /** What writes one JSON value. */
    @FunctionalInterface
    interface Content {
        void to(JsonGenerator json) throws IOException;
    }

    static byte[] write(Content content) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(16384);
        try (JsonGenerator json = indented(out)) {
            content.to(json);
            json.writeRaw('\n');
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    static JsonGenerator indented(OutputStream out) throws IOException {
        DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
        DefaultPrettyPrinter printer = new DefaultPrettyPrinter().withObjectIndenter(indenter);
        return FACTORY.createGenerator(out).setPrettyPrinter(printer);
    }

    /** A field, unless there is nothing to say. */
    static void text(JsonGenerator json, String field, @Nullable String text) throws IOException {
        if (text != null && !text.isEmpty()) {
            json.writeStringField(field, text);
        }
    }

    /** A list of texts, unless it is empty. */
    static void texts(JsonGenerator json, String field, List<String> texts) throws IOException {
        if (!texts.isEmpty()) {
            json.writeArrayFieldStart(field);
            for (String text : texts) {
                json.writeString(text);
            }
            json.writeEndArray();
        }
    }
}
