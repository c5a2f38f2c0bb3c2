package org.fuhan.model;

import java.util.List;

/** What a field may hold. The one definition that validator, schema, JSON output and reference page are made from. */
public sealed interface FieldType {

    /** Any text on one line. */
    FieldType TEXT = new Text("", "");

    /** A calendar day, {@code 2025-07-05} or {@code 2025年7月5日}. */
    FieldType DATE = new Date();

    /** A day with hour and minute, {@code 2025-07-14 09:30}. */
    FieldType TIME = new Time();

    /** {@code yes} or {@code no}. */
    FieldType YES_NO = new YesNo();

    /**
     * Text of a form.
     *
     * @param pattern a regular expression that the whole text must match, understood alike by Java and by JSON Schema;
     *     empty when any text will do
     * @param example shown when it does not match
     */
    record Text(String pattern, String example) implements FieldType {}

    record Date() implements FieldType {}

    record Time() implements FieldType {}

    record YesNo() implements FieldType {}

    /** One of a closed list of terms, by key or by Chinese word. */
    record Choice(List<? extends Term> terms) implements FieldType {
        public Choice {
            terms = List.copyOf(terms);
        }
    }

    /** A list; a single value may stand for a list of one when its item is text. */
    record Items(FieldType item) implements FieldType {}

    /**
     * A value with fields of its own.
     *
     * @param fields in the order of the reference page
     * @param shorthand the key of the field that plain text stands for, or empty when plain text is not allowed
     */
    record Group(List<Field> fields, String shorthand) implements FieldType {
        public Group {
            fields = List.copyOf(fields);
        }
    }

    /**
     * Free keys, each with a value of one type.
     *
     * @param keyPattern what a key must match
     */
    record Entries(String keyPattern, String keyExample, FieldType value) implements FieldType {}

    /** Text that must match a pattern. */
    static FieldType text(String pattern, String example) {
        return new Text(pattern, example);
    }

    static FieldType choice(Term... terms) {
        return new Choice(List.of(terms));
    }

    static FieldType items(FieldType item) {
        return new Items(item);
    }

    static FieldType group(String shorthand, Field... fields) {
        return new Group(List.of(fields), shorthand);
    }
}
