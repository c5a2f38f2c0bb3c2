package org.fuhan.search;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class SearchIndexTest {
    @TempDir
    Path folder;

    @Test
    void sameBytesInAnyOrderOnAnyNumberOfThreads() throws Exception {
        List<SearchDocument> letters = Corpus.letters(1500, 7);
        Map<String, byte[]> once = build(letters, 1);
        assertTrue(once.size() > 200, "files: " + once.size());
        for (int threads : new int[] {1, 3, 8}) {
            List<SearchDocument> shuffled = new ArrayList<>(letters);
            Collections.shuffle(shuffled, new Random(threads));
            Map<String, byte[]> again = build(shuffled, threads);
            assertEquals(once.keySet(), again.keySet());
            once.forEach((name, bytes) -> assertArrayEquals(bytes, again.get(name), name));
        }
    }

    @Test
    void noLettersGiveAnIndexThatFindsNothing() throws Exception {
        Map<String, byte[]> files = build(List.of(), 1);
        assertEquals(17, files.size());
        assertEquals("fuhanSearch(\"g/0003\",\"g\");\n".replace("\"g\")", "\"A\")"), text(files, "search/g/0003.js"));
    }

    @Test
    void aLetterNeverAddedIsAFault() throws Exception {
        try (SearchIndex index = new SearchIndex(folder, 2)) {
            index.add(Corpus.letters(1, 1).get(0));
            assertThrows(IllegalStateException.class, () -> index.write((name, bytes) -> {}));
        }
    }

    @Test
    void theTemporaryFileIsGoneAfterwards() throws Exception {
        build(Corpus.letters(20, 1), 1);
        try (Stream<Path> left = Files.list(folder)) {
            assertEquals(0, left.count());
        }
    }

    @Test
    void aTextFileHoldsTheUnchangedText() throws Exception {
        SearchDocument letter = new SearchDocument(
                0,
                "letters/2021/a.html",
                "标题\"\\",
                "区民政局",
                "2021",
                "2021-07-05",
                List.of("127", "王五"),
                "一<b>\n\u2028\uD800𬭎é\t");
        assertEquals("""
                fuhanSearch("t/0",[
                ["letters/2021/a.html","标题\\"\\\\","区民政局","2021","2021-07-05","127\\n王五","一\\u003cb>\\n\\u2028\\ud800𬭎é\\u0009"]
                ]);
                """, text(build(List.of(letter), 1), "search/t/0.js"));
    }

    private static String text(Map<String, byte[]> files, String name) {
        byte[] bytes = files.get(name);
        return bytes == null ? "" : new String(bytes, java.nio.charset.StandardCharsets.UTF_8);
    }

    private Map<String, byte[]> build(List<SearchDocument> letters, int threads)
            throws IOException, InterruptedException, ExecutionException {
        Map<String, byte[]> files = new ConcurrentSkipListMap<>();
        ExecutorService executor = Executors.newFixedThreadPool(threads);
        try (SearchIndex index = new SearchIndex(folder, letters.size())) {
            List<Future<?>> added = new ArrayList<>();
            for (SearchDocument letter : letters) {
                added.add(executor.submit(() -> index.add(letter)));
            }
            for (Future<?> each : added) {
                each.get();
            }
            List<Future<?>> written = new ArrayList<>();
            for (SearchIndex.Part part : index.parts()) {
                written.add(executor.submit(() -> {
                    part.write(files::put);
                    return part;
                }));
            }
            for (Future<?> each : written) {
                each.get();
            }
        } finally {
            executor.shutdown();
        }
        return files;
    }
}
