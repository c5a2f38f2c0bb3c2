package org.fuhan.model;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What the outcome codes mean at this site; the same letter means different things in different places.
 *
 * @param name of the scheme
 * @param codes code to meaning, in the order of the source
 */
public record OutcomeScheme(String name, Map<String, String> codes) {
    /** A site without outcomes. */
    public static final OutcomeScheme NONE = new OutcomeScheme("", Map.of());

    public OutcomeScheme {
        codes = Collections.unmodifiableMap(new LinkedHashMap<>(codes));
    }
}
