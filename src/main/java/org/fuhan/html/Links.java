package org.fuhan.html;

import java.nio.charset.StandardCharsets;

/**
 * Links from one page to other places of the site: relative, with file names, so that they work from a folder too.
 *
 * <p>The other way, {@link #from(String)} with a whole prefix, is for {@code 404.html}, which servers show at any depth.
 */
final class Links {
    private static final String PLAIN = "-._~!$&'()*+,;=:@/";

    private final String page;
    private final String prefix;

    private Links(String page, String prefix) {
        this.page = page;
        this.prefix = prefix;
    }

    /** Links that are right on one page of the site. */
    static Links on(String page) {
        return new Links(page, "");
    }

    /** Links that all begin with a prefix that ends in {@code /}. */
    static Links from(String prefix) {
        return new Links("", prefix);
    }

    /** The link to an address of the site, percent-encoded. */
    String to(String address) {
        if (!prefix.isEmpty()) {
            return prefix + encode(address);
        }
        int shared = sharedFolders(address);
        StringBuilder link = new StringBuilder();
        for (int at = page.indexOf('/', shared); at >= 0; at = page.indexOf('/', at + 1)) {
            link.append("../");
        }
        return link.append(encode(address.substring(shared))).toString();
    }

    /** The length of the leading folders that page and address share. */
    private int sharedFolders(String address) {
        int shared = 0;
        int limit = Math.min(page.length(), address.length());
        for (int i = 0; i < limit && page.charAt(i) == address.charAt(i); i++) {
            if (page.charAt(i) == '/') {
                shared = i + 1;
            }
        }
        return shared;
    }

    /** An address as it stands in a link (RFC 3986, 3.3): UTF-8, all but path characters as {@code %XX}. */
    static String encode(String address) {
        StringBuilder out = new StringBuilder(address.length());
        for (byte b : address.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (b & 0xff);
            if (c < 0x80 && (isAlphanumeric(c) || PLAIN.indexOf(c) >= 0)) {
                out.append(c);
            } else {
                out.append('%').append(hex(c >> 4)).append(hex(c & 15));
            }
        }
        return out.toString();
    }

    private static boolean isAlphanumeric(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
    }

    private static char hex(int digit) {
        return "0123456789ABCDEF".charAt(digit);
    }
}
