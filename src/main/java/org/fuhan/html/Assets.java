package org.fuhan.html;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Style sheets, scripts and pictures of the pages, each under a name that holds a piece of its hash.
 *
 * <p>A changed file gets a new name, so browsers may keep every file for ever. Style sheets come last, because what
 * they name with {@code url(…)} must have its new name first.
 */
public final class Assets {
    private static final String FOLDER = "assets/";
    private static final List<String> BUILT_IN = List.of("css/site.css", "js/search.js", "js/site.js");
    private static final Pattern URL = Pattern.compile("url\\(\\s*[\"']?([^\"')]+?)[\"']?\\s*\\)");

    private final Map<String, Asset> assets = new TreeMap<>();

    /**
     * One published file.
     *
     * @param address relative to the site, for example {@code assets/site-1a2b3c4d.css}
     * @param bytes not to be changed
     */
    @SuppressWarnings("ArrayRecordComponent") // Handed to the publisher once; never compared.
    public record Asset(String address, byte[] bytes) {
        /** The value of an integrity attribute (W3C Subresource Integrity). */
        String integrity() {
            return "sha384-" + Base64.getEncoder().encodeToString(digest("SHA-384", bytes));
        }
    }

    private Assets() {}

    /** Reads all files below {@code assets/}, the project's own over the built-in ones. */
    public static Assets load(Templates templates) throws IOException {
        TreeSet<String> names = new TreeSet<>();
        BUILT_IN.forEach(name -> names.add(FOLDER + name));
        names.addAll(templates.folder().ownNames("assets"));
        Assets assets = new Assets();
        for (boolean styles : new boolean[] {false, true}) {
            for (String name : names) {
                byte[] bytes =
                        name.endsWith(".css") == styles ? templates.folder().read(name) : null;
                if (bytes != null) {
                    String key = name.substring(FOLDER.length());
                    assets.add(key, styles ? assets.renamed(key, bytes) : bytes);
                }
            }
        }
        return assets;
    }

    /** All of them, by name. */
    public List<Asset> all() {
        return List.copyOf(assets.values());
    }

    /** The asset of a name such as {@code css/site.css}. */
    Asset get(String name) {
        Asset asset = assets.get(name);
        if (asset == null) {
            throw new IllegalStateException("there is no " + FOLDER + name);
        }
        return asset;
    }

    private void add(String name, byte[] bytes) {
        String file = name.substring(name.lastIndexOf('/') + 1);
        int dot = file.lastIndexOf('.');
        String hash = HexFormat.of().formatHex(digest("SHA-256", bytes)).substring(0, 8);
        assets.put(name, new Asset(FOLDER + file.substring(0, dot) + "-" + hash + file.substring(dot), bytes));
    }

    private byte[] renamed(String name, byte[] bytes) {
        Matcher matcher = URL.matcher(new String(bytes, StandardCharsets.UTF_8));
        String text = matcher.replaceAll(match -> {
            Asset target = assets.get(resolve(name, match.group(1)));
            String kept =
                    target == null ? match.group() : "url(" + target.address().substring(FOLDER.length()) + ")";
            return Matcher.quoteReplacement(kept);
        });
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String resolve(String from, String relative) {
        List<String> parts = new ArrayList<>(List.of(from.split("/")));
        parts.remove(parts.size() - 1);
        for (String part : relative.split("/")) {
            if (part.equals("..") && !parts.isEmpty()) {
                parts.remove(parts.size() - 1);
            } else if (!part.equals(".")) {
                parts.add(part);
            }
        }
        return String.join("/", parts);
    }

    private static byte[] digest(String algorithm, byte[] bytes) {
        try {
            return MessageDigest.getInstance(algorithm).digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has " + algorithm, e);
        }
    }
}
