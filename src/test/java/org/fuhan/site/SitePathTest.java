package org.fuhan.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SitePathTest {
    @ParameterizedTest
    @CsvSource({
        "index.html, index.html, index.html",
        "index.html, search.html, search.html",
        "index.html, letters/2025/a.html, letters/2025/a.html",
        "letters/2025/a.html, index.html, ../../index.html",
        "letters/2025/a.html, letters/2025/b.html, b.html",
        "letters/2025/a.html, letters/2025/a/x.png, a/x.png",
        "letters/2025/a.html, letters/2024/a.html, ../2024/a.html",
        "letters/2025/a.html, letters/20251/a.html, ../20251/a.html",
        "letters/20251/a.html, letters/2025/a.html, ../2025/a.html",
        "a/b/c.html, a/x/c.html, ../x/c.html",
        "a/a/a.html, a/b/a/a.html, ../b/a/a.html"
    })
    void relativeTo(String from, String to, String way) {
        assertEquals(way, SitePath.of(to).relativeTo(SitePath.of(from)));
    }

    @Test
    void theWayLeadsThereFromAnyPage() {
        Random random = new Random(7);
        URI root = URI.create("https://www.example.gov.cn/jytabl/");
        for (int i = 0; i < 20_000; i++) {
            SitePath from = path(random);
            SitePath to = path(random);
            assertEquals(
                    root.resolve(to.path()),
                    root.resolve(from.path()).resolve(to.relativeTo(from)),
                    () -> from + " to " + to);
            assertEquals(root, root.resolve(from.path()).resolve("./" + from.toRoot()), from::path);
        }
    }

    private static SitePath path(Random random) {
        StringBuilder path = new StringBuilder();
        for (int folders = random.nextInt(4); folders > 0; folders--) {
            path.append("ab".charAt(random.nextInt(2))).append(random.nextBoolean() ? "a/" : "/");
        }
        return SitePath.of(path.append("ab".charAt(random.nextInt(2))).toString());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "", "/", "/a", "a/", "a//b", ".", "..", "./a", "../a", "a/..", "a/../b", "a/./b", "a\\b", "a\nb",
                "a\u0000"
            })
    void refusesWhatLeavesTheSiteOrHasTwoSpellings(String path) {
        assertFalse(SitePath.isValid(path));
        assertThrows(IllegalArgumentException.class, () -> SitePath.of(path));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "..a", "a..", "...", "a/.b", ".well-known/x", "附件/清单 1.csv"})
    void acceptsUnusualNames(String path) {
        assertTrue(SitePath.isValid(path));
        assertEquals(path, SitePath.of(path).toString());
    }
}
