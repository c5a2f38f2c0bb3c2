package org.fuhan.site;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/**
 * Fills the output folder at one stroke: files are written beside it and the two folders then change places, so that
 * readers see the old site or the new one.
 *
 * <p>A run that is killed leaves the old site as it was; the next one clears away what it had begun. Two runs at once:
 * the second gets a {@link SiteBusyException}. Files that no earlier run wrote are carried over untouched. All methods
 * but {@link #publish} and {@link #close} may be called by several threads.
 */
public final class Publisher implements AutoCloseable {
    private static final Set<String> UNMENTIONED = Set.of(".gitignore", ".gitkeep");
    private static final int PIECE = 1 << 16;
    private static final ThreadLocal<MessageDigest> SHA256 = ThreadLocal.withInitial(Publisher::sha256);

    private final Path site;
    private final Path next;
    private final FileChannel lockFile;
    private final Map<String, String> hashes = new ConcurrentHashMap<>();
    private final Set<String> addresses = ConcurrentHashMap.newKeySet();
    private final Set<Path> folders = ConcurrentHashMap.newKeySet();
    private final AtomicLong bytes = new AtomicLong();

    private Publisher(Path site, Path next, FileChannel lockFile) {
        this.site = site;
        this.next = next;
        this.lockFile = lockFile;
    }

    /**
     * Begins a publication to a folder, which need not exist.
     *
     * @throws SiteBusyException when another run publishes there
     * @throws IOException when the folder beside it cannot be made
     */
    public static Publisher begin(Path folder) throws IOException {
        Path site = folder.toAbsolutePath().normalize();
        if (Files.isSymbolicLink(site)) {
            site = site.toRealPath();
        }
        Path parent = site.getParent();
        if (parent == null || Files.exists(site) && !Files.isDirectory(site)) {
            throw new java.nio.file.NotDirectoryException(site.toString());
        }
        Files.createDirectories(parent);
        Path lock = parent.resolve("." + site.getFileName() + ".lock");
        FileChannel channel = FileChannel.open(lock, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            if (tryLock(channel) == null) {
                throw new SiteBusyException(site);
            }
            FolderSwap.repair(site);
            Path next = parent.resolve("." + site.getFileName() + ".next");
            Folders.delete(next);
            Files.createDirectory(next);
            return new Publisher(site, next, channel);
        } catch (IOException failure) {
            channel.close();
            throw failure;
        }
    }

    private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException heldByThisProcess) {
            return null;
        }
    }

    /**
     * Writes one file.
     *
     * @throws AddressTakenException when the address was written before
     */
    public void write(SitePath address, byte[] content) throws IOException {
        claim(address.path());
        store(address.path(), content);
    }

    /** Puts the new site in the place of the old one. */
    public Publication publish() throws IOException {
        SortedMap<String, String> sorted = new TreeMap<>(hashes);
        claim(Manifest.NAME);
        store(Manifest.NAME, Manifest.bytes(sorted));
        Map<String, String> former = Manifest.read(site);
        Set<String> present = Folders.files(site);
        List<String> foreign = new ArrayList<>();
        List<String> removed = new ArrayList<>();
        for (String file : present) {
            if (!former.containsKey(file) && !file.equals(Manifest.NAME)) {
                foreign.add(file);
            } else if (!hashes.containsKey(file)) {
                removed.add(file);
            }
        }
        for (String file : foreign) {
            carryOver(file);
        }
        if (Files.exists(site)) {
            FolderSwap.swap(site, next);
            Folders.delete(next);
        } else {
            Files.move(next, site, java.nio.file.StandardCopyOption.ATOMIC_MOVE);
        }
        foreign.removeIf(UNMENTIONED::contains);
        return new Publication(hashes.size(), bytes.get(), removed, foreign);
    }

    /** Gives the folder free; a site not yet published is forgotten. */
    @Override
    public void close() throws IOException {
        try {
            Folders.delete(next);
        } finally {
            lockFile.close();
        }
    }

    private void claim(String address) {
        if (!addresses.add(address.toLowerCase(Locale.ROOT))) {
            throw new AddressTakenException(address);
        }
    }

    private void store(String address, byte[] content) throws IOException {
        Path file = next.resolve(address);
        Path folder = file.getParent();
        if (folder != null && !folders.contains(folder)) {
            Files.createDirectories(folder);
            folders.add(folder);
        }
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            writeAll(channel, content);
        }
        bytes.addAndGet(content.length);
        hashes.put(address, HexFormat.of().formatHex(SHA256.get().digest(content)));
    }

    /** In pieces, since Java copies each into memory of its own; {@code Files.write} makes them eight times smaller. */
    private static void writeAll(FileChannel channel, byte[] content) throws IOException {
        for (int start = 0; start < content.length; start += PIECE) {
            ByteBuffer piece = ByteBuffer.wrap(content, start, Math.min(PIECE, content.length - start));
            while (piece.hasRemaining()) {
                channel.write(piece);
            }
        }
    }

    private void carryOver(String file) throws IOException {
        Path from = site.resolve(file);
        Path to = next.resolve(file);
        if (addresses.contains(file.toLowerCase(Locale.ROOT))) {
            if (Files.mismatch(from, to) == -1) {
                return;
            }
            throw new ForeignFileException(file);
        }
        Path folder = to.getParent();
        if (folder != null) {
            Files.createDirectories(folder);
        }
        try {
            Files.createLink(to, from);
        } catch (IOException | UnsupportedOperationException noHardLinks) {
            Files.copy(from, to, java.nio.file.StandardCopyOption.COPY_ATTRIBUTES, LinkOption.NOFOLLOW_LINKS);
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }
}
