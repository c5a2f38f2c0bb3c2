package org.fuhan.model;

/**
 * Who signed the letter off.
 *
 * @param role the label, for example 签发人 or 领导署名
 */
public record Signer(String role, String name) {
    /** The label when the source gives a name alone. */
    public static final String DEFAULT_ROLE = "签发人";
}
