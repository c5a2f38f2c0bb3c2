package org.fuhan.site;

import com.sun.jna.LastErrorException;
import com.sun.jna.Library;
import com.sun.jna.Native;
import com.sun.jna.Platform;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;

/**
 * Makes two folders change places.
 *
 * <p>Linux and macOS do it in one step of the file system, so that nobody ever sees neither. Java has no call for it.
 * Elsewhere it takes two renames; what a crash between them leaves behind, {@link #repair} mends.
 */
final class FolderSwap {
    private static final int CURRENT_FOLDER = -100; // AT_FDCWD of Linux
    private static final int LINUX_EXCHANGE = 2; // RENAME_EXCHANGE
    private static final int MAC_SWAP = 2; // RENAME_SWAP

    /** The calls of the C library. */
    private interface CLibrary extends Library {
        int renameat2(int fromFolder, String from, int toFolder, String to, int flags) throws LastErrorException;

        int renamex_np(String from, String to, int flags) throws LastErrorException;
    }

    private FolderSwap() {}

    /** Puts {@code next} in the place of {@code site} and what was there in the place of {@code next}. */
    static void swap(Path site, Path next) throws IOException {
        if (!exchange(site, next)) {
            Path former = former(site);
            Files.move(site, former, StandardCopyOption.ATOMIC_MOVE);
            Files.move(next, site, StandardCopyOption.ATOMIC_MOVE);
            Files.move(former, next, StandardCopyOption.ATOMIC_MOVE);
        }
    }

    /** Brings the former site back when a run died between two renames. */
    static void repair(Path site) throws IOException {
        Path former = former(site);
        if (Files.exists(former) && !Files.exists(site)) {
            Files.move(former, site, StandardCopyOption.ATOMIC_MOVE);
        } else {
            Folders.delete(former);
        }
    }

    private static Path former(Path site) {
        return site.resolveSibling("." + site.getFileName() + ".former");
    }

    private static boolean exchange(Path site, Path next) {
        try {
            String from = next.toString();
            String to = site.toString();
            if (Platform.isLinux()) {
                library().renameat2(CURRENT_FOLDER, from, CURRENT_FOLDER, to, LINUX_EXCHANGE);
                return true;
            }
            if (Platform.isMac()) {
                library().renamex_np(from, to, MAC_SWAP);
                return true;
            }
            return false;
        } catch (LastErrorException | LinkageError unsupported) {
            return false;
        }
    }

    private static CLibrary library() {
        return Native.load("c", CLibrary.class, Map.of(Library.OPTION_STRING_ENCODING, "UTF-8"));
    }
}
