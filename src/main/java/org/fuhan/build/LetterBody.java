package org.fuhan.build;

import org.fuhan.diag.Findings;
import org.fuhan.diag.Problem;
import org.fuhan.diag.SourceFile;
import org.fuhan.model.Body;
import org.fuhan.model.Letter;
import org.fuhan.source.BodyReader;
import org.fuhan.source.LetterFile;

/** Reads the body of a letter and sees that there is one. */
final class LetterBody {
    private LetterBody() {}

    static Body read(Letter letter, LetterFile place, SourceFile file, BodyReader bodies, Findings findings) {
        int start = letter.bodyStart();
        Body body = bodies.read(file, start, place.beside(), findings);
        if (body.blocks().isEmpty() && file.text().substring(start).isBlank()) {
            findings.add(Problem.BODY_EMPTY, file.span(start, start));
        }
        return body;
    }
}
