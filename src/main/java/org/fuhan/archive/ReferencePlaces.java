package org.fuhan.archive;

import org.fuhan.diag.Span;
import org.fuhan.model.Letter;
import org.fuhan.model.Reference;

/** Finds the place of a reference again: letters do not keep their text. */
public interface ReferencePlaces {
    Span place(Letter letter, Reference reference);
}
