package org.fuhan.source;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Says in plain words what SnakeYAML says in its own. */
final class YamlWords {
    private static final Map<String, String> PLAIN = Map.of(
            "mapping values are not allowed here", "a second `: ` stands in the value, which must then be in quotes",
            "could not find expected ':'", "a `:` with a space after it is missing",
            "found unexpected end of stream", "a quote or bracket is never closed",
            "found character '\\t(TAB)' that cannot start any token. (Do not use \\t(TAB) for indentation)",
                    "a tab character stands where spaces must be used",
            "expected <block end>, but found '<block mapping start>'",
                    "this line is indented differently from the others",
            "expected <block end>, but found '<scalar>'", "text follows where the value has already ended",
            "expected ',' or ']', but got <stream end>", "the bracket `[` is never closed",
            "expected ',' or '}', but got <stream end>", "the brace `{` is never closed");

    private YamlWords() {}

    static String of(@Nullable String problem) {
        return problem == null ? "unexpected text" : PLAIN.getOrDefault(problem, problem);
    }
}
