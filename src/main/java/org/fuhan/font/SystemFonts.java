package org.fuhan.font;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * The fonts of Windows, macOS and office programs by their known file names.
 *
 * <p>A name after {@code #} is the face of a collection; its place in the file differs from version to version.
 */
final class SystemFonts {
    private SystemFonts() {}

    /** The files of a role that are there, the preferred first. */
    static List<String> of(FontRole role, List<Path> folders) {
        return existing(
                switch (role) {
                    case FANGSONG ->
                        List.of("simfang.ttf", "仿宋_GB2312.ttf", "STFangsong.ttf", "STFANGSO.TTF", "STFANGSO.ttf");
                    case TITLE ->
                        List.of(
                                "FZXBSJW.TTF",
                                "方正小标宋简体.ttf",
                                "STZHONGS.TTF",
                                "Songti.ttc#STSongti-SC-Bold",
                                "simsun.ttc");
                    case HEI ->
                        List.of(
                                "simhei.ttf",
                                "STHeiti Medium.ttc#STHeitiSC-Medium",
                                "STHeiti Light.ttc#STHeitiSC-Light");
                    case KAI -> List.of("simkai.ttf", "楷体_GB2312.ttf", "Kaiti.ttc#STKaitiSC-Regular", "STKAITI.TTF");
                    case LATIN -> List.of();
                },
                folders);
    }

    /** The files with characters beyond the basic plane that are there. */
    static List<String> forRareCharacters(List<Path> folders) {
        return existing(List.of("simsunb.ttf", "SimsunExtG.ttf"), folders);
    }

    private static List<String> existing(List<String> names, List<Path> folders) {
        return names.stream()
                .map(name -> find(name, folders))
                .flatMap(Optional::stream)
                .distinct()
                .toList();
    }

    private static Optional<String> find(String name, List<Path> folders) {
        int face = name.indexOf('#');
        String file = face < 0 ? name : name.substring(0, face);
        return folders.stream()
                .filter(folder -> isThere(folder, file))
                .map(folder -> folder.resolve(name).toString())
                .findFirst();
    }

    private static boolean isThere(Path folder, String file) {
        try {
            return Files.isRegularFile(folder.resolve(file));
        } catch (InvalidPathException e) {
            return false; // a Chinese name, in a locale in which no file can have one
        }
    }
}
