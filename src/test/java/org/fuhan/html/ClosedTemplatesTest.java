package org.fuhan.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.fuhan.diag.Diagnostic;
import org.fuhan.diag.Findings;
import org.fuhan.diag.Language;
import org.fuhan.diag.Problem;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A template has no way out of its view, and every way it tries is named with its place. */
class ClosedTemplatesTest {
    @TempDir
    Path folder;

    record TestView(String title, List<String> names, Markup body, boolean draft, int count) {}

    record WrongView(@Nullable Object thing) {}

    private static final TestView VIEW = new TestView("<题&目>", List.of("甲", "乙"), new Markup("<p>文</p>"), true, 2021);

    private String render(String template) throws IOException {
        return render(template, VIEW);
    }

    private String render(String template, Record view) throws IOException {
        Files.createDirectories(folder.resolve("own"));
        Files.writeString(folder.resolve("own/t.ftlh"), template);
        return Templates.open(folder).render("own/t.ftlh", view);
    }

    private Diagnostic broken(String template) {
        Diagnostic diagnostic =
                assertThrows(BrokenTemplate.class, () -> render(template)).diagnostic();
        assertEquals(Problem.TEMPLATE_BROKEN, diagnostic.problem());
        return diagnostic;
    }

    @Test
    void showsTextNumbersListsAndMarkup() throws IOException {
        assertEquals(
                "&lt;题&amp;目&gt; 甲,乙 <p>文</p> 2021 草稿",
                render("${title} <#list names as n>${n}<#sep>,</#list> ${body} ${count}<#if draft> 草稿</#if>"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "x${\"freemarker.template.utility.Execute\"?new()(\"id\")}",
                "x${title?new()}",
                "x${title? <#-- hidden --> new()}",
                "x${title?api.length()}",
                "x${title?has_api?c}",
                "x${title?eval}",
                "x${\"1\"?eval_json}",
                "x<@title?interpret />",
                "x${title?no_esc}",
                "x${\"${title?no_esc}\"}",
                "x${.now}",
                "x<#noautoesc>${title}</#noautoesc>",
                "x<#outputformat \"plainText\">${title}</#outputformat>",
                "x<#setting locale=\"tr\">",
                "x<#attempt>${none}<#recover></#attempt>",
                "x${.data_model}",
            })
    void refusesWaysToRunTextAndToLeaveEscaping(String template) {
        Diagnostic diagnostic = broken(template);
        assertTrue(diagnostic.message(Language.ENGLISH).contains("is not allowed"), diagnostic.toString());
        assertTrue(diagnostic.place() != null && diagnostic.place().column() > 1, diagnostic.place() + "");
    }

    @Test
    void refusesAHeaderThatWouldTurnEscapingOff() {
        assertEquals(
                "templates/own/t.ftlh:1:3",
                String.valueOf(
                        broken("<#ftl output_format=\"plainText\">${title}").place()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "${title.class}",
                "${title.getClass()}",
                "${names.class}",
                "${names.size()}",
                "${class}",
                "${.globals}",
                "${getClass()}",
                "${none}",
                "${names[5]}",
                "${draft}",
                "${title",
                "<#list names as n>",
                "<#macro a><@a/></#macro><@a/>",
            })
    void namesTheFaultInOneClauseWithoutStackTrace(String template) {
        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> {
            String message = broken(template).message(Language.ENGLISH);
            assertEquals(-1, message.indexOf('\n'), message);
            assertEquals(-1, message.indexOf("\tat "), message);
        });
    }

    @Test
    void saysLineAndColumnOfAMissingValue() {
        assertEquals(
                "templates/own/t.ftlh:2:4",
                String.valueOf(broken("第一行\n　${none}").place()));
    }

    @ParameterizedTest
    @CsvSource({
        "../../../../etc/passwd",
        "/etc/passwd",
        "../outside.ftlh",
        "/../outside.ftlh",
        "http://127.0.0.1:9/x.ftlh",
        "file:///etc/passwd",
        "own/plain.ftl",
        "own/link.ftlh",
    })
    void includesNothingFromOutside(String name) throws IOException {
        Path outside = Files.writeString(folder.resolveSibling(folder.getFileName() + "-outside.ftlh"), "secret");
        Files.createDirectories(folder.resolve("own"));
        Files.writeString(folder.resolve("own/plain.ftl"), "${title}");
        Files.createSymbolicLink(folder.resolve("own/link.ftlh"), outside);
        broken("<#include \"" + name + "\">");
        broken("<#import \"" + name + "\" as x>");
        Files.delete(outside);
    }

    @Test
    void refusesViewsThatHoldOtherThings() {
        for (Object thing : new Object[] {
            Map.of("a", "b"),
            LocalDate.of(2021, 7, 5),
            new java.util.concurrent.atomic.AtomicInteger(1),
            Samples.letter(),
            String.class
        }) {
            assertThrows(BrokenTemplate.class, () -> render("${thing}", new WrongView(thing)), thing.toString());
        }
    }

    @Test
    void namesEveryBrokenTemplateOfTheProject() throws IOException {
        Files.createDirectories(folder.resolve("parts"));
        Files.writeString(folder.resolve("home.ftlh"), "${");
        Files.writeString(folder.resolve("parts/head.ftlh"), "${x?new()}");
        Files.writeString(folder.resolve("list.ftlh"), "good");
        Files.write(folder.resolve("letter.ftlh"), new byte[] {(byte) 0xff});
        Findings findings = new Findings();
        Templates.open(folder).check(findings);
        assertEquals(
                List.of("templates/home.ftlh", "templates/letter.ftlh", "templates/parts/head.ftlh"),
                findings.sorted().stream()
                        .map(finding -> finding.place() == null
                                ? ""
                                : finding.place().file().name())
                        .toList());
    }

    @Test
    void ownFileTakesThePlaceOfTheBuiltInOne() throws IOException {
        Files.writeString(folder.resolve("404.ftlh"), "own ${page.title}");
        assertEquals(
                "own 没有找到这个页面",
                new String(
                        SampleSite.pages(Templates.open(folder)).notFound(), java.nio.charset.StandardCharsets.UTF_8));
    }
}
