package org.fuhan.html;

import org.fuhan.model.Term;

/** The ways in which letters are listed. */
public enum Facet implements Term {
    YEAR("year", "年度"),
    AGENCY("agency", "承办单位"),
    SESSION("session", "届次"),
    TOPIC("topic", "主题"),
    OUTCOME("outcome", "办理结果"),
    KIND("kind", "类别");

    private final String key;
    private final String chinese;

    Facet(String key, String chinese) {
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
