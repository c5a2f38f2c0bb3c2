package org.fuhan.diag;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Gathers the diagnostics of one stage. Safe for several threads. */
public final class Findings {
    private final List<Diagnostic> all = new ArrayList<>();
    private int errors;

    public void add(Problem problem, @Nullable Span place, String... arguments) {
        add(Diagnostic.of(problem, place, arguments));
    }

    public synchronized void add(Diagnostic diagnostic) {
        all.add(diagnostic);
        if (diagnostic.isError()) {
            errors++;
        }
    }

    public void addAll(Collection<Diagnostic> diagnostics) {
        diagnostics.forEach(this::add);
    }

    public synchronized boolean hasErrors() {
        return errors > 0;
    }

    /** How many errors so far: two counts tell whether a step between them failed. */
    public synchronized int errorCount() {
        return errors;
    }

    /** Everything so far, in the order of files and places; the same finding twice is said once. */
    public synchronized List<Diagnostic> sorted() {
        return all.stream().distinct().sorted().toList();
    }
}
