package org.fuhan.model;

/** How much of the letter the public may see (公开属性). */
public enum Disclosure implements Term {
    FULL("full", "主动公开"),
    SUMMARY("summary", "摘要公开"),
    ON_REQUEST("on-request", "依申请公开"),
    NONE("none", "不予公开");

    private final String key;
    private final String chinese;

    Disclosure(String key, String chinese) {
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
