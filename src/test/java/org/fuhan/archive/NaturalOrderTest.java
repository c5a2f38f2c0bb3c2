package org.fuhan.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class NaturalOrderTest {
    private static final NaturalOrder ORDER = NaturalOrder.INSTANCE;

    @Test
    void numbersCountAsNumbers() {
        List<String> sorted = List.of(
                "",
                "01", // as much as 1: then the characters decide
                "1",
                "2",
                "9",
                "10",
                "0487",
                "20250688",
                "DH2",
                "DH0271",
                "zx-9-1-3",
                "zx-10-3-012",
                "zx-10-3-101",
                "zx-10-10-1",
                "第3号",
                "第12号");
        List<String> shuffled = new ArrayList<>(sorted);
        for (int seed = 0; seed < 20; seed++) {
            Collections.shuffle(shuffled, new Random(seed));
            shuffled.sort(ORDER);
            assertEquals(sorted, shuffled);
        }
    }

    @Test
    void numbersOfAnyLengthAreCompared() {
        String huge = "9".repeat(1000);
        assertTrue(ORDER.compare("1" + "0".repeat(1000), huge) > 0);
        assertTrue(ORDER.compare("0".repeat(5000) + "1", huge) < 0);
    }

    @Test
    void isATotalOrder() {
        Random random = new Random(42);
        for (int i = 0; i < 200_000; i++) {
            String a = word(random);
            String b = word(random);
            String c = word(random);
            int ab = Integer.signum(ORDER.compare(a, b));
            assertEquals(-ab, Integer.signum(ORDER.compare(b, a)), () -> "symmetry of " + a + " and " + b);
            assertEquals(a.equals(b), ab == 0, () -> "equality of " + a + " and " + b);
            if (ab <= 0 && ORDER.compare(b, c) <= 0) {
                assertTrue(ORDER.compare(a, c) <= 0, () -> a + " ≤ " + b + " ≤ " + c);
            }
        }
    }

    private static String word(Random random) {
        String alphabet = "0019a-号";
        StringBuilder word = new StringBuilder();
        for (int length = random.nextInt(6); length > 0; length--) {
            word.append(alphabet.charAt(random.nextInt(alphabet.length())));
        }
        return word.toString();
    }
}
