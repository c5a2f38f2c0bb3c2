package org.fuhan.layout;

/**
 * What a character does in a line of Chinese text (GB/T 15834-2011, 5.1; W3C requirements for Chinese text layout).
 */
enum CharClass {
    /** Opening marks: never at a line's end; their left half is blank. */
    OPEN,
    /** Closing brackets and quotation marks: never at a line's start; their right half is blank. */
    CLOSE,
    /** 、，；：: as {@link #CLOSE}. */
    PAUSE,
    /** 。？！: as {@link #CLOSE}, but the last to be squeezed. */
    STOP,
    /** Interpunct, connectors and solidus: never at a line's start. */
    MIDDLE,
    /** Halves of —— and ……, never parted. */
    LONG,
    /** Letters, digits and marks of Western words, and those of ASCII. */
    WESTERN,
    SPACE,
    /** Han and everything else that takes a cell. */
    HAN;

    private static final String OPENING = "“‘「『（〔【［《〈｛〖";
    private static final String CLOSING = "”’」』）〕】］》〉｝〗";
    private static final String PAUSING = "、，；：";
    private static final String STOPPING = "。？！．";
    private static final String CONNECTING = "·－–～／・〜";
    private static final String LONG_MARKS = "—…⸺";

    static CharClass of(int codePoint) {
        if (codePoint >= 0x4E00 && codePoint <= 0x9FFF) {
            return HAN;
        }
        if (codePoint == ' ' || codePoint == 0x3000 || codePoint == 0xA0) {
            return SPACE;
        }
        if (OPENING.indexOf(codePoint) >= 0) {
            return OPEN;
        }
        if (CLOSING.indexOf(codePoint) >= 0) {
            return CLOSE;
        }
        return ofOther(codePoint);
    }

    private static CharClass ofOther(int codePoint) {
        if (PAUSING.indexOf(codePoint) >= 0) {
            return PAUSE;
        }
        if (STOPPING.indexOf(codePoint) >= 0) {
            return STOP;
        }
        if (CONNECTING.indexOf(codePoint) >= 0) {
            return MIDDLE;
        }
        if (LONG_MARKS.indexOf(codePoint) >= 0) {
            return LONG;
        }
        return codePoint < 0x2000 ? WESTERN : HAN;
    }

    /** Whether it must not begin a line. */
    boolean isBarredAtStart() {
        return this == CLOSE || this == PAUSE || this == STOP || this == MIDDLE;
    }

    /** Whether its right half is blank. */
    boolean isClosing() {
        return this == CLOSE || this == PAUSE || this == STOP;
    }

    boolean isMark() {
        return this == OPEN || isClosing();
    }
}
