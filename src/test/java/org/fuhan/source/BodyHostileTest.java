package org.fuhan.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import org.fuhan.diag.Diagnostic;
import org.fuhan.diag.Findings;
import org.fuhan.diag.Problem;
import org.fuhan.diag.SourceFile;
import org.fuhan.model.Body;
import org.fuhan.model.PlainText;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Bodies made to overflow a stack or to take for ever are refused or read, soon and on a small stack. */
final class BodyHostileTest {
    private static final Duration LIMIT = Duration.ofMinutes(1);

    /** Of the reading thread alone, so that other work on the machine does not count; the worst measured is 0.7 s. */
    private static final Duration CPU_LIMIT = Duration.ofSeconds(3);

    private static final long STACK = 512 * 1024;
    private static final int LONGEST = BodyBounds.USUAL.length();
    private final BodyReader reader = new BodyReader();

    @TestFactory
    List<DynamicTest> refuses() {
        Map<String, Problem> cases = new LinkedHashMap<>();
        cases.put(">".repeat(40_000), Problem.BODY_TOO_DEEP);
        cases.put("> ".repeat(40_000), Problem.BODY_TOO_DEEP);
        cases.put("- ".repeat(2_000) + "甲", Problem.BODY_TOO_DEEP);
        cases.put("1. ".repeat(2_000) + "甲", Problem.BODY_TOO_DEEP);
        cases.put(nestedLists(300), Problem.BODY_TOO_DEEP);
        cases.put("*".repeat(50_000), Problem.BODY_MARKUP_RUN);
        cases.put("*".repeat(50_000) + "甲", Problem.BODY_MARKUP_RUN);
        cases.put("![".repeat(20_000), Problem.BODY_MARKUP_RUN);
        cases.put("[".repeat(20_000) + "甲", Problem.BODY_MARKUP_RUN);
        cases.put("`".repeat(50_000), Problem.BODY_MARKUP_RUN);
        cases.put("a**b c* ".repeat(12_000), Problem.BODY_MARKUP_DENSE);
        cases.put("*甲 **乙 ".repeat(10_000), Problem.BODY_MARKUP_DENSE);
        cases.put("[甲 ".repeat(20_000), Problem.BODY_MARKUP_DENSE);
        cases.put("<a ".repeat(20_000), Problem.BODY_MARKUP_DENSE);
        cases.put("`a``b```c".repeat(10_000), Problem.BODY_MARKUP_DENSE);
        cases.put("|甲".repeat(10_000) + "|\n" + "|-".repeat(10_000) + "|\n", Problem.BODY_MARKUP_DENSE);
        cases.put(wideTable(), Problem.BODY_TABLE_LARGE);
        cases.put("*甲 ".repeat(13) + "乙*".repeat(13), Problem.BODY_TOO_DEEP);
        cases.put("1、甲。乙\n".repeat(10_000), Problem.BODY_UNBROKEN);
        cases.put("|1|2|\n".repeat(10_000), Problem.BODY_UNBROKEN);
        cases.put("甲".repeat(LONGEST + 1), Problem.BODY_TOO_LONG);
        cases.put("甲".repeat(5_000_000), Problem.BODY_TOO_LONG);
        List<DynamicTest> tests = new ArrayList<>();
        cases.forEach((text, problem) -> tests.add(DynamicTest.dynamicTest(name(problem + " ", text), () -> {
            List<Problem> found = read(text).problems();
            assertTrue(found.contains(problem), () -> "found " + found);
        })));
        return tests;
    }

    @TestFactory
    List<DynamicTest> readsWhateverIsWithinTheBounds() {
        List<String> pieces = List.of(
                "*甲 **乙 ",
                "a**b c* ",
                "_a __b",
                "[甲 ",
                "![甲 ",
                "[甲](",
                "[甲](<乙",
                "甲](乙) ",
                "[甲][乙] ",
                "[^1]",
                "<a ",
                "<?",
                "<![CDATA[",
                "<a b='",
                "`a``b```c",
                "&a;",
                "\\",
                "\\*",
                "甲  \n",
                "|甲",
                "**甲**",
                "*甲*",
                "![](");
        List<String> bodies = new ArrayList<>();
        for (String piece : pieces) {
            bodies.add(filled(piece.repeat(980) + "\n\n"));
            bodies.add(filled(piece + "\n\n"));
        }
        bodies.add(filled("- " + "*甲 **乙 ".repeat(240) + "\n\n"));
        bodies.addAll(wholeBodies());
        return bodies.stream()
                .distinct()
                .map(text -> DynamicTest.dynamicTest(
                        name("", text), () -> assertNotNull(read(text).body())))
                .toList();
    }

