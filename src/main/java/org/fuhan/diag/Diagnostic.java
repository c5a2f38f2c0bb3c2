package org.fuhan.diag;

import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One thing to be said about a source: what, where, and how to mend it.
 *
 * @param problem what is wrong; holds the words
 * @param place where, or null when it is about no file
 * @param arguments what the words' {@code {0}}, {@code {1}} … stand for
 */
public record Diagnostic(Problem problem, @Nullable Span place, List<String> arguments)
        implements Comparable<Diagnostic> {
    private static final Comparator<Diagnostic> ORDER = Comparator.comparing(
                    Diagnostic::place, Comparator.nullsFirst(Comparator.<Span>naturalOrder()))
            .thenComparing(Diagnostic::problem)
            .thenComparing(diagnostic -> String.join("\u0000", diagnostic.arguments()));

    public Diagnostic {
        arguments = List.copyOf(arguments);
    }

    public static Diagnostic of(Problem problem, @Nullable Span place, String... arguments) {
        return new Diagnostic(problem, place, List.of(arguments));
    }

    public boolean isError() {
        return problem.severity() == Severity.ERROR;
    }

    /** What is wrong: one clause, lower case, no full stop. */
    public String message(Language language) {
        return problem.message(language, arguments);
    }

    /** How to mend it. */
    public String hint(Language language) {
        return problem.hint(language, arguments);
    }

    /** By file, place, problem: the order in which all are printed. */
    @Override
    public int compareTo(Diagnostic other) {
        return ORDER.compare(this, other);
    }
}
