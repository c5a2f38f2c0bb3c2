package org.fuhan.source;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import org.fuhan.model.Field;
import org.fuhan.model.FieldType;
import org.fuhan.model.LetterFields;
import org.fuhan.model.SiteFields;
import org.fuhan.model.Term;

/**
 * The field tables as JSON Schema (draft 2020-12), for editors that complete and check YAML while it is typed.
 *
 * <p>An editor types scalars before Fuhan sees them, so plain text may be a number there ({@code number: 0127}). What
 * fields say together ({@code disclosure: none} needs a reason) is left to {@code fuhan check}.
 */
public final class JsonSchema {
    private static final String DRAFT = "https://json-schema.org/draft/2020-12/schema";
    private static final String DATE = "[0-9]{4}(-[0-9]{2}-[0-9]{2}|年[0-9]{1,2}月[0-9]{1,2}日)";
    private static final String TIME = DATE + "[ T]+[0-9]{1,2}:[0-9]{2}(:[0-9]{2})?";

    private final JsonGenerator json;

    private JsonSchema(JsonGenerator json) {
        this.json = json;
    }

    /** The schema of a letter's front matter. */
    public static String letter() {
        return text("Letter 复函", new FieldType.Group(LetterFields.ALL, ""));
    }

    /** The schema of {@code site.yaml}. */
    public static String site() {
        return text("site.yaml 网站", new FieldType.Group(SiteFields.SITE, ""));
    }

    /** The schema of {@code agencies.yaml}. */
    public static String agencies() {
        return text("agencies.yaml 承办单位", SiteFields.AGENCIES);
    }

    private static String text(String title, FieldType type) {
        StringWriter text = new StringWriter();
        DefaultIndenter lines = new DefaultIndenter("  ", "\n");
        DefaultPrettyPrinter layout =
                new DefaultPrettyPrinter().withObjectIndenter(lines).withArrayIndenter(lines);
        try (JsonGenerator json = new JsonFactory().createGenerator(text)) {
            json.setPrettyPrinter(layout);
            json.writeStartObject();
            json.writeStringField("$schema", DRAFT);
            json.writeStringField("title", title);
            new JsonSchema(json).value(type);
            json.writeEndObject();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.append('\n').toString();
    }

    /** The keywords for a value, into the object that is open. */
    private void value(FieldType type) throws IOException {
        if (type instanceof FieldType.Items items) {
            items(items);
        } else if (type instanceof FieldType.Group group) {
            group(group);
        } else if (type instanceof FieldType.Entries entries) {
            entries(entries);
        } else {
            scalar(type);
        }
    }

    private void items(FieldType.Items type) throws IOException {
        boolean mayStandAlone = !(type.item() instanceof FieldType.Group group)
                || !group.shorthand().isEmpty();
        if (!mayStandAlone) {
            list(type);
            return;
        }
        json.writeArrayFieldStart("anyOf");
        json.writeStartObject();
        list(type);
        json.writeEndObject();
        json.writeStartObject();
        scalar(type.item() instanceof FieldType.Group group ? shorthand(group) : type.item());
        json.writeEndObject();
        json.writeEndArray();
    }

    private void list(FieldType.Items type) throws IOException {
        json.writeStringField("type", "array");
        json.writeObjectFieldStart("items");
        value(type.item());
        json.writeEndObject();
    }

    private void group(FieldType.Group type) throws IOException {
        if (type.shorthand().isEmpty()) {
            object(type.fields());
            return;
        }
        json.writeArrayFieldStart("anyOf");
        json.writeStartObject();
        scalar(shorthand(type));
        json.writeEndObject();
        json.writeStartObject();
        object(type.fields());
        json.writeEndObject();
        json.writeEndArray();
    }

    private static FieldType shorthand(FieldType.Group type) {
        return KeyIndex.of(type.fields()).find(type.shorthand()).orElseThrow().type();
    }

    private void object(List<Field> fields) throws IOException {
        json.writeStringField("type", "object");
        json.writeObjectFieldStart("properties");
        for (Field field : fields) {
            property(field);
        }
        json.writeEndObject();
        json.writeBooleanField("additionalProperties", false);
        json.writeArrayFieldStart("allOf");
        for (Field field : fields) {
            spellings(field);
        }
        json.writeEndArray();
    }

    /** The field in full under its English key; the Chinese one points there. */
    private void property(Field field) throws IOException {
        json.writeObjectFieldStart(field.key());
        String pointer = json.getOutputContext().getParent().pathAsPointer().toString();
        json.writeStringField("description", field.about() + " / " + field.aboutChinese());
        value(field.type());
        json.writeEndObject();
        json.writeObjectFieldStart(field.chinese());
        json.writeStringField("$ref", "#" + pointer);
        json.writeEndObject();
    }

    /** One spelling of a required field must be there, and never both of any. */
    private void spellings(Field field) throws IOException {
        if (field.isRequired()) {
            json.writeStartObject();
            json.writeArrayFieldStart("anyOf");
            required(field.key());
            required(field.chinese());
            json.writeEndArray();
            json.writeEndObject();
        }
        if (!field.key().equals(field.chinese())) {
            json.writeStartObject();
            json.writeFieldName("not");
            required(field.key(), field.chinese());
            json.writeEndObject();
        }
    }

    private void required(String... keys) throws IOException {
        json.writeStartObject();
        strings("required", List.of(keys));
        json.writeEndObject();
    }

    private void entries(FieldType.Entries type) throws IOException {
        json.writeStringField("type", "object");
        json.writeObjectFieldStart("propertyNames");
        pattern(type.keyPattern());
        json.writeEndObject();
        json.writeObjectFieldStart("additionalProperties");
        value(type.value());
        json.writeEndObject();
    }

    private void scalar(FieldType type) throws IOException {
        if (type instanceof FieldType.Choice choice) {
            choice(choice);
        } else if (type instanceof FieldType.Date) {
            json.writeStringField("type", "string");
            pattern(DATE);
        } else if (type instanceof FieldType.Time) {
            json.writeStringField("type", "string");
            pattern(TIME);
        } else if (type instanceof FieldType.YesNo) {
            yesNo();
        } else {
            plain((FieldType.Text) type);
        }
    }

    private void choice(FieldType.Choice type) throws IOException {
        List<String> words = type.terms().stream().map(Term::key).toList();
        List<String> chinese = type.terms().stream().map(Term::chinese).toList();
        json.writeArrayFieldStart("enum");
        for (List<String> spelling : List.of(words, chinese)) {
            for (String word : spelling) {
                json.writeString(word);
            }
        }
        json.writeEndArray();
    }

    private void yesNo() throws IOException {
        strings("type", List.of("string", "boolean"));
        json.writeArrayFieldStart("enum");
        for (String word : List.of("yes", "no", "是", "否")) {
            json.writeString(word);
        }
        json.writeBoolean(true);
        json.writeBoolean(false);
        json.writeEndArray();
    }

    private void plain(FieldType.Text type) throws IOException {
        strings("type", List.of("string", "number"));
        if (type.pattern().isEmpty()) {
            json.writeNumberField("minLength", 1);
        } else {
            pattern(type.pattern());
        }
    }

    /** JSON Schema searches for a pattern anywhere; a field must match as a whole. */
    private void pattern(String pattern) throws IOException {
        json.writeStringField("pattern", "^(?:" + pattern + ")$");
    }

    private void strings(String name, List<String> values) throws IOException {
        json.writeArrayFieldStart(name);
        for (String value : values) {
            json.writeString(value);
        }
        json.writeEndArray();
    }
}
