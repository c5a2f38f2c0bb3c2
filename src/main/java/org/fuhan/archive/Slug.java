package org.fuhan.archive;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.regex.Pattern;

/**
 * Addresses of values that are Chinese words.
 *
 * <p>A word that is an address already stays; any other gets the beginning of its SHA-256. That is short, the same on
 * every machine, and no web server, archive program or disc spoils it, as they do percent-encoded Chinese.
 */
final class Slug {
    private static final Pattern PLAIN = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final int BYTES = 5;

    private Slug() {}

    static String of(String value) {
        return PLAIN.matcher(value).matches() ? value : hash(value);
    }

    private static String hash(String value) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(value.getBytes(StandardCharsets.UTF_8));
            return "x" + HexFormat.of().formatHex(digest, 0, BYTES);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }
}
