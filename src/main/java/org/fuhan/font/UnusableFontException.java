package org.fuhan.font;

import java.io.IOException;
import org.fuhan.diag.Diagnostic;
import org.fuhan.diag.Language;
import org.fuhan.diag.Problem;

/** A font file that is damaged, of a foreign kind, or must not be embedded; carries what is to be said about it. */
public final class UnusableFontException extends IOException {
    private static final long serialVersionUID = 1;
    private final transient Diagnostic diagnostic;

    UnusableFontException(Problem problem, String... arguments) {
        this(Diagnostic.of(problem, null, arguments));
    }

    private UnusableFontException(Diagnostic diagnostic) {
        super(diagnostic.message(Language.ENGLISH));
        this.diagnostic = diagnostic;
    }

    static UnusableFontException damaged(String font, String reason) {
        return new UnusableFontException(Problem.FONT_UNREADABLE, font, reason);
    }

    public Diagnostic diagnostic() {
        return diagnostic;
    }
}
