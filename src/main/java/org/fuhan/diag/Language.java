package org.fuhan.diag;

import java.util.Locale;

/** The two languages that Fuhan speaks to its user. */
public enum Language {
    ENGLISH,
    CHINESE;

    /** Chinese for a Chinese locale, English for every other. */
    public static Language of(Locale locale) {
        return locale.getLanguage().equals("zh") ? CHINESE : ENGLISH;
    }

    public String choose(String english, String chinese) {
        return this == CHINESE ? chinese : english;
    }
}
