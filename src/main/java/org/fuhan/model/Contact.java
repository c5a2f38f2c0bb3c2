package org.fuhan.model;

import org.jspecify.annotations.Nullable;

/** Whom the public may ask in the sender's office. At least the name or the phone is there. */
public record Contact(
        @Nullable String name,
        @Nullable String phone,
        @Nullable String unit) {}
