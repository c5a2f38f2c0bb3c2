package org.fuhan.diag;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearestTest {
    @ParameterizedTest
    @CsvSource({
        "nummber, number",
        "NUMBER, number",
        "titel, title",
        "标提, 标题",
        "成文日其, 成文日期",
        "docnumber, docNumber",
        "dat, date",
    })
    void findsWhatWasMeant(String word, String meant) {
        List<String> names = List.of("kind", "title", "标题", "number", "docNumber", "date", "成文日期");
        assertEquals(Optional.of(meant), Nearest.to(word, names));
    }

    @ParameterizedTest
    @CsvSource({"colour, title", "abc, xyz", "主题, 附件", "ab, cd"})
    void guessesNothingFar(String word, String name) {
        assertEquals(Optional.empty(), Nearest.to(word, List.of(name)));
    }

    @Test
    void theFirstOfEqualsWins() {
        assertEquals(Optional.of("cat"), Nearest.to("bat", List.of("cat", "rat")));
        assertEquals(Optional.of("rat"), Nearest.to("bat", List.of("rat", "cat")));
        assertEquals(Optional.empty(), Nearest.to("bat", List.of()));
    }

    @ParameterizedTest
    @CsvSource({
        "'', '', 0",
        "'', abc, 3",
        "abc, acb, 1",
        "abc, abcd, 1",
        "abc, abd, 1",
        "kitten, sitting, 3",
        "ca, abc, 3"
    })
    void countsEdits(String from, String to, int edits) {
        assertEquals(edits, Nearest.distance(from, to));
    }

    @Test
    void editsCountTheSameBothWaysAndAtMostTheLongerWord() {
        Random random = new Random(3);
        for (int i = 0; i < 20_000; i++) {
            String a = word(random);
            String b = word(random);
            int edits = Nearest.distance(a, b);
            assertEquals(edits, Nearest.distance(b, a), () -> a + " " + b);
            assertEquals(a.equals(b), edits == 0, () -> a + " " + b);
            assertTrue(edits >= Math.abs(a.length() - b.length()), () -> a + " " + b);
            assertTrue(edits <= Math.max(a.length(), b.length()), () -> a + " " + b);
        }
    }

    private static String word(Random random) {
        StringBuilder word = new StringBuilder();
        for (int length = random.nextInt(8); length > 0; length--) {
            word.append("ab标".charAt(random.nextInt(3)));
        }
        return word.toString();
    }

    @Test
    void aVeryLongWordIsNoTrouble() {
        String word = "复".repeat(100_000);
        assertEquals(
                Optional.empty(),
                assertTimeoutPreemptively(
                        Duration.ofSeconds(10), () -> Nearest.to(word, List.of("title", "标题", "docNumber"))));
    }
}
