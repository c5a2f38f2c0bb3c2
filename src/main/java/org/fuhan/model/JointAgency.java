package org.fuhan.model;

import org.jspecify.annotations.Nullable;

/**
 * An agency that took part in the answer.
 *
 * @param id its key in agencies.yaml, or null when it is not listed there
 * @param name as printed
 */
public record JointAgency(@Nullable String id, String name) {}
