package org.fuhan.archive;

/** The ways in which the letters are sorted into lists. */
public enum Facet {
    YEAR("years", "年度"),
    AGENCY("agencies", "承办单位"),
    SESSION("sessions", "届次"),
    TOPIC("topics", "主题分类"),
    OUTCOME("outcomes", "办理结果"),
    KIND("kinds", "类别");

    private final String folder;
    private final String chinese;

    Facet(String folder, String chinese) {
        this.folder = folder;
        this.chinese = chinese;
    }

    /** The folder of its pages. */
    public String folder() {
        return folder;
    }

    public String chinese() {
        return chinese;
    }
}
