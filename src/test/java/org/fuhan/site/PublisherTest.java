package org.fuhan.site;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PublisherTest {
    @TempDir
    Path folder = Path.of("");

    private Path site = Path.of("");

    @BeforeEach
    void site() {
        site = folder.resolve("site");
    }

    private Publication publish(String... files) throws IOException {
        try (Publisher publisher = Publisher.begin(site)) {
            for (String file : files) {
                publisher.write(SitePath.of(file), file.getBytes(UTF_8));
            }
            return publisher.publish();
        }
    }

    @Test
    void writesFilesAndTheirManifest() throws IOException {
        publish("index.html", "letters/2025/a.html");
        assertEquals("letters/2025/a.html", Files.readString(site.resolve("letters/2025/a.html")));
        assertEquals(
                Set.of("index.html", "letters/2025/a.html"), Manifest.read(site).keySet());
    }

    @Test
    void removesWhatTheNewSiteHasNoMore() throws IOException {
        publish("index.html", "old/gone.html");
        Publication second = publish("index.html");
        assertEquals(List.of("old/gone.html"), second.removed());
        assertFalse(Files.exists(site.resolve("old")));
    }

    @Test
    void leavesForeignFilesAloneAndNamesThem() throws IOException {
        publish("index.html");
        Files.createDirectories(site.resolve("own"));
        Files.writeString(site.resolve("own/notice.txt"), "kept");
        Publication second = publish("index.html");
        assertEquals(List.of("own/notice.txt"), second.foreign());
        assertEquals("kept", Files.readString(site.resolve("own/notice.txt")));
    }

    @Test
    void refusesToOverwriteAForeignFile() throws IOException {
        Files.createDirectories(site);
        Files.writeString(site.resolve("index.html"), "not ours");
        assertThrows(ForeignFileException.class, () -> publish("index.html"));
        assertEquals("not ours", Files.readString(site.resolve("index.html")));
    }

    @Test
    void keepsTheOldSiteWhenARunIsGivenUp() throws IOException {
        publish("index.html");
        try (Publisher publisher = Publisher.begin(site)) {
            publisher.write(SitePath.of("other.html"), new byte[0]);
        }
        assertEquals(Set.of("index.html", Manifest.NAME), Folders.files(site));
        assertEquals(List.of(".site.lock", "site"), names());
    }

    @Test
    void clearsAwayWhatAKilledRunLeft() throws IOException {
        publish("index.html");
        Files.createDirectories(folder.resolve(".site.next/half"));
        publish("index.html");
        assertEquals(List.of(".site.lock", "site"), names());
    }

    @Test
    void bringsBackTheSiteOfARunKilledBetweenTwoRenames() throws IOException {
        publish("index.html");
        Files.move(site, folder.resolve(".site.former"));
        Publisher.begin(site).close();
        assertTrue(Files.exists(site.resolve("index.html")));
    }

    @Test
    void tellsASecondRunThatOneIsGoingOn() throws IOException {
        try (Publisher first = Publisher.begin(site)) {
            assertThrows(SiteBusyException.class, () -> Publisher.begin(site));
            first.publish();
        }
    }

    @Test
    void refusesTwoFilesThatDifferInCaseOnly() throws IOException {
        try (Publisher publisher = Publisher.begin(site)) {
            publisher.write(SitePath.of("a.html"), new byte[0]);
            assertThrows(AddressTakenException.class, () -> publisher.write(SitePath.of("A.html"), new byte[0]));
        }
    }

    @Test
    void showsReadersTheOldSiteOrTheNewOneAndNothingBetween() throws Exception {
        publish("index.html");
        AtomicBoolean stop = new AtomicBoolean();
        AtomicInteger misses = new AtomicInteger();
        Thread reader = new Thread(() -> {
            while (!stop.get()) {
                if (!Files.exists(site.resolve("index.html"))) {
                    misses.incrementAndGet();
                }
            }
        });
        reader.start();
        for (int i = 0; i < 200; i++) {
            publish("index.html", "page-" + i + ".html");
        }
        stop.set(true);
        reader.join();
        assertEquals(0, misses.get());
    }

    private List<String> names() throws IOException {
        try (var files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
