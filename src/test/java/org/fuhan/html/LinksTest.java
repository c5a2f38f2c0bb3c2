package org.fuhan.html;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.URI;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LinksTest {
    @ParameterizedTest
    @CsvSource({
        "index.html, letters/2021/a.html, letters/2021/a.html",
        "letters/2021/a.html, index.html, ../../index.html",
        "letters/2021/a.html, letters/2021/b.html, b.html",
        "letters/2021/a.html, letters/2021/a/x.pdf, a/x.pdf",
        "letters/2021/a.html, letters/2020/b.html, ../2020/b.html",
        "letters/2021/a.html, letters.html, ../../letters.html",
        "a/b.html, ab/c.html, ../ab/c.html",
        "index.html, 年/甲 乙?.html, %E5%B9%B4/%E7%94%B2%20%E4%B9%99%3F.html",
    })
    void linksAreRelative(String page, String target, String link) {
        assertEquals(link, Links.on(page).to(target));
    }

    @Test
    void browsersResolveEveryLinkToItsTarget() {
        Random random = new Random(127);
        URI root = URI.create("https://www.example.gov.cn/jytabl/");
        for (int i = 0; i < 2000; i++) {
            String page = address(random);
            String target = address(random);
            URI resolved =
                    root.resolve(Links.encode(page)).resolve(Links.on(page).to(target));
            assertEquals(root.resolve(Links.encode(target)), resolved, page + " → " + target);
        }
    }

    private static String address(Random random) {
        StringBuilder address = new StringBuilder();
        for (int depth = random.nextInt(4); depth > 0; depth--) {
            address.append("ab年".charAt(random.nextInt(3))).append('/');
        }
        return address.append("xy".charAt(random.nextInt(2))).append(".html").toString();
    }
}
