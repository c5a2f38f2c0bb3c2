package org.fuhan.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

final class FoldingTest {
    static String fold(String text) {
        char[] out = new char[text.length()];
        return new String(out, 0, Folding.standard().fold(text, out));
    }

    @Test
    void foldsTheSharedExamples() throws IOException {
        List<Examples> examples = Examples.read("fold");
        assertTrue(examples.size() > 20);
        for (Examples example : examples) {
            assertEquals(example.wanted(), fold(example.given()), example.given());
        }
    }

    @Test
    void everyPartOfALineIsFoundInTheFoldedLine() {
        Random random = new Random(5);
        for (SearchDocument letter : Corpus.letters(200, 5)) {
            for (String line : Corpus.lines(letter)) {
                int from = random.nextInt(line.length() + 1);
                int to = from + random.nextInt(line.length() + 1 - from);
                assertTrue(fold(line).contains(fold(line.substring(from, to))), line);
            }
        }
    }

    @Test
    void foldingTwiceChangesNothingMore() {
        for (int c = 0; c < 1 << 16; c++) {
            String once = fold("国" + (char) c + "国");
            assertEquals(once, fold(once));
        }
    }
}
