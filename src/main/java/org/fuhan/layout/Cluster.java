package org.fuhan.layout;

import org.fuhan.font.FontProgram;

/**
 * One character as it will be drawn: its glyph, and how its width divides into ink and blank.
 *
 * @param advance full width
 * @param lead blank at the left that may be squeezed away
 * @param trail blank at the right that may be squeezed away
 */
record Cluster(
        int codePoint,
        CharClass charClass,
        FontProgram program,
        int glyph,
        int advance,
        int lead,
        int trail,
        StyledText.Piece piece) {
    /** The width without the blanks. */
    int core() {
        return advance - lead - trail;
    }

    int size() {
        return piece.style().size();
    }

    boolean isSpace() {
        return charClass == CharClass.SPACE;
    }

    boolean isWestern() {
        return charClass == CharClass.WESTERN;
    }
}
