package org.fuhan.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AssetsTest {
    @TempDir
    Path folder;

    private Map<String, String> texts() throws IOException {
        Map<String, String> texts = new TreeMap<>();
        for (Assets.Asset asset : Assets.load(Templates.open(folder)).all()) {
            texts.put(asset.address(), new String(asset.bytes(), StandardCharsets.UTF_8));
        }
        return texts;
    }

    private void write(String name, String text) throws IOException {
        Path file = folder.resolve("assets").resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    @Test
    void namesHoldTheHashAndStyleSheetsFollowTheirPictures() throws IOException {
        write("css/site.css", "a { background: url(\"../img/emblem.svg\") } b { background: url(data:x) }");
        write("img/emblem.svg", "<svg/>");
        write("js/site.js", "");
        write("js/search.js", "");
        assertEquals(
                "[assets/emblem-d4dc5666.svg, assets/search-e3b0c442.js, assets/site-e3b0c442.js]",
                texts().keySet().stream().filter(name -> !name.endsWith(".css")).toList() + "");
        String css = texts().values().stream()
                .filter(text -> text.startsWith("a {"))
                .findFirst()
                .orElseThrow();
        assertEquals("a { background: url(emblem-d4dc5666.svg) } b { background: url(data:x) }", css);
    }

    @Test
    void integrityIsTheHashOfTheBytes() {
        // The example of W3C Subresource Integrity, 3.1.
        Assets.Asset asset = new Assets.Asset("a.js", "alert('Hello, world.');".getBytes(StandardCharsets.UTF_8));
        assertEquals("sha384-H8BRh8j48O9oYatfu5AZzq6A9RINhZO5H16dQZngK7T62em8MUt1FLm52t+eX6xO", asset.integrity());
    }

    @Test
    void builtInScriptIsSmallAndTheStyleSheetUsesNothingFromOutside() throws IOException {
        texts().forEach((name, text) -> {
            assertTrue(!name.startsWith("assets/site-") || !name.endsWith(".js") || text.length() <= 8192, name);
            assertTrue(!name.endsWith(".css") || !text.contains("http") && !text.contains("@import"), name);
        });
        assertTrue(texts().keySet().stream().anyMatch(name -> name.matches("assets/site-[0-9a-f]{8}\\.css")));
    }
}
