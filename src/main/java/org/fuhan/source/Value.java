package org.fuhan.source;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import org.fuhan.diag.Span;
import org.fuhan.model.Term;

/** A checked value of a field, with its place. */
sealed interface Value {
    Span span();

    record Text(String text, Span span) implements Value {}

    record Choice(Term term, Span span) implements Value {}

    record YesNo(boolean yes, Span span) implements Value {}

    record Date(LocalDate date, Span span) implements Value {}

    record Time(LocalDateTime time, Span span) implements Value {}

    record Items(List<Value> items, Span span) implements Value {}

    record Group(Values fields, Span span) implements Value {}

    /** Free keys in the order of the source. */
    record Entries(Map<String, Value> entries, Map<String, Span> keys, Span span) implements Value {}
}
