package org.fuhan.model;

/** What the letter answers. */
public enum Kind implements Term {
    PROPOSAL("proposal", "提案"),
    SUGGESTION("suggestion", "建议"),
    MOTION("motion", "议案"),
    OTHER("other", "其他");

    private final String key;
    private final String chinese;

    Kind(String key, String chinese) {
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
