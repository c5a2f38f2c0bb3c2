package org.fuhan.html;

import org.fuhan.diag.Diagnostic;
import org.fuhan.diag.Language;

/** A page could not be made because of its template; says where and why. Caught once by whoever runs the build. */
public final class BrokenTemplate extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final transient Diagnostic diagnostic;

    BrokenTemplate(Diagnostic diagnostic) {
        super(diagnostic.place() + ": " + diagnostic.message(Language.ENGLISH), null, false, false);
        this.diagnostic = diagnostic;
    }

    public Diagnostic diagnostic() {
        return diagnostic;
    }
}
