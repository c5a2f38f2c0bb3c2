package org.fuhan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What must not stand in the repository, whoever writes it. The patterns are spelt so that they do not find themselves. */
class HygieneTest {
    private static final List<String> FOLDERS = List.of("src", "docs", "templates", "content", ".ci", ".mvn");
    private static final Pattern PICTURE = Pattern.compile(".*\\.(png|jpe?g|pdf|[ot]tf|zip|docx|xlsx)");
    /** Files that tests need just as they are. */
    private static final Pattern BROKEN_ON_PURPOSE = Pattern.compile("src/test/resources/errors/not-utf8\\.md");

    private static final Pattern AS_OTHERS_WRITE = Pattern.compile(".*\\.csv|src/test/resources/spec/.*");

    private static final Map<String, String> TEXTS = read();

    private static Map<String, String> read() {
        Map<String, String> texts = new TreeMap<>();
        try {
            for (Path file : files()) {
                String name = file.toString().replace('\\', '/');
                if (!PICTURE.matcher(name).matches()
                        && !BROKEN_ON_PURPOSE.matcher(name).matches()) {
                    texts.put(name, decode(name, Files.readAllBytes(file)));
                }
            }
        } catch (IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
        return texts;
    }

    private static List<Path> files() throws IOException {
        List<Path> files = new ArrayList<>();
        try (Stream<Path> top = Files.list(Path.of(""))) {
            top.filter(Files::isRegularFile).forEach(files::add);
        }
        for (String folder : FOLDERS) {
            try (Stream<Path> below = Files.walk(Path.of(folder))) {
                below.filter(Files::isRegularFile).forEach(files::add);
            }
        }
        return files;
    }

    private static String decode(String name, byte[] bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException malformed) {
            throw new AssertionError(name + " is not UTF-8", malformed);
        }
    }

    /** Every place of a pattern in the files of that name, as {@code file:line: text}. */
    private static List<String> places(Predicate<String> names, String pattern) {
        Pattern sought = Pattern.compile(pattern);
        List<String> places = new ArrayList<>();
        TEXTS.forEach((name, text) -> {
            if (names.test(name)) {
                sought.matcher(text).results().forEach(found -> {
                    long line = text.substring(0, found.start())
                                    .chars()
                                    .filter(c -> c == '\n')
                                    .count()
                            + 1;
                    places.add(name + ":" + line + ": " + found.group());
                });
            }
        });
        return places;
    }

    private static boolean isMain(String name) {
        return name.startsWith("src/main/java/");
    }

    @Test
    void theWalkFindsTheRepository() {
        for (String file :
                List.of("pom.xml", "README.md", "content/site.yaml", "src/main/java/org/fuhan/cli/Main.java")) {
            assertTrue(TEXTS.containsKey(file), file);
        }
    }

    /**
     * Tables for Excel have a byte order mark and the line ends of RFC 4180, and letters that tests are made of have
     * whatever word processors leave in them.
     */
    @Test
    void textsEndTheirLinesWithLineFeedsAndHoldNoTabs() {
        assertEquals(List.of(), places(name -> !AS_OTHERS_WRITE.matcher(name).matches(), "[\\t\\r]|^\\uFEFF"));
        assertEquals(List.of(), places(name -> name.endsWith(".java"), "[ ]+\\n|[^\\n]\\z"));
    }

    @Test
    void noPathOfOneMachineIsNamed() {
        assertEquals(List.of(), places(name -> true, "(?<![\\w.])/(?:tmp|work)/"));
    }

    @Test
    void noPackageRegistryIsNamed() {
        assertEquals(
                List.of(),
                places(
                        name -> true,
                        "(?i)\\b(?:repo1?\\.maven|central\\.sonatype|registry\\.npmjs|pypi\\.org|python[h]osted|deb\\.debian"
                                + "|proxy\\.golang|crates\\.io|j[c]enter|jitpack\\.io|arti[f]actory)"));
    }

    @Test
    void nothingIsLeftForLater() {
        assertEquals(List.of(), places(name -> true, "\\b(?:TO[D]O|FIX[M]E|X[X]X|HA[C]K)\\b"));
        assertEquals(List.of(), places(name -> name.endsWith(".java"), "@Dis[a]bled\\b"));
    }

    @Test
    void filesAreShort() {
        List<String> tooLong = new ArrayList<>();
        TEXTS.forEach((name, text) -> {
            long lines = text.chars().filter(c -> c == '\n').count();
            long most = name.endsWith(".java") ? 500 : name.matches("templates/.*\\.ftl[hx]?") ? 80 : Long.MAX_VALUE;
            if (lines > most) {
                tooLong.add(name + " has " + lines + " lines");
            }
        });
        assertEquals(List.of(), tooLong);
    }

    @Test
    void everyPackageSaysWhatItIsAndIsNullMarked() {
        TreeSet<String> packages = new TreeSet<>();
        TEXTS.keySet().stream()
                .filter(HygieneTest::isMain)
                .filter(name -> name.endsWith(".java"))
                .forEach(name -> packages.add(name.substring(0, name.lastIndexOf('/'))));
        assertTrue(packages.size() >= 10, packages.toString());
        packages.removeIf(folder -> {
            String info = TEXTS.getOrDefault(folder + "/package-info.java", "");
            return info.startsWith("/**") && info.contains("\n@NullMarked\npackage ");
        });
        assertEquals(List.of(), List.copyOf(packages));
    }

    @Test
    void clockLocaleZoneAndChanceEnterOnlyAtTheEdge() {
        String reads =
                "System\\.(?:currentTimeMillis|nanoTime)\\(|(?<!\\w)(?:Instant|Year|\\w*Date\\w*|\\w*Time)\\.now\\("
                        + "|Locale\\.getDefault|ZoneId\\.systemDefault|Charset\\.defaultCharset|new Random\\(\\)|Math\\.random"
                        + "|UUID\\.randomUUID|ThreadLocalRandom";
        Pattern edge = Pattern.compile("src/main/java/org/fuhan/(?:cli/.*|build/AsOf\\.java)");
        assertEquals(
                List.of(), places(name -> isMain(name) && !edge.matcher(name).matches(), reads));
    }

    @Test
    void lettersHoldNoRealTelephoneNumbers() {
        String number = "(?<![\\d.])(?!0000-5550\\d{3}(?!\\d))(?:0\\d{2,3}[-—－ ]?\\d{7,8}|1[3-9]\\d{9})(?![\\d.])";
        Predicate<String> shown = name -> name.startsWith("content/") || name.endsWith(".md");
        assertEquals(
                List.of(),
                places(shown, number).stream()
                        .filter(place -> !place.contains(": 0000000001"))
                        .toList());
    }

    @Test
    void everyLibraryIsNamedInTheNotice() {
        String notice = TEXTS.getOrDefault("NOTICE", "");
        Pattern artifact = Pattern.compile("<artifactId>([a-z0-9-]+)</artifactId>");
        String pom = TEXTS.getOrDefault("pom.xml", "");
        String dependencies = pom.substring(pom.lastIndexOf("</dependencyManagement>"), pom.indexOf("<build>"));
        List<String> missing = artifact.matcher(dependencies.replaceAll("(?s)<exclusions>.*?</exclusions>", ""))
                .results()
                .map(found -> found.group(1))
                .filter(name -> !notice.contains(name))
                .toList();
        assertEquals(List.of(), missing);
    }
}
