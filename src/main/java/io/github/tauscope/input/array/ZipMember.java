package io.github.tauscope.input.array;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * A member of a zip file by the directory at its end, with the place of its bytes, which {@link java.util.zip.ZipFile} doesn't
 * tell. Members beyond 4 GiB (zip64) are read too.
 *
 * @param method how it is compressed, or −1 if it is encrypted
 * @param size how many bytes it has, compressed
 * @param unpackedSize how many it has unpacked
 * @param from where its own header is
 */
record ZipMember(String name, int method, long crc, long size, long unpackedSize, long from) {

    static final int STORED = 0;
    static final int DEFLATED = 8;

    private static final int MOST = 10_000;

    private static final int END = 0x06054b50;
    private static final int END_SIZE = 22;
    private static final int LONGEST_COMMENT = 0xffff;
    private static final int LOCATOR = 0x07064b50;
    private static final int LOCATOR_SIZE = 20;
    private static final int LARGE_END = 0x06064b50;
    private static final int LARGE_END_SIZE = 56;
    private static final int ENTRY = 0x02014b50;
    private static final int ENTRY_SIZE = 46;
    private static final int LOCAL = 0x04034b50;
    private static final int LOCAL_SIZE = 30;
    private static final long IN_EXTRA = 0xffffffffL;

    /**
     * Lists the members of a file.
     *
     * @throws ArrayException if the directory is damaged
     */
    static List<ZipMember> all(ByteSource file) {
        long end = end(file);
        ByteBuffer last = file.slice(end, END_SIZE);
        long count = Short.toUnsignedLong(last.getShort(10));
        long next = Integer.toUnsignedLong(last.getInt(16));
        if (end >= LOCATOR_SIZE && file.slice(end - LOCATOR_SIZE, LOCATOR_SIZE).getInt(0) == LOCATOR) {
            long place = file.slice(end - LOCATOR_SIZE, LOCATOR_SIZE).getLong(8);
            ByteBuffer large = file.slice(place, LARGE_END_SIZE);
            require(large.getInt(0) == LARGE_END);
            count = large.getLong(32);
            next = large.getLong(48);
        }
        require(count >= 0 && count <= MOST);
        List<ZipMember> members = new ArrayList<>();
        for (long i = 0; i < count; i++) {
            ByteBuffer entry = file.slice(next, ENTRY_SIZE);
            require(entry.getInt(0) == ENTRY);
            int name = Short.toUnsignedInt(entry.getShort(28));
            int extra = Short.toUnsignedInt(entry.getShort(30));
            ByteBuffer rest = file.slice(next + ENTRY_SIZE, name + extra);
            members.add(member(entry, text(rest, name), rest));
            next += ENTRY_SIZE + name + extra + Short.toUnsignedInt(entry.getShort(32));
        }
        return members;
    }

    /** Returns its bytes, compressed as they are. */
    ByteSource bytes(ByteSource file) {
        ByteBuffer local = file.slice(from, LOCAL_SIZE);
        int nameSize = Short.toUnsignedInt(local.getShort(26));
        long start = from + LOCAL_SIZE;
        require(local.getInt(0) == LOCAL
                && text(file.slice(start, nameSize), nameSize).equals(name));
        return file.part(start + nameSize + Short.toUnsignedInt(local.getShort(28)), size);
    }

    /** Finds the end of the directory, behind which is only a comment. */
    private static long end(ByteSource file) {
        long last = file.size() - END_SIZE;
        for (long end = last; end >= Math.max(0, last - LONGEST_COMMENT); end--) {
            ByteBuffer bytes = file.slice(end, END_SIZE);
            if (bytes.getInt(0) == END && Short.toUnsignedLong(bytes.getShort(20)) == last - end) {
                return end;
            }
        }
        throw new ArrayException("input.array.file.zip");
    }

    private static ZipMember member(ByteBuffer entry, String name, ByteBuffer extra) {
        boolean isEncrypted = (entry.getShort(8) & 1) != 0;
        LargeNumbers large = new LargeNumbers(extra);
        long unpackedSize = large.or(entry.getInt(24));
        long size = large.or(entry.getInt(20));
        long from = large.or(entry.getInt(42));
        require(unpackedSize >= 0);
        return new ZipMember(
                name,
                isEncrypted ? -1 : entry.getShort(10),
                Integer.toUnsignedLong(entry.getInt(16)),
                size,
                unpackedSize,
                from);
    }

    private static String text(ByteBuffer from, int length) {
        byte[] letters = new byte[length];
        from.get(letters);
        return new String(letters, StandardCharsets.UTF_8);
    }

    private static void require(boolean isSound) {
        if (!isSound) {
            throw new ArrayException("input.array.file.zip");
        }
    }

    /** The numbers of an entry that don't fit into 32 bits, one after the other in a field of its own. */
    private static final class LargeNumbers {

        private static final int KIND = 1;
        private static final int FIELD_START = 4;

        private final ByteBuffer numbers;

        LargeNumbers(ByteBuffer fields) {
            this.numbers = find(fields);
        }

        private static ByteBuffer find(ByteBuffer fields) {
            while (fields.remaining() >= FIELD_START) {
                int kind = fields.getShort();
                int length = Math.min(Short.toUnsignedInt(fields.getShort()), fields.remaining());
                if (kind == KIND) {
                    return fields.slice(fields.position(), length).order(fields.order());
                }
                fields.position(fields.position() + length);
            }
            return ByteBuffer.allocate(0);
        }

        long or(int number) {
            long unsigned = Integer.toUnsignedLong(number);
            if (unsigned != IN_EXTRA) {
                return unsigned;
            }
            require(numbers.remaining() >= Long.BYTES);
            return numbers.getLong();
        }
    }
}
