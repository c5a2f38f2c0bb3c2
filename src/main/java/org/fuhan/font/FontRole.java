package org.fuhan.font;

import java.util.Arrays;
import java.util.Optional;

/** What a typeface is used for in a letter (GB/T 9704-2012, 5.2.2 and 7). */
public enum FontRole {
    /** 仿宋: the body. */
    FANGSONG("fangsong"),
    /** 小标宋: the agency's name and the title. */
    TITLE("title"),
    /** 黑体: headings of the first level. */
    HEI("hei"),
    /** 楷体: headings of the second level. */
    KAI("kai"),
    /** Western letters and digits; without a font of their own they are set in 仿宋. */
    LATIN("latin");

    private final String key;

    FontRole(String key) {
        this.key = key;
    }

    /** The key under {@code fonts} in site.yaml. */
    public String key() {
        return key;
    }

    public static Optional<FontRole> of(String key) {
        return Arrays.stream(values()).filter(role -> role.key.equals(key)).findFirst();
    }
}
