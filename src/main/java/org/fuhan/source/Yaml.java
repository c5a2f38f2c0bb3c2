package org.fuhan.source;

import java.util.List;
import org.fuhan.diag.Span;

/** YAML as it was typed: every scalar its text, every node its place. Typing is the field table's work. */
sealed interface Yaml {
    Span span();

    /** Text; {@code quoted} tells an empty value from an empty text. */
    record Scalar(String text, boolean quoted, Span span) implements Yaml {
        boolean isAbsent() {
            return !quoted && (text.isEmpty() || text.equals("~") || text.equals("null"));
        }
    }

    record Sequence(List<Yaml> items, Span span) implements Yaml {}

    record Mapping(List<Entry> entries, Span span) implements Yaml {}

    /** A key with its value. */
    record Entry(Scalar key, Yaml value) {}
}
