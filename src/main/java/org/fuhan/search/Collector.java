package org.fuhan.search;

import java.util.List;

/** One thread's share of the index being made: its scratch room and the postings it found. */
final class Collector {
    private final Folding folding = Folding.standard();
    private final GramTable grams = new GramTable();
    private final ScriptText record = new ScriptText();
    private final Partitions partitions;
    private char[] folded = new char[1 << 13];

    Collector(Partitions partitions) {
        this.partitions = partitions;
    }

    Partitions partitions() {
        return partitions;
    }

    /** Takes the letter's grams and gives its record, good until the next call. */
    ScriptText collect(SearchDocument document) {
        grams.clear();
        addLines(document.title(), true);
        addLines(document.agency(), true);
        for (String other : document.others()) {
            addLines(other, true);
        }
        addLines(document.body(), false);
        partitions.add(grams, document.ordinal());
        return record(document);
    }

    private void addLines(String text, boolean title) {
        if (folded.length < text.length()) {
            folded = new char[text.length() * 2];
        }
        grams.addLines(folded, folding.fold(text, folded), title);
    }

    private ScriptText record(SearchDocument document) {
        List<String> fields = List.of(
                document.address(),
                document.title(),
                document.agency(),
                document.year(),
                document.date(),
                String.join("\n", document.others()),
                document.body());
        record.clear();
        String before = "[";
        for (String field : fields) {
            record.raw(before).quoted(field);
            before = ",";
        }
        return record.raw("]");
    }
}