    private static List<String> wholeBodies() {
        List<String> bodies = new ArrayList<>(List.of(
                filled("一、甲\n".repeat(1_900) + "\n"),
                filled("1、甲。乙\n".repeat(1_900) + "\n"),
                filled("**一、甲**\n".repeat(490) + "\n"),
                filled("- 甲\n".repeat(1_900) + "\n"),
                filled("- 甲\n\n"),
                filled("1. 甲\n".repeat(1_900) + "\n"),
                filled("> 甲\n".repeat(1_900) + "\n"),
                filled("# 甲\n".repeat(1_900) + "\n"),
                filled("甲\n---\n".repeat(900) + "\n"),
                filled("```\n"),
                filled("|甲|\n|-|\n".repeat(900) + "\n"),
                filled("|甲\n\n"),
                filled("[a]: b\n".repeat(480) + "\n"),
                filled("[a]: b\n\n"),
                filled("[^1]: 甲[^1]\n\n"),
                filled("[^1]: 甲[^2]\n\n[^2]: 乙[^1]\n\n"),
                filled("<!-- 甲 -->"),
                filled("<!--"),
                filled("<!-- 甲 -->乙\n"),
                filled("\n"),
                filled(" "),
                filled("　"),
                filled("\t"),
                filled("~~~\n甲\n"),
                filled("甲 "),
                filled("\u0001")));
        bodies.add("[^1]\n\n" + filled("[^1]: 甲[^1]\n\n"));
        bodies.add("|甲|乙|\n|-|-|\n" + "|1|2|\n".repeat(1_900));
        return bodies;
    }

    @Test
    void aStressLetterIsReadWhole() {
        String paragraph = "关于您提出的**“停车难”**问题，我局高度重视，会同公安、城管等部门研究办理。";
        String text = ("一、总体情况\n\n" + (paragraph.repeat(5) + "\n\n").repeat(5)).repeat(20);
        Read read = read(text);
        assertEquals(List.of(), read.problems());
        assertEquals(20 * 25 * paragraph.replace("*", "").length(), ink(PlainText.of(read.body())) - 20 * 6);
    }

    private static int ink(String text) {
        return text.replace("\n", "").length();
    }

    private record Read(Body body, List<Problem> problems) {}

    private Read read(String text) {
        return assertTimeoutPreemptively(LIMIT, () -> onSmallStack(text));
    }

    private Read onSmallStack(String text) throws InterruptedException {
        Findings findings = new Findings();
        List<Body> bodies = Collections.synchronizedList(new ArrayList<>());
        List<Throwable> thrown = Collections.synchronizedList(new ArrayList<>());
        AtomicLong cpu = new AtomicLong();
        Runnable task = () -> {
            bodies.add(reader.read(new SourceFile("x.md", text), 0, Set.of(), findings));
            cpu.set(ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime());
        };
        Thread thread = new Thread(null, task, "small stack", STACK);
        thread.setUncaughtExceptionHandler((dying, failure) -> thrown.add(failure));
        thread.start();
        thread.join();
        if (!thrown.isEmpty()) {
            throw new AssertionError("reading failed", thrown.get(0));
        }
        assertTrue(cpu.get() < CPU_LIMIT.toNanos(), "CPU time " + cpu.get());
        return new Read(
                bodies.get(0),
                findings.sorted().stream().map(Diagnostic::problem).toList());
    }

    private static String filled(String piece) {
        return piece.repeat(LONGEST / piece.length());
    }

    private static String nestedLists(int depth) {
        StringBuilder out = new StringBuilder();
        for (int at = 0; at < depth; at++) {
            out.append("  ".repeat(at)).append("- 甲\n");
        }
        return out.toString();
    }

    private static String wideTable() {
        return "|甲".repeat(200) + "\n" + "|-".repeat(200) + "\n" + "|1\n".repeat(400);
    }

    private static String name(String prefix, String text) {
        String start = text.substring(0, Math.min(24, text.length())).replace("\n", "⏎");
        return prefix + start + "… " + text.length();
    }
}
