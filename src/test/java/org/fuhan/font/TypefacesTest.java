package org.fuhan.font;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.fuhan.diag.Findings;
import org.fuhan.diag.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TypefacesTest {
    @TempDir
    Path folder;

    private final Findings findings = new Findings();

    private Map<String, List<String>> fourRoles() throws IOException {
        Map<String, List<String>> named = new TreeMap<>();
        for (String role : List.of("fangsong", "title", "hei", "kai")) {
            TinyFont.trueType(4).named(role).mapped(Map.of((int) '中', 1)).write(folder.resolve(role + ".ttf"));
            named.put(role, List.of(role + ".ttf"));
        }
        return named;
    }

    private Optional<Typefaces> load(Map<String, List<String>> named, Path... systemFolders) {
        FontPlaces places = new FontPlaces(folder.resolve("cache"), List.of(systemFolders));
        return Typefaces.load(new FontSettings(named, folder, places), findings);
    }

    private List<String> messages() {
        return findings.sorted().stream()
                .map(finding -> finding.message(Language.ENGLISH))
                .toList();
    }

    private static List<String> names(Typefaces typefaces, FontRole role) {
        return typefaces.chain(role).programs().stream().map(FontProgram::name).toList();
    }

    @Test
    void eachRoleHasTheFontsNamedForIt() throws Exception {
        Typefaces typefaces = load(fourRoles()).orElseThrow();

        assertEquals(List.of("title"), names(typefaces, FontRole.TITLE));
        assertEquals(List.of("kai"), names(typefaces, FontRole.KAI));
        assertEquals(List.of("fangsong"), names(typefaces, FontRole.LATIN));
        assertSame(
                typefaces.chain(FontRole.FANGSONG).main(),
                typefaces.chain(FontRole.LATIN).main());
        assertEquals(
                List.of("fangsong", "title", "hei", "kai"),
                typefaces.programs().stream().map(FontProgram::name).toList());
        assertEquals(List.of(), messages());
    }

    @Test
    void westernTextFallsBackToTheFontOfTheBody() throws Exception {
        Map<String, List<String>> named = fourRoles();
        TinyFont.trueType(4).named("roman").mapped(Map.of((int) 'A', 2)).write(folder.resolve("roman.ttf"));
        named.put("latin", List.of("roman.ttf"));
        Typefaces typefaces = load(named).orElseThrow();

        assertEquals(List.of("roman", "fangsong"), names(typefaces, FontRole.LATIN));
        assertEquals(300, typefaces.find(FontRole.LATIN, 'A').orElseThrow().advance());
        assertEquals(
                "fangsong",
                typefaces.find(FontRole.LATIN, '中').orElseThrow().program().name());
        assertEquals(Optional.empty(), typefaces.find(FontRole.KAI, 'A'));
    }

    @Test
    void fontsComeInTheOrderNamedThenSystemThenFree() throws Exception {
        Map<String, List<String>> named = fourRoles();
        TinyFont.trueType(4).named("second").write(folder.resolve("second.ttf"));
        named.put("kai", List.of("second.ttf", "kai.ttf"));
        Path system = Files.createDirectory(folder.resolve("system"));
        TinyFont.trueType(4).named("system").write(system.resolve("simkai.ttf"));
        TinyFont.trueType(4).named("rare").write(system.resolve("simsunb.ttf"));
        Typefaces typefaces = load(named, folder.resolve("absent"), system).orElseThrow();

        assertEquals(List.of("second", "kai", "system", "rare"), names(typefaces, FontRole.KAI));
        assertEquals(List.of("hei", "rare"), names(typefaces, FontRole.HEI));
    }

    @Test
    void rolesWithoutAFontAreNamed() throws Exception {
        Map<String, List<String>> named = fourRoles();
        named.remove("fangsong");
        named.remove("hei");

        assertEquals(Optional.empty(), load(named));
        assertEquals(
                List.of(
                        "no font for `fangsong` was found",
                        "no font for `hei` was found",
                        "no font for `latin` was found"),
                messages());
    }

    @Test
    void everyNamedFontThatCannotBeUsedIsReported() throws Exception {
        Map<String, List<String>> named = fourRoles();
        Files.writeString(folder.resolve("text.ttf"), "This is no font at all.");
        TinyFont.trueType(2).embedding(2).write(folder.resolve("closed.ttf"));
        named.put("kai", List.of("kai.ttf", "none.ttf", "text.ttf", "closed.ttf", "cache/\u0000.ttf", "kai.ttf#1"));

        assertEquals(Optional.empty(), load(named));
        assertEquals(
                List.of(
                        "there is no font file `cache/\u0000.ttf`",
                        "there is no font file `none.ttf`",
                        "the font `kai.ttf#1` cannot be used: it has no face 1",
                        "the font `text.ttf` cannot be used: it is neither TrueType nor OpenType",
                        "the licence of the font `closed.ttf` forbids embedding it in a PDF"),
                messages().stream().sorted(TypefacesTest::asProblems).toList());
    }

    private static int asProblems(String a, String b) {
        return Integer.compare(rank(a), rank(b)) != 0 ? Integer.compare(rank(a), rank(b)) : a.compareTo(b);
    }

    private static int rank(String message) {
        return message.startsWith("there") ? 0 : message.startsWith("the font") ? 1 : 2;
    }

    @Test
    void aFontOfTheSystemThatCannotBeUsedIsOnlyAWarning() throws Exception {
        Path system = Files.createDirectory(folder.resolve("system"));
        TinyFont.trueType(2).embedding(2).write(system.resolve("simhei.ttf"));

        assertEquals(List.of("hei"), names(load(fourRoles(), system).orElseThrow(), FontRole.HEI));
        assertEquals(1, messages().size());
        assertFalse(findings.hasErrors());
    }

    @Test
    void aFaceOfACollectionIsChosenByNumberOrName() throws Exception {
        Map<String, List<String>> named = fourRoles();
        byte[] both = TinyFont.collection(
                TinyFont.trueType(4).named("Light"), TinyFont.trueType(4).named("Heavy"));
        Files.write(folder.resolve("both.ttc"), both);
        named.put("fangsong", List.of("both.ttc"));
        named.put("title", List.of("both.ttc#1"));
        named.put("hei", List.of("both.ttc#Heavy"));
        Typefaces typefaces = load(named).orElseThrow();

        assertEquals(List.of("Light"), names(typefaces, FontRole.FANGSONG));
        assertEquals(List.of("Heavy"), names(typefaces, FontRole.TITLE));
        assertEquals(List.of("Heavy"), names(typefaces, FontRole.HEI));
        assertEquals(
                "Heavy",
                FontProgram.read(Sfnt.read(
                                "alone",
                                java.nio.ByteBuffer.wrap(
                                        typefaces.chain(FontRole.TITLE).main().fileBytes()),
                                0))
                        .name());
    }

    @Test
    void aPostScriptFontIsConvertedOnceIntoTheCache() throws Exception {
        Map<String, List<String>> named = fourRoles();
        byte[] square = new Charstring()
                .move(100, 50)
                .line(200, 0)
                .line(0, 200)
                .line(-200, 0)
                .end();
        TinyFont.postScript(new Charstring().end(), square)
                .named("cff")
                .mapped(Map.of((int) '口', 1))
                .write(folder.resolve("kai.otf"));
        named.put("kai", List.of("kai.otf"));

        assertEquals(new GlyphBox(100, 50, 300, 250), boxOfMouth(load(named).orElseThrow()));
        Path copy = onlyFile(folder.resolve("cache/converted"));
        Files.setLastModifiedTime(copy, java.nio.file.attribute.FileTime.fromMillis(0));
        assertEquals(new GlyphBox(100, 50, 300, 250), boxOfMouth(load(named).orElseThrow()));
        assertEquals(
                0,
                Files.getLastModifiedTime(onlyFile(folder.resolve("cache/converted")))
                        .toMillis());
    }

    private static GlyphBox boxOfMouth(Typefaces typefaces) {
        return typefaces.find(FontRole.KAI, '口').orElseThrow().box();
    }

    private static Path onlyFile(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> all = files.toList();
            assertEquals(1, all.size());
            return all.get(0);
        }
    }

    @Test
    void anUnknownRoleIsAMistakeOfTheCaller() {
        assertThrows(IllegalArgumentException.class, () -> load(Map.of("song", List.of("a.ttf"))));
    }
}
