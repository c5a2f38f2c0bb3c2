package org.fuhan.source;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fuhan.diag.Span;
import org.fuhan.model.Term;
import org.jspecify.annotations.Nullable;

/**
 * The checked fields of one file or group by English key. Asking for a field that is not there gives null or an empty
 * list; asking for one as something else than its type is a bug.
 */
final class Values {
    private final Map<String, Value> byKey;
    private final Span span;

    Values(Map<String, Value> byKey, Span span) {
        this.byKey = byKey;
        this.span = span;
    }

    /** Where the fields stand. */
    Span span() {
        return span;
    }

    boolean has(String key) {
        return byKey.containsKey(key);
    }

    /** The place of a field, or of the whole when it is not there. */
    Span spanOf(String key) {
        Value value = byKey.get(key);
        return value == null ? span : value.span();
    }

    @Nullable
    String text(String key) {
        Value value = byKey.get(key);
        return value == null ? null : ((Value.Text) value).text();
    }

    String text(String key, String otherwise) {
        String given = text(key);
        return given == null ? otherwise : given;
    }

    <T extends Term> T choice(String key, Class<T> type, T otherwise) {
        return choice(key, type).orElse(otherwise);
    }

    <T extends Term> Optional<T> choice(String key, Class<T> type) {
        Value value = byKey.get(key);
        return value == null ? Optional.empty() : Optional.of(type.cast(((Value.Choice) value).term()));
    }

    boolean yes(String key) {
        return byKey.get(key) instanceof Value.YesNo answer && answer.yes();
    }

    @Nullable
    LocalDate date(String key) {
        Value value = byKey.get(key);
        return value == null ? null : ((Value.Date) value).date();
    }

    @Nullable
    LocalDateTime time(String key) {
        Value value = byKey.get(key);
        return value == null ? null : ((Value.Time) value).time();
    }

    List<Value> items(String key) {
        Value value = byKey.get(key);
        return value == null ? List.of() : ((Value.Items) value).items();
    }

    List<String> texts(String key) {
        return items(key).stream().map(item -> ((Value.Text) item).text()).toList();
    }

    List<Values> groups(String key) {
        return items(key).stream().map(item -> ((Value.Group) item).fields()).toList();
    }

    Optional<Values> group(String key) {
        Value value = byKey.get(key);
        return value == null ? Optional.empty() : Optional.of(((Value.Group) value).fields());
    }

    Map<String, Value> entries(String key) {
        Value value = byKey.get(key);
        return value == null ? Map.of() : ((Value.Entries) value).entries();
    }
}
