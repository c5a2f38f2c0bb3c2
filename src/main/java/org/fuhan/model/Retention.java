package org.fuhan.model;

/** How long the archive keeps the letter (保管期限, DA/T 22-2015). */
public enum Retention implements Term {
    PERMANENT("permanent", "永久"),
    THIRTY_YEARS("30-years", "30年"),
    TEN_YEARS("10-years", "10年");

    private final String key;
    private final String chinese;

    Retention(String key, String chinese) {
        this.key = key;
        this.chinese = chinese;
    }

    @Override
    public String key() {
        return key;
    }

    @Override
    public String chinese() {
        return chinese;
    }
}
