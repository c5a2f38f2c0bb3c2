package org.fuhan.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An office that answers.
 *
 * @param id its key in agencies.yaml, {@code [a-z0-9-]+}
 * @param name full name as printed at the head of a letter
 * @param shortName as in lists; the full name when the source gives none
 * @param docPrefix 代字 of its document numbers, for example 云民函
 * @param formerNames names it had before, for search
 */
public record Agency(
        String id,
        String name,
        String shortName,
        @Nullable String docPrefix,
        @Nullable String address,
        @Nullable String postcode,
        @Nullable String phone,
        @Nullable String email,
        List<String> formerNames) {
    public Agency {
        formerNames = List.copyOf(formerNames);
    }
}
