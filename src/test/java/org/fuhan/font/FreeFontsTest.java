package org.fuhan.font;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.lowagie.text.pdf.BaseFont;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.fontbox.ttf.GlyphData;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.fontbox.util.BoundingBox;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;
import org.fuhan.diag.Findings;
import org.fuhan.diag.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The free set as the launcher installed it, and what happens when it cannot be installed. */
class FreeFontsTest {
    private static final Path CACHE = FontPlaces.of(
                    System.getenv(), System.getProperty("os.name"), Path.of(System.getProperty("user.home")))
            .cache();

    @TempDir
    Path folder;

    private Typefaces typefaces() {
        Findings findings = new Findings();
        FontPlaces places = new FontPlaces(CACHE, List.of());
        return Typefaces.load(new FontSettings(Map.of(), folder, places), findings)
                .orElseThrow(() -> new AssertionError("run `./fuhan test`, which fetches the fonts: " + CACHE));
    }

    @Test
    void everyFileIsTheOneExpected() throws Exception {
        assertTrue(FreeFonts.isComplete(CACHE), "run `./fuhan test`, which fetches the fonts");
        for (FreeFont font : FreeFonts.all()) {
            assertEquals(font.hash(), Sha256.of(FontOpener.map(CACHE.resolve(font.file()), font.file())), font.file());
        }
    }

    /** Made for this page: whole cells for Han and their punctuation, halves for digits. */
    @ParameterizedTest
    @EnumSource(FontRole.class)
    void hanFillACellAndDigitsHalfOfOne(FontRole role) {
        Typefaces typefaces = typefaces();
        assertEquals(1000, typefaces.chain(role).main().unitsPerEm());
        "中函〔〕《》，。：“”—…"
                .codePoints()
                .forEach(c ->
                        assertEquals(1000, typefaces.find(role, c).orElseThrow().advance(), Character.toString(c)));
        if (role == FontRole.FANGSONG) {
            "0123456789"
                    .codePoints()
                    .forEach(c -> assertEquals(
                            500, typefaces.find(role, c).orElseThrow().advance(), Character.toString(c)));
        }
    }

    /** Names with characters of the extensions, and the signs Fandol lacks. */
    @Test
    void rareCharactersComeFromTheFallback() {
        Typefaces typefaces = typefaces();
        List<String> sources = "复㎡镕堃㛃䶮𬭎𠮷𪛖𬺡"
                .codePoints()
                .mapToObj(c -> typefaces
                        .find(FontRole.FANGSONG, c)
                        .orElseThrow()
                        .program()
                        .name())
                .toList();

        assertEquals(
                List.of(
                        "FandolFang-Regular",
                        "HanaMinA",
                        "HanaMinA",
                        "HanaMinA",
                        "HanaMinA",
                        "HanaMinA",
                        "HanaMinA",
                        "HanaMinA",
                        "HanaMinB",
                        "HanaMinB"),
                sources);
        assertTrue(typefaces.find(FontRole.FANGSONG, 0xE000).isEmpty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"FandolFang-Regular.ttf", "FandolSong-Bold.ttf", "HanaMinB.ttf"})
    void anotherReaderSeesTheSameFont(String file) throws Exception {
        FontProgram ours = new FontOpener(CACHE).open(CACHE, file);
        try (TrueTypeFont theirs = new TTFParser()
                .parse(new RandomAccessReadBufferedFile(CACHE.resolve(file).toFile()))) {
            assertEquals(theirs.getName(), ours.name());
            assertEquals(theirs.getNumberOfGlyphs(), ours.figures().glyphCount());
            var characters = theirs.getUnicodeCmapLookup();
            for (int c = 0x20; c < 0x30000; c++) {
                assertEquals(characters.getGlyphId(c), ours.glyph(c), Integer.toHexString(c));
            }
            for (int glyph = 0; glyph < ours.figures().glyphCount(); glyph += 7) {
                assertEquals(theirs.getAdvanceWidth(glyph), ours.advance(glyph));
                GlyphData data = theirs.getGlyph().getGlyph(glyph);
                assertEquals(data == null ? GlyphBox.EMPTY : box(data.getBoundingBox()), ours.box(glyph));
            }
        }
    }

    private static GlyphBox box(BoundingBox box) {
        return new GlyphBox((int) box.getLowerLeftX(), (int) box.getLowerLeftY(), (int) box.getUpperRightX(), (int)
                box.getUpperRightY());
    }

    @Test
    void thePdfLibraryEmbedsEveryFace() throws Exception {
        for (FontProgram program : typefaces().programs()) {
            BaseFont font = BaseFont.createFont(
                    program.name() + ".ttf", BaseFont.IDENTITY_H, BaseFont.EMBEDDED, false, program.fileBytes(), null);
            int advance = program.advance(program.glyph('A')) * 1000 / program.unitsPerEm();
            assertEquals(advance, font.getWidth('A'), program.name());
        }
    }

    @Test
    void aWrongSourceFileIsRefused() throws Exception {
        for (String paper : List.of("texlive-doc/fonts/fandol/COPYING", "texlive-doc/fonts/fandol/README")) {
            write("usr/share/doc/" + paper, "paper");
        }
        write("usr/share/doc/fonts-hanazono/copyright", "paper");
        FreeFont first = FreeFonts.all().get(0);
        write(first.source().path(), "another font");
        Path cache = folder.resolve("cache");

        UnusableFontException refused =
                assertThrows(UnusableFontException.class, () -> FreeFonts.install(folder, cache));
        assertEquals(Problem.FREE_FONT_DIFFERS, refused.diagnostic().problem());
        assertEquals(first.source().path(), refused.diagnostic().arguments().get(0));
        assertEquals(first.sourceHash(), refused.diagnostic().arguments().get(2));
        assertFalse(Files.exists(cache.resolve(first.file())));
        assertFalse(FreeFonts.isComplete(cache));
    }

    @Test
    void aPackageThatLacksAFileIsNamed() {
        UnusableFontException refused =
                assertThrows(UnusableFontException.class, () -> FreeFonts.install(folder, folder.resolve("cache")));
        assertEquals(Problem.FREE_FONT_MISSING, refused.diagnostic().problem());
        assertEquals(
                List.of("texlive-lang-chinese", "usr/share/doc/texlive-doc/fonts/fandol/COPYING"),
                refused.diagnostic().arguments());
    }

    private void write(String path, String text) throws Exception {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
