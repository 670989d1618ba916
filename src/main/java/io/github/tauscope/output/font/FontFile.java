package io.github.tauscope.output.font;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.SortedMap;

/**
 * Puts the tables of a font together as a TrueType file.
 *
 * <p>Source: Microsoft, "OpenType specification" 1.9, chapters otff, head.
 */
final class FontFile {

    private static final int VERSION = 0x00010000;
    private static final int MAGIC = 0xB1B0AFBA;
    private static final int HEADER = 12;
    private static final int ENTRY = 16;

    /** Where the head table has its checksum of all. */
    static final int ADJUSTMENT = 8;

    private FontFile() {}

    /**
     * Returns the file.
     *
     * @param tables by their tags; the checksum in head is 0
     */
    static byte[] of(SortedMap<String, byte[]> tables) {
        int begin = HEADER + ENTRY * tables.size();
        int size = begin
                + tables.values().stream()
                        .mapToInt(table -> padded(table).length)
                        .sum();
        ByteBuffer file = ByteBuffer.allocate(size);
        int power = Integer.highestOneBit(tables.size());
        file.putInt(VERSION)
                .putShort((short) tables.size())
                .putShort((short) (ENTRY * power))
                .putShort((short) Integer.numberOfTrailingZeros(power))
                .putShort((short) (ENTRY * (tables.size() - power)));
        int head = 0;
        for (Map.Entry<String, byte[]> table : tables.entrySet()) {
            byte[] padded = padded(table.getValue());
            head = table.getKey().equals("head") ? begin : head;
            file.put(table.getKey().getBytes(StandardCharsets.US_ASCII))
                    .putInt(sum(ByteBuffer.wrap(padded)))
                    .putInt(begin)
                    .putInt(table.getValue().length);
            file.put(begin, padded);
            begin += padded.length;
        }
        return file.putInt(head + ADJUSTMENT, MAGIC - sum(file.rewind())).array();
    }

    private static int sum(ByteBuffer words) {
        int sum = 0;
        while (words.hasRemaining()) {
            sum += words.getInt();
        }
        return sum;
    }

    /** Returns bytes with zeros behind them up to whole words. */
    static byte[] padded(byte[] bytes) {
        return Arrays.copyOf(bytes, bytes.length + 3 & ~3);
    }
}
