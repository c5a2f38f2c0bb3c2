package org.fuhan.source;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fuhan.diag.Findings;
import org.fuhan.diag.Nearest;
import org.fuhan.diag.Problem;
import org.fuhan.diag.Span;
import org.fuhan.model.Field;
import org.fuhan.model.FieldType;

/** Checks YAML against a field table: known keys once each, values of their types. Reports everything it finds. */
final class FieldReader {
    private final Findings findings;
    private final ScalarReader scalars;

    FieldReader(Findings findings) {
        this.findings = findings;
        this.scalars = new ScalarReader(findings);
    }

    /** The fields of a mapping. What is wrong is reported and left out. */
    Values read(Yaml.Mapping mapping, List<Field> table) {
        KeyIndex keys = KeyIndex.of(table);
        Map<String, Value> values = new LinkedHashMap<>();
        Map<String, String> spelt = new LinkedHashMap<>();
        for (Yaml.Entry entry : mapping.entries()) {
            Optional<Field> field = keys.find(entry.key().text());
            if (field.isEmpty()) {
                reportUnknown(entry.key(), table);
            } else if (spelt.containsKey(field.get().key())) {
                findings.add(
                        Problem.FIELD_TWICE,
                        entry.key().span(),
                        field.get().key(),
                        field.get().chinese());
            } else {
                spelt.put(field.get().key(), entry.key().text());
                readField(field.get(), entry)
                        .ifPresent(value -> values.put(field.get().key(), value));
            }
        }
        reportMissing(mapping.span(), table, spelt);
        return new Values(values, mapping.span());
    }

    private Optional<Value> readField(Field field, Yaml.Entry entry) {
        if (entry.value() instanceof Yaml.Scalar scalar && scalar.isAbsent()) {
            findings.add(Problem.FIELD_EMPTY, entry.key().span(), entry.key().text());
            return Optional.empty();
        }
        return readValue(entry.key().text(), field.type(), entry.value());
    }

    /** The value of a type; {@code name} is the key as the writer spelt it. */
    Optional<Value> readValue(String name, FieldType type, Yaml yaml) {
        if (type instanceof FieldType.Items items) {
            return readItems(name, items, yaml);
        }
        if (type instanceof FieldType.Group group) {
            return readGroup(name, group, yaml);
        }
        if (type instanceof FieldType.Entries entries) {
            return readEntries(name, entries, yaml);
        }
        if (yaml instanceof Yaml.Scalar scalar) {
            return scalars.read(name, type, scalar);
        }
        findings.add(Problem.VALUE_NOT_TEXT, yaml.span(), name);
        return Optional.empty();
    }

    private Optional<Value> readItems(String name, FieldType.Items type, Yaml yaml) {
        if (yaml instanceof Yaml.Mapping) {
            findings.add(Problem.VALUE_NOT_LIST, yaml.span(), name);
            return Optional.empty();
        }
        List<Yaml> given = yaml instanceof Yaml.Sequence sequence ? sequence.items() : List.of(yaml);
        List<Value> items = new ArrayList<>(given.size());
        for (Yaml item : given) {
            if (item instanceof Yaml.Scalar scalar && scalar.isAbsent()) {
                findings.add(Problem.FIELD_EMPTY, item.span(), name);
            } else {
                readValue(name, type.item(), item).ifPresent(items::add);
            }
        }
        return Optional.of(new Value.Items(List.copyOf(items), yaml.span()));
    }

    private Optional<Value> readGroup(String name, FieldType.Group type, Yaml yaml) {
        if (yaml instanceof Yaml.Mapping mapping) {
            return Optional.of(new Value.Group(read(mapping, type.fields()), yaml.span()));
        }
        if (yaml instanceof Yaml.Scalar scalar && !type.shorthand().isEmpty()) {
            Field field = KeyIndex.of(type.fields()).find(type.shorthand()).orElseThrow();
            return readValue(name, field.type(), scalar)
                    .map(value -> new Value.Group(new Values(Map.of(field.key(), value), yaml.span()), yaml.span()));
        }
        findings.add(
                Problem.VALUE_NOT_FIELDS,
                yaml.span(),
                name,
                type.fields().get(0).key());
        return Optional.empty();
    }

    private Optional<Value> readEntries(String name, FieldType.Entries type, Yaml yaml) {
        if (!(yaml instanceof Yaml.Mapping mapping)) {
            findings.add(Problem.VALUE_NOT_FIELDS, yaml.span(), name, type.keyExample());
            return Optional.empty();
        }
        Map<String, Value> entries = new LinkedHashMap<>();
        Map<String, Span> keys = new LinkedHashMap<>();
        for (Yaml.Entry entry : mapping.entries()) {
            String key = entry.key().text();
            if (!key.matches(type.keyPattern())) {
                findings.add(Problem.VALUE_PATTERN, entry.key().span(), name, key, type.keyExample());
            } else if (keys.putIfAbsent(key, entry.key().span()) != null) {
                findings.add(Problem.FIELD_TWICE, entry.key().span(), key, key);
            } else {
                readValue(key, type.value(), entry.value()).ifPresent(value -> entries.put(key, value));
            }
        }
        return Optional.of(new Value.Entries(entries, keys, yaml.span()));
    }

    private void reportUnknown(Yaml.Scalar key, List<Field> table) {
        List<String> names = table.stream()
                .flatMap(field -> java.util.stream.Stream.of(field.key(), field.chinese()))
                .toList();
        Optional<String> near = Nearest.to(key.text(), names);
        if (near.isPresent()) {
            findings.add(Problem.FIELD_UNKNOWN_NEAR, key.span(), key.text(), near.get());
        } else {
            List<String> allowed = table.stream()
                    .map(field -> field.key() + " " + field.chinese())
                    .toList();
            findings.add(Problem.FIELD_UNKNOWN, key.span(), key.text(), String.join(", ", allowed));
        }
    }

    private void reportMissing(Span place, List<Field> table, Map<String, String> given) {
        Span first = place.part(0, 0);
        table.stream()
                .filter(Field::isRequired)
                .filter(field -> !given.containsKey(field.key()))
                .forEach(field -> findings.add(Problem.FIELD_MISSING, first, field.key(), field.chinese()));
    }
}
