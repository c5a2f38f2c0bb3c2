package org.fuhan.site;

/**
 * An address inside the site: a relative path with {@code /}, no empty, {@code .} or {@code ..} step.
 *
 * @param path for example {@code letters/2021/zx-10-5-127.html}
 */
public record SitePath(String path) implements Comparable<SitePath> {
    public SitePath {
        if (!isValid(path)) {
            throw new IllegalArgumentException("no address inside a site: " + path);
        }
    }

    public static SitePath of(String path) {
        return new SitePath(path);
    }

    /** Whether a text could be an address inside a site. */
    public static boolean isValid(String path) {
        int step = 0;
        for (int at = 0; at < path.length(); at++) {
            char c = path.charAt(at);
            if (c == '\\' || c < ' ') {
                return false;
            }
            if (c == '/') {
                if (!isStep(path, step, at)) {
                    return false;
                }
                step = at + 1;
            }
        }
        return isStep(path, step, path.length());
    }

    private static boolean isStep(String path, int from, int to) {
        return switch (to - from) {
            case 0 -> false;
            case 1 -> path.charAt(from) != '.';
            case 2 -> path.charAt(from) != '.' || path.charAt(from + 1) != '.';
            default -> true;
        };
    }

    /** The way from the page at {@code from} to this address, for a link that works in any folder. */
    public String relativeTo(SitePath from) {
        int shared = 0;
        for (int slash = path.indexOf('/'); slash >= 0; slash = path.indexOf('/', slash + 1)) {
            if (!from.path.startsWith(path.substring(0, slash + 1))) {
                break;
            }
            shared = slash + 1;
        }
        return from.toRoot(shared) + path.substring(shared);
    }

    /** The way from this page up to the site's first folder: {@code ../} for each folder it is in. */
    public String toRoot() {
        return toRoot(0);
    }

    private String toRoot(int from) {
        long folders = path.substring(from).chars().filter(c -> c == '/').count();
        return "../".repeat((int) folders);
    }

    @Override
    public int compareTo(SitePath other) {
        return path.compareTo(other.path);
    }

    @Override
    public String toString() {
        return path;
    }
}
