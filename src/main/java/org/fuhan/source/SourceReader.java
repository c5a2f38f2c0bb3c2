package org.fuhan.source;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import org.fuhan.diag.Findings;
import org.fuhan.diag.Problem;
import org.fuhan.diag.SourceFile;

/** Reads text files: UTF-8 only, bounded, line ends made {@code \n}, a byte order mark dropped. */
public final class SourceReader {
    /** A letter of 20,000 characters has 60 KB; ten times the longest allowed body is plenty for front matter too. */
    private static final int MAX_BYTES = 1 << 20;

    private SourceReader() {}

    /**
     * The text of a file.
     *
     * @param name the path for messages
     * @throws IOException when it cannot be read
     */
    public static Optional<SourceFile> read(Path path, String name, Findings findings) throws IOException {
        byte[] bytes;
        long size;
        try (SeekableByteChannel channel = Files.newByteChannel(path)) {
            size = channel.size();
            bytes = size > MAX_BYTES ? new byte[0] : readAll(channel, (int) size);
        }
        if (size > MAX_BYTES) {
            SourceFile unread = new SourceFile(name, "");
            String limit = Integer.toString(MAX_BYTES);
            findings.add(Problem.FILE_TOO_LARGE, unread.span(0, 0), Long.toString(size), limit);
            return Optional.empty();
        }
        SourceFile file = new SourceFile(name, normalise(new String(bytes, StandardCharsets.UTF_8)));
        int doubtful = file.text().indexOf('\uFFFD');
        if (doubtful >= 0 && !isUtf8(bytes)) {
            findings.add(Problem.FILE_NOT_UTF8, file.span(doubtful, doubtful + 1));
            return Optional.empty();
        }
        return Optional.of(file);
    }

    /** The bytes that the file had when its size was asked for; no more, so that the bound holds. */
    private static byte[] readAll(SeekableByteChannel channel, int size) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(size);
        int read = 0;
        while (read >= 0 && bytes.hasRemaining()) {
            read = channel.read(bytes);
        }
        return bytes.hasRemaining() ? Arrays.copyOf(bytes.array(), bytes.position()) : bytes.array();
    }

    private static String normalise(String text) {
        String body = text.startsWith("\uFEFF") ? text.substring(1) : text;
        return body.indexOf('\r') < 0 ? body : body.replace("\r\n", "\n").replace('\r', '\n');
    }

    private static boolean isUtf8(byte[] bytes) {
        try {
            StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes));
            return true;
        } catch (CharacterCodingException malformed) {
            return false;
        }
    }
}
