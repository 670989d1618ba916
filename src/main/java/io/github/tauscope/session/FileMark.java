package io.github.tauscope.session;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * What identifies a file without reading all of it.
 *
 * @param size its size in bytes
 * @param sha256 the SHA-256 of its size (8 bytes, the highest first), its first MiB and its last MiB, in hexadecimal
 */
record FileMark(long size, String sha256) {

    private static final int PART = 1 << 20;

    static FileMark of(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file)) {
            long size = channel.size();
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(ByteBuffer.allocate(Long.BYTES).putLong(size).flip());
            digest.update(part(channel, 0, Math.min(PART, size)));
            long last = Math.max(PART, size - PART);
            digest.update(part(channel, last, Math.max(0, size - last)));
            return new FileMark(size, HexFormat.of().formatHex(digest.digest()));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e); // every JDK has it
        }
    }

    private static ByteBuffer part(FileChannel channel, long from, long length) throws IOException {
        ByteBuffer part = ByteBuffer.allocate((int) length);
        long at = from;
        int read = 0;
        while (part.hasRemaining() && read >= 0) {
            read = channel.read(part, at);
            at += read;
        }
        return part.flip();
    }
}
