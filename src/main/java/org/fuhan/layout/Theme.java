package org.fuhan.layout;

import org.fuhan.model.Block;

/**
 * The sizes, colours and weights of the print; lengths as in {@link Length}.
 *
 * <p>Only what the standard leaves free is here. The type area, the grid and the places of the letter form are not.
 *
 * @param red of the letterhead and the double rules
 * @param letterheadSize the most; a long name is set smaller so that it fits
 * @param thickRule of a double rule
 * @param thinRule of a double rule
 * @param ruleGap white between the two
 * @param titleSize 二号
 * @param tableSize of the text in tables, 小四
 * @param tablePitch from line to line in tables
 * @param tableRule thickness of the lines of tables
 * @param noteSize of footnotes, 小五 to 五号
 * @param notePitch from line to line in footnotes
 * @param smallSize of copy-to lines and page numbers, 四号
 * @param sealLines lines left free above the first signature for the seal
 */
public record Theme(
        Colour red,
        int letterheadSize,
        int thickRule,
        int thinRule,
        int ruleGap,
        int titleSize,
        int tableSize,
        int tablePitch,
        int tableRule,
        int noteSize,
        int notePitch,
        int smallSize,
        int sealLines) {
    public static final Theme DEFAULT = new Theme(
            Colour.RED,
            Length.pt(42),
            Length.pt(2.25),
            Length.pt(0.75),
            Length.pt(2),
            Length.pt(22),
            Length.pt(12),
            Length.pt(19),
            Length.pt(0.5),
            Length.pt(10.5),
            Length.pt(16),
            Length.pt(14),
            2);

    public Theme {
        if (letterheadSize <= 0 || titleSize <= 0 || tableSize <= 0 || noteSize <= 0 || smallSize <= 0) {
            throw new IllegalArgumentException("sizes must be positive");
        }
        if (tablePitch < tableSize || notePitch < noteSize || sealLines < 0) {
            throw new IllegalArgumentException("lines must not overlap");
        }
    }

    /** How the text of a cell of this alignment is set. */
    static LineSetting.Align alignment(Block.Alignment alignment) {
        return switch (alignment) {
            case START -> LineSetting.Align.START;
            case CENTRE -> LineSetting.Align.CENTRE;
            case END -> LineSetting.Align.END;
        };
    }
}
