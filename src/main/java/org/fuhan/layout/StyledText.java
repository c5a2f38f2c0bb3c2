package org.fuhan.layout;

import java.util.ArrayList;
import java.util.List;

/**
 * A paragraph's characters, each with its style and its place in the structure.
 *
 * <p>Characters without any width or ink (controls, joiners, byte order marks) are left out here.
 */
final class StyledText {
    /** One character. {@code note} is the number of the footnote that it marks, or 0. */
    record Piece(int codePoint, Style style, StructureNode node, int note) {}

    /** Stands for a line end that the writer asked for. */
    static final int LINE_BREAK = '\n';

    private final List<Piece> pieces = new ArrayList<>();

    static StyledText of(String text, Style style, StructureNode node) {
        return new StyledText().add(text, style, node);
    }

    StyledText add(String text, Style style, StructureNode node) {
        text.codePoints()
                .map(codePoint -> codePoint == '\t' ? ' ' : codePoint)
                .filter(codePoint -> codePoint == LINE_BREAK || !isInvisible(codePoint))
                .forEach(codePoint -> pieces.add(new Piece(codePoint, style, node, 0)));
        return this;
    }

    StyledText addNoteMark(int number, Style style, StructureNode node) {
        String digits = Integer.toString(number);
        for (int i = 0; i < digits.length(); i++) {
            pieces.add(new Piece(digits.charAt(i), style, node, i == 0 ? number : 0));
        }
        return this;
    }

    List<Piece> pieces() {
        return pieces;
    }

    boolean isEmpty() {
        return pieces.isEmpty();
    }

    private static boolean isInvisible(int codePoint) {
        int type = Character.getType(codePoint);
        return type == Character.CONTROL
                || type == Character.FORMAT
                || type == Character.LINE_SEPARATOR
                || type == Character.PARAGRAPH_SEPARATOR
                || codePoint >= 0xFE00 && codePoint <= 0xFE0F
                || codePoint >= 0xE0100 && codePoint <= 0xE01EF;
    }
}
