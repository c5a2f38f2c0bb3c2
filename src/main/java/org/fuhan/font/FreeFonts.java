package org.fuhan.font;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.fuhan.diag.Problem;

/**
 * The free set: fonts that may be passed on, for an office that names none of its own.
 *
 * <p>Fandol for the four faces of an official letter, HanaMin for the characters of names that Fandol lacks. Both are
 * taken from Debian packages, which the launcher unpacks; every file is known by its SHA-256, before and after, so that
 * all machines print with the same bytes.
 */
public final class FreeFonts {
    private static final String FANDOL = "texlive-lang-chinese";
    private static final String FANDOL_FOLDER = "usr/share/texlive/texmf-dist/fonts/opentype/public/fandol/";
    private static final String FANDOL_PAPERS = "usr/share/doc/texlive-doc/fonts/fandol/";
    private static final String HANAZONO = "fonts-hanazono";
    private static final String HANAZONO_FOLDER = "usr/share/fonts/truetype/hanazono/";
    private static final String HANAZONO_PAPERS = "usr/share/doc/fonts-hanazono/";

    private static final FreeFont FANG = new FreeFont(
            "FandolFang-Regular.ttf",
            fandol("FandolFang-Regular.otf"),
            "d838ad32ce2244d8144f408c37fe71065aba6fbbc80759a4d2aa2033948d5bc9",
            "22fa6544d1a527793e57421be22d25939a9e0f442b55935ea2eb3f850b3e6b2c",
            6_502_768);
    private static final FreeFont SONG = new FreeFont(
            "FandolSong-Bold.ttf",
            fandol("FandolSong-Bold.otf"),
            "ffa76a70e128947a4dd22151d5ee829b23e24ce3cb6fe8ad49891cd1c2d9e9b9",
            "f04b960c17420eadf9647705db1f16f0e71f3809dd7c809d4546b6329e627e20",
            5_290_364);
    private static final FreeFont HEI = new FreeFont(
            "FandolHei-Regular.ttf",
            fandol("FandolHei-Regular.otf"),
            "4afa97aa8751e0118617df88272b58d43691b5cffb7ea024c4580496e9f34d28",
            "f6fc2b71a91a10cda5679fd8cd41aa0183e696d842da14612c1529a6f35fab2d",
            5_366_572);
    private static final FreeFont KAI = new FreeFont(
            "FandolKai-Regular.ttf",
            fandol("FandolKai-Regular.otf"),
            "ea7e7fb4f9b3ac694a68d43946e04d21deed6e8c29a7c2d3081e1a4138f2f827",
            "adcadbe038922f27314a5b6e33fe07d0695884832c6ee1efc5048483779b4525",
            7_559_308);
    private static final FreeFont HANA_A =
            hanazono("HanaMinA.ttf", "7ca87559414474848fc513a8d8eb42d5b0f8194c30c2abdfbfedff5398ec88d7", 22_761_228);
    private static final FreeFont HANA_B =
            hanazono("HanaMinB.ttf", "829543436cdf7b4c6730e2af5806fa406f8ddf0d4b656e0cd49c58d4db1c8d3c", 30_739_236);
    private static final List<FreeFont> ALL = List.of(FANG, SONG, HEI, KAI, HANA_A, HANA_B);

    /** The papers that go with the fonts: name in the cache, then where they come from. */
    private static final List<Paper> PAPERS = List.of(
            new Paper("Fandol-COPYING.txt", new FreeFont.Source(FANDOL, FANDOL_PAPERS + "COPYING")),
            new Paper("Fandol-README.txt", new FreeFont.Source(FANDOL, FANDOL_PAPERS + "README")),
            new Paper("Hanazono-COPYRIGHT.txt", new FreeFont.Source(HANAZONO, HANAZONO_PAPERS + "copyright")));

