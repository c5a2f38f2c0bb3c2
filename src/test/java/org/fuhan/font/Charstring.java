package org.fuhan.font;

import java.io.ByteArrayOutputStream;

/** Writes a glyph's program in Type 2 code (Adobe Technical Note 5177). */
final class Charstring {
    private static final int MOVE = 21;
    private static final int LINE = 5;
    private static final int CURVE = 8;
    private static final int END = 14;
    private final ByteArrayOutputStream code = new ByteArrayOutputStream();

    Charstring move(int x, int y) {
        return step(MOVE, x, y);
    }

    Charstring line(int x, int y) {
        return step(LINE, x, y);
    }

    Charstring curve(int... steps) {
        return step(CURVE, steps);
    }

    byte[] end() {
        code.write(END);
        return code.toByteArray();
    }

    private Charstring step(int operator, int... values) {
        for (int value : values) {
            code.writeBytes(new byte[] {28, (byte) (value >> 8), (byte) value});
        }
        code.write(operator);
        return this;
    }
}
