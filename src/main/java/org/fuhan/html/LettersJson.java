package org.fuhan.html;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;

/** {@code data/letters.json}: an array of all letters without their texts, written one after the other. */
public final class LettersJson implements Closeable {
    private final LetterJson letters;
    private final JsonGenerator json;

    /** @param out closed with this */
    public LettersJson(LetterJson letters, OutputStream out) throws IOException {
        this.letters = letters;
        this.json = JsonText.indented(out);
        json.writeStartArray();
    }

    public void add(Entry entry) throws IOException {
        json.writeStartObject();
        letters.fields(json, entry);
        json.writeEndObject();
    }

    @Override
    public void close() throws IOException {
        json.writeEndArray();
        json.writeRaw('\n');
        json.close();
    }
}
