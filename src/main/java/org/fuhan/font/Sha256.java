package org.fuhan.font;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The checksum by which font files are known. */
final class Sha256 {
    private Sha256() {}

    /** The SHA-256 of one piece after the other, in lower-case hexadecimal digits. */
    static String of(ByteBuffer... pieces) {
        MessageDigest digest = digest();
        for (ByteBuffer piece : pieces) {
            digest.update(piece.duplicate());
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
