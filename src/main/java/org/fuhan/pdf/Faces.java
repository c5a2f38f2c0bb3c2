package org.fuhan.pdf;

import com.lowagie.text.pdf.BaseFont;
import java.io.IOException;
import java.io.Serial;
import java.io.UncheckedIOException;
import java.security.SecureRandom;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.fuhan.font.FontProgram;

/** The fonts as the PDF library knows them; each is parsed once and shared by all threads. */
final class Faces {
    /** Of 1 to 9. Outlines hardly shrink by more effort: 6 saves 6 % of the bytes and takes three times as long. */
    private static final int FAST = 1;

    private final Map<FontProgram, BaseFont> faces = new ConcurrentHashMap<>();

    BaseFont of(FontProgram program) {
        return faces.computeIfAbsent(program, Faces::open);
    }

    private static BaseFont open(FontProgram program) {
        try {
            BaseFont face = BaseFont.createFont(
                    program.name() + ".ttf", BaseFont.IDENTITY_H, true, false, program.fileBytes(), null);
            face.setSubset(true);
            face.setCompressionLevel(FAST);
            face.setIncludeCidSet(false); // not complete as written, and PDF/A-2 forbids an incomplete one
            face.setSecureRandom(new FixedLetters());
            return face;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The six letters before a subset's name are meant to tell subsets apart; random ones would change every file. */
    private static final class FixedLetters extends SecureRandom {
        @Serial
        private static final long serialVersionUID = 1;

        @Override
        public double nextDouble() {
            return 0.2;
        }
    }
}
