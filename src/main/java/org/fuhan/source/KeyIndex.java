package org.fuhan.source;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fuhan.model.Field;

/** Finds a field of a table by either of its spellings. */
final class KeyIndex {
    private final Map<String, Field> byName = new HashMap<>();

    private KeyIndex(List<Field> table) {
        for (Field field : table) {
            byName.put(field.key(), field);
            byName.put(field.chinese(), field);
        }
    }

    static KeyIndex of(List<Field> table) {
        return new KeyIndex(table);
    }

    Optional<Field> find(String name) {
        return Optional.ofNullable(byName.get(name));
    }
}
