package org.fuhan.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.fuhan.Sources;
import org.fuhan.model.Disclosure;
import org.fuhan.model.Letter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class GateTest {
    private static final LocalDateTime NOW = LocalDateTime.of(2025, 7, 14, 9, 30);

    @ParameterizedTest
    @CsvFileSource(resources = "/archive/gate.csv", useHeadersInDisplayName = true)
    void decides(String disclosure, String draft, String withdrawn, String published, String build, String preview) {
        Letter letter = letter(disclosure, draft, withdrawn, published);
        assertEquals(build, fate(new Gate(NOW, false), letter));
        assertEquals(preview, fate(new Gate(NOW, true), letter));
    }

    @Test
    void theTableHasEveryCase() throws IOException {
        List<String> rows = Files.readAllLines(Path.of("src/test/resources/archive/gate.csv"), StandardCharsets.UTF_8);
        Set<String> cases = new HashSet<>();
        rows.forEach(row -> cases.add(row.substring(0, row.lastIndexOf(',', row.lastIndexOf(',') - 1))));
        assertEquals(1 + Disclosure.values().length * 2 * 2 * 4, cases.size());
    }

    @Test
    void whatIsOpenInSummaryIsNotWhole() {
        Gate gate = new Gate(NOW, false);
        assertEquals(
                true,
                gate.admit(letter("full", "no", "no", "now")).orElseThrow().isWhole());
        assertEquals(
                false,
                gate.admit(letter("summary", "no", "no", "now")).orElseThrow().isWhole());
    }

    @Test
    void aMinuteDecides() {
        Letter letter = letter("full", "no", "no", "now");
        assertEquals("hidden", fate(new Gate(NOW.minusSeconds(1), false), letter));
        assertEquals("public", fate(new Gate(NOW, false), letter));
    }

    @Test
    void aNoticeTellsWhenAndWhyOnly() {
        Letter letter = letter("full", "no", "yes", "earlier");
        WithdrawnNotice notice = new Gate(NOW, false).notice(letter).orElseThrow();
        assertEquals(
                "WithdrawnNotice[id=2025/a, withdrawal=Withdrawal[date=2025-07-10, reason=有误]]", notice.toString());
    }

    private static String fate(Gate gate, Letter letter) {
        boolean open = gate.admit(letter).isPresent();
        boolean notice = gate.notice(letter).isPresent();
        if (open && notice) {
            return "both";
        }
        return open ? "public" : notice ? "notice" : "hidden";
    }

    private static Letter letter(String disclosure, String draft, String withdrawn, String published) {
        List<String> fields = new ArrayList<>(
                List.of("disclosure: " + disclosure, "disclosureReason: 涉及个人", "summary: 已办", "draft: " + draft));
        if (withdrawn.equals("yes")) {
            fields.add("withdrawn: {date: 2025-07-10, reason: 有误}");
        }
        fields.add(
                switch (published) {
                    case "earlier" -> "published: 2025-07-14 09:29";
                    case "now" -> "published: 2025-07-14 09:30";
                    case "later" -> "published: 2025-07-14 09:31";
                    default -> "published:";
                });
        return new Sources().add("2025/a", fields.toArray(String[]::new));
    }
}
