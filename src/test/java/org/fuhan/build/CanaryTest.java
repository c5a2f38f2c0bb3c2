package org.fuhan.build;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Letters that may not be published carry a word that no output may hold, not even inflated. */
class CanaryTest {
    private static final String CANARY = "麒麟暗号canary";

    /** What keeps each letter, or part of a letter, from the public. */
    private static final Map<String, String> HIDDEN = new TreeMap<>(Map.of(
            "draft", "draft: yes\ndisclosure: full\npublished: 2025-07-14 09:30\n",
            "not-disclosed", "disclosure: none\ndisclosureReason: 麒麟暗号canary\npublished: 2025-07-14 09:30\n",
            "on-request", "disclosure: on-request\ndisclosureReason: 麒麟暗号canary\npublished: 2025-07-14 09:30\n",
            "withdrawn", "disclosure: full\npublished: 2025-07-14 09:30\nwithdrawn: {date: 2025-08-01, reason: 内容有误}\n",
            "withdrawn-draft", "draft: yes\ndisclosure: full\nwithdrawn: {date: 2025-08-01, reason: 麒麟暗号canary}\n",
            "not-yet-published", "disclosure: full\npublished: 2026-12-31 09:30\n",
            "never-published", "disclosure: full\n"));

    @TempDir
    Path folder = Path.of("");

    @Test
    void nothingHiddenReachesAnyOutput() throws IOException {
        Path letters = Files.createDirectories(folder.resolve("content/letters/2025"));
        for (String file : List.of("site.yaml", "agencies.yaml")) {
            Files.copy(Path.of("content", file), folder.resolve("content").resolve(file));
        }
        for (Map.Entry<String, String> hidden : HIDDEN.entrySet()) {
            write(letters, hidden.getKey(), CANARY, hidden.getValue(), "正文" + CANARY + "。\n");
        }
        write(
                letters,
                "summary",
                "公开标题",
                "disclosure: summary\nsummary: 公开摘要\npublished: 2025-07-14 09:30\n",
                "正文" + CANARY + "。\n");
        String related = "related: [" + String.join(", ", HIDDEN.keySet()) + "]\n";
        write(
                letters,
                "public",
                "公开标题",
                "# " + CANARY + "\ndisclosure: full\npublished: 2025-07-14 09:30\n" + related,
                "公开正文。<!-- " + CANARY + " -->\n\n<!--\n" + CANARY + "\n-->\n");
        Files.createDirectories(letters.resolve("folder"));
        Files.writeString(letters.resolve("folder/note.txt"), CANARY);
        Path moved = letters.resolve("folder/letter.md");
        Files.move(letters.resolve("public.md"), moved);
        BuildReport report = SiteBuild.run(new BuildOptions(
                folder,
                folder.resolve("site"),
                AsOf.local(LocalDateTime.of(2026, 1, 1, 0, 0)),
                false,
                true,
                2,
                Settings.fontPlaces()));
        assertTrue(report.publication().isPresent(), report.diagnostics().toString());
        assertEquals(2, report.open());
        assertEquals(List.of(), leaks());
        for (String hidden : HIDDEN.keySet()) {
            assertEquals(hidden.equals("withdrawn"), Files.exists(page(hidden)), hidden);
        }
    }

    private Path page(String stem) {
        return folder.resolve("site/letters/2025/" + stem + ".html");
    }

    private static void write(Path letters, String stem, String word, String fields, String body) throws IOException {
        String text =
                "---\nkind: proposal\ntitle: " + word + "标题\nsession: 区政协十届四次会议\nnumber: " + word + "\nproposalTitle: "
                        + word + "\nproposers: [" + word + "]\nagency: health\ndocNumber: " + word
                        + "〔2025〕1号\nsigner: " + word + "\ncontacts: [{name: " + word + "}]\ntopics: [" + word
                        + "]\nkeywords: ["
                        + word + "]\ncopyTo: [" + word + "]\nnote: " + word + "\ndate: 2025-07-05\n" + fields
                        + "---\n\n" + body;
        Files.writeString(letters.resolve(stem + ".md"), text);
    }

    private List<String> leaks() throws IOException {
        List<String> leaks = new ArrayList<>();
        try (Stream<Path> files = Files.walk(folder.resolve("site"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                byte[] bytes = Files.readAllBytes(file);
                if (holds(bytes) || file.toString().endsWith(".pdf") && pdfHolds(bytes)) {
                    leaks.add(file.toString());
                }
            }
        }
        return leaks;
    }

    private static boolean holds(byte[] bytes) {
        String text = new String(bytes, UTF_8);
        String wide = new String(bytes, java.nio.charset.StandardCharsets.UTF_16BE);
        return text.contains("麒麟") || text.contains("canary") || wide.contains("麒麟") || text.contains("\\u9e92");
    }

    private static boolean pdfHolds(byte[] bytes) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(bytes)) {
            for (COSObjectKey key : pdf.getDocument().getXrefTable().keySet()) {
                COSObject object = pdf.getDocument().getObjectFromPool(key);
                if (object.getObject() instanceof COSStream stream) {
                    try (InputStream inflated = stream.createInputStream()) {
                        if (holds(inflated.readAllBytes())) {
                            return true;
                        }
                    }
                }
            }
            return new PDFTextStripper().getText(pdf).contains("麒麟");
        }
    }
}
