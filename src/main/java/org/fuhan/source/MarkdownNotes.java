package org.fuhan.source;

import com.vladsch.flexmark.ext.footnotes.Footnote;
import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import org.fuhan.diag.Findings;
import org.fuhan.diag.Problem;
import org.fuhan.model.Inline;

/** Numbers footnotes by their first marks, and tells those without text, without mark, or inside another. */
final class MarkdownNotes {
    private final BodyText body;
    private final Findings findings;
    private final IdentityHashMap<FootnoteBlock, Integer> numbers = new IdentityHashMap<>();
    private final List<FootnoteBlock> marked = new ArrayList<>();
    private final List<FootnoteBlock> defined = new ArrayList<>();
    private boolean textDone;

    MarkdownNotes(BodyText body, Findings findings) {
        this.body = body;
        this.findings = findings;
    }

    /** Takes a note's text in; it is read later, when its number is known. */
    void define(FootnoteBlock note) {
        defined.add(note);
    }

    /** The mark for a place in the text; none when the note is missing, or a note refers to a note. */
    Optional<Inline> mark(Footnote place) {
        FootnoteBlock note = place.getFootnoteBlock();
        String label = place.getText().toString();
        if (note == null || note.getFirstChild() == null) {
            report(Problem.FOOTNOTE_UNDEFINED, place.getStartOffset(), place.getEndOffset(), label);
            return Optional.empty();
        }
        if (textDone) {
            report(Problem.FOOTNOTE_IN_FOOTNOTE, place.getStartOffset(), place.getEndOffset(), label);
            return Optional.empty();
        }
        return Optional.of(new Inline.NoteMark(numbers.computeIfAbsent(note, this::next)));
    }

    private Integer next(FootnoteBlock note) {
        marked.add(note);
        return marked.size();
    }

    /** The notes with marks in the text, by number; from now on marks are refused, so that no note leads to another. */
    List<FootnoteBlock> closeText() {
        textDone = true;
        return List.copyOf(marked);
    }

    void reportUnused() {
        for (FootnoteBlock note : defined) {
            if (!numbers.containsKey(note)) {
                int start = note.getStartOffset();
                int end = start + note.getText().length() + 3;
                report(Problem.FOOTNOTE_UNUSED, start, end, note.getText().toString());
            }
        }
    }

    private void report(Problem problem, int start, int end, String label) {
        findings.add(problem, body.span(start, end), label);
    }
}
