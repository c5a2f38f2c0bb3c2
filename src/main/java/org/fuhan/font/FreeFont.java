package org.fuhan.font;

/**
 * One font of the free set.
 *
 * @param file its name in the cache
 * @param source the Debian package and the path inside it
 * @param sourceHash SHA-256 of the file in the package
 * @param hash SHA-256 of the file in the cache; the same when nothing is converted
 * @param size bytes of the file in the cache
 */
record FreeFont(String file, Source source, String sourceHash, String hash, long size) {

    /** Where a file comes from. */
    record Source(String debianPackage, String path) {}

    boolean isConverted() {
        return !sourceHash.equals(hash);
    }
}
