package org.fuhan.diag;

/** How bad a problem is: an error stops publication, a warning does not. */
public enum Severity {
    ERROR("error", "错误"),
    WARNING("warning", "警告");

    private final String english;
    private final String chinese;

    Severity(String english, String chinese) {
        this.english = english;
        this.chinese = chinese;
    }

    public String name(Language language) {
        return language.choose(english, chinese);
    }
}
