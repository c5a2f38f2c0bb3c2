package org.fuhan.model;

/** What kind of answer the letter is. */
public enum Role implements Term {
    REPLY("reply", "答复"),
    OPINION("opinion", "会办意见"),
    FOLLOW_UP("follow-up", "再次答复");

    private final String key;
    private final String chinese;

    Role(String key, String chinese) {
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
