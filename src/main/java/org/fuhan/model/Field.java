package org.fuhan.model;

/**
 * One field of a source file.
 *
 * @param key as an English source writes it
 * @param chinese as a Chinese source writes it
 * @param type what it may hold
 * @param need whether it must be there
 * @param reach who may see it
 * @param about what it is for, one English sentence
 * @param aboutChinese the same in Chinese
 */
public record Field(
        String key, String chinese, FieldType type, Need need, Reach reach, String about, String aboutChinese) {

    /** Whether a field must be there. */
    public enum Need {
        REQUIRED,
        OPTIONAL
    }

    /** Who may see a field. */
    public enum Reach {
        /** Goes into public output when the letter does. */
        PUBLIC,
        /** Steers Fuhan or the office; never written out. */
        OFFICE
    }

    static Field required(String key, String chinese, FieldType type, String about, String aboutChinese) {
        return new Field(key, chinese, type, Need.REQUIRED, Reach.PUBLIC, about, aboutChinese);
    }

    static Field optional(String key, String chinese, FieldType type, String about, String aboutChinese) {
        return new Field(key, chinese, type, Need.OPTIONAL, Reach.PUBLIC, about, aboutChinese);
    }

    static Field office(String key, String chinese, FieldType type, String about, String aboutChinese) {
        return new Field(key, chinese, type, Need.OPTIONAL, Reach.OFFICE, about, aboutChinese);
    }

    public boolean isRequired() {
        return need == Need.REQUIRED;
    }

    public boolean isPublic() {
        return reach == Reach.PUBLIC;
    }
}