    private static final String NOTE_FILE = "NOTE.txt";
    private static final String NOTE = """
            The four Fandol fonts here were changed: Fuhan turned their PostScript outlines into
            TrueType outlines, each within 0.6 of a thousandth of the em, and left the layout tables
            out. They are under the GPL, version 3, with the font exception, as the originals are
            (Fandol-COPYING.txt, Fandol-README.txt). The originals are in the Debian package
            texlive-lang-chinese; the program that changes them is part of Fuhan (org.fuhan.font).

            The HanaMin fonts are as they came from the Debian package fonts-hanazono
            (Hanazono-COPYRIGHT.txt).

            此处四款 Fandol 字体经过改动：Fuhan 把 PostScript 轮廓转为 TrueType 轮廓（误差不超过千分之
            零点六字宽），并略去排版表。许可与原字体相同：GPL 第 3 版附字体例外。花园明朝字体未作改动。
            """;

    private record Paper(String file, FreeFont.Source source) {}

    private FreeFonts() {}

    private static FreeFont.Source fandol(String file) {
        return new FreeFont.Source(FANDOL, FANDOL_FOLDER + file);
    }

    private static FreeFont hanazono(String file, String hash, long size) {
        return new FreeFont(file, new FreeFont.Source(HANAZONO, HANAZONO_FOLDER + file), hash, hash, size);
    }

    /** All fonts of the set. */
    static List<FreeFont> all() {
        return ALL;
    }

    /** The Debian packages that hold the set. */
    public static List<String> packages() {
        return List.of(FANDOL, HANAZONO);
    }

    /** The font of a role, none for Western text, which takes that of the body. */
    static Optional<FreeFont> of(FontRole role) {
        return switch (role) {
            case FANGSONG -> Optional.of(FANG);
            case TITLE -> Optional.of(SONG);
            case HEI -> Optional.of(HEI);
            case KAI -> Optional.of(KAI);
            case LATIN -> Optional.empty();
        };
    }

    /** The fonts that end every chain: the rare characters of GB 18030-2022 level 3, Extension A to F. */
    static List<FreeFont> forRareCharacters() {
        return List.of(HANA_A, HANA_B);
    }

    /** Whether the set is in the cache, judged by the sizes: cheap enough for every start. */
    public static boolean isComplete(Path cache) {
        return ALL.stream().allMatch(font -> isInstalled(font, cache));
    }

    static boolean isInstalled(FreeFont font, Path cache) {
        Path file = cache.resolve(font.file());
        return Files.isRegularFile(file) && file.toFile().length() == font.size();
    }

    /**
     * Puts the set into the cache.
     *
     * @param unpacked the folder into which the two Debian packages were unpacked
     * @param cache the folder of the cache, made when it is not there
     * @throws UnusableFontException when a file is missing or not the one expected
     */
    public static void install(Path unpacked, Path cache) throws IOException {
        for (Paper paper : PAPERS) {
            AtomicFile.write(cache.resolve(paper.file()), read(unpacked, paper.source()));
        }
        AtomicFile.write(cache.resolve(NOTE_FILE), NOTE.getBytes(StandardCharsets.UTF_8));
        for (FreeFont font : ALL) {
            install(font, unpacked, cache);
        }
    }

    private static void install(FreeFont font, Path unpacked, Path cache) throws IOException {
        byte[] bytes = read(unpacked, font.source());
        verify(font.source().path(), bytes, font.sourceHash());
        if (font.isConverted()) {
            bytes = CffToTrueType.convert(Sfnt.read(font.file(), ByteBuffer.wrap(bytes), 0));
            verify(font.file(), bytes, font.hash());
        }
        AtomicFile.write(cache.resolve(font.file()), bytes);
    }

    private static void verify(String file, byte[] bytes, String hash) throws UnusableFontException {
        String actual = Sha256.of(ByteBuffer.wrap(bytes));
        if (!actual.equals(hash)) {
            throw new UnusableFontException(Problem.FREE_FONT_DIFFERS, file, actual, hash);
        }
    }

    /** A file of a package; Debian compresses long papers. */
    private static byte[] read(Path unpacked, FreeFont.Source source) throws IOException {
        List<Path> found = Stream.of("", ".gz")
                .map(end -> unpacked.resolve(source.path() + end))
                .filter(Files::isRegularFile)
                .toList();
        if (found.isEmpty()) {
            throw new UnusableFontException(Problem.FREE_FONT_MISSING, source.debianPackage(), source.path());
        }
        byte[] bytes = Files.readAllBytes(found.get(0));
        if (!found.get(0).toString().endsWith(".gz")) {
            return bytes;
        }
        try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
            return in.readAllBytes();
        }
    }
}
