package org.fuhan.source;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.fuhan.diag.Diagnostic;
import org.fuhan.diag.Findings;
import org.fuhan.diag.Problem;
import org.fuhan.diag.SourceFile;
import org.fuhan.model.Body;
import org.junit.jupiter.api.Test;

/** What examples of bodies cannot show: places in whole files, own bounds, several threads. */
final class BodyReaderTest {
    private final BodyReader reader = new BodyReader();

    @Test
    void placesAreThoseOfTheWholeFile() {
        String fields = "---\ntitle: 甲<b>\n---\n";
        String body = "　　甲<!-- 内\n部 -->乙\n    续<i>行\n\n- 项\n\n      [链](ftp://x) **残\n\n说明\n| 表[^q] |\n|--|\n";
        Findings findings = new Findings();
        reader.read(new SourceFile("x.md", fields + body), fields.length(), Set.of(), findings);
        List<String> places = findings.sorted().stream()
                .map(found -> found.problem() + " " + found.place() + " " + text(found))
                .toList();
        assertEquals(
                List.of(
                        "BODY_HTML x.md:6:6 <i>",
                        "LINK_SCHEME x.md:10:11 ftp://x",
                        "BODY_LEFT_OVER_MARK x.md:10:20 **",
                        "FOOTNOTE_UNDEFINED x.md:13:4 [^q]"),
                places);
    }

    private static String text(Diagnostic found) {
        return found.place() == null ? "" : found.place().text();
    }

    @Test
    void aBodyThatIsRefusedIsEmpty() {
        Findings findings = new Findings();
        BodyReader strict = new BodyReader(new BodyBounds(10, 12, 100, 1_000, 2_000, 100));
        Body body = strict.read(new SourceFile("x.md", "一二三四五六七八九十一"), 0, Set.of(), findings);
        assertEquals(Body.EMPTY, body);
        assertEquals(Problem.BODY_TOO_LONG, findings.sorted().get(0).problem());
    }

    @Test
    void oneReaderServesManyThreads() {
        List<String> letters = new ArrayList<>();
        for (int at = 0; at < 200; at++) {
            letters.add("一、标题" + at + "\n\n正文**重点" + at + "**[^1]\n续行。\n\n[^1]: 注" + at + "\n");
        }
        List<String> one = letters.stream().map(this::dump).toList();
        List<String> many = IntStream.range(0, letters.size())
                .parallel()
                .mapToObj(at -> dump(letters.get(at)))
                .toList();
        assertEquals(one, many);
    }

    private String dump(String text) {
        return BodyDump.of(reader.read(new SourceFile("x.md", text), 0, Set.of(), new Findings()));
    }
}
