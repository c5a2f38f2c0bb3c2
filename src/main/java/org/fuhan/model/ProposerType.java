package org.fuhan.model;

/** Who a proposer is. */
public enum ProposerType implements Term {
    PERSON("person", "个人"),
    GROUP("group", "小组"),
    PARTY("party", "党派"),
    COMMITTEE("committee", "专委会"),
    ORGANISATION("organisation", "团体");

    private final String key;
    private final String chinese;

    ProposerType(String key, String chinese) {
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
